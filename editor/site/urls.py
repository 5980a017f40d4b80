"""The address that Jekyll gives a file: permalink styles, patterns and their placeholders.

Rules from https://jekyllrb.com/docs/permalinks/ and from comparison with Jekyll 4.3.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from urllib.parse import quote

from editor.post.filename import parse_name
from editor.post.slug import slugify
from editor.post.values import Value
from editor.site.config import Config
from editor.site.dates import DAYS, MONTHS
from editor.site.summary import Kind

HTML_EXTENSIONS = frozenset((".html", ".htm", ".xhtml"))

_STYLES = MappingProxyType(
    {
        "none": "/:categories/:title:output_ext",
        "date": "/:categories/:year/:month/:day/:title:output_ext",
        "ordinal": "/:categories/:year/:y_day/:title:output_ext",
        "pretty": "/:categories/:year/:month/:day/:title/",
        "weekdate": "/:categories/:year/W:week/:short_day/:title:output_ext",
    }
)
_PLACEHOLDER = re.compile(":([a-z_]+)")
_PLAIN_SLUG = re.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_SAFE = re.compile("[A-Za-z0-9./-]*")
_UNESCAPED = "/!$&'()*+,;=:@?"
_SCHEME = re.compile("[^A-Za-z/?#][^:/?#]*:|:")
"""A beginning that the library Addressable takes for the scheme of an address, and for a wrong one."""


class AddressError(ValueError):
    """Jekyll stops at the file, as no address can be made of this part of it."""


@dataclass(frozen=True, slots=True)
class Addressed:
    """What a file's address is made of."""

    path: str
    """Relative to the site folder."""
    kind: Kind
    values: Mapping[str, Value]
    """Its front matter, with the site's defaults."""
    date: datetime
    """In the site's time zone. Files without a date have that of the build."""
    categories: tuple[str, ...] = ()
    named: bool = True
    """Whether Jekyll took the slug from the file's name; it does not where it lost the front matter."""


def url_of(config: Config, file: Addressed) -> str:
    """The address from the site's root, without `baseurl`; empty where it is no file of the site's.

    Raises AddressError.
    """
    if not config.jekyll or config.in_source(file.path) is None:
        return ""
    if file.kind is Kind.PAGE:
        return _page_url(config, file)
    collection = config.collections.get(config.collection_of(file.path, file.kind))
    if collection is None:
        return ""
    template = _permalink(file)
    if template is None:
        template = collection.permalink
    if template is None and file.kind is Kind.DOCUMENT:
        template = "/:collection/:path" + _suffix(config.permalink)
    if template is None:
        template = _STYLES.get(config.permalink, config.permalink)
    return _cleaned(_PLACEHOLDER.sub(_filler(config, file), template))


def _page_url(config: Config, file: Addressed) -> str:
    folder, _, name = (config.in_source(file.path) or "").rpartition("/")
    extension = _output_extension(config, file)
    basename = _without_extension(name)
    template = "/:path/:basename:output_ext"
    if extension in HTML_EXTENSIONS:
        template = "/:path/" if basename == "index" else "/:path/:basename" + _suffix(config.permalink)
    permalink = _permalink(file)
    if permalink == "":
        raise AddressError("permalink:")
    url = template if permalink is None else permalink
    for placeholder, value in ((":path", folder), (":basename", basename), (":output_ext", extension)):
        url = url.replace(placeholder, _escaped(value))
    return _cleaned(url)


def _suffix(style: str) -> str:
    """What the site's permalink style puts behind the names of pages and documents."""
    if style in ("date", "ordinal", "none") or style.endswith(":output_ext"):
        return ":output_ext"
    return "/" if style == "pretty" or style.endswith("/") else ""


def _permalink(file: Addressed) -> str | None:
    value = file.values.get("permalink")
    if value is None or value is False:
        return None
    if not isinstance(value, str):
        raise AddressError(f"permalink: {value}")
    return value


