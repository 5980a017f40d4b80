"""The window: builds the panes and controllers and connects them, in one place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QStackedWidget

from editor.disk.journal import Journal
from editor.markup.rendering import Problem
from editor.messages import Answer
from editor.render_service import RenderService, ServiceState
from editor.ui.command import Command, Needs
from editor.ui.commands import Commands
from editor.ui.contents_keeper import ContentsKeeper
from editor.ui.docks import Docks
from editor.ui.document import Document
from editor.ui.find_bar import FindBar
from editor.ui.foreign_changes import ForeignChanges
from editor.ui.front_matter_form import FrontMatterForm
from editor.ui.help import Help
from editor.ui.live_preview import LivePreview
from editor.ui.navigation import Navigation
from editor.ui.notice_bar import NoticeBar, NoticeKind
from editor.ui.open_posts import OpenPosts
from editor.ui.page_export import PageExport
from editor.ui.panes import Panes
from editor.ui.post_files import PostFiles
from editor.ui.post_list import PostList
from editor.ui.post_moves import PostMoves
from editor.ui.post_view import PostView
from editor.ui.preview import Preview
from editor.ui.preview_links import PreviewLinks
from editor.ui.problems import Problems
from editor.ui.recent_documents import RecentDocuments
from editor.ui.recovery import Recovery
from editor.ui.scroll_sync import ScrollSync
from editor.ui.session import Session
from editor.ui.settings import Preferences, Settings, SiteState
from editor.ui.site_images import SiteImages
from editor.ui.site_opening import SiteOpening
from editor.ui.site_session import SiteSession
from editor.ui.source_editor import SourceEditor
from editor.ui.status_bar import StatusBar
from editor.ui.tabs import PostTabs
from editor.ui.text_commands import TextCommands
from editor.ui.theme import Colors, Theme
from editor.ui.toc import Toc
from editor.ui.welcome import Welcome
from editor.ui.whole_pages import WholePages
from editor.ui.window_frame import WindowFrame
from editor.ui.window_menus import TEXT_MENU, WindowMenus
from editor.ui.window_title import WindowTitle
from editor.ui.writing_area import WritingArea, column


class MainWindow(WindowFrame):
    """Puts the parts together. What happens inside a pane is the pane's own affair."""

    closed = Signal()

    def __init__(self, service: RenderService, journal: Journal, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self.posts = OpenPosts(self)
        self.site = SiteSession(service, self)
        self.recovery = Recovery(journal, self.posts, self)
        self._make_panes(theme.colors)
        self._make_controllers(service)
        self._lay_out()
        self._make_menus()
        self._connect_site()
        self._connect_posts()
        self._connect_text_and_preview()
        self._connect_window()
        self._apply_preferences(settings.preferences)
        self._apply_colors(theme.colors)
        self._show_state()

    # --- construction

    def _make_panes(self, colors: Colors) -> None:
        self.notices = NoticeBar(colors, self)
        self.post_list = PostList(colors, self)
        self.form = FrontMatterForm(colors, self)
        self.form.set_folded(self._settings.form_folded())
        self.editor = SourceEditor(colors, self)
        self.find_bar = FindBar(self.editor, colors, self)
        self.preview = Preview(colors, self)
        self.toc = Toc(colors, self)
        self.toc.set_depth(self._settings.contents_depth())
        self.tabs = PostTabs(self.posts, self)
        self.welcome = Welcome(self)
        self.status = StatusBar(self)
        self.setStatusBar(self.status)

    def _make_controllers(self, service: RenderService) -> None:
        images = SiteImages(self.site)
        self.live = LivePreview(service, self.posts, self.site, self.preview, self)
        self.pages = WholePages(service, self.posts, self.site, self.preview, self._settings, self)
        self.files = PostFiles(self.site, self.posts, self.notices, self)
        self.moves = PostMoves(self.site, self.posts, self.files, self.notices, self)
        self.foreign = ForeignChanges(self.posts, self.files, self.notices, self._theme, self)
        self.problems = Problems(self.posts, self.live, self.pages, self)
        self.go = Navigation(
            self.site, self.posts, self.files, self.live, self.problems, self.editor, self.post_list, self
        )
        self.text = TextCommands(
            self.posts, images, self.live, self.editor, self.find_bar, self.preview, self.notices, self
        )
        self.view = PostView(self.posts, self.site, images, self.editor, self.form, self.status, self)
        self.links = PreviewLinks(self.site, self.posts, self.go, self.preview, self._settings, self)
        self.session = Session(self.posts, self.site, self.view, self.files, self._settings, self)
        self.opening = SiteOpening(
            self.site, self.posts, self.files, self.go, self.session, self._settings, self.notices, self
        )
        self.export = PageExport(service, self.posts, self.preview.printing, self.notices, self)
        self._scrolling = ScrollSync(self.editor, self.preview, self._settings, self)
        self._title = WindowTitle(self.posts, self.site, self)
        self.recent = RecentDocuments(self._settings, self)
        self._contents = ContentsKeeper(self.posts, self.live, self.toc, self)

    def _lay_out(self) -> None:
        self.writing = WritingArea(self.form, column(self, self.editor, self.find_bar), self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.welcome)
        self._middle.addWidget(self.writing)
        self.setCentralWidget(column(self, self._middle, self.tabs, self.notices, stretch_last=False))
        self.docks = Docks(self, self.post_list, self.toc, self.preview)
        self.panes = Panes(
            self,
            self.docks,
            self.post_list,
            self.form,
            self.editor,
            self.find_bar,
            self.preview,
            self.toc,
            self.notices,
            self.live,
            self._settings,
        )
        self.set_tab_order(
            self.post_list, self.welcome, self.tabs, self.form, self.editor, self.find_bar, self.preview, self.toc,
            self.notices, self.status,
        )  # fmt: skip

    def _make_menus(self) -> None:
        self.help = Help(self._settings, self._palette_commands, self.preview.sandbox_note, self._theme, self)
        self.menus = WindowMenus(
            self,
            Commands(
                self,
                self.opening,
                self.files,
                self.moves,
                self.text,
                self.panes,
                self.go,
                self.help,
                self.editor,
                self.find_bar,
                self.preview,
                self.view,
                self.pages,
                self.export,
            ),
        )

    def _palette_commands(self) -> list[tuple[Command, QAction]]:
        return self.menus.enabled_commands()

    # --- every connection between panes and controllers

    def _connect_site(self) -> None:
        site, post_list, opening = self.site, self.post_list, self.opening
        opening.about_to_enter.connect(post_list.clear)
        opening.about_to_enter.connect(partial(post_list.set_reading, True))
        opening.entered.connect(self._on_site_entered)
        site.opened.connect(self.view.show_fields)
        site.opened.connect(self.view.show_defaults)
        site.opened.connect(self._show_state)
        site.posts_changed.connect(post_list.update_posts)
        site.posts_changed.connect(self.view.show_address)
        site.read.connect(partial(post_list.set_reading, False))
        site.read.connect(self.view.show_fields)
        site.files_changed.connect(self.foreign.check)
        site.files_changed.connect(self.preview.reload_images)
        post_list.post_activated.connect(self.go.open_relative)
        post_list.menu_requested.connect(self._show_post_menu)
        post_list.new_post_requested.connect(self.files.new_post)
        post_list.sort_changed.connect(self.session.keep_sort)

    def _connect_posts(self) -> None:
        self.posts.current_changed.connect(self._show_state)
        self.posts.modified_changed.connect(self._on_modified_changed)
        self.posts.opened.connect(self._follow)
        self.posts.opened.connect(self.recent.add)
        self.tabs.close_requested.connect(self.files.close)
        self.files.conflict_found.connect(self.foreign.offer_choice)
        self.files.created.connect(self.editor.setFocus)
        self.form.edited.connect(self.view.edit_front_matter)
        self.form.step_ended.connect(self.view.end_front_matter_step)
        self.form.image_given.connect(self.text.set_image_field)
        self.form.folded_changed.connect(self._settings.keep_form_folded)
        self.form.text_requested.connect(self.editor.setFocus)
        self.form.undo_requested.connect(self.text.undo_front_matter)
        self.form.redo_requested.connect(self.text.redo_front_matter)
        self.recovery.restored.connect(self.foreign.check_document)
        self.recovery.failed.connect(partial(self._tell, "recovery", NoticeKind.WARNING))
        self.recovery.works_again.connect(partial(self.notices.remove, "recovery"))

    def _connect_text_and_preview(self) -> None:
        editor, preview, toc, live = self.editor, self.preview, self.toc, self.live
        editor.caret_moved.connect(toc.set_current_line)
        editor.caret_moved.connect(preview.mark_line)
        editor.image_pasted.connect(self.text.insert_pasted_image)
        editor.files_dropped.connect(self.text.insert_files)
        editor.format_state_changed.connect(self.menus.show_format)
        editor.customContextMenuRequested.connect(self._show_text_menu)
        preview.line_activated.connect(self.go.go_to_body_line)
        preview.hovered.connect(self.status.showMessage)
        preview.phone_width_requested.connect(self.panes.toggle_phone_width)
        preview.image_missing_activated.connect(self.text.insert_image)
        toc.heading_activated.connect(self.go.go_to_body_line)
        toc.depth_changed.connect(self._settings.keep_contents_depth)
        toc.contents_update_requested.connect(self.text.update_contents_list)
        live.headings_changed.connect(toc.show_headings)
        self.problems.changed.connect(self._on_problems_changed)
        self.go.front_matter_requested.connect(self.panes.show_yaml)
        live.words_changed.connect(self.status.show_words)
        live.awaited.connect(toc.show_nothing_yet)
        live.awaited.connect(self.status.show_nothing_yet)

    def _connect_window(self) -> None:
        for source in (
            self.files.said,
            self.moves.said,
            self.text.said,
            self.links.said,
            self.preview.printing.said,
            self.export.said,
            self.help.said,
            self.go.problem_named,
        ):
            source.connect(self.status.say)
        self.status.problems_requested.connect(self.go.next_problem)
        self.status.address_copy_requested.connect(self.view.copy_address)
        self.welcome.open_requested.connect(self.opening.choose)
        self.welcome.new_post_requested.connect(self.files.new_post)
        self.welcome.site_requested.connect(self.opening.open)
        self.menus.site_requested.connect(self.opening.open)
        self.menus.about_to_show.connect(self._show_ticks)
        self.panes.changed.connect(self._show_ticks)
        self.pages.changed.connect(self._show_ticks)
        self.closed.connect(self.help.close_guide)
        self.file_dropped.connect(self.opening.open)
        self._settings.changed.connect(self._apply_preferences)
        self._theme.changed.connect(self._apply_colors)

    # --- what comes from outside the window

    def take(self, answer: Answer) -> None:
        """An answer of the worker: for the site or for the preview."""
        self.site.take(answer)
        self.live.take(answer)
        self.pages.take(answer)
        self.export.take(answer)

    def take_state(self, state: ServiceState) -> None:
        """What became of the worker."""
        self.live.take_state(state)
        self.pages.take_state(state)
        self.export.take_state(state)

    def open_elsewhere_asked(self, path: str) -> None:
        """The program was started a second time: come to the front, and open what that start was given."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()
        if path:
            self.opening.open(Path(path))

    def show_fault(self, sentence: str) -> None:
        """Something in the program failed."""
        self._tell("fault", NoticeKind.ERROR, sentence)

    def offer_recovery(self) -> None:
        """Offers what an earlier session left unsaved."""
        self.recovery.offer(self, self._theme.colors)

    def restore(self) -> None:
        """Puts window and panes where they were."""
        self.session.restore_window(self, self.writing)
        self._show_recent()
        self.welcome.open_button.setFocus()

    # --- following the parts

    def _on_site_entered(self, state: SiteState) -> None:
        self.post_list.set_sort(state.sort)
        self._show_recent()
        self._show_state()
        (self.editor if self.posts.current is not None else self.post_list).setFocus()

    def _show_state(self) -> None:
        document = self.posts.current
        self._middle.setCurrentWidget(self.writing if document is not None else self.welcome)
        self.welcome.set_site_open(self.site.folder is not None)
        self.toc.set_post_open(document is not None)
        self.menus.show_state(self._met_needs())
        if document is not None:
            self.post_list.show_current(self.site.relative(document.path) or "")
        self._title.show()
        self._show_ticks()

    def _met_needs(self) -> set[Needs]:
        """What commands may ask for, as far as it is there."""
        document = self.posts.current
        met = {Needs.SITE} if self.site.folder is not None else set[Needs]()
        if self.site.config is not None and self.site.config.jekyll:
            met.add(Needs.JEKYLL)
        if document is None:
            return met
        met.add(Needs.POST)
        if not document.read_only_reason:
            met.add(Needs.EDITABLE)
        if self.moves.is_draft(document):
            met.add(Needs.DRAFT)
        elif self.moves.is_published(document):
            met.add(Needs.PUBLISHED)
        return met

    def _on_modified_changed(self) -> None:
        paths = (self.site.relative(document.path) for document in self.posts.modified)
        self.post_list.show_modified(frozenset(path for path in paths if path))

    def _follow(self, document: Document) -> None:
        document.path_changed.connect(self._show_state)

    def _show_ticks(self) -> None:
        self.menus.show_checked({**self.panes.checked(), "whole-page": self.pages.wanted})

    def _show_recent(self) -> None:
        folders = self._settings.recent_sites()
        self.menus.show_recent(folders)
        self.welcome.show_recent([folder for folder in folders if folder != self.site.folder])

    def _on_problems_changed(self, problems: tuple[Problem, ...]) -> None:
        self.status.show_problems(len(problems))

    def _show_post_menu(self, path: str, where: QPoint) -> None:
        """The context menu of the post list: the commands of the File menu that apply to a post."""
        if self.go.open_relative(path) is None or self.posts.current is None:
            return
        draft = self.moves.is_draft(self.posts.current)
        self.menus.open_menu(("rename", "publish" if draft else "unpublish", "trash", "show-in-folder"), where)

    def _show_text_menu(self, where: QPoint) -> None:
        self.menus.open_menu(TEXT_MENU, self.editor.mapToGlobal(where))

    def _tell(self, key: str, kind: NoticeKind, sentence: str) -> None:
        self.notices.show_notice(key, kind, sentence)

    # --- appearance

    def _apply_preferences(self, preferences: Preferences) -> None:
        self._theme.choose(preferences.theme)
        self.editor.set_font(preferences.text_font, preferences.text_size)
        self.editor.set_wrap(preferences.wrap)
        self.editor.set_measure(preferences.measure or None)
        self.editor.set_line_numbers(preferences.line_numbers)
        self.editor.set_close_pairs(preferences.close_pairs)
        self.preview.set_width(preferences.preview_width or None)
        self._show_ticks()

    def _apply_colors(self, colors: Colors) -> None:
        for pane in (self.notices, self.post_list, self.form, self.editor, self.find_bar, self.preview, self.toc):
            pane.set_colors(colors)

    # --- Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.keep_window(self, self.writing)
        if not self.opening.leave():
            event.ignore()
            return
        self.export.close()
        self.preview.shut_down()
        event.accept()
        self.closed.emit()
