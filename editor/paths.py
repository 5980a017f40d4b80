"""Where the files that ship with the program are."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """The folder of bundled resources: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def vendor() -> Path:
    """The folder of other people's JavaScript, which `make assets` fills; it may not be there."""
    return resources() / "vendor"
