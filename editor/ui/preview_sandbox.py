"""Whether Chromium can lock its processes up here."""

import os

_VARIABLE = "QTWEBENGINE_DISABLE_SANDBOX"


def runs_unsandboxed() -> bool:
    """Whether the user switched the sandbox off, which the program itself never does.

    Qt asks whether the variable is set, not what it says.
    """
    return _VARIABLE in os.environ or "--no-sandbox" in os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")


def cannot_be_sandboxed() -> bool:
    """Whether Chromium would end the whole program rather than start: as root with its sandbox on."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and not runs_unsandboxed()
