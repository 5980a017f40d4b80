"""Questions with verbs as answers."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


def ask(parent: QWidget, question: str, detail: str, answers: Sequence[str], safe: str) -> str:
    """Shows a question and gives the answer chosen.

    `answers` are the buttons' texts, the last one the default; Escape gives `safe`, which is one of them.
    """
    box = QMessageBox(parent)
    box.setWindowTitle("Postwright")
    box.setText(f"<b>{escape(question)}</b>")
    box.setInformativeText(detail)
    buttons: dict[QPushButton, str] = {}
    for answer in answers:
        button = box.addButton(answer, _role(answer, answers, safe))
        buttons[button] = answer
        if answer == safe:
            box.setEscapeButton(button)
        if answer == answers[-1]:
            box.setDefaultButton(button)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((answer for button, answer in buttons.items() if button is clicked), safe)


def _role(answer: str, answers: Sequence[str], safe: str) -> QMessageBox.ButtonRole:
    """Places the buttons as the desktop is used to."""
    if answer == safe:
        return QMessageBox.ButtonRole.RejectRole
    return QMessageBox.ButtonRole.AcceptRole if answer == answers[-1] else QMessageBox.ButtonRole.DestructiveRole
