"""Reading a site in slices: what is told when, however the index cuts its work."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.messages import OpenSite, PostsRead, RefreshSite, SiteOpened, SiteRead
from editor.site.summary import Kind, PostSummary, Status
from editor.worker.site_reading import SiteReader

FOLDER = Path("/site")


def row(path: str, title: str = "") -> PostSummary:
    return PostSummary(path, Kind.POST, Status.PUBLISHED, title, None, (), (), 0.0, "", "")


class FakeIndex:
    """Has the files that it is told to have."""

    def __init__(self, *batches: tuple[PostSummary, ...]) -> None:
        self.batches = batches
        self.rows: dict[Path, PostSummary] = {}
        self.known_layouts = ("post",)
        self.fails = False

    def open(self, folder: Path) -> str:
        return f"configuration of {folder.name}"

    def read(self) -> Iterator[tuple[PostSummary, ...]]:
        if self.fails:
            raise RuntimeError("asked to")
        yield from self.batches

    def refresh(self, paths: frozenset[Path]) -> tuple[tuple[PostSummary, ...], tuple[str, ...]]:
        gone = tuple(str(path.relative_to(FOLDER)) for path in paths if path not in self.rows)
        return tuple(self.rows[path] for path in paths if path in self.rows), gone

    def fields(self) -> tuple[()]:
        return ()

    def layouts(self) -> tuple[str, ...]:
        return self.known_layouts

    def image_folders(self) -> tuple[()]:
        return ()


def everything(reader: SiteReader) -> list[SiteOpened | PostsRead | SiteRead]:
    answers = []
    while reader.busy:
        if (answer := reader.step()) is not None:
            answers.append(answer)
    return answers


def opened(index: FakeIndex) -> SiteReader:
    reader = SiteReader(index)
    reader.open(OpenSite(1, FOLDER))
    return reader


def test_a_site_is_told_from_its_configuration_to_its_fields() -> None:
    answers = everything(opened(FakeIndex((row("a.md"),), (row("b.md"),))))
    assert [type(answer) for answer in (answers[0], answers[-1])] == [SiteOpened, SiteRead]
    told = [post.path for answer in answers if isinstance(answer, PostsRead) for post in answer.posts]
    assert told == ["a.md", "b.md"]


@pytest.mark.parametrize("size", [1, 7, 450])
def test_no_answer_has_more_than_200_rows_and_none_is_lost(size: int) -> None:
    rows = [row(f"{number}.md") for number in range(1000)]
    batches = [tuple(rows[start : start + size]) for start in range(0, 1000, size)]
    answers = [answer.posts for answer in everything(opened(FakeIndex(*batches))) if isinstance(answer, PostsRead)]
    assert max(map(len, answers)) <= 200
    assert [post for posts in answers for post in posts] == rows


def test_many_changed_files_are_one_answer() -> None:
    index = FakeIndex()
    reader = opened(index)
    everything(reader)
    index.rows = {FOLDER / f"{number}.md": row(f"{number}.md") for number in range(500)}
    reader.refresh(RefreshSite(1, frozenset(index.rows) | {FOLDER / "gone.md"}))
    (answer,) = everything(reader)
    assert (len(answer.posts), answer.removed) == (500, ("gone.md",))


def test_changes_during_the_reading_come_after_it() -> None:
    index = FakeIndex((row("a.md"),))
    reader = opened(index)
    reader.step()
    index.rows = {FOLDER / "a.md": row("a.md", "New")}
    reader.refresh(RefreshSite(1, frozenset(index.rows)))
    posts = [answer.posts for answer in everything(reader) if isinstance(answer, PostsRead)]
    assert [post.title for post in posts[-1]] == ["New"]


def test_what_only_the_whole_site_tells_is_told_again_when_it_changed() -> None:
    index = FakeIndex()
    reader = opened(index)
    everything(reader)
    index.known_layouts = ("page", "post")
    index.rows = {FOLDER / "a.md": row("a.md")}
    reader.refresh(RefreshSite(1, frozenset(index.rows)))
    assert everything(reader)[-1] == SiteRead(1, (), ("page", "post"), ())


def test_a_changed_configuration_reads_all_anew() -> None:
    reader = opened(FakeIndex((row("a.md"),)))
    everything(reader)
    reader.refresh(RefreshSite(1, frozenset({FOLDER / "_config.yml"})))
    assert [type(answer) for answer in everything(reader)] == [SiteOpened, PostsRead, SiteRead]


def test_changes_in_a_site_that_was_closed_are_dropped() -> None:
    reader = opened(FakeIndex())
    everything(reader)
    reader.refresh(RefreshSite(0, frozenset({FOLDER / "a.md"})))
    assert not reader.busy


def test_another_site_drops_what_was_left_of_the_first() -> None:
    reader = opened(FakeIndex((row("a.md"),), (row("b.md"),)))
    reader.step()
    reader.open(OpenSite(2, FOLDER))
    assert {answer.generation for answer in everything(reader)} == {2}


def test_an_index_that_fails_is_logged_and_the_worker_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    index = FakeIndex()
    index.fails = True
    reader = opened(index)
    assert isinstance(everything(reader)[-1], SiteRead)
    assert "could not be read" in caplog.text
