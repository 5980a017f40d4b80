"""Tells how the contents list that an author keeps in the body stands to the headings."""

from PySide6.QtCore import QObject, QTimer

from editor.post.contents import dead_entries, updated_contents
from editor.ui.document_text import lines_of
from editor.ui.live_preview import LivePreview
from editor.ui.open_posts import OpenPosts
from editor.ui.toc import Toc, contents_state

_PAUSE = 400
"""Milliseconds without new headings after which the list is compared: that reads the whole body."""


class ContentsKeeper(QObject):
    """Compares in the pauses of typing, never on a key."""

    def __init__(self, posts: OpenPosts, live: LivePreview, toc: Toc, parent: QObject) -> None:
        super().__init__(parent)
        self._posts = posts
        self._live = live
        self._toc = toc
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._compare)
        live.headings_changed.connect(self._pause.start)

    def _compare(self) -> None:
        document = self._posts.current
        if document is None:
            return
        lines = lines_of(document.body, 0, document.body.blockCount())
        headings = self._live.headings
        self._toc.set_contents_state(contents_state(updated_contents(lines, headings)))
        self._toc.show_dead_entries(dead_entries(lines, headings))
