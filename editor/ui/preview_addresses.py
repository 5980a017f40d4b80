"""The addresses inside the preview. Hosts of one scheme: its page, the published site, the source, what is bundled."""

from urllib.parse import quote

SCHEME = "postwright"
PAGE_HOST = "page"
SITE_HOST = "site"
SOURCE_HOST = "source"
BUNDLED_HOST = "bundled"
PAGE = f"{SCHEME}://{PAGE_HOST}/"
"""The one page that is ever loaded."""
_ESCAPED = "/%!$&'()*+,;=:@~"


def site_address(url: str) -> str:
    """The address in the preview of a page at `url`: escaped, from the root of the site's host."""
    return f"{SCHEME}://{SITE_HOST}/{quote(url.lstrip('/'), safe=_ESCAPED)}"


def source_address(path: str) -> str:
    """The address in the preview of a file at `path`, relative to the site's source."""
    return f"{SCHEME}://{SOURCE_HOST}/{quote(path)}"
