"""What is inside a folder, whatever links say. What is outside is nobody's business."""

from pathlib import Path


def leads_inside(path: Path, folder: Path) -> bool:
    """Whether there is something at a path, and it is in the folder when all links are followed."""
    try:
        return path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a link that leads to itself, a name that no file has
        return False
