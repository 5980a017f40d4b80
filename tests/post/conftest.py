"""The real Jekyll, where it is installed."""

import shutil
import subprocess

import pytest


@pytest.fixture(scope="session")
def jekyll() -> str:
    """Path of a Ruby that can load Jekyll."""
    ruby = shutil.which("ruby")
    if ruby is None or subprocess.run([ruby, "-rjekyll", "-e", ""], capture_output=True, check=False).returncode:
        pytest.skip("compares with the real Jekyll, which is not installed here")
    return ruby
