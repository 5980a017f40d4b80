"""The HTML that the fixtures promise is what the real Jekyll makes of them."""

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

SCRIPT = Path(__file__).with_name("jekyll_markdown.rb")
FIXTURES = Path(__file__).parents[1] / "markup" / "fixtures"
CASE = re.compile(r"(?P<title>\S[^\n]*)\n\.\n(?P<source>.*?)^\.\n(?P<html>.*?)^\.$", re.DOTALL | re.MULTILINE)
OPTIONS = re.compile(r" (\{.*\})$")


class Pieces(HTMLParser):
    """Tags with their attributes in order of name, and texts without the white space around them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[object] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, sorted((name, value or "") for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        if text := re.sub(r"[ \n\t]+", " ", data).strip(" "):
            self.found.append(text)

    def handle_comment(self, data: str) -> None:
        self.found.append(("!", data.strip()))


@pytest.mark.skipif(shutil.which("jekyll") is None, reason="the real jekyll is not installed")
def test_jekyll_makes_the_same_of_the_fixtures() -> None:
    cases = [
        (f"{path.stem}: {case['title']}", case["source"], OPTIONS.search(case["title"]), case["html"])
        for path in sorted(FIXTURES.glob("*.txt"))
        for case in CASE.finditer(path.read_text("utf-8"))
    ]
    texts = [(source, yaml.safe_load(given[1]) if given else None) for _, source, given, _ in cases]
    done = subprocess.run(
        ["ruby", SCRIPT], input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=120
    )
    made = json.loads(done.stdout)
    differing = {
        title: (html, jekylls)
        for (title, _, _, html), jekylls in zip(cases, made, strict=True)
        if Pieces(html).found != Pieces(jekylls).found
    }
    assert differing == {}
    assert len(made) > 100