def _filler(config: Config, file: Addressed) -> Callable[[re.Match[str]], str]:
    def fill(match: re.Match[str]) -> str:
        name = match[1].removesuffix("_")
        value = _value(config, file, name)
        if value is None:
            raise AddressError(f":{name}")
        return match[0].replace(":" + name, _escaped(value))

    return fill


def _value(config: Config, file: Addressed, name: str) -> str | None:
    make = _DATE_PARTS.get(name)
    if make is not None:
        return make(file.date)
    match name:
        case "title" | "slug":
            text = _slug(file)
            if _PLAIN_SLUG.fullmatch(text):  # nearly always, and ten thousand slugs take their time
                return text if name == "title" else text.lower()
            return slugify(text, "pretty", cased=True) if name == "title" else slugify(text)
        case "name":
            return slugify(_without_extension(_name(file.path)))
        case "categories":
            return "/".join(dict.fromkeys(category.lower() for category in file.categories))
        case "slugified_categories":
            return "/".join(dict.fromkeys(slugify(category) for category in file.categories))
        case "collection":
            return config.collection_of(file.path, file.kind)
        case "path":
            return _path_in_collection(config, file)
        case "output_ext":
            return _output_extension(config, file)
        case _:
            return None


def _slug(file: Addressed) -> str:
    slug = file.values.get("slug")
    if slug is None or slug is False:
        return parse_name(file.path).slug.rstrip(".") if file.named else _without_extension(_name(file.path))
    if not isinstance(slug, str):
        raise AddressError(f"slug: {slug}")
    return slug


_DATE_PARTS: Mapping[str, Callable[[datetime], str]] = MappingProxyType(
    {
        # strftime() would follow the computer's language and drop the zeros of early years.
        "year": lambda date: f"{date.year:04}",
        "short_year": lambda date: f"{date.year % 100:02}",
        "month": lambda date: f"{date.month:02}",
        "i_month": lambda date: str(date.month),
        "short_month": lambda date: MONTHS[date.month - 1][:3],
        "long_month": lambda date: MONTHS[date.month - 1],
        "day": lambda date: f"{date.day:02}",
        "i_day": lambda date: str(date.day),
        "y_day": lambda date: f"{date.timetuple().tm_yday:03}",
        "w_year": lambda date: f"{date.isocalendar().year:04}",
        "week": lambda date: f"{date.isocalendar().week:02}",
        "w_day": lambda date: str(date.isoweekday()),
        "short_day": lambda date: DAYS[date.weekday()][:3],
        "long_day": lambda date: DAYS[date.weekday()],
        "hour": lambda date: f"{date.hour:02}",
        "minute": lambda date: f"{date.minute:02}",
        "second": lambda date: f"{date.second:02}",
    }
)


def _path_in_collection(config: Config, file: Addressed) -> str:
    inner = config.in_collections(file.path)
    start = f"_{config.collection_of(file.path, file.kind)}"
    return _without_extension(inner).replace(start, "", 1)


def _output_extension(config: Config, file: Addressed) -> str:
    permalink = _permalink(file)
    if permalink and not permalink.endswith("/"):
        given = _extension(permalink)
        if given:
            return given
    extension = _extension(file.path)
    if extension in (".scss", ".sass"):
        return ".css"
    return ".html" if extension.lower().removeprefix(".") in config.markdown_ext else extension


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _extension(path: str) -> str:
    """Ruby's File.extname."""
    stem, dot, extension = _name(path).rpartition(".")
    return dot + extension if stem.strip(".") else ""


def _without_extension(path: str) -> str:
    return path.removesuffix(_extension(path)).rstrip(".")


def _escaped(text: str) -> str:
    if _SAFE.fullmatch(text):
        return text
    if _SCHEME.match(text):
        raise AddressError(text)
    return quote(text, safe=_UNESCAPED)


def _cleaned(url: str) -> str:
    return re.sub("//+", "/", ("/" + url).replace("..", "/").replace("./", ""))
