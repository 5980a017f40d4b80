"""Images of the open site: listed, found, and brought in from outside without ever overwriting."""

from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from editor.disk.save_error import SaveError
from editor.disk.transaction import copy_in
from editor.post.filename import parse_name
from editor.site.config import Config
from editor.site.fields import FieldKind
from editor.site.house_style import value_of
from editor.site.images import (
    IMAGE_EXTENSIONS,
    ImageStyle,
    image_extension,
    image_link,
    image_name,
    list_images,
)
from editor.site.scan import Scanner
from editor.ui.document import Document
from editor.ui.site_session import SiteSession
from editor.wording import Said

_NEW_FOLDER = "assets/images"
"""Of a site that has no folder of images yet."""
_HEAD = 64
"""Bytes that tell what kind of image a file is."""


class SiteImages:
    """Addresses are given as the site's authors write them."""

    def __init__(self, site: SiteSession) -> None:
        self._site = site

    def addresses(self) -> list[str]:
        """The site's images, as the front matter names them."""
        config = self._site.config
        if config is None:
            return []
        paths = (config.in_source(path) for path in list_images(config.folder, self._site.image_folders))
        return [self._field_address(path) for path in paths if path]

    def find(self, address: str) -> Path | None:
        """The file that an address from the site's root, or a name in its image folders, means; None without one."""
        config = self._site.config
        if config is None:
            return None
        address = address.removeprefix(config.url) if config.url else address
        if "://" in address or address.startswith("//"):
            return None
        path = unquote(urlsplit(address).path)
        starts = [config.source, *(config.folder / folder for folder in self._site.image_folders)]
        for name in (path.removeprefix(config.baseurl), path):
            for start in starts if "/" not in name else starts[:1]:
                file = start / name.lstrip("/")
                if name.strip("/") and ".." not in file.parts and file.is_file():
                    return file
        return None

    def bring_in(self, image: Path | bytes, name: str, document: Document, *, for_field: bool) -> str:
        """Copies an image into the site's image folder and gives its address as a post, or its front matter, has it.

        A file that the site publishes already stays where it is. One that is given as bytes is called like the post.
        Nothing is overwritten. Raises SaveError, also for a file that is no image.
        """
        name = _good_name(image, name, document)
        if isinstance(image, Path) and self._is_published(image):
            path = image
        else:
            path = copy_in(image, self._folder(document), name)
            self._site.note_own_change(path)
        return self._address(path, document, for_field=for_field)

    def _is_published(self, image: Path) -> bool:
        config, relative = self._site.config, self._site.relative(image)
        inner = config.in_source(relative) if config is not None and relative is not None else None
        if config is None or relative is None or inner is None:
            return False
        folder = relative.rpartition("/")[0]
        hidden = any(part.startswith(("_", ".")) for part in inner.split("/"))
        return not folder or (not hidden and Scanner(config).covers(folder))

    def _folder(self, document: Document) -> Path:
        """The image folder that the site's posts use most; beside the post where that is in no site."""
        config = self._site.config
        if config is None or self._site.relative(document.path) is None:
            return document.path.parent
        folders = self._site.image_folders
        return config.folder / folders[0] if folders else config.source / _NEW_FOLDER

    def _address(self, path: Path, document: Document, *, for_field: bool) -> str:
        config = self._site.config
        if config is None or not path.is_relative_to(config.source):
            return image_link(path.name).removeprefix("/")
        inner = path.relative_to(config.source).as_posix()
        if for_field:
            return self._field_address(inner)
        style = self._site.house_style().image_style if config.jekyll else ImageStyle.RELATIVE
        return image_link(inner, style, self._place(document, config))

    def _place(self, document: Document, config: Config) -> str:
        """Where the post will stand, for images that are linked from there."""
        url = self._site.url_of(document.path, document.front_matter)
        if url or not document.path.is_relative_to(config.source):
            return url or "/"
        return "/" + document.path.relative_to(config.source).as_posix()

    def _field_address(self, inner: str) -> str:
        """An image's path, relative to the source, as the newest post writes one: from the root, or just its name."""
        fields = self._site.house_style().post
        sample = next((value_of(field.source) for field in fields if field.kind is FieldKind.IMAGE), None)
        if not isinstance(sample, str) or not sample or "://" in sample or sample.startswith(("/", "{")):
            return "/" + inner
        return inner if "/" in sample else inner.rpartition("/")[2]


def _good_name(image: Path | bytes, name: str, document: Document) -> str:
    """Raises SaveError for a file that is no image."""
    if isinstance(image, bytes):
        return image_name(parse_name(document.path.name).slug + Path(name).suffix, image)
    head = b""
    with suppress(OSError), image.open("rb") as file:  # copying it will say why it cannot be read
        head = file.read(_HEAD)
    if Path(name).suffix.lower() not in IMAGE_EXTENSIONS and not image_extension(head):
        raise SaveError(
            Said("“%1” is not an image.", image.name), Said("Choose a PNG, JPEG, GIF, WebP, AVIF or SVG file.")
        )
    return image_name(name, head)
