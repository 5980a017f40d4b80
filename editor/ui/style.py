"""Fusion with outlines and focus that can be seen in both schemes, and a default button that stands out.

Every colour is the palette's. Fusion derives its outlines by darkening the window's colour, which leaves check
boxes and fields of a dark window without any.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QWidget,
)

from editor.ui.icons import icon

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_State = QStyle.StateFlag
_Standard = QStyle.StandardPixmap

_RADIUS = 4.0
_FOCUS = 2.0
"""Width of the line around what has the focus."""
_PADDING = 3
"""Between a field's frame and its text, more than Fusion's."""


class Style(QProxyStyle):
    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: _Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        look = _Look(option)
        match element:
            case _Primitive.PE_FrameLineEdit:
                _frame(painter, look)
            case _Primitive.PE_FrameFocusRect:
                _focus(painter, look, on_accent=isinstance(widget, QPushButton) and widget.isDefault())
            case _Primitive.PE_IndicatorCheckBox:
                _check_box(painter, look)
            case _Primitive.PE_IndicatorRadioButton:
                _radio_button(painter, look)
            case _Primitive.PE_IndicatorTabClose:
                _cross(painter, look)
            case _Primitive.PE_FrameTabBarBase:
                painter.fillRect(QRectF(look.rect), look.color(QPalette.ColorRole.Midlight))
            case _Primitive.PE_PanelButtonCommand if _is_default(option):
                _default_button(painter, look)
                _button_focus(painter, look, inset=_FOCUS)
            case _Primitive.PE_PanelButtonCommand:
                super().drawPrimitive(element, option, painter, widget)
                _button_outline(painter, look)
                _button_focus(painter, look)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: _Control, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _Control.CE_PushButtonLabel and isinstance(option, QStyleOptionButton) and _is_default(option):
            label = QStyleOptionButton(option)
            palette: QPalette = label.palette  # pyright: ignore[reportAttributeAccessIssue]
            palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.BrightText))
            label.palette = palette  # pyright: ignore[reportAttributeAccessIssue]
            super().drawControl(element, label, painter, widget)
            return
        if element == _Control.CE_ShapedFrame and _is_framed_view(widget):
            _frame(painter, _Look(option))
            return
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self, control: _Complex, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in (_Complex.CC_ComboBox, _Complex.CC_SpinBox):
            _frame(painter, _Look(option))

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect = super().subElementRect(element, option, widget)  # pyright: ignore[reportArgumentType]  (it may be None)
        return rect.adjusted(_PADDING, 0, -_PADDING, 0) if element == QStyle.SubElement.SE_LineEditContents else rect

    def standardIcon(
        self, standard: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        match standard:
            case _Standard.SP_DockWidgetCloseButton | _Standard.SP_TitleBarCloseButton:
                return icon("close")
            case _Standard.SP_LineEditClearButton:
                return icon("close")
            case _Standard.SP_TitleBarNormalButton:
                return icon("float")
            case _Standard.SP_ArrowLeft:
                return icon("back")
            case _Standard.SP_ArrowRight:
                return icon("forward")
            case _Standard.SP_DialogOkButton | _Standard.SP_DialogCancelButton | _Standard.SP_DialogCloseButton:
                return QIcon()  # verbs need none, and a default button's would be dark on dark
            case _:
                return super().standardIcon(standard, option, widget)


def show_focus(view: QAbstractScrollArea) -> None:
    """Gives a view that scrolls a frame which shows that it has the keyboard."""
    view.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
    view.setLineWidth(round(_FOCUS))


def _is_framed_view(widget: QWidget | None) -> bool:
    return isinstance(widget, QAbstractScrollArea) and widget.frameShape() == QFrame.Shape.Box


class _Look:
    """The parts of a style option that matter here."""

    def __init__(self, option: QStyleOption) -> None:
        self.rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        self.state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        self._palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]

    def color(self, role: QPalette.ColorRole) -> QColor:
        return self._palette.color(role)

    @property
    def line(self) -> QColor:
        return self.color(QPalette.ColorRole.Mid)

    @property
    def accent(self) -> QColor:
        return self.color(QPalette.ColorRole.Accent)

    def has(self, state: QStyle.StateFlag) -> bool:
        return bool(self.state & state)


def _is_default(option: QStyleOption) -> bool:
    """Whether it is the button that Enter presses, and can be pressed."""
    if not isinstance(option, QStyleOptionButton):
        return False
    features: QStyleOptionButton.ButtonFeature = option.features  # pyright: ignore[reportAttributeAccessIssue]
    state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
    return bool(features & QStyleOptionButton.ButtonFeature.DefaultButton) and bool(state & _State.State_Enabled)


def _outline(painter: QPainter, rect: QRectF, color: QColor, width: float, radius: float = _RADIUS) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, width))
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius)
    painter.restore()


def _frame(painter: QPainter, look: _Look) -> None:
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    focused = look.has(_State.State_HasFocus) and look.has(_State.State_Enabled)
    _outline(painter, look.rect, look.accent if focused else look.line, _FOCUS if focused else 1)
    painter.restore()


def _focus(painter: QPainter, look: _Look, *, on_accent: bool) -> None:
    """Only while the keyboard is used to get around, as Fusion does."""
    if not look.has(_State.State_KeyboardFocusChange):
        return
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _outline(painter, look.rect, look.color(QPalette.ColorRole.BrightText) if on_accent else look.accent, _FOCUS)
    painter.restore()


def _button_outline(painter: QPainter, look: _Look) -> None:
    if look.has(_State.State_Enabled):
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _outline(painter, look.rect, look.line, 1)
        painter.restore()


def _button_focus(painter: QPainter, look: _Look, inset: float = 0) -> None:
    """Fusion only changes the outline's hue. `inset`: inside a button of the accent's colour, in that of its text."""
    if not look.has(_State.State_HasFocus):
        return
    look.rect.adjust(inset, inset, -inset, -inset)
    _focus(painter, look, on_accent=inset > 0)


def _default_button(painter: QPainter, look: _Look) -> None:
    color = look.accent
    if look.has(_State.State_Sunken):
        color = color.darker(115)
    elif look.has(_State.State_MouseOver):
        color = color.lighter(108)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(look.rect, _RADIUS, _RADIUS)
    painter.restore()


def _check_box(painter: QPainter, look: _Look) -> None:
    checked = look.has(_State.State_On)
    some = look.has(_State.State_NoChange)
    enabled = look.has(_State.State_Enabled)
    ground = (look.accent if enabled else look.line) if checked or some else look.color(QPalette.ColorRole.Base)
    rect = look.rect
    painter.save()
    painter.setBrush(ground)
    _outline(painter, rect, ground if checked or some else look.line, 1, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look.color(QPalette.ColorRole.BrightText), max(1.5, rect.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if checked:
        painter.drawPolyline(QPolygonF([_at(rect, 0.25, 0.53), _at(rect, 0.43, 0.7), _at(rect, 0.76, 0.33)]))
    elif some:
        painter.drawLine(_at(rect, 0.28, 0.5), _at(rect, 0.72, 0.5))
    painter.restore()


def _radio_button(painter: QPainter, look: _Look) -> None:
    side = min(look.rect.width(), look.rect.height())
    rect = QRectF(0, 0, side, side)
    rect.moveCenter(look.rect.center())
    rect = QRectF(rect.toRect())  # on whole pixels: half ones are faint
    checked = look.has(_State.State_On)
    accent = look.accent if look.has(_State.State_Enabled) else look.line
    painter.save()
    painter.setBrush(accent if checked else look.color(QPalette.ColorRole.Base))
    _outline(painter, rect, accent if checked else look.line, 1.5, side / 2)
    if checked:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(QPalette.ColorRole.BrightText))
        painter.drawEllipse(rect.center(), side / 5, side / 5)
    painter.restore()


def _cross(painter: QPainter, look: _Look) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.has(_State.State_MouseOver):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(look.rect, _RADIUS, _RADIUS)
    painter.setPen(QPen(look.color(QPalette.ColorRole.ButtonText), 1.5))
    painter.drawLine(_at(look.rect, 0.3, 0.3), _at(look.rect, 0.7, 0.7))
    painter.drawLine(_at(look.rect, 0.7, 0.3), _at(look.rect, 0.3, 0.7))
    painter.restore()


def _at(rect: QRectF, x: float, y: float) -> QPointF:
    """A point inside, both ways from 0 to 1."""
    return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())
