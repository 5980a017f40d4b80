"""The Python packages that the program is built on."""

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


def version_of(package: str) -> str:
    """Empty where it is not known."""
    from importlib import metadata  # noqa: PLC0415 (10 ms, of which the start is spared)

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # a frozen program carries no package metadata
        return ""
