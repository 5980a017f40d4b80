"""What the preview's scheme serves besides the site: files that are bundled. And the types of files."""

import mimetypes
from pathlib import Path

from editor.paths import vendor
from editor.theme.site_files import file_in


def bundled_file(path: str) -> Path | None:
    """A style sheet or font of the JavaScript that is bundled, at its path below `resources/vendor`."""
    found = file_in(vendor(), path)
    return found if found is not None and found.suffix in {".css", ".woff2"} else None


def media_type(file: Path) -> str:
    """The MIME type that a web server would send for a file of this name."""
    match file.suffix.lower():  # what some systems' tables lack, or have otherwise
        case ".avif" | ".webp" as suffix:
            return "image/" + suffix[1:]
        case ".svg":
            return "image/svg+xml"
        case ".ico":
            return "image/x-icon"
        case ".jfif":
            return "image/jpeg"
        case ".css":
            return "text/css"
        case ".woff" | ".woff2" | ".ttf" | ".otf" as suffix:
            return "font/" + suffix[1:]
        case _:
            return mimetypes.guess_type(file.name)[0] or "application/octet-stream"
