"""A newer version is looked for only where the user wants it, once a week, and only a sane answer is told."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from editor.ui.notice_bar import NoticeBar
from editor.ui.settings import Settings
from editor.ui.theme import LIGHT
from editor.ui.update_check import UpdateCheck
from editor.ui.update_notice import tell_of_update

PAGE = "https://example.org/postwright"


class Server(ThreadingHTTPServer):
    answer = b""
    asked: list[dict[str, str]]


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"  # where a connection that ends is no reason to ask again

    def do_GET(self) -> None:
        self.server.asked.append(dict(self.headers))
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.server.answer)))
        self.end_headers()
        with suppress(OSError):  # a long answer is not read to its end
            self.wfile.write(self.server.answer)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(("127.0.0.1", 0), Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def settings(tmp_path: Path, qapp: object) -> Settings:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.change(check_updates=True)
    return settings


Look = Callable[[object], "list[tuple[str, str]]"]


@pytest.fixture
def look(server: Server, settings: Settings, qtbot: QtBot) -> Look:
    """What is told after an answer."""

    def look(answer: object) -> list[tuple[str, str]]:
        server.answer = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        check = UpdateCheck(settings, address=f"http://127.0.0.1:{server.server_port}/newest.json")
        told: list[tuple[str, str]] = []
        check.found.connect(lambda version, page: told.append((version, page)))
        with qtbot.waitSignal(check.ended, timeout=10_000):
            assert check.start()
        return told

    return look


def test_a_newer_version_is_told_with_its_page(look: Look, server: Server) -> None:
    assert look({"version": "99.0", "page": PAGE}) == [("99.0", PAGE)]
    [headers] = server.asked
    assert headers["User-Agent"] == "Postwright"
    assert not {"Cookie", "Referer"} & headers.keys()


def test_this_version_or_an_older_one_is_no_news(look: Look) -> None:
    assert look({"version": "0.0.1", "page": PAGE}) == []


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"<html>", [], {"version": 99, "page": PAGE}, {"version": "99; rm", "page": PAGE}, {"version": "99.0"},
        {"version": "99.0", "page": "file:///etc/passwd"}, {"version": "99.0", "page": "http://example.org/"},
        b" " * 200_000 + b'{"version": "99.0", "page": "https://example.org/"}',
    ],
)  # fmt: skip
def test_any_other_answer_is_not_told_and_asked_again(look: Look, settings: Settings, answer: object) -> None:
    assert look(answer) == []
    assert settings.last_update_check() == 0


def test_it_is_asked_once_a_week(look: Look, settings: Settings, server: Server) -> None:
    look({"version": "0.0.1", "page": PAGE})
    again = UpdateCheck(settings, address=f"http://127.0.0.1:{server.server_port}/")
    assert not again.start()
    settings.keep_update_check(time.time() - 8 * 24 * 3600)
    look({"version": "0.0.1", "page": PAGE})
    assert len(server.asked) == 2


@pytest.mark.parametrize("address", ["", "http://example.org/newest.json", "ftp://example.org/", "file:///newest.json"])
def test_nobody_is_asked_by_an_address_that_is_not_safe(settings: Settings, address: str) -> None:
    assert not UpdateCheck(settings, address=address).start()


def test_nobody_is_asked_unless_the_user_wants_it(tmp_path: Path, qapp: object) -> None:
    settings = Settings(QSettings(str(tmp_path / "fresh.ini"), QSettings.Format.IniFormat))
    assert not UpdateCheck(settings, address="https://example.org/newest.json").start()


def test_the_notice_leads_to_the_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    notices = NoticeBar(LIGHT)
    qtbot.addWidget(notices)
    tell_of_update(notices, "99.0", PAGE)
    assert "99.0" in notices.text("update")
    notices.press("update", "Open Its Page")
    assert opened == [PAGE]
