"""Asks the real Jekyll, and the Ruby below it."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

needs_jekyll = pytest.mark.skipif(shutil.which("jekyll") is None, reason="the real jekyll is not installed")


def build(site: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Builds a site into its folder `_site`. What Jekyll prints, with its warnings, is in `stdout`."""
    return subprocess.run(
        ["jekyll", "build", "--disable-disk-cache", *options], cwd=site, env={**os.environ, "LC_ALL": "C.UTF-8"},
        text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip


def ask(script: str, question: object, *arguments: object, **environment: str) -> Any:
    """What a script of this folder says to a question; both are JSON."""
    done = subprocess.run(
        ["ruby", Path(__file__).with_name(script), *map(str, arguments)], input=json.dumps(question),
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment}, stdout=subprocess.PIPE, encoding="utf-8", check=True,
    )  # fmt: skip
    return json.loads(done.stdout)
