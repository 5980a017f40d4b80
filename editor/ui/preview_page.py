"""The page of the preview, locked down: it loads one document, runs none of its scripts and keeps nothing.

Imports QtWebEngine: only `preview_view` imports this module.
"""

import logging

from PySide6.QtCore import QByteArray, QFile, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineDownloadRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlScheme,
)

from editor.paths import resources
from editor.ui.bundled import script
from editor.ui.preview_addresses import PAGE, SCHEME

_log = logging.getLogger(__name__)
_SCRIPTS = (
    "lines.js", "adopt.js", "blocks.js", "images.js", "styles.js", "drawings.js", "scroll.js", "links.js", "morph.js",
    "main.js",
)  # fmt: skip
_OFF = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.AllowRunningInsecureContent,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
    QWebEngineSettings.WebAttribute.WebGLEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.FocusOnNavigationEnabled,
    QWebEngineSettings.WebAttribute.PrintElementBackgrounds,
)


def make_profile() -> QWebEngineProfile:
    """A profile that keeps nothing, on disk or between pages: no cookies, no cache, no downloads."""
    _register_scheme()
    profile = QWebEngineProfile()  # without a name, so off the record
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.cookieStore().setCookieFilter(_refuse_cookie)
    profile.downloadRequested.connect(_refuse_download)
    return profile


_PROGRAMS = {
    # In UMD, which takes any element with the id "exports" for a place to put itself.
    "katex": "(function (exports, module, define) {\n%s\n}).call(globalThis);",
    "mermaid": "%s",
}
"""What draws formulas and diagrams, and how it is run."""


def program(name: str) -> str:
    """The source of a program that draws. Raises OSError where it is not there."""
    return _PROGRAMS[name].replace("%s", script(f"vendor/{name}/{name}.min.js"))


def lock_down(page: QWebEnginePage) -> None:
    """Switches off all that a page can do, its scripts first. Those in a world of our own run all the same."""
    for attribute in _OFF:
        page.settings().setAttribute(attribute, False)
    page.settings().setAttribute(QWebEngineSettings.WebAttribute.PlaybackRequiresUserGesture, True)


class PreviewPage(QWebEnginePage):
    """Refuses whatever a page can ask for, and every navigation but its own."""

    died = Signal()
    """The process that renders the page is gone."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._may_load = False
        self.remote = False
        """Whether frames may show pages of other hosts."""
        self.permissionRequested.connect(_refuse_permission)
        self.fullScreenRequested.connect(_refuse_full_screen)
        self.fileSystemAccessRequested.connect(_refuse_files)
        self.certificateError.connect(_refuse_certificate)
        self.renderProcessTerminated.connect(self._on_terminated)
        lock_down(self)
        self.scripts().insert(_script())

    def load_page(self) -> None:
        """Loads the preview's page, from the beginning."""
        self._may_load = True
        self.load(QUrl(PAGE))

    # fmt: off
    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool,  # noqa: A002, N803 (Qt's names)
    ) -> bool:
        if not isMainFrame:
            return self.remote and QUrl(url).scheme() in ("http", "https")
        allowed = self._may_load and url == QUrl(PAGE)
        self._may_load = self._may_load and not allowed
        return allowed

    def createWindow(self, type: QWebEnginePage.WebWindowType) -> QWebEnginePage:  # noqa: A002 (Qt's name)
        return None  # pyright: ignore[reportReturnType]  # Qt's way to refuse

    def chooseFiles(self, *_: object) -> list[str]:
        return []

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, lineNumber: int, sourceID: str,  # noqa: N803
    ) -> None:
        # The page's scripts do not run, so an exception is one of ours; the rest is what the page was refused.
        ours = message.startswith("Uncaught")
        _log.log(logging.ERROR if ours else logging.DEBUG, "%s (line %s)", message, lineNumber)
    # fmt: on

    def _on_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        _log.warning("The preview's renderer ended: %s, code %s", status.name, code)
        self.died.emit()


def _script() -> QWebEngineScript:
    """Our script: in a world of its own, where the page's settings and names do not reach."""
    script = QWebEngineScript()
    script.setName("preview")
    script.setWorldId(QWebEngineScript.ScriptWorldId.ApplicationWorld)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setRunsOnSubFrames(False)
    folder = resources() / "preview"
    parts = [_channel_client(), *((folder / name).read_text(encoding="utf-8") for name in _SCRIPTS)]
    script.setSourceCode("(function () {\n" + "\n".join(parts) + "\n})();")
    return script


def _channel_client() -> str:
    """QWebChannel's JavaScript, which comes inside Qt."""
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode()


def _register_scheme() -> None:
    """Makes the scheme known to Chromium, which is too late when any profile has been made. Again it does nothing."""
    name = QByteArray(SCHEME.encode())
    if QWebEngineUrlScheme.schemeByName(name).name() == name:
        return
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    # Not LocalScheme: it would need LocalAccessAllowed for images of our own, and with it reach `file:` too.
    # Fonts are asked for across hosts by the rules of CORS, also those of one scheme.
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)


def _refuse_cookie(_request: object) -> bool:
    return False


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()


def _refuse_permission(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _refuse_files(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()


def _refuse_certificate(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()
