"""Whether a graphics card draws what is seen."""

import sys
from pathlib import Path

_CARDS = Path("/dev/dri")


def has_graphics_card() -> bool:
    """False on a Linux machine without one, such as a virtual machine. There OpenGL is a program, and a slow one.

    https://docs.kernel.org/gpu/drm-uapi.html#render-nodes
    """
    return not sys.platform.startswith("linux") or any(_CARDS.glob("renderD*"))
