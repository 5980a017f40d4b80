"""What Fusion leaves too faint can be seen, in both schemes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton, QSpinBox, QStyle, QWidget

from editor.ui.style import Style
from editor.ui.theme import DARK, LIGHT, palette


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def colors(qapp, request):
    before = QPalette(qapp.palette())
    qapp.setPalette(palette(request.param))
    yield request.param
    qapp.setPalette(before)


@pytest.fixture
def style(qapp):
    return Style()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    return window


@pytest.fixture
def paint(window, style):
    def paint_widget(widget):
        """The colours that a widget is painted in."""
        widget.setStyle(style)
        widget.setParent(window)
        widget.resize(120, 30)
        image = widget.grab().toImage()
        points = (QPoint(x, y) for x in range(image.width()) for y in range(image.height()))
        return {image.pixelColor(point).name().upper() for point in points}

    return paint_widget


def near(wanted, painted):
    """Whether a colour was painted, or one that cannot be told from it: round lines are smoothed."""
    target = QColor(wanted).getRgb()
    return any(max(abs(a - b) for a, b in zip(target, QColor(name).getRgb(), strict=True)) < 12 for name in painted)


def test_fields_have_an_outline(colors, paint):
    for widget in (QLineEdit(), QComboBox(), QSpinBox()):
        assert colors.border in paint(widget)


def test_a_field_with_the_focus_has_the_accent_around_it(qtbot, window, colors, paint):
    field = QLineEdit("text", window)
    assert colors.accent not in paint(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert colors.accent in paint(field)


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_boxes_have_an_outline_and_fill_when_they_are_on(colors, paint, make):
    box = make()
    assert near(colors.border, paint(box))
    box.setChecked(True)
    assert near(colors.accent, paint(box))


def test_a_box_that_is_partly_on_looks_different(paint, colors):
    box = QCheckBox()
    box.setTristate(True)
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    some = box.grab().toImage() if paint(box) else None
    box.setCheckState(Qt.CheckState.Checked)
    assert box.grab().toImage() != some


def test_the_default_button_stands_out_and_can_be_read(colors, paint):
    button = QPushButton("Save")
    assert colors.accent not in paint(button)
    button.setDefault(True)
    assert {colors.accent, colors.on_accent} <= paint(button)


def test_a_default_button_that_cannot_be_pressed_does_not_stand_out(colors, paint):
    button = QPushButton("Save")
    button.setDefault(True)
    button.setEnabled(False)
    assert colors.accent not in paint(button)


@pytest.mark.parametrize(
    "standard",
    [
        QStyle.StandardPixmap.SP_LineEditClearButton,
        QStyle.StandardPixmap.SP_DockWidgetCloseButton,
        QStyle.StandardPixmap.SP_TitleBarNormalButton,
        QStyle.StandardPixmap.SP_ArrowLeft,
    ],
)
def test_the_style_s_own_icons_are_of_our_set(colors, style, standard):
    image = style.standardIcon(standard).pixmap(16, 16).toImage()
    points = (QPoint(x, y) for x in range(16) for y in range(16))
    strongest = max((image.pixelColor(point) for point in points), key=QColor.alpha)
    assert strongest.name().upper() == colors.text
