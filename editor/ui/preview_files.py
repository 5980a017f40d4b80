"""Which file of the site an address in the preview stands for."""

import mimetypes
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The files that the preview may show: those inside one folder, symbolic links followed."""

    folder: Path
    """The site's source: what `/` means in its addresses."""
    baseurl: str = ""
    """Path of the site on its host: empty, or with a slash at the start and none at the end."""

    def published(self, address: str) -> Path | None:
        """The file at an address of the published site, decoded and from the root, with `baseurl` or without.

        None where there is no such file, or where it is outside the folder.
        """
        if self.baseurl and address.startswith(self.baseurl + "/"):
            found = self.file(address[len(self.baseurl) :])
            if found is not None:
                return found
        return self.file(address)

    def file(self, path: str) -> Path | None:
        """The file at a path relative to the folder, decoded; None where it is not there or outside the folder."""
        inner = path.lstrip("/")
        if not inner or "\0" in inner or "\\" in inner or ".." in PurePosixPath(inner).parts:
            return None
        try:
            found = (self.folder / inner).resolve(strict=True)
            inside = found.is_relative_to(self.folder.resolve()) and found.is_file()
        except (OSError, RuntimeError):  # not there, not allowed, or symbolic links that run in a circle
            return None
        return found if inside else None

    def paths_in(self, files: frozenset[Path]) -> list[str]:
        """The paths, relative to the folder and with `/`, of those files that are inside it."""
        return [file.relative_to(self.folder).as_posix() for file in files if file.is_relative_to(self.folder)]


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
        case ".woff" | ".woff2" as suffix:
            return "font/" + suffix[1:]
        case _:
            return mimetypes.guess_type(file.name)[0] or "application/octet-stream"
