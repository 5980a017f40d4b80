"""The configuration as `site.…` shows it: with Jekyll 4.3's defaults below what the site's own file says."""

from collections.abc import Mapping
from types import MappingProxyType

from editor.post.values import Value
from editor.site.config import DEFAULT_EXCLUDES, jekylls_kramdown
from editor.site.defaults import merged_values

_DEFAULTS: Mapping[str, Value] = MappingProxyType(
    {
        "collections_dir": "",
        "cache_dir": ".jekyll-cache",
        "plugins_dir": "_plugins",
        "layouts_dir": "_layouts",
        "data_dir": "_data",
        "includes_dir": "_includes",
        "collections": {},
        "safe": False,
        "include": [".htaccess"],
        "exclude": list(DEFAULT_EXCLUDES),
        "keep_files": [".git", ".svn"],
        "encoding": "utf-8",
        "markdown_ext": "markdown,mkdown,mkdn,mkd,md",
        "strict_front_matter": False,
        "show_drafts": None,
        "limit_posts": 0,
        "future": False,
        "unpublished": False,
        "whitelist": [],
        "plugins": [],
        "markdown": "kramdown",
        "highlighter": "rouge",
        "lsi": False,
        "excerpt_separator": "\n\n",
        "incremental": False,
        "detach": False,
        "port": "4000",
        "host": "127.0.0.1",
        "baseurl": None,
        "show_dir_listing": False,
        "permalink": "date",
        "paginate_path": "/page:num",
        "timezone": None,
        "quiet": False,
        "verbose": False,
        "defaults": [],
        "liquid": {"error_mode": "warn", "strict_filters": False, "strict_variables": False},
        "kramdown": jekylls_kramdown(),
    }
)


def with_jekylls_defaults(raw: Mapping[str, Value]) -> Mapping[str, Value]:
    """All of `site.…` that comes from the configuration."""
    return merged_values(_DEFAULTS, raw)


def theme_config(values: Mapping[str, Value]) -> Mapping[str, Value]:
    """What of a theme's `_config.yml` Jekyll takes: nothing that it has a default for."""
    return {key: value for key, value in values.items() if key not in (*_DEFAULTS, "source", "destination")}
