"""How the rows of the post list are painted: a post's title above date, state and categories; a group's title."""

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.site.fate import Fate
from editor.site.summary import Kind, PostSummary, Reason, Status
from editor.ui.fate_words import words_of
from editor.ui.icons import icon
from editor.ui.post_groups import Group, status_name
from editor.ui.post_list_model import FoldedRole, FrontRole, GroupRole, ModifiedRole, PostRole
from editor.ui.theme import Colors
from editor.ui.wording import short_day

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_ICON = 16
_DOT = 7
_ARROW = 12
_BAR = 3


class PostListDelegate(QStyledItemDelegate):
    def __init__(self, colors: Colors, parent: QWidget) -> None:
        super().__init__(parent)
        self._colors = colors
        self._icons: dict[str, QIcon] = {}

    def set_colors(self, colors: Colors) -> None:
        self._colors = colors

    def post_height(self, font: QFont) -> int:
        """Pixels of a post's row."""
        return 2 * QFontMetrics(font).height() + 12

    def group_height(self, font: QFont) -> int:
        """Pixels of a group's row."""
        return QFontMetrics(font).height() + 12

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 0)  # the rows' heights are fixed by the view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        post, group = index.data(PostRole), index.data(GroupRole)
        painter.save()
        self._paint_ground(painter, rect, state, front=bool(index.data(FrontRole)))
        if isinstance(post, PostSummary):
            self._paint_post(painter, rect, post, modified=bool(index.data(ModifiedRole)))
        elif isinstance(group, Group):
            self._paint_group(painter, rect, group, folded=bool(index.data(FoldedRole)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, front: bool) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self._colors.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self._colors.code_background))
        if front:
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(self._colors.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._colors.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    # --- groups

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group, *, folded: bool) -> None:
        self._paint_arrow(painter, QPointF(rect.left() + _PAD + 4, rect.center().y() + 0.5), folded=folded)
        line = rect.adjusted(_PAD + _ARROW + 4, 0, -_PAD, 0)
        count = QLocale().toString(len(group.posts))
        painter.setPen(QColor(self._colors.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        line.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(count) - _PAD, 0)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._colors.text))
        title = painter.fontMetrics().elidedText(group.title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def _paint_arrow(self, painter: QPainter, center: QPointF, *, folded: bool) -> None:
        """A triangle to the right where the group is folded, else downwards."""
        points = ((-2, -4), (-2, 4), (3, 0)) if folded else ((-4, -2), (4, -2), (0, 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.muted))
        painter.drawPolygon(QPolygonF([center + QPointF(x, y) for x, y in points]))

    # --- posts

    def _paint_post(self, painter: QPainter, rect: QRect, post: PostSummary, *, modified: bool) -> None:
        height = painter.fontMetrics().height()
        first = QRect(rect.left() + _PAD, rect.top() + 5, rect.width() - 2 * _PAD, height)
        second = first.translated(0, height + 2)
        if modified:
            self._paint_dot(painter, QRect(first.right() - _DOT, first.center().y() - _DOT // 2, _DOT, _DOT))
            first.adjust(0, 0, -2 * _DOT, 0)
        painter.setPen(QColor(self._colors.text))
        title = painter.fontMetrics().elidedText(post.title, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        if name := _icon_name(post):
            self._icon(name).paint(painter, QRect(second.left(), second.center().y() - _ICON // 2 + 1, _ICON, _ICON))
            second.adjust(_ICON + 4, 0, 0, 0)
        painter.setPen(QColor(self._colors.error if post.problem else self._colors.muted))
        words = painter.fontMetrics().elidedText(
            details(post, modified=modified), Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_dot(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.accent))
        painter.drawEllipse(rect)

    def _icon(self, name: str) -> QIcon:
        if name not in self._icons:
            self._icons[name] = icon(name)
        return self._icons[name]


def details(post: PostSummary, *, modified: bool) -> str:
    """A post's second line: its state in words, its date, its categories."""
    parts: list[str] = []
    if modified:
        parts.append(QCoreApplication.translate("PostList", "Unsaved"))
    if post.problem:
        parts.append(_problem(post))
    elif post.kind is not Kind.PAGE or post.status is not Status.PUBLISHED:
        parts.append(status_name(post.status))
    if post.date and post.kind is not Kind.DRAFT:
        parts.append(short_day(post.date))
    parts.extend(post.categories)
    return " · ".join(parts) or post.path


def _problem(post: PostSummary) -> str:
    if post.reason in (None, Reason.LOST, Reason.BAD_FRONT_MATTER):
        return QCoreApplication.translate("PostList", "Front matter cannot be read")
    words = words_of(Fate.of(post))
    return words[:1].upper() + words[1:]


def _icon_name(post: PostSummary) -> str:
    """States other than published carry a sign, so that colour is never alone."""
    if post.problem:
        return "problem"
    signs = {Status.DRAFT: "draft", Status.SCHEDULED: "scheduled", Status.UNPUBLISHED: "unpublished"}
    return signs.get(post.status, "")
