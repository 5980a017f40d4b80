"""One running program for each user: a second start hands its path to the first and ends."""

import os
from hashlib import blake2b
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_NEW_POST = b"new-post"
_PATIENCE = 5000
"""Milliseconds in which a running program has to answer. One that hangs longer is left alone."""


class RunningInstance(QObject):
    """Listens for later starts; whoever starts later finds it by the state folder that both use."""

    path_given = Signal(object)  # not str: Qt's strings cannot hold a name that is not UTF-8
    """A str: another start was asked to open this path; empty: only to come to the front."""
    new_post_asked = Signal()
    """That start was to begin a new post too; after `path_given`."""

    def __init__(self, state_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "postwright-" + blake2b(os.fsencode(state_folder), digest_size=8).hexdigest()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def hand_over(self, path: Path | None, *, new_post: bool = False) -> bool:
        """Gives what was asked for to a program that runs already; False where there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        name = os.fsencode(path) if path is not None else b""
        words = [quote_from_bytes(name).encode(), *([_NEW_POST] if new_post else [])]
        socket.write(b" ".join(words) + b"\n")  # quoted, as any byte may stand in a file's name, a line end too
        taken = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
        socket.disconnectFromServer()
        return taken

    def listen(self) -> None:
        """Becomes the running program. A socket file that a dead one left is replaced."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._answer(socket)

    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        name, *wishes = bytes(socket.readLine().data()).removesuffix(b"\n").split(b" ")
        socket.write(b"taken\n")
        socket.flush()
        self.path_given.emit(os.fsdecode(unquote_to_bytes(name)))
        if _NEW_POST in wishes:
            self.new_post_asked.emit()
