"""Asks for a post's new file name and says what follows from it."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget


class RenameDialog(QDialog):
    """Takes a file name; the folder stays."""

    def __init__(
        self,
        name: str,
        suggestion: str,
        problem_of: Callable[[str], str],
        fate_of: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        """`problem_of` says why a name cannot be taken (empty: it can); `fate_of` gives the address and what becomes
        of the post."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename “%1”").replace("%1", name))
        self._old = name
        self._problem_of = problem_of
        self._fate_of = fate_of
        self._name = QLineEdit(suggestion or name, self)
        self._name.setMinimumWidth(self._name.fontMetrics().averageCharWidth() * 50)
        self._name.textChanged.connect(self._check)
        stem = (suggestion or name).rpartition(".")[0]
        self._name.setSelection(0, len(stem))
        self._fate = QLabel(self)
        self._fate.setWordWrap(True)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._rename = buttons.addButton(self.tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("&File name"), self._name)
        form.addRow(self.tr("Address"), self._fate)
        form.addRow("", self._problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self._check()

    @property
    def name(self) -> str:
        return self._name.text().strip()

    def _check(self) -> None:
        problem = self._problem_of(self.name) if self.name != self._old else ""
        self._problem.setText(problem)
        self._fate.setText("" if problem else self._fate_of(self.name))
        self._rename.setEnabled(bool(self.name) and self.name != self._old and not problem)
