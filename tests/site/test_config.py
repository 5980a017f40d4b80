"""The configuration is read with Jekyll's defaults, and broken files cost no more than their settings."""

import pickle
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor.site.config import DEFAULT_EXCLUDES, Collection, Config, find_site, is_jekyll, read_config
from editor.site.zones import LocalZone

MakeSite = Callable[[Mapping[str, str]], Path]


def test_a_site_without_settings_has_jekylls(make_site: MakeSite) -> None:
    config = read_config(make_site({"_config.yml": ""}))
    assert config.permalink == "date"
    assert config.exclude == DEFAULT_EXCLUDES
    assert config.kramdown["input"] == "GFM"
    assert config.collections == {"posts": Collection("posts", output=True)}
    assert config.problem is None


def test_settings_are_read(make_site: MakeSite) -> None:
    text = (
        "title: Bread\nbaseurl: blog/\nurl: https://example.org/\nfuture: true\nmarkdown_ext: md, MKD\nexclude: [a]\n"
    )
    config = read_config(make_site({"_config.yml": text}))
    assert (config.title, config.baseurl, config.url) == ("Bread", "/blog", "https://example.org")
    assert config.future
    assert config.markdown_ext == ("md", "mkd")
    assert config.exclude == ("a", *DEFAULT_EXCLUDES)


@pytest.mark.parametrize(
    ("text", "output"), [("[recipes]", False), ("{recipes: {output: true}}", True), ("{recipes: null}", False)]
)
def test_collections_are_a_list_or_a_mapping(make_site: MakeSite, text: str, output: bool) -> None:
    config = read_config(make_site({"_config.yml": f"collections: {text}\n"}))
    assert set(config.collections) == {"posts", "recipes"}
    assert config.collections["recipes"].output is output


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("_config.yml", "title: a\nurl: b: c\n", 1),
        ("_config.yaml", "- a\n- b\n", 0),
        ("_config.toml", "title = 'a'\nurl = \n", 1),
    ],
)
def test_a_broken_file_gives_its_line_and_the_defaults(make_site: MakeSite, name: str, text: str, line: int) -> None:
    config = read_config(make_site({name: text}))
    assert config.problem is not None
    assert config.problem.line == line
    assert config.problem.message.endswith(".")
    assert (config.title, config.permalink) == ("", "date")


def test_bytes_that_are_no_text_are_a_problem_too(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_bytes(b"title: a\nname: \xff\n")
    problem = read_config(tmp_path).problem
    assert problem is not None
    assert problem.line == 1


def test_kramdowns_settings_are_merged(make_site: MakeSite) -> None:
    config = read_config(make_site({"_config.yml": "kramdown:\n  hard_wrap: true\n"}))
    assert config.kramdown["hard_wrap"] is True
    assert config.kramdown["auto_ids"] is True


def test_the_source_may_be_a_folder_inside(make_site: MakeSite) -> None:
    folder = make_site({"_config.yml": "source: src\n", "src/about.md": ""})
    config = read_config(folder)
    assert config.source == folder / "src"
    assert config.in_source("src/about.md") == "about.md"
    assert config.in_source("other/about.md") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "rouge"),
        ("highlighter: none\n", "none"),
        ("highlighter: none\nkramdown:\n  syntax_highlighter: rouge\n", "rouge"),
        ("kramdown:\n  syntax_highlighter:\n", "rouge"),
    ],
)
def test_code_is_highlighted_as_the_site_says_where_kramdowns_settings_do_not(
    make_site: MakeSite, text: str, name: str
) -> None:
    assert read_config(make_site({"_config.yml": text})).kramdown["syntax_highlighter"] == name


@pytest.mark.parametrize("source", ["gone", "..", "/"])
def test_a_source_that_is_not_inside_is_the_folder_itself(make_site: MakeSite, source: str) -> None:
    folder = make_site({"_config.yml": f"source: {source}\n"})
    assert read_config(folder).source == folder


@pytest.mark.parametrize(
    ("name", "zone"), [("Europe/Helsinki", ZoneInfo("Europe/Helsinki")), ("", LocalZone()), ("Nowhere/At All", UTC)]
)
def test_the_time_zone_is_the_sites_or_the_computers(name: str, zone: object) -> None:
    assert Config(timezone=name).zone == zone


def test_the_computers_zone_knows_its_summer_time(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2025, 7, 1, 12, tzinfo=LocalZone())
    assert moment.utcoffset() == moment.astimezone().utcoffset()
    assert moment.astimezone(UTC).astimezone(LocalZone()) == moment


def test_a_configuration_can_be_sent_to_another_process(make_site: MakeSite) -> None:
    config = read_config(make_site({"_config.yml": "defaults: [{scope: {path: ''}, values: {a: 1}}]\n"}))
    assert config.zone is not None
    assert pickle.loads(pickle.dumps(config)) == config


@pytest.mark.parametrize(
    ("opened", "site"),
    [
        (".", "."),
        ("_posts", "."),
        ("_posts/2025-01-01-x.md", "."),
        ("cats/_posts/2025-01-01-x.md", "."),
        ("notes", "notes"),
        ("project", "project/docs"),
        ("project/docs/index.md", "project/docs"),
        ("project/README.md", "."),
    ],
)
def test_what_is_opened_leads_to_its_site(make_site: MakeSite, opened: str, site: str) -> None:
    files = ("_config.yml", "_posts/2025-01-01-x.md", "cats/_posts/2025-01-01-x.md", "notes/a.md", "project/README.md")
    folder = make_site(dict.fromkeys((*files, "project/docs/_config.yml", "project/docs/index.md"), ""))
    assert find_site(folder / opened) == folder / site


def test_a_folder_with_posts_and_no_configuration_is_a_site(make_site: MakeSite) -> None:
    folder = make_site({"blog/_posts/2025-01-01-x.md": "", "plain/x.md": ""})
    assert is_jekyll(folder / "blog")
    assert find_site(folder / "blog/_posts/2025-01-01-x.md") == folder / "blog"
    assert find_site(folder / "plain/x.md") == folder / "plain"


def test_template_folders_are_where_the_configuration_has_them(tmp_path: Path) -> None:
    assert read_config(tmp_path).template_folders == ("_layouts", "_includes", "_data", "_sass")
    sass = "{sass_dir: /d/e, load_paths: [./_scss, node_modules/x, .]}"
    text = f"layouts_dir: a\nincludes_dir: b/\ndata_dir: c\nsass: {sass}\n"
    (tmp_path / "_config.yml").write_text(text, encoding="utf-8")
    assert read_config(tmp_path).template_folders == ("a", "b", "c", "d/e", "_scss")
