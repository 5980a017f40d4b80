"""Looks into the preview's page through Chromium's remote debugging protocol, a WebSocket on this machine."""

import base64
import json
import os
import socket
import struct
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit

_SECONDS = 10.0
_TEXT, _CLOSE, _FINAL = 0x1, 0x8, 0x80
_ELEMENT, _TEXT_NODE = 1, 3


class DevtoolsError(Exception):
    """The page did not answer: it is not there yet, or died while it was asked."""


@dataclass(frozen=True)
class Block:
    """A top-level element of the post in the page."""

    id: int
    """Stays the same as long as the element is the same one."""
    tag: str


class Page:
    """The preview's page. Every question is a connection of its own, so that it may die and come again."""

    def __init__(self, port: int) -> None:
        self._port = port

    def html(self) -> str:
        """The post as the page shows it; empty where there is no page, or none that answers."""
        try:
            with self._connected() as page:
                return page.ask("DOM.getOuterHTML", nodeId=self._article(page)["nodeId"])["outerHTML"]
        except DevtoolsError:
            return ""

    def text(self) -> str:
        """The post's text as it stands in the page, without marks."""
        try:
            with self._connected() as page:
                return _text(self._article(page))
        except DevtoolsError:
            return ""

    def blocks(self) -> list[Block]:
        """The top-level elements of the post."""
        with self._connected() as page:
            children = self._article(page).get("children", [])
            return [
                Block(node["backendNodeId"], node["localName"]) for node in children if node["nodeType"] == _ELEMENT
            ]

    def document(self) -> str:
        """The whole page; empty where there is none, or none that answers."""
        try:
            with self._connected() as page:
                root = page.ask("DOM.getDocument")["root"]
                return page.ask("DOM.getOuterHTML", nodeId=root["nodeId"])["outerHTML"]
        except DevtoolsError:
            return ""

    def renderers(self) -> set[int]:
        """The ids of the processes that draw pages."""
        with self._connected("/json/version") as browser:
            processes = browser.ask("SystemInfo.getProcessInfo")["processInfo"]
        return {process["id"] for process in processes if process["type"] == "renderer"}

    def _article(self, page: "_Connection") -> dict[str, Any]:
        document = page.ask("DOM.getDocument", depth=-1)["root"]
        article = next((node for node in _nodes(document) if node["localName"] == "article"), None)
        if article is None:
            raise DevtoolsError("The page has no article.")
        return article

    @contextmanager
    def _connected(self, target: str = "/json/list") -> "Generator[_Connection]":
        try:
            connection = _Connection(self._address(target))
            try:
                yield connection
            finally:
                connection.close()
        except (OSError, HTTPException, ValueError) as error:
            raise DevtoolsError(str(error)) from error

    def _address(self, target: str) -> str:
        http = HTTPConnection("127.0.0.1", self._port, timeout=_SECONDS)
        try:
            http.request("GET", target)
            answer = json.loads(http.getresponse().read())
        finally:
            http.close()
        targets: list[dict[str, str]] = answer if target == "/json/list" else [answer]
        # The page in which style sheets are compiled is one too.
        shown = (found for found in targets if "url" not in found or found["url"].startswith("postwright:"))
        address = next((found["webSocketDebuggerUrl"] for found in shown), None)
        if not address:
            raise DevtoolsError("There is no page.")
        return address


class _Connection:
    """As much of a WebSocket as two programs on one machine need."""

    def __init__(self, address: str) -> None:
        url = urlsplit(address)
        assert url.hostname is not None
        self._socket = socket.create_connection((url.hostname, url.port or 80), timeout=_SECONDS)
        self._input = self._socket.makefile("rb")
        self._last = 0
        key = base64.b64encode(os.urandom(16)).decode()
        head = f"GET {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        self._socket.sendall(f"{head}Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        if b" 101 " not in self._input.readline():
            self.close()
            raise DevtoolsError("The page takes no connection.")
        while self._input.readline().strip():
            pass

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """Sends a command and gives its result. Events that come in between are of no interest."""
        self._last += 1
        self._send(json.dumps({"id": self._last, "method": method, "params": parameters}).encode())
        while (answer := json.loads(self._receive())).get("id") != self._last:
            pass
        if "error" in answer:
            raise DevtoolsError(answer["error"]["message"])
        return answer["result"]

    def close(self) -> None:
        self._input.close()
        self._socket.close()

    def _send(self, data: bytes) -> None:
        mask = os.urandom(4)
        size = bytes([0x80 | len(data)]) if len(data) < 126 else struct.pack(">BH", 0x80 | 126, len(data))
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
        self._socket.sendall(bytes([_FINAL | _TEXT]) + size + mask + masked)

    def _receive(self) -> bytes:
        """The next message, put together from its frames."""
        message = b""
        while True:
            first, second = self._read(2)
            size = second & 0x7F
            if size >= 126:
                size = int.from_bytes(self._read(2 if size == 126 else 8), "big")
            data = self._read(size)
            if first & 0x0F == _CLOSE:
                raise DevtoolsError("The page closed the connection.")
            if first & 0x0F <= _TEXT:  # or a continuation
                message += data
                if first & _FINAL:
                    return message

    def _read(self, size: int) -> bytes:
        data = self._input.read(size)
        if len(data) < size:
            raise DevtoolsError("The page went away.")
        return data


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("children", []):
        yield from _nodes(child)


def _text(node: dict[str, Any]) -> str:
    return "".join(each["nodeValue"] for each in _nodes(node) if each["nodeType"] == _TEXT_NODE)
