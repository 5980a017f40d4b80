"""What the worker and the window load: start-up time and memory hang on it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def modules_after(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_worker_does_without_qt() -> None:
    loaded = modules_after("import editor.worker.loop, editor.markup.body")
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6", "editor.ui"))}


@pytest.mark.parametrize(
    "module", ["markdown", "pygments", "liquid", "editor.theme.values", "editor.worker.loop", "editor.site.index"]
)
def test_the_window_loads_nothing_that_only_the_worker_needs(module: str) -> None:
    assert module not in modules_after("import editor.render_service")
