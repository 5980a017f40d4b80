"""Ends with 1 where an ordinary user cannot make a user namespace, as Chromium's sandbox on Linux does. Run by itself.

Such systems are containers, and Ubuntu since 23.10 for programs without an AppArmor profile of their own.
"""

import ctypes
import os
import sys
from pathlib import Path

_CLONE_NEWUSER = 0x10000000


def can_make_namespace() -> bool:
    user, group = os.geteuid(), os.getegid()
    if ctypes.CDLL(None, use_errno=True).unshare(_CLONE_NEWUSER) != 0:
        return False
    try:
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(0 if can_make_namespace() else 1)
