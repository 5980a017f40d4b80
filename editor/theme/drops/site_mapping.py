"""`site` in Liquid."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from editor.post.values import Value
from editor.site.config import Config
from editor.site.defaults import merged_values
from editor.theme.drops.data_files import read_data
from editor.theme.drops.lazy import Lazy

if TYPE_CHECKING:
    from editor.theme.values import SiteValues


class SiteMapping(Lazy):
    """`site`: Jekyll's own keys, then the configuration."""

    def __init__(self, site: "SiteValues") -> None:
        self._site = site
        labels = [label for label in site.config.collections if label != "posts"]
        makers: dict[str, Callable[[], object]] = {
            "posts": lambda: site.posts,
            "related_posts": site.lists.related,
            "pages": lambda: site.pages,
            "html_pages": lambda: [one for one in site.pages if _is_html(str(one["url"]))],
            "static_files": lambda: site.static_files,
            "documents": lambda: [doc for label in ("posts", *labels) for doc in site.lists.documents_of(label)],
            "collections": self._collections,
            "categories": lambda: site.lists.grouped("categories"),
            "tags": lambda: site.lists.grouped("tags"),
            "data": self._data,
            "time": lambda: site.now,
            "config": lambda: None,
        }
        makers |= {label: lambda label=label: site.lists.documents_of(label) for label in labels}
        super().__init__(makers, site.settings)

    def __getitem__(self, key: str) -> object:
        return self._site.lists.related() if key == "related_posts" else super().__getitem__(key)

    def _data(self) -> object:
        self._site.data_was_read = True
        given = self._site.config.raw.get("data")
        if given is not None and given is not False:
            return given
        values: Mapping[str, Value] = {}
        for folder, root in self._site.data_folders():
            values = merged_values(values, read_data(folder, root))
        return values

    def _collections(self) -> list[Mapping[str, object]]:
        config = self._site.config
        return [self._collection(config, label) for label in sorted(config.collections)]

    def _collection(self, config: Config, label: str) -> Mapping[str, object]:
        settings = config.raw.get("collections")
        given = settings.get(label) if isinstance(settings, dict) else None
        folder = config.source / config.collections_dir / f"_{label}"
        own: dict[str, object] = {
            "output": config.collections[label].output,
            "label": label,
            "directory": str(folder),
            "relative_directory": f"_{label}",
            "files": [one for one in self._site.static_files if one.get("collection") == label],
        }
        values = {**given, **own} if isinstance(given, dict) else own
        return Lazy({"docs": lambda: self._site.lists.documents_of(label)}, cast("Mapping[str, object]", values))


def _is_html(url: str) -> bool:
    return url.endswith(("/", ".html", ".xhtml", ".htm"))
