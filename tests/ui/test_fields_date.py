"""A date that is typed or picked."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QToolButton

from editor.site.fields import Field, FieldKind
from editor.ui.address_button import AddressButton
from editor.ui.fate_words import ShownFate
from editor.ui.fields.date_field import DateField
from editor.ui.theme import LIGHT
from tests.ui.field_bench import FieldBench

DATE = Field("date", FieldKind.DATE, 1.0)


class Bench(FieldBench):
    """The field of the date."""

    def __init__(self, qtbot, yaml: str, *, with_time: bool = False) -> None:
        super().__init__(qtbot, DateField("date", LIGHT, ZoneInfo("Europe/Lisbon"), with_time=with_time), DATE, yaml)

    def type(self, text: str) -> None:
        self.line.selectAll()
        QTest.keyClicks(self.line, text)

    @property
    def meaning(self) -> str:
        return self.field.findChild(QLabel).text()


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("date: 2016-04-13 23:20:27 +0800\n", "date: 2016-04-20 23:20:27 +0800\n"),
        ("date: 2016-4-3\n", "date: 2016-4-20\n"),
        ('date: "2016-04-03"\n', 'date: "2016-04-20"\n'),
        ("date: 2016-04-13T23:20:27Z # x\n", "date: 2016-04-20T23:20:27Z # x\n"),
        ("date: 2016-04-13 19:05\n", "date: 2016-04-20 19:05\n"),
        ("date: 2016-04-13 19:05 UTC\n", "date: 2016-04-20 19:05 UTC\n"),
        ("date: 2016/4/3 +0800\n", "date: 2016/4/20 +0800\n"),
        ("date: 3 April 2016\n", "date: 2016-04-20\n"),
        ("date:\n", "date: 2016-04-20\n"),
    ],
)
def test_picking_another_day_changes_the_day_alone(qtbot, yaml, expected):
    b = Bench(qtbot, yaml)
    next(button for button in b.field.findChildren(QToolButton) if button.toolTip() == "Pick a date").click()
    calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
    calendar.setSelectedDate(QDate(2016, 4, 20))
    calendar.activated.emit(QDate(2016, 4, 20))
    assert b.yaml == expected
    assert b.line.text() in expected


def test_a_picked_day_has_a_time_where_the_sites_posts_have_one(qtbot):
    b = Bench(qtbot, "title: x\n", with_time=True)
    b.field.pick(QDate(2016, 4, 20))
    written = b.front_matter.get("date")
    assert isinstance(written, datetime)
    assert (written.date().isoformat(), written.utcoffset()) == ("2016-04-20", timedelta(hours=1))


@pytest.mark.parametrize(
    ("yaml", "typed", "expected"),
    [
        ("date: 2016-04-13 23:20:27 +0800\n", "2017-01-02 03:04:05 +0900", "date: 2017-01-02 03:04:05 +0900\n"),
        ("date: 2016-04-13 23:20:27 +0800\n", "2017-01-02", "date: 2017-01-02\n"),
        ('date: "2016-04-03"\n', "2017-01-02", 'date: "2017-01-02"\n'),
        ("date: 2016-04-03\n", "2017-01-02 19:05", "date: 2017-01-02 19:05\n"),
        ("x: 1\n", "2017-01-02", "x: 1\ndate: 2017-01-02\n"),
    ],
)
def test_a_typed_date_is_written_as_it_is_typed(qtbot, yaml, typed, expected):
    b = Bench(qtbot, yaml)
    b.type(typed)
    assert (b.yaml, b.line.text()) == (expected, typed)


@pytest.mark.parametrize(
    ("half", "written"),
    [
        ("2017-", "2016-04-13"),
        ("2017-1", "2016-04-13"),
        ("2017-01-0", "2016-04-13"),
        ("2017-01-02 1", "2017-01-02"),
        ("2017-01-02 10:00:0", "2017-01-02 10:00"),
        ("tomorrow", "2016-04-13"),
    ],
)
def test_what_is_half_typed_is_not_written(qtbot, half, written):
    b = Bench(qtbot, "date: 2016-04-13\n")
    b.type(half)
    assert (b.yaml, b.line.text()) == (f"date: {written}\n", half)
    assert b.field.is_half_typed()


def test_a_short_day_is_taken_when_the_writer_is_done(qtbot):
    b = Bench(qtbot, "date: 2016-04-13\n")
    b.type("2017-1-2")
    assert b.yaml == "date: 2016-04-13\n"
    QTest.keyClick(b.line, Qt.Key.Key_Return)
    assert b.yaml == "date: 2017-1-2\n"


def test_what_is_no_date_stays_and_is_said_to_be_none(qtbot):
    b = Bench(qtbot, "date: 2016-04-13\n")
    b.type("soon")
    QTest.keyClick(b.line, Qt.Key.Key_Return)
    assert b.yaml == "date: 2016-04-13\n"
    assert b.line.text() == "soon"
    assert b.meaning.startswith("Not taken")


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        ("2016-04-13", "Wednesday"),
        ("2016-04-13 23:20:27 +0800", "Wed, UTC+08:00"),
        ("2016-04-13 23:20:27 Z", "Wed, UTC"),
        ("2016-04-13 23:20:27", "Wed, UTC"),
        ("2016-04-13 23:20", "Wed, Europe/Lisbon"),
        ("soon", "Not a date. Write it as 2025-04-06."),
        ("2999-01-01", "Tuesday"),
    ],
)
def test_a_date_says_what_it_means(qtbot, value, meaning):
    assert Bench(qtbot, f"date: {value}\n").meaning == meaning


def test_a_date_shows_where_and_whether_the_post_is_published(qtbot):
    b = Bench(qtbot, "date: 2999-01-01\n")
    button = b.field.findChild(AddressButton)
    assert not button.isVisible()
    b.field.show_fate(ShownFate("/a.html", "scheduled for 1 Jan 2999", kept_back=True, address="/a.html"))
    assert button.isVisible()
    assert button.full_text() == "/a.html · scheduled for 1 Jan 2999"
    assert button.palette().buttonText().color().name().upper() == LIGHT.warning
    with qtbot.waitSignal(b.field.address_copy_requested):
        button.click()


def test_only_the_date_of_publishing_says_so(qtbot):
    field = DateField("updated", LIGHT, ZoneInfo("UTC"), with_time=False)
    qtbot.addWidget(field)
    field.show()
    field.show_fate(ShownFate("/a.html", "publishes now"))
    assert not field.findChild(AddressButton).isVisible()


def test_nothing_moves_while_the_address_grows(qtbot):
    b = Bench(qtbot, "date: 2016-04-13\n")
    b.field.show_fate(ShownFate("/a.html", "publishes now"))
    before = b.field.heightForWidth(400)
    b.field.show_fate(ShownFate("/" + 20 * "long-address-" + ".html", "publishes now"))
    assert b.field.heightForWidth(400) == before
