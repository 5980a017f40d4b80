"""Which files of a site the preview may show."""

import os
from pathlib import Path

import pytest

from editor.theme.site_files import SiteFiles
from editor.ui.preview_files import media_type


def test_addresses_are_found_with_the_baseurl_and_without(site_folder: Path) -> None:
    files = SiteFiles(site_folder, "/blog")

    assert files.published("/blog/images/ml.png") == site_folder / "images" / "ml.png"
    assert files.published("/images/ml.png") == site_folder / "images" / "ml.png"
    assert files.file("images/ml.png") == site_folder / "images" / "ml.png"


@pytest.mark.parametrize(
    "path",
    ["/none.png", "/images", "/", "", "/../site/images/ml.png", "/images/../images/ml.png", "/a\0b", "/a\\b", "/fifo"],
)
def test_what_is_no_file_inside_the_folder_is_not_found(site_folder: Path, path: str) -> None:
    os.mkfifo(site_folder / "fifo")

    assert SiteFiles(site_folder).published(path) is None


def test_links_are_followed_inside_the_folder_only(site_folder: Path, png: bytes) -> None:
    (site_folder.parent / "outside.png").write_bytes(png)
    (site_folder / "out.png").symlink_to(site_folder.parent / "outside.png")
    (site_folder / "in.png").symlink_to(site_folder / "images" / "ml.png")
    (site_folder / "circle.png").symlink_to(site_folder / "circle.png")
    files = SiteFiles(site_folder)

    assert files.file("in.png") == site_folder / "images" / "ml.png"
    assert files.file("out.png") is None
    assert files.file("circle.png") is None


def test_a_site_that_is_itself_reached_by_a_link_is_served(site_folder: Path) -> None:
    link = site_folder.parent / "link"
    link.symlink_to(site_folder)

    assert SiteFiles(link).file("images/ml.png") == site_folder / "images" / "ml.png"


@pytest.mark.parametrize(
    ("name", "type_"),
    [("a.PNG", "image/png"), ("a.svg", "image/svg+xml"), ("a.webp", "image/webp"), ("a", "application/octet-stream")],
)
def test_files_have_the_type_that_a_server_would_send(name: str, type_: str) -> None:
    assert media_type(Path(name)) == type_
