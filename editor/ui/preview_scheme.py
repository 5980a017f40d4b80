"""The preview's own URL scheme: what it serves, and the network that it does not reach.

Imports QtWebEngine: only `preview_view` imports this module.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from editor.theme.site_files import SiteFiles
from editor.theme.style_sheet import StyleSheet
from editor.ui.preview_addresses import BUNDLED_HOST, PAGE, PAGE_HOST, SCHEME, SITE_HOST, SOURCE_HOST
from editor.ui.preview_files import bundled_file, media_type
from editor.ui.preview_styles import StyleServer

_POLICY = (
    ("default-src", "'none'"),
    ("base-uri", f"{SCHEME}:"),
    ("font-src", f"{SCHEME}: data:"),
    ("form-action", "'none'"),
    ("frame-src", "'none'"),
    ("img-src", f"{SCHEME}: data:"),
    ("media-src", f"{SCHEME}: data:"),
    ("style-src", f"{SCHEME}: 'unsafe-inline'"),  # authors write style attributes and elements
)
_REMOTE = ("font-src", "img-src", "media-src", "style-src")
_HOSTS = "https: http:"
_REMOTE_TYPES = (
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeFontResource,
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage,
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMedia,
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeStylesheet,
    QWebEngineUrlRequestInfo.ResourceType.ResourceTypeSubFrame,
)


def content_policy(*, remote: bool) -> str:
    """The Content-Security-Policy of the page; `remote` lets images, films, fonts, style sheets and frames of other
    hosts in. Scripts never run, in frames neither.
    """
    policy = dict(_POLICY)
    if remote:
        policy |= {name: f"{policy[name]} {_HOSTS}" for name in _REMOTE} | {"frame-src": _HOSTS}
    return "; ".join(f"{name} {sources}" for name, sources in policy.items())


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Serves the preview's page, the files of one site with its theme's assets and the style sheets that are made for
    it, and what is bundled to draw formulas. Nothing else.
    """

    def __init__(self, page: Callable[[], str], parent: QObject) -> None:
        """`page` gives the HTML of the preview's own page whenever that is loaded."""
        super().__init__(parent)
        self._page = page
        self.files: SiteFiles | None = None
        self.remote = False
        self.styles = StyleServer(self)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        if bytes(job.requestMethod().data()) != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif url.host() == PAGE_HOST:
            self._send_page(job, url)
        elif (sheet := self._style(url)) is not None:
            self.styles.serve(job, sheet)
        elif (file := self._file(url)) is not None:
            _send_file(job, file)
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _style(self, url: QUrl) -> StyleSheet | None:
        return self.files.style(_path(url)) if self.files is not None and url.host() == SITE_HOST else None

    def _file(self, url: QUrl) -> Path | None:
        path = _path(url)
        if url.host() == BUNDLED_HOST:
            return bundled_file(path)
        if self.files is None:
            return None
        match url.host():
            case host if host == SITE_HOST:
                return self.files.published(path)
            case host if host == SOURCE_HOST:
                return self.files.file(path)
            case _:
                return None

    def _send_page(self, job: QWebEngineUrlRequestJob, url: QUrl) -> None:
        if url != QUrl(PAGE):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        _set_header(job, b"Content-Security-Policy", content_policy(remote=self.remote))
        body = QBuffer(job)
        body.setData(QByteArray(self._page().encode()))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(b"text/html; charset=utf-8"), body)


def _set_header(job: QWebEngineUrlRequestJob, name: bytes, value: str) -> None:
    # The values have to be lists: a plain value is sent as garbage, without an error.
    job.setAdditionalResponseHeaders({QByteArray(name): [QByteArray(value.encode())]})  # pyright: ignore[reportArgumentType]


def _path(url: QUrl) -> str:
    return url.path(QUrl.ComponentFormattingOption.FullyDecoded)


def _send_file(job: QWebEngineUrlRequestJob, file: Path) -> None:
    body = QFile(str(file), job)
    if body.open(QIODevice.OpenModeFlag.ReadOnly):
        type_ = media_type(file)
        if type_.startswith("font/"):
            _set_header(job, b"Access-Control-Allow-Origin", "*")
        job.reply(QByteArray(type_.encode()), body)
    else:
        job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)


class NetworkGate(QWebEngineUrlRequestInterceptor):
    """Lets through what the scheme handler serves and data in addresses; where allowed, what other hosts show."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.remote = False

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        scheme = info.requestUrl().scheme()
        if scheme in (SCHEME, "data"):
            return
        allowed = self.remote and scheme in ("http", "https") and info.resourceType() in _REMOTE_TYPES
        if not allowed:
            info.block(True)
