"""Images are kept, named and linked as the site does it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.site.config import read_config
from editor.site.images import (
    ImageStyle,
    image_extension,
    image_link,
    image_name,
    learn_image_folders,
    learn_image_style,
    list_images,
)

MakeSite = Callable[[Mapping[str, str]], Path]


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("My Photo (1).JPG", b"", "my-photo-1.jpg"),
        ("Größe & Maß.jpeg", b"", "größe-maß.jpeg"),
        ("photo.jpg", b"\x89PNG\r\n", "photo.png"),
        ("no extension", b"\xff\xd8\xff\xe0", "no-extension.jpg"),
        ("v1.2 draft", b"GIF89a", "v1-2-draft.gif"),
        ("???.png", b"", "image.png"),
        ("", b"", "image.png"),
    ],
)
def test_a_good_name(name: str, data: bytes, expected: str) -> None:
    assert image_name(name, data) == expected


@pytest.mark.parametrize(
    ("data", "extension"),
    [
        (b"RIFF\x00\x00\x00\x00WEBPVP8", ".webp"),
        (b"\x00\x00\x00\x1cftypavif", ".avif"),
        (b"\n<svg xmlns='x'>", ".svg"),
        (b"plain", ""),
        (b"", ""),
    ],
)
def test_the_extension_follows_the_content(data: bytes, extension: str) -> None:
    assert image_extension(data) == extension


@pytest.mark.parametrize(
    ("style", "link"),
    [
        (ImageStyle.ROOT, "/assets/my%20photo.png"),
        (ImageStyle.BASEURL, "{{ site.baseurl }}/assets/my%20photo.png"),
        (ImageStyle.RELATIVE_URL, '{{ "/assets/my%20photo.png" | relative_url }}'),
        (ImageStyle.ABSOLUTE_URL, '{{ "/assets/my%20photo.png" | absolute_url }}'),
        (ImageStyle.RELATIVE, "../../assets/my%20photo.png"),
    ],
)
def test_links_in_every_style_are_recognised_again(style: ImageStyle, link: str) -> None:
    assert image_link("assets/my photo.png", style, "/2025/bread/") == link
    assert learn_image_style([f"Text ![A picture]({link}) text"]) is style


def test_the_style_of_most_links_is_the_sites() -> None:
    bodies = ["![](/a.png) ![](b.png)", '<img src="/c.png">', "![](https://example.org/d.png)"]
    assert learn_image_style(bodies) is ImageStyle.ROOT
    assert learn_image_style([]) is ImageStyle.ROOT


@pytest.mark.parametrize(
    ("images", "folders"),
    [
        (["img/a.png", "img/b.png", "assets/c.png"], ("img", "assets")),
        (["img/one/a.png", "img/two/b.png", "img/three/c.png"], ("img", "img/one", "img/two", "img/three")),
        ([], ()),
    ],
)
def test_the_folder_that_posts_use_most_comes_first(
    make_site: MakeSite, images: list[str], folders: tuple[str, ...]
) -> None:
    posts = {f"_posts/2025-01-0{number}-x.md": f"![](/{image})" for number, image in enumerate(images, 1)}
    config = read_config(make_site({"_config.yml": "", **posts, **dict.fromkeys(images, "")}))
    assert learn_image_folders(config, posts) == folders


def test_folders_that_are_not_there_are_not_offered(make_site: MakeSite) -> None:
    text = "![](/gone/a.png) ![](/blog/img/b.png) ![](../up/c.png) ![](https://example.org/d/e.png)"
    site = make_site({"_config.yml": "baseurl: /blog\n", "img/b.png": "", "images/f.png": "", "a.md": text})
    assert learn_image_folders(read_config(site), ["a.md", "missing.md"]) == ("img", "images")


def test_images_are_listed_once(make_site: MakeSite) -> None:
    site = make_site(dict.fromkeys(("img/b.PNG", "img/sub/a.svg", "img/notes.txt", "img/.cache/c.png"), ""))
    assert list_images(site, ["img/sub", "img", "gone"]) == ["img/sub/a.svg", "img/b.PNG"]
