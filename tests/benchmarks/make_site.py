"""Makes Jekyll sites of any size for benchmarks: invented text in the shapes that real blogs have.

python -m tests.benchmarks.make_site FOLDER POSTS
"""

import random
import struct
import sys
import zlib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

_TEXT = (
    "the a of and to in that it was for on with as by at from this we had not but what all were when there can more "
    "if so time only now people water bread morning garden path stone river winter light window kitchen oven flour "
    "salt dough crust hour table paper letter field hill cloud rain wind road bridge village market apple honey "
    "slowly quietly early again almost never often perhaps together behind below across around between without"
)
_WORDS = tuple(_TEXT.split())
_CATEGORIES = ("baking", "walking", "garden", "notes", "tools")
_SUBJECTS = (
    "bread sourdough rye oats hills coast map boots compost seeds tomatoes pruning kettle knife oven spring summer "
    "autumn winter letters books maps photos weather birds"
)
_TAGS = tuple(_SUBJECTS.split())
_MEDIAN_BODY = 5000
_ZONE = timezone(timedelta(hours=2))
_CONFIG = """\
title: The Big Pantry
description: A site of invented posts, for measuring
baseurl: ""
permalink: /:categories/:year/:month/:day/:title.html
timezone: Europe/Helsinki
markdown: kramdown
exclude: [Gemfile, notes]
collections:
  recipes:
    output: true
defaults:
  - scope: {path: "", type: posts}
    values: {comments: true}
"""
_LAYOUT = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ page.title }}</title></head>
<body><main>{{ content }}</main></body>
</html>
"""


def make_site(folder: Path, posts: int, seed: int = 1) -> Path:
    """Writes a site with this many posts, and a few drafts, pages and images, into a new folder; returns the folder.

    The same arguments give the same site. Bodies have 5 kB in the median.
    """
    chance = random.Random(seed)
    for name in ("_posts", "_drafts", "_layouts", "_recipes", "assets/images"):
        (folder / name).mkdir(parents=True)
    (folder / "_config.yml").write_text(_CONFIG)
    for name in ("default", "post", "page"):
        (folder / "_layouts" / f"{name}.html").write_text(_LAYOUT)
    for number in range(20):
        (folder / "assets/images" / f"picture-{number}.png").write_bytes(_png(number))
    day = date(2025, 6, 1)
    for number in range(posts):
        _write_post(folder / "_posts", number, day - timedelta(days=number // 2), chance)
    for number in range(max(posts // 100, 2)):
        text = f"---\nlayout: post\ntitle: {_title(chance)}\ntags: [{chance.choice(_TAGS)}]\n---\n\n{_body(chance)}"
        (folder / "_drafts" / f"draft-{number}.md").write_text(text)
        (folder / "_recipes" / f"recipe-{number}.md").write_text(f"---\ntitle: {_title(chance)}\n---\n{_body(chance)}")
    for name in ("about", "index"):
        (folder / f"{name}.md").write_text(f"---\nlayout: page\ntitle: {name.title()}\n---\n\n{_paragraph(chance)}\n")
    return folder


def _write_post(folder: Path, number: int, day: date, chance: random.Random) -> None:
    title = _title(chance)
    slug = "-".join(title.lower().split()) + f"-{number}"
    place = folder / str(day.year) if number % 3 == 0 else folder
    place.mkdir(exist_ok=True)
    front_matter = _front_matter(title, day, number, chance)
    (place / f"{day}-{slug}.md").write_text(f"---\n{front_matter}---\n\n{_body(chance)}")


def _front_matter(title: str, day: date, number: int, chance: random.Random) -> str:
    """Fields as real posts have them: some quoted, some with an offset, lists in both styles, a comment."""
    tags = chance.sample(_TAGS, chance.randint(1, 4))
    moment = datetime(day.year, day.month, day.day, chance.randint(6, 22), chance.randint(0, 59), tzinfo=_ZONE)
    lines = [
        "layout: post",
        f'title: "{title}: part {number}"' if number % 4 == 0 else f"title: {title}",
        f"date: {moment:%Y-%m-%d %H:%M:%S %z}" if number % 3 else f"date: {day}",
        f"categories: [{chance.choice(_CATEGORIES)}]",
    ]
    lines += [f"tags: [{', '.join(tags)}]"] if number % 2 else ["tags:", *(f"  - {tag}" for tag in tags)]
    if number % 3 == 1:
        lines.append(f"description: {_sentence(chance, 14)}")
    if number % 4 == 1:
        lines.append(f"image: /assets/images/picture-{number % 20}.png  # above the text")
    if number % 25 == 7:
        lines.append("published: false")
    if number % 10 == 3:
        lines += ["redirect_from:", f"  - /old/{number}/"]
    return "\n".join(lines) + "\n"


def _body(chance: random.Random) -> str:
    wanted = int(chance.lognormvariate(0, 0.6) * _MEDIAN_BODY)
    parts: list[str] = []
    length = 0
    while length < wanted:
        part = _part(len(parts), chance)
        parts.append(part)
        length += len(part) + 2
    return "\n\n".join(parts) + "\n"


def _part(place: int, chance: random.Random) -> str:
    match place % 9:
        case 1:
            return f"## {_title(chance)}"
        case 3:
            return "\n".join(f"- {_sentence(chance, 8)}" for _ in range(4))
        case 5:
            return f"![{_title(chance)}](/assets/images/picture-{chance.randint(0, 19)}.png)"
        case 7 if place % 2:
            return "```python\n" + "\n".join(f"loaf = bake({chance.randint(1, 90)})" for _ in range(5)) + "\n```"
        case 8:
            return f"> {_sentence(chance, 20)}"
        case _:
            return _paragraph(chance)


def _paragraph(chance: random.Random) -> str:
    sentences = [_sentence(chance, chance.randint(6, 18)) for _ in range(4)]
    sentences[1] = sentences[1].replace(" ", " **", 1).replace(",", "**,", 1) if "," in sentences[1] else sentences[1]
    return " ".join((*sentences, f"See [{chance.choice(_TAGS)}](https://example.org/{chance.randint(1, 999)})."))


def _sentence(chance: random.Random, words: int) -> str:
    chosen = chance.choices(_WORDS, k=words)
    return (" ".join(chosen[: words // 2]) + ", " + " ".join(chosen[words // 2 :]) + ".").capitalize()


def _title(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(2, 6))).title()


def _png(number: int) -> bytes:
    """A small picture of one colour."""
    row = b"\x00" + bytes((number * 12 % 256, 160, 90)) * 16

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(row * 16)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    print(make_site(Path(sys.argv[1]), int(sys.argv[2])))
