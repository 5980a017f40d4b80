"""A whole page for a browser without a server: with all that it shows beside it, by relative addresses."""

import posixpath
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from editor.theme.export_addresses import base_of, with_addresses, with_css_addresses
from editor.theme.site_files import SiteFiles
from editor.theme.style_sheet import MADE_FOLDER, StyleSheet

_NOWHERE = "https://site.invalid"
"""The site's host where it names none."""
_CHARSET = re.compile(r"<meta\s[^>]*charset", re.IGNORECASE)
_HEAD = re.compile(r"<head(?:\s[^>]*)?>|<html(?:\s[^>]*)?>|<!doctype[^>]*>", re.IGNORECASE)
_UNSAFE = re.compile(r"[\0-\x1f<>:\"|?*\\]")


@dataclass(frozen=True, slots=True)
class PageToExport:
    """A page and where it belongs."""

    html: str
    url: str
    """Its published address without `baseurl`."""
    files: SiteFiles
    origin: str = ""
    """The address that the site will have, without a path; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    path: Path
    """The page."""
    missing: tuple[str, ...] = ()
    """Addresses, as they are written, of what the page shows but the site does not have."""


def style_sheets_of(page: PageToExport) -> tuple[StyleSheet, ...]:
    """The style sheets that have to be compiled before the page is exported, in the order of their addresses.

    Raises OSError.
    """
    parts = _Parts(page, "", None)
    parts.html()
    return tuple(parts.sheets[url] for url in sorted(parts.sheets))


def export_page(page: PageToExport, css: Mapping[str, str], target: Path, beside: str) -> Exported:
    """Writes the page to `target`, and what it shows into the folder `beside` next to it. Raises OSError.

    `css` has what the style sheets of `style_sheets_of` came to, by their addresses. Only files of the site and of its
    theme's assets are copied. Links to other pages lead to the published site, where its address is known.
    """
    parts = _Parts(page, beside, css)
    html = _with_charset(parts.html())
    folder = target.parent
    folder.mkdir(parents=True, exist_ok=True)
    for name, file in parts.copies.items():
        _copy(file, folder / name)
    for name, text in parts.texts.items():
        _write(folder / name, text)
    _write(target, html)
    return Exported(target, tuple(dict.fromkeys(parts.missing)))


def plain_page(title: str, language: str, body: str) -> str:
    """A page around a text that has no layout."""
    lang = f' lang="{escape(language)}"' if language else ""
    style = "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 sans-serif}img{max-width:100%}"
    head = f'<meta charset="utf-8">\n<title>{escape(title)}</title>\n<style>{style}</style>'
    return f"<!DOCTYPE html>\n<html{lang}>\n<head>\n{head}\n</head>\n<body>\n{body}</body>\n</html>\n"


@dataclass(slots=True)
class _Parts:
    """What belongs to a page, found while its addresses are replaced."""

    page: PageToExport
    beside: str
    css: Mapping[str, str] | None
    """What style sheets came to, by their addresses; None where that is not known yet."""
    sheets: dict[str, StyleSheet] = field(default_factory=dict[str, StyleSheet])
    """By their addresses."""
    copies: dict[str, Path] = field(default_factory=dict[str, Path])
    """Files, by their paths beside the page."""
    texts: dict[str, str] = field(default_factory=dict[str, str])
    """Style sheets, by their paths beside the page."""
    missing: list[str] = field(default_factory=list[str])

    def html(self) -> str:
        """The page with its new addresses."""
        site = self.page.files.baseurl + self.page.url
        base = urljoin(urljoin(self._host, quote(site, safe="/%")), base_of(self.page.html))
        return with_addresses(self._with_styles(self.page.html), self._loader(base, ""), self._follower(base))

    def _with_styles(self, text: str) -> str:
        """With what stands in it for style sheets that are no files, once they are compiled."""
        for url, sheet in self.page.files.styles.items():
            if self.css is not None and url.startswith(MADE_FOLDER):
                text = text.replace(sheet.import_rule, self.css.get(url, ""))
        return text

    @property
    def _host(self) -> str:
        return self.page.origin or _NOWHERE

    def _loader(self, base: str, folder: str) -> Callable[[str], str]:
        """Replaces addresses of what is loaded. They start from `base`, and stand in a text in `folder`."""

        def replaced(address: str) -> str:
            if not address or address.startswith("#"):
                return address
            absolute = _joined(base, address)
            path = self._site_path(absolute)
            if path is None:
                return absolute if address.startswith("//") else address
            name = self._part(path, absolute)
            if name is None:
                self.missing.append(address)
                return absolute if self.page.origin else address
            fragment = urlsplit(absolute).fragment
            return quote(posixpath.relpath(name, folder or ".")) + (f"#{fragment}" if fragment else "")

        return replaced

    def _follower(self, base: str) -> Callable[[str], str]:
        """Links lead to where the published page's do."""

        def replaced(address: str) -> str:
            known = self.page.origin and address and not address.startswith("#")
            return _joined(base, address) if known else address

        return replaced

    def _site_path(self, absolute: str) -> str | None:
        """The decoded path of an address on the site's host; None for what is elsewhere."""
        parts, host = urlsplit(absolute), urlsplit(self._host)
        if parts.scheme not in ("http", "https") or parts.netloc.lower() != host.netloc.lower():
            return None
        return unquote(parts.path)

    def _part(self, path: str, absolute: str) -> str | None:
        """Takes a file of the site in, and gives its path beside the page; None where there is none."""
        name = posixpath.join(self.beside, *_safe_parts(path))
        if name in self.texts or name in self.copies:
            return name
        sheet, file = self.page.files.style(path), self.page.files.published(path)
        if sheet is not None:
            self.sheets[sheet.url] = sheet
            css = sheet.source if self.css is None else self.css.get(sheet.url)
            if css is None:
                return None
            self._take_css(name, absolute, css)
        elif file is None:
            return None
        elif file.suffix.lower() == ".css":
            self._take_css(name, absolute, file.read_bytes().decode(errors="surrogateescape"))
        else:
            self.copies[name] = file
        return name

    def _take_css(self, name: str, address: str, css: str) -> None:
        self.texts[name] = css  # before its own parts, which may import it again
        self.texts[name] = with_css_addresses(self._with_styles(css), self._loader(address, posixpath.dirname(name)))


def _joined(base: str, address: str) -> str:
    try:
        joined = urljoin(base, address)
        urlsplit(joined)
    except ValueError:  # such as `//[`
        return address
    if not joined.startswith(("http:", "https:")):
        return joined
    parts = urlsplit(joined)
    return urlunsplit(parts._replace(path=quote(parts.path, safe="/%:@!$&'()*+,;=~")))


def _safe_parts(path: str) -> Iterator[str]:
    """A published path as one that every system can have below a folder."""
    for part in PurePosixPath(path).parts:
        if part not in ("/", "//", ".", ".."):
            yield _UNSAFE.sub("_", part)


def _with_charset(html: str) -> str:
    """Servers tell browsers how a page is encoded; a file has to say it itself."""
    if _CHARSET.search(html):
        return html
    element = '<meta charset="utf-8">'
    places = list(_HEAD.finditer(html[:10_000]))
    at = places[-1].end() if places else 0
    return html[:at] + element + html[at:]


def _copy(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists() or not target.samefile(file):
        shutil.copyfile(file, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode(errors="surrogateescape"))
