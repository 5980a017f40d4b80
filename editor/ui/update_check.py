"""Looks for a newer version, once a week and only where the user switched it on. Nothing but the request is sent."""

import json
import logging
import re
import time
from typing import Any, cast

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from editor import UPDATE_ADDRESS, __version__
from editor.ui.settings import Settings

_WEEK = 7 * 24 * 3600
_TIMEOUT = 15_000
"""Milliseconds."""
_LARGEST = 64 * 1024
"""Bytes of an answer."""
_LOOPBACK = ("127.0.0.1", "::1", "localhost")

_log = logging.getLogger(__name__)


class UpdateCheck(QObject):
    """Asks for a JSON object: `{"version": "1.2.0", "page": "https://…"}`."""

    found = Signal(str, str)
    """A newer version, and the page that has it."""
    ended = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None, address: str = UPDATE_ADDRESS) -> None:
        super().__init__(parent)
        self._settings = settings
        self._address = QUrl(address)
        self._network: QNetworkAccessManager | None = None

    def start(self) -> bool:
        """Asks, if that is wanted and due; gives whether it does. What goes wrong is logged, and asked again later."""
        due = time.time() - self._settings.last_update_check() >= _WEEK
        if not self._settings.preferences.check_updates or not due or not _is_safe(self._address):
            return False
        self._network = QNetworkAccessManager(self)
        request = QNetworkRequest(self._address)
        request.setTransferTimeout(_TIMEOUT)
        request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, "Postwright")
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
        )
        reply = self._network.get(request)
        reply.downloadProgress.connect(self._on_progress)
        reply.finished.connect(self._on_finished)
        return True

    def _on_progress(self, received: int, _total: int) -> None:
        if received > _LARGEST and isinstance(reply := self.sender(), QNetworkReply):
            reply.abort()

    def _on_finished(self) -> None:
        reply = self.sender()
        if not isinstance(reply, QNetworkReply):
            return
        reply.deleteLater()
        try:
            if reply.error() is not QNetworkReply.NetworkError.NoError:
                raise ValueError(reply.errorString())
            version, page = _read(bytes(reply.read(_LARGEST).data()))
        except ValueError as error:
            _log.warning("Could not look for a newer version: %s", error)
        else:
            self._settings.keep_update_check(time.time())
            if _numbers(version) > _numbers(__version__):
                self.found.emit(version, page)
        self.ended.emit()


def _read(answer: bytes) -> tuple[str, str]:
    """Version and page. Raises ValueError for anything else."""
    told: Any = json.loads(answer)
    known = cast(dict[str, object], told) if isinstance(told, dict) else {}
    version, page = known.get("version"), known.get("page")
    if not isinstance(version, str) or not re.fullmatch(r"\d+(\.\d+){0,3}", version):
        raise ValueError("the answer names no version")
    if not isinstance(page, str) or not _is_safe(QUrl(page)):
        raise ValueError("the answer names no page to go to")
    return version, page


def _is_safe(url: QUrl) -> bool:
    """Over HTTPS, or on this machine."""
    return url.isValid() and (url.scheme() == "https" or (url.scheme() == "http" and url.host() in _LOOPBACK))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:4])
