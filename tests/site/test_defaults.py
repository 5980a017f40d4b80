"""Front-matter defaults follow Jekyll's rules of scope and precedence."""

import pytest

from editor.post.values import Value
from editor.post.yaml_reading import read_values
from editor.site.config import Config
from editor.site.defaults import merged_values, read_defaults
from editor.site.summary import Kind

DEFAULTS = """
defaults:
- {scope: {path: ""}, values: {layout: all, nested: {a: 1, b: 1}}}
- {scope: {path: "", type: posts}, values: {layout: post}}
- {scope: {path: "notes/*/deep"}, values: {layout: glob}}
- {scope: {path: "_posts/long"}, values: {layout: long, nested: {b: 2}}}
- {scope: {path: "", type: pages}, values: {layout: page}}
- {scope: {path: "", type: recipes}, values: {layout: recipe}}
- {values: {author: everyone}}
- {scope: {path: "x"}}
- nonsense
"""
CONFIG = Config(defaults=read_defaults(read_values(DEFAULTS)["defaults"]))


@pytest.mark.parametrize(
    ("path", "kind", "layout"),
    [
        ("_posts/2025-01-01-a.md", Kind.POST, "post"),
        ("_drafts/a.md", Kind.DRAFT, "post"),
        ("_posts/long/2025-01-01-a.md", Kind.POST, "long"),
        ("about.md", Kind.PAGE, "page"),
        ("_recipes/bread.md", Kind.DOCUMENT, "recipe"),
        ("_other/thing.md", Kind.DOCUMENT, "all"),
        ("notes/one/deep/x.md", Kind.PAGE, "glob"),
        ("notes/one/two/deep/x.md", Kind.PAGE, "page"),
    ],
)
def test_the_most_specific_scope_wins(path: str, kind: Kind, layout: str) -> None:
    values = CONFIG.defaults_for(path, kind)
    assert (values["layout"], values["author"]) == (layout, "everyone")


def test_mappings_of_several_sets_are_merged() -> None:
    assert CONFIG.defaults_for("_posts/long/2025-01-01-a.md", Kind.POST)["nested"] == {"a": 1, "b": 2}


def test_scopes_are_relative_to_the_collections_folder() -> None:
    sets = read_defaults([{"scope": {"path": "kept/_posts"}, "values": {"a": 1}}])
    config = Config(defaults=sets, collections_dir="kept")
    assert config.defaults_for("kept/_posts/2025-01-01-a.md", Kind.POST) == {"a": 1}


@pytest.mark.parametrize(
    ("below", "above", "merged"),
    [
        ({"a": 1}, {"a": 2, "b": 3}, {"a": 2, "b": 3}),
        ({"a": 1}, {"a": None, "b": None}, {"a": 1, "b": None}),
        ({"a": {"x": 1}}, {"a": {"y": 2}}, {"a": {"x": 1, "y": 2}}),
        ({"a": {"x": 1}}, {"a": [2]}, {"a": [2]}),
    ],
)
def test_values_are_merged(below: dict[str, Value], above: dict[str, Value], merged: dict[str, Value]) -> None:
    assert merged_values(below, above) == merged
