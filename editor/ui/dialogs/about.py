"""About the program, with the licences of what it is built on; and what a bug report needs."""

import platform

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from editor import __version__
from editor.paths import vendor
from editor.ui.bundled import bundled_packages
from editor.ui.icons import IconView, application_icon
from editor.ui.style import show_focus

LIBRARIES = (
    ("PySide6 and Qt", "PySide6", "LGPL-3.0", "https://doc.qt.io/qtforpython"),
    ("Python-Markdown", "Markdown", "BSD-3-Clause", "https://python-markdown.github.io"),
    ("Pygments", "Pygments", "BSD-2-Clause", "https://pygments.org"),
    ("PyYAML", "PyYAML", "MIT", "https://pyyaml.org"),
    ("Python Liquid", "python-liquid", "MIT", "https://jg-rp.github.io/liquid"),
    ("watchdog", "watchdog", "Apache-2.0", "https://github.com/gorakhargosh/watchdog"),
    ("tzdata", "tzdata", "Apache-2.0", "https://github.com/python/tzdata"),
)
"""Name, distribution, licence and address."""


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
            f'<li><a href="{address}">{name}</a> {_version_of(package)}, {licence}</li>'
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


def debug_information() -> str:
    """What a bug report needs, as text. No path and no name of a person or site is in it."""
    screen = QGuiApplication.primaryScreen()
    lines = [
        f"Postwright {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, platform {QGuiApplication.platformName()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Screen {screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio()}",
        f"Colour scheme {QGuiApplication.styleHints().colorScheme().name}",
        *(f"{name} {_version_of(package)}" for name, package, _, _ in LIBRARIES),
        *(f"{one.title} {one.version}" for one in bundled_packages()),
    ]
    return "\n".join(lines)


def _version_of(package: str) -> str:
    from importlib import metadata  # noqa: PLC0415 (10 ms, of which the start is spared)

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # a frozen program carries no package metadata
        return ""
