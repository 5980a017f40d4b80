"""An image of the site: its picture, its address, what is offered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from editor.ui.fields.image_field import ImageField
from editor.ui.fields.thumbnail import Thumbnail
from editor.ui.fields.yaml_field import YamlField
from editor.ui.theme import LIGHT


@pytest.fixture
def image(tmp_path: Path) -> Path:
    file = tmp_path / "a.png"
    picture = QImage(400, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(file))
    return file


@pytest.fixture
def field(qtbot, image: Path) -> ImageField:
    field = ImageField("image", {"/a.png": image}.get, lambda: ["/a.png", "/b&b.png"])
    qtbot.addWidget(field)
    field.show()
    return field


def test_the_picture_appears_and_goes_with_the_address(qtbot, field):
    thumbnail = field.findChild(Thumbnail)
    field.show_value("/a.png", "/a.png")
    qtbot.waitUntil(lambda: not thumbnail.picture.isNull())
    assert thumbnail.picture.deviceIndependentSize().width() <= thumbnail.width()
    field.show_value("/c.png", "/c.png")
    assert thumbnail.picture.isNull()
    assert "no image" in thumbnail.toolTip()


def test_a_file_that_is_no_image_shows_none(qtbot, tmp_path):
    file = tmp_path / "a.png"
    file.write_text("nothing")
    thumbnail = Thumbnail()
    qtbot.addWidget(thumbnail)
    with qtbot.waitSignal(thumbnail.read):
        thumbnail.show_file("/a.png", file)
    assert thumbnail.picture.isNull()


def test_a_changed_file_is_read_again(qtbot, field, image):
    thumbnail = field.findChild(Thumbnail)
    field.show_value("/a.png", "/a.png")
    qtbot.waitUntil(lambda: not thumbnail.picture.isNull())
    picture = QImage(100, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    picture.save(str(image))
    field.forget()
    field.show_value("/a.png", "/a.png")
    qtbot.waitUntil(lambda: thumbnail.picture.height() > thumbnail.picture.width())


def test_an_image_of_the_site_is_chosen_from_the_menu(qtbot, field):
    menu = field.make_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["From a File…", "/a.png", "/b&&b.png"]
    with qtbot.waitSignal(field.edited) as edited:
        menu.actions()[-1].trigger()
    assert edited.args == ["/b&b.png"]


def test_a_part_of_the_name_is_enough_to_find_an_image(qtbot, field):
    line = field.findChild(QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "b")
    popup = line.completer().popup()
    assert popup.model().index(0, 0).data() == "/b&b.png"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.edited) as edited:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert edited.args == ["/b&b.png"]


@pytest.mark.parametrize(("name", "taken"), [("x.JPG", True), ("x.txt", False)])
def test_only_image_files_can_be_dropped(field, name, taken):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/tmp/{name}")])
    enter = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    field.dragEnterEvent(enter)
    assert enter.isAccepted() is taken


def test_a_mapping_of_an_image_is_yaml_with_the_picture(qtbot, image):
    field = YamlField("image", LIGHT, {"/a.png": image}.get)
    qtbot.addWidget(field)
    field.show()
    field.show_value({"path": "/a.png", "alt": "x"}, "path: /a.png\nalt: x")
    thumbnail = field.findChild(Thumbnail)
    assert thumbnail.isVisible()
    qtbot.waitUntil(lambda: not thumbnail.picture.isNull())
