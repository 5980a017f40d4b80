"""Images of a site: where they are kept, what a new one is called, and how posts link to them."""

import os
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote

from editor.post.slug import slugify
from editor.site.config import Config

IMAGE_EXTENSIONS = frozenset((".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp"))

_EXTENSION = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|avif|bmp)\b", re.IGNORECASE)
_BEFORE_EXTENSION = re.compile(r"[^\s\"'()<>\[\]{}|]+$")
_LONGEST_ADDRESS = 300
_USUAL = ("assets/images", "assets/img", "images", "img", "assets/uploads", "uploads", "assets", "static", "public")
_READ = 1 << 16
"""Characters of a post in which images are looked for."""
_MOST_FOLDERS = 8
_MOST_IMAGES = 5000
_SIGNATURES = MappingProxyType(
    {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif", b"BM": ".bmp", b"<svg": ".svg", b"<?xml": ".svg"}
)
_TO_ESCAPE = re.compile(r"[\s()<>\"'#?%\\]")


class ImageStyle(StrEnum):
    """How the posts of a site write the address of an image."""

    ROOT = "/images/x.png"
    BASEURL = "{{ site.baseurl }}/images/x.png"
    RELATIVE_URL = '{{ "/images/x.png" | relative_url }}'
    ABSOLUTE_URL = '{{ "/images/x.png" | absolute_url }}'
    RELATIVE = "../images/x.png"
    """From the post's address."""


def image_link(path: str, style: ImageStyle = ImageStyle.ROOT, post_url: str = "/") -> str:
    """The address of an image as a post writes it.

    `path` is relative to the site's source; `post_url` is the address of the post, for relative links.
    """
    address = "/" + _TO_ESCAPE.sub(lambda found: f"%{ord(found[0]):02X}", path)
    match style:
        case ImageStyle.ROOT:
            return address
        case ImageStyle.BASEURL:
            return "{{ site.baseurl }}" + address
        case ImageStyle.RELATIVE_URL:
            return f'{{{{ "{address}" | relative_url }}}}'
        case ImageStyle.ABSOLUTE_URL:
            return f'{{{{ "{address}" | absolute_url }}}}'
        case ImageStyle.RELATIVE:
            return posixpath.relpath(address, posixpath.dirname(post_url) or "/")


def learn_image_style(bodies: Iterable[str]) -> ImageStyle:
    """The way in which most of these texts link to images of their site; from the root where none does."""
    counts = Counter(style for body in bodies for style in _styles_in(body))
    return counts.most_common(1)[0][0] if counts else ImageStyle.ROOT


def image_name(name: str, data: bytes = b"") -> str:
    """A good file name for an image that is brought into the site: `My Photo (1).JPG` -> `my-photo-1.jpg`.

    The extension follows the content where `data`, or its beginning, is given and known.
    """
    stem, dot, extension = name.rpartition(".")
    known = image_extension(data) or (dot + extension.lower() if dot + extension.lower() in IMAGE_EXTENSIONS else "")
    stem = stem if dot + extension.lower() in IMAGE_EXTENSIONS else name
    slug = re.sub("-+", "-", slugify(stem)).strip("-") or "image"
    return slug[:80].rstrip("-") + (known or ".png")


def image_extension(data: bytes) -> str:
    """The usual extension for an image of this content; empty where it is not known."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    if data[4:12] in (b"ftypavif", b"ftypavis"):
        return ".avif"
    start = data[:64].lstrip()
    return next((extension for signature, extension in _SIGNATURES.items() if start.startswith(signature)), "")


def list_images(folder: Path, image_folders: Sequence[str]) -> list[str]:
    """The images in these folders of the site and in the folders below, as paths relative to the site folder."""
    found: dict[str, None] = {}
    for image_folder in image_folders:
        for top, folders, names in os.walk(folder / image_folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            relative = Path(top).relative_to(folder).as_posix()
            images = (name for name in sorted(names) if os.path.splitext(name)[1].lower() in IMAGE_EXTENSIONS)  # noqa: PTH122
            found.update((f"{relative}/{name}", None) for name in images)
            if len(found) >= _MOST_IMAGES:
                return list(found)[:_MOST_IMAGES]
    return list(found)


def learn_image_folders(config: Config, posts: Iterable[str]) -> tuple[str, ...]:
    """The folders that these posts (paths relative to the site folder) take images from, the most used first.

    Folders of the usual names follow. All of them exist; all are relative to the site folder.
    """
    uses = Counter(folder for post in posts for folder in _image_folders_in(config, config.folder / post))
    ranked = [folder for folder, _ in uses.most_common(_MOST_FOLDERS)]
    main = _main_folder(uses)
    usual = [folder for folder in _USUAL if (config.source / folder).is_dir()]
    folders = [folder for folder in (main, *ranked, *usual) if folder]
    return tuple(config.source_prefix + folder for folder in dict.fromkeys(folders))


def _main_folder(uses: Counter[str]) -> str:
    """The deepest folder that holds at least half of the images: above those that have one for each post."""
    totals: Counter[str] = Counter()
    for folder, count in uses.items():
        parts = folder.split("/")
        for depth in range(1, len(parts) + 1):
            totals["/".join(parts[:depth])] += count
    half = uses.total() / 2
    best = [folder for folder, count in totals.items() if count >= half]
    return max(best, key=lambda folder: (folder.count("/"), totals[folder]), default="")


def _image_folders_in(config: Config, post: Path) -> Iterator[str]:
    """The folder, relative to the source, of every image of the site that the post names."""
    try:
        with post.open(encoding="utf-8", errors="replace") as file:
            text = file.read(_READ)
    except OSError:  # the post's row says so
        return
    for reference in dict.fromkeys(text[start:end] for start, end in _references(text)):
        path = unquote(reference)
        path = (path.removeprefix(config.baseurl) if path.startswith(config.baseurl + "/") else path).lstrip("/")
        folder = posixpath.dirname(posixpath.normpath(path))
        if folder and not folder.startswith("..") and (config.source / folder).is_dir():
            yield folder


def _references(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses of images begin and end, those of other sites left out."""
    for extension in _EXTENSION.finditer(text):
        stem = _BEFORE_EXTENSION.search(text[max(extension.start() - _LONGEST_ADDRESS, 0) : extension.start()])
        if stem is not None and "://" not in stem[0] and not stem[0].startswith("//"):
            yield extension.start() - len(stem[0]), extension.end()


def _styles_in(body: str) -> Iterator[ImageStyle]:
    for start, end in _references(body):
        reference = body[start:end]
        before, after = body[max(start - 30, 0) : start], body[end : end + 30]
        if re.search(r"\{\{\s*['\"]$", before):
            yield ImageStyle.ABSOLUTE_URL if "absolute_url" in after else ImageStyle.RELATIVE_URL
        elif re.search(r"\{\{-?\s*site\.baseurl\s*-?\}\}$", before):
            yield ImageStyle.BASEURL
        elif re.search(r"(?:\]\(|src=[\"']?)$", before):
            yield ImageStyle.ROOT if reference.startswith("/") else ImageStyle.RELATIVE
