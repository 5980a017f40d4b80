"""The scripts in `packaging`, which are no package: one of that name belongs to others."""

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent.parent
PACKAGING = ROOT / "packaging"


@cache
def script(name: str) -> ModuleType:
    """A script as a module, such as `linux/copyright.py`."""
    path = PACKAGING / name
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
