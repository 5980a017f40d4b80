"""What a post cannot do in the preview, whatever is in it."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.markup.rendering import Block
from editor.messages import Patch, Splice
from editor.ui.preview import Preview

MISSING = "(document.querySelector('img')?.dataset.postwrightMissing ?? '')"


def show_html(preview: Preview, *htmls: str) -> None:
    blocks = tuple(Block(html, -1, -1) for html in htmls)
    preview.patch(Patch(1, None, 1, (Splice(0, 0, blocks),), (), (), 0))


class Remote(ThreadingHTTPServer):
    """A host that is not the site. Answers every request with a picture, and remembers it."""

    def __init__(self, picture: bytes) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.end_headers()
                self.wfile.write(picture)

            def log_message(self, *_: object) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@pytest.fixture
def remote(png: bytes) -> Iterator[Remote]:
    server = Remote(png)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_scripts_handlers_and_script_links_of_a_post_do_not_run(preview: Preview, dom: Any) -> None:
    show_html(
        preview,
        "<script>document.title = 'script'</script>",
        "<img src='/none.png' onerror=\"document.title = 'handler'\">",
        "<svg onload=\"document.title = 'svg'\"></svg>",
        "<a id='link' href=\"javascript:document.title = 'link'\">x</a>",
        "<details open ontoggle=\"document.title = 'toggle'\">"
        "<summary onclick=\"document.title = 'click'\">s</summary></details>",
        "<iframe srcdoc=\"<script>parent.document.title = 'frame'</script>\"></iframe>",
    )
    dom.until(MISSING, "Image not found: /none.png")

    dom.value("document.getElementById('link').click(), document.querySelector('summary').click()")

    assert dom.value("document.title") == "Preview"


def test_the_policy_is_in_force(preview: Preview, dom: Any, remote: Remote) -> None:
    dom.until("!!document.querySelector('article')")
    dom.value(
        "void (globalThis.broken = [], document.addEventListener('securitypolicyviolation',"
        " event => broken.push(event.effectiveDirective)))"
    )

    show_html(
        preview,
        f"<img src='{remote.url}/a.png'>",
        f"<link rel='stylesheet' href='{remote.url}/a.css'>",
        "<iframe src='postwright://site/images/ml.png'></iframe>",
        "<object data='postwright://site/images/ml.png'></object>",
    )

    dom.until("[...new Set(broken)].sort().join()", "frame-src,img-src,object-src,style-src-elem")
    assert remote.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "/../secret.png",
        "../../../../../secret.png",
        "/%2e%2e/secret.png",
        "/images/%2e%2e/%2e%2e/secret.png",
        "/images/..%2f..%2fsecret.png",
        "/images/..%5c..%5csecret.png",
        "/linked.png",
        "/folder/secret.png",
        "postwright://source/../secret.png",
        "postwright://page/secret.png",
        "postwright://other/images/ml.png",
        "file://{folder}/secret.png",
        "file://{folder}/site/images/ml.png",
    ],
)
def test_files_outside_the_site_are_refused(
    preview: Preview, dom: Any, site_folder: Path, png: bytes, address: str
) -> None:
    secret = site_folder.parent / "secret.png"
    secret.write_bytes(png)
    (site_folder / "linked.png").symlink_to(secret)
    (site_folder / "folder").symlink_to(site_folder.parent)

    show_html(preview, f"<img src='{address.replace('{folder}', str(site_folder.parent))}'>")

    dom.until(f"{MISSING} !== ''")
    assert dom.value("document.querySelector('img').naturalWidth") == 0


def test_images_of_other_hosts_wait_until_the_site_is_allowed_to_load_them(
    preview: Preview, dom: Any, qtbot: QtBot, remote: Remote
) -> None:
    show_html(preview, f"<p><img src='{remote.url}/a.png'></p>")
    dom.until(MISSING, f"Image from 127.0.0.1:{remote.server_port}, not loaded")
    bar = preview.findChild(QWidget, "remote-bar")
    qtbot.waitUntil(bar.isVisible, timeout=10_000)
    assert remote.asked == []

    preview.set_remote_allowed(True)

    dom.until("document.querySelector('img')?.naturalWidth", 1)
    assert remote.asked == ["/a.png"]
    assert not bar.isVisible()


def test_style_sheets_fonts_and_frames_of_other_hosts_wait_too_and_scripts_for_ever(
    preview: Preview, dom: Any, qtbot: QtBot, remote: Remote
) -> None:
    show_html(
        preview,
        f"<link rel='stylesheet' href='{remote.url}/a.css'><iframe src='{remote.url}/frame'></iframe>",
        f"<style>@import '{remote.url}/b.css'; @font-face {{ font-family: x; src: url({remote.url}/f) }}</style>",
        f"<p style='font-family: x'>x</p><script src='{remote.url}/s.js'></script>",
        f"<object data='{remote.url}/o'></object><embed src='{remote.url}/e'>",
    )
    bar = preview.findChild(QWidget, "remote-bar")
    qtbot.waitUntil(bar.isVisible, timeout=10_000)
    assert remote.asked == []

    preview.set_remote_allowed(True)

    wanted = ["/a.css", "/b.css", "/f", "/frame"]
    qtbot.waitUntil(lambda: sorted(remote.asked) == wanted, timeout=10_000)
    dom.until("document.querySelector('p')?.innerText", "x")
    assert sorted(remote.asked) == wanted


@pytest.mark.parametrize(
    "html",
    [
        "<meta http-equiv='refresh' content='0; url=postwright://site/images/ml.png'>",
        "<a class='go' href='/images/ml.png'>x</a>",
        "<a class='go' href='/images/ml.png' target='_blank'>x</a>",
        "<a class='go' href='/images/ml.png' download>x</a>",
        "<form action='/images/ml.png'><button class='go'>x</button></form>",
    ],
)
def test_nothing_leads_away_from_the_page(preview: Preview, dom: Any, html: str) -> None:
    show_html(preview, html, "<p>here</p>")
    dom.until("document.querySelector('p')?.innerText", "here")

    dom.value("void document.querySelector('.go')?.click()")

    assert dom.value("[location.href, document.querySelector('p').innerText].join()") == "postwright://page/,here"


def test_a_base_of_the_post_does_not_move_its_addresses(preview: Preview, dom: Any) -> None:
    show_html(preview, "<base href='https://example.org/'><p><img src='/images/ml.png'></p>")

    dom.until("document.querySelector('img')?.naturalWidth", 1)


def test_the_profile_keeps_nothing(dom: Any) -> None:
    page = dom.view.page()

    assert page.profile().isOffTheRecord()
    assert not page.settings().testAttribute(page.settings().WebAttribute.JavascriptEnabled)
