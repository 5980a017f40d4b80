"""Shows the document in front in the text, the form and the status bar, and takes the form's edits back."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QWidget

from editor.post.filename import parse_name
from editor.post.front_matter import FrontMatter
from editor.post.values import Value
from editor.post.yaml_problems import YamlError
from editor.post.yaml_reading import read_values
from editor.site.config import Config
from editor.site.fate import Fate
from editor.site.fields import Field
from editor.site.learning import learn_fields
from editor.site.summary import Reason
from editor.site.trace import trace_of
from editor.ui.document import Document
from editor.ui.fate_words import ShownFate, shown
from editor.ui.fields.make import Surroundings
from editor.ui.front_matter_form import FrontMatterForm
from editor.ui.open_posts import OpenPosts
from editor.ui.site_images import SiteImages
from editor.ui.site_session import SiteSession
from editor.ui.source_editor import SourceEditor
from editor.ui.status_bar import StatusBar
from editor.ui.text_view import ViewState

_LONGEST_WAIT = 3600.0
"""Seconds after which it is looked again whether a post is due: the computer's clock may have been set."""


class PostView(QObject):
    """One editor and one form serve all open documents; where the writer was in each of them is kept here."""

    moved = Signal()
    """The caret or the text's scroll position is another."""

    def __init__(
        self,
        posts: OpenPosts,
        site: SiteSession,
        images: SiteImages,
        editor: SourceEditor,
        form: FrontMatterForm,
        status: StatusBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._posts = posts
        self._site = site
        self._images = images
        self._editor = editor
        self._form = form
        self._status = status
        self._shown: Document | None = None
        self._states: dict[int, ViewState] = {}
        self._saved: dict[int, datetime] = {}
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.show_address)
        self._nothing = QTextDocument(self)
        self._nothing.setDocumentLayout(QPlainTextDocumentLayout(self._nothing))
        editor.caret_moved.connect(self.moved)
        editor.scrolled.connect(self.moved)
        posts.opened.connect(self._follow)
        posts.closed.connect(self._forget)
        posts.current_changed.connect(self._show)
        form.address_copy_requested.connect(self.copy_address)

    # --- where the writer is

    def state_of(self, document: Document) -> ViewState:
        """Caret and scroll position in a document, whether it is shown or not."""
        if document is self._shown:
            return self._editor.view_state()
        return self._states.get(document.id, ViewState())

    def set_state(self, document: Document, state: ViewState) -> None:
        """Where the writer will be in a document when it is shown."""
        self._states[document.id] = state
        if document is self._shown:
            self._editor.restore_view_state(state)

    # --- the form's edits

    def edit_front_matter(self, front_matter: FrontMatter, what: str) -> None:
        if self._shown is not None:
            self._shown.edit_front_matter(front_matter, what)

    def end_front_matter_step(self) -> None:
        if self._shown is not None:
            self._shown.end_front_matter_step()

    # --- what the site says of the post

    def show_fields(self) -> None:
        """The site's fields, layouts and images are known, or known anew."""
        if self._site.folder is None:
            return
        config = self._site.config or Config()  # until it is read: rows that come later would push the text down
        surroundings = Surroundings(config.zone, self._site.layouts, self._images.find, self._images.addresses)
        self._form.set_site(self._site.fields or self._own_fields(), surroundings)
        self.show_address()

    def _own_fields(self) -> tuple[Field, ...]:
        """What the post in front tells of its fields by itself, so that few rows change when the site has been read."""
        yaml = self._shown.front_matter.yaml if self._shown is not None else ""
        try:
            return learn_fields((trace_of(read_values(yaml), yaml),))
        except YamlError:
            return ()

    def show_defaults(self) -> None:
        """The configuration is known, or known anew: it may give the post in front other values."""
        document = self._shown
        if document is not None and not self._form.shows_raw:
            self._form.show_post(document.front_matter, self._defaults(document.path))

    def show_address(self) -> None:
        """Where the post in front will be published, and whether it will."""
        fate = self._fate()
        config = self._site.config
        shown_fate = shown(config, fate) if config is not None and fate is not None else ShownFate()
        self._status.show_fate(shown_fate)
        self._form.show_fate(shown_fate)
        self._wait_for_due(fate)

    def copy_address(self) -> None:
        fate, config = self._fate(), self._site.config
        shown_fate = shown(config, fate) if config is not None and fate is not None else ShownFate()
        if shown_fate.address:
            QGuiApplication.clipboard().setText(shown_fate.address)
            self._status.say(self.tr("Address copied"))
        else:
            self._status.say(shown_fate.explanation or self.tr("The post has no address."))

    def _fate(self) -> Fate | None:
        document = self._shown
        return self._site.fate_of(document.path, document.front_matter) if document is not None else None

    def _wait_for_due(self, fate: Fate | None) -> None:
        """A scheduled post becomes due while it is open, and says so then."""
        self._due.stop()
        if fate is not None and fate.reason is Reason.SCHEDULED and fate.date is not None:
            seconds = fate.date.timestamp() - datetime.now().timestamp() + 1.0
            self._due.start(round(min(max(seconds, 1.0), _LONGEST_WAIT) * 1000))

    # --- following the documents

    def _follow(self, document: Document) -> None:
        document.front_matter_changed.connect(self._on_front_matter_changed)
        document.modified_changed.connect(self._show_saved_state)
        document.path_changed.connect(self._on_path_changed)
        document.saved.connect(lambda: self._on_saved(document))

    def _forget(self, document: Document) -> None:
        self._states.pop(document.id, None)
        self._saved.pop(document.id, None)

    def _show(self, document: Document | None) -> None:
        if self._shown is not None:
            self._states[self._shown.id] = self._editor.view_state()
        self._shown = document
        if document is None:
            self._editor.set_body(self._nothing, 1, read_only=True)
            self._form.show_post(FrontMatter(), {})
            self._status.show_nothing()
            self._due.stop()
            return
        read_only = bool(document.read_only_reason)
        self._editor.set_body(document.body, document.first_file_line, read_only=read_only)
        self._editor.restore_view_state(self._states.get(document.id, ViewState()))
        self._form.set_read_only(read_only)
        self._form.show_post(document.front_matter, self._defaults(document.path))
        if not self._site.complete:
            self.show_fields()
        self.show_address()
        self._show_saved_state()

    def _defaults(self, path: Path) -> Mapping[str, Value]:
        """What applies where the post itself says nothing: the site's defaults, and the date in the file's name."""
        defaults = self._site.defaults_for(path)
        named = parse_name(path.name).date
        return {**defaults, "date": named} if named is not None else defaults

    def _on_front_matter_changed(self) -> None:
        if self.sender() is not self._shown or self._shown is None:
            return
        self._form.show_front_matter(self._shown.front_matter)
        self._editor.set_first_file_line(self._shown.first_file_line)
        self.show_address()

    def _on_path_changed(self) -> None:
        if self._shown is not None and self.sender() is self._shown:
            self._form.show_post(self._shown.front_matter, self._defaults(self._shown.path))
            self.show_address()

    def _on_saved(self, document: Document) -> None:
        self._saved[document.id] = datetime.now()
        if document is self._shown:
            self._show_saved_state()

    def _show_saved_state(self) -> None:
        document = self._shown
        if document is None:
            return
        if document.modified:
            self._status.show_edited()
        else:
            self._status.show_saved(self._saved.get(document.id))
