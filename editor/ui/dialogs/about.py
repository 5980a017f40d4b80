"""About the program, with the licences of what it is built on."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from editor import __version__
from editor.paths import vendor
from editor.ui.bundled import bundled_packages
from editor.ui.icons import IconView, application_icon
from editor.ui.libraries import LIBRARIES, version_of
from editor.ui.style import show_focus


class AboutDialog(QDialog):
    def __init__(self, notes: str, parent: QWidget) -> None:
        """`notes`: what is unusual about this run, such as a renderer without its sandbox."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Postwright"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = f"Postwright {__version__}"
        purpose = self.tr("A desktop editor for blogs kept as Markdown files in a site folder.")
        text = QLabel(f"<h2>{name}</h2><p>{purpose}</p>", self)
        text.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconView(application_icon(), 64, self), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text, 1)
        licences = QTextBrowser(self)
        licences.setOpenExternalLinks(True)
        show_focus(licences)
        licences.setAccessibleName(self.tr("Licences"))
        licences.setHtml(self._licences())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        if notes:
            note = QLabel(notes, self)
            note.setWordWrap(True)
            layout.addWidget(note)
        layout.addWidget(licences)
        layout.addWidget(buttons)
        self.resize(480, 400)

    def _licences(self) -> str:
        own = self.tr("Postwright is free software under the MIT licence. It is built on:")
        rows = "".join(
            f'<li><a href="{address}">{name}</a> {version_of(package)}, {licence}</li>'
            for name, package, licence, address in LIBRARIES
        )
        scripts = "".join(
            f'<li><a href="{one.address}">{one.title}</a> {one.version}, {one.licence}</li>'
            for one in bundled_packages()
        )
        texts = QUrl.fromLocalFile(str(vendor() / "licences.txt")).toString()
        words = self.tr("The preview uses this JavaScript, with what is in it under licences of its own:")
        link = self.tr("All licences of the JavaScript, in full")
        bundled = f'<p>{words}</p><ul>{scripts}</ul><p><a href="{texts}">{link}</a></p>' if scripts else ""
        qt = self.tr("Qt is used under the LGPL and can be replaced by another build of the same version.")
        return f"<p>{own}</p><ul>{rows}</ul>{bundled}<p>{qt}</p>"
