"""Whether Chromium can lock its processes up here. Where it cannot, the program that hosts it would be ended."""

import os
import subprocess
import sys
from pathlib import Path

_VARIABLE = "QTWEBENGINE_DISABLE_SANDBOX"
_PROBE_SECONDS = 5


def runs_unsandboxed() -> bool:
    """Whether the user switched the sandbox off, which the program itself never does."""
    return os.environ.get(_VARIABLE) == "1" or "--no-sandbox" in os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")


def runs_as_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


class SandboxProbe:
    """Tries in another process what Chromium's sandbox needs of Linux. Made early, asked late: it takes 30 ms."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        if sys.platform == "linux" and not runs_unsandboxed() and not getattr(sys, "frozen", False):
            script = Path(__file__).with_name("sandbox_probe.py")
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", script], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )  # fmt: skip

    def works(self) -> bool:
        """Waits for the answer. A probe that cannot be made says yes: Chromium may know better."""
        if self._process is None:
            return True
        try:
            return self._process.wait(_PROBE_SECONDS) != 1
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            return True
