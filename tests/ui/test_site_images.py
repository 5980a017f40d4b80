"""Images come into the site without overwriting any, and are linked the way the site does."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from editor.disk.save_error import SaveError
from editor.messages import PostsRead, SiteOpened, SiteRead
from editor.site.index import SiteIndex
from editor.ui.document import Document
from editor.ui.site_images import SiteImages
from editor.ui.site_session import SiteSession

PNG = b"\x89PNG\r\n\x1a\n and so on"
POST = "_posts/2025-04-06-my-post.md"
OLD_POST = "---\ntitle: Old\nimage: /images/a.png\n---\n\n![]({})\n"


class Worker:
    """Stands in for the worker process."""

    def __init__(self) -> None:
        self.take: Callable[[object], None] = print

    def open_site(self, generation: int, folder: Path) -> None:
        index = SiteIndex()
        self.take(SiteOpened(generation, index.open(folder)))
        self.take(PostsRead(generation, tuple(post for batch in index.read() for post in batch)))
        self.take(SiteRead(generation, index.fields(), index.layouts(), index.image_folders()))

    def refresh_site(self, generation: int, paths: frozenset[Path]) -> None:
        pass


class OpenSite:
    """A site with one open post."""

    def __init__(self, folder: Path, session: SiteSession) -> None:
        self.folder = folder
        self.images = SiteImages(session)
        self.document = Document.open(folder / POST)

    def bring_in(self, image: Path | bytes, name: str = "", *, for_field: bool = False) -> str:
        name = name or (image.name if isinstance(image, Path) else "pasted.png")
        return self.images.bring_in(image, name, self.document, for_field=for_field)


@pytest.fixture
def open_site(qapp, tmp_path: Path):
    worker = Worker()
    session = SiteSession(worker)
    worker.take = session.take

    def make(files: Mapping[str, str | bytes], post: str = POST, config: str = "title: A\n") -> OpenSite:
        folder = tmp_path / "site"
        for name, content in {"_config.yml": config, POST: "---\ntitle: My Post\n---\n", **files}.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        session.open(folder)
        return OpenSite(folder, session)

    yield make
    session.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "My Photo (1).PNG"
    path.write_bytes(PNG)
    return path


def a_site(link: str = "/images/a.png") -> dict[str, str | bytes]:
    return {"images/a.png": PNG, "_posts/2024-01-01-old.md": OLD_POST.format(link)}


def test_a_photo_is_copied_to_where_the_others_are(open_site, photo: Path):
    site = open_site(a_site())
    assert site.bring_in(photo) == "/images/my-photo-1.png"
    assert (site.folder / "images/my-photo-1.png").read_bytes() == PNG


def test_a_pasted_image_is_called_like_the_post(open_site):
    site = open_site(a_site())
    assert site.bring_in(PNG + b"1") == "/images/my-post.png"
    assert site.bring_in(PNG + b"2") == "/images/my-post-2.png"
    assert site.bring_in(b"\xff\xd8\xff jpeg") == "/images/my-post.jpg"


def test_no_image_is_overwritten(open_site, photo: Path):
    site = open_site({**a_site(), "images/my-photo-1.png": b"another"})
    assert site.bring_in(photo) == "/images/my-photo-1-2.png"
    assert (site.folder / "images/my-photo-1.png").read_bytes() == b"another"


def test_the_first_image_of_a_site_makes_a_folder(open_site, photo: Path):
    site = open_site({})
    assert site.bring_in(photo) == "/assets/images/my-photo-1.png"


def test_an_image_that_the_site_publishes_stays_where_it_is(open_site):
    site = open_site(a_site())
    assert site.bring_in(site.folder / "images/a.png") == "/images/a.png"


@pytest.mark.parametrize("place", ["_site/images/b.png", "_drafts/b.png", ".cache/b.png"])
def test_an_image_in_a_folder_that_is_not_published_is_copied(open_site, place: str):
    site = open_site({**a_site(), place: b"GIF89a"})
    assert site.bring_in(site.folder / place) == "/images/b.gif"


@pytest.mark.parametrize(
    ("others", "link"),
    [
        ("/images/a.png", "/images/my-photo-1.png"),
        ("{{ site.baseurl }}/images/a.png", "{{ site.baseurl }}/images/my-photo-1.png"),
        ('{{ "/images/a.png" | relative_url }}', '{{ "/images/my-photo-1.png" | relative_url }}'),
        ("../../../images/a.png", "../../../images/my-photo-1.png"),
    ],
)
def test_links_as_the_other_posts_do(open_site, photo: Path, others: str, link: str):
    assert open_site(a_site(others)).bring_in(photo) == link


@pytest.mark.parametrize(
    ("others", "value"),
    [
        ("/images/a.png", "/images/my-photo-1.png"),
        ("images/a.png", "images/my-photo-1.png"),
        ("a.png", "my-photo-1.png"),
    ],
)
def test_the_front_matter_names_images_as_most_posts_do(open_site, photo: Path, others: str, value: str):
    old = OLD_POST.format("/images/a.png").replace("image: /images/a.png", f"image: {others}")
    site = open_site({"images/a.png": PNG, "_posts/2024-01-01-old.md": old, "_posts/2024-01-02-old.md": old})
    assert site.bring_in(photo, for_field=True) == value
    assert site.images.find(value) == site.folder / "images/my-photo-1.png"
    assert others in site.images.addresses()


def test_addresses_begin_at_the_source(open_site, photo: Path):
    files = {"web/images/a.png": PNG, "web/_posts/2024-01-01-old.md": OLD_POST.format("/images/a.png")}
    site = open_site(files, config="source: web\n")
    site.document = Document.open(site.folder / "web/_posts/2024-01-01-old.md")
    assert site.images.addresses() == ["/images/a.png"]
    assert site.bring_in(photo) == "/images/my-photo-1.png"
    assert (site.folder / "web/images/my-photo-1.png").exists()


def test_in_plain_markdown_links_lead_from_the_file(open_site, photo: Path, tmp_path: Path):
    (tmp_path / "site/notes").mkdir(parents=True)
    (tmp_path / "site/notes/a.md").write_text("# A\n")
    worker = Worker()
    session = SiteSession(worker)
    worker.take = session.take
    session.open(tmp_path / "site")
    document = Document.open(tmp_path / "site/notes/a.md")
    address = SiteImages(session).bring_in(photo, photo.name, document, for_field=False)
    session.close()
    assert (document.path.parent / address).read_bytes() == PNG


def test_what_is_no_image_is_refused(open_site, tmp_path: Path):
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.4")
    site = open_site(a_site())
    with pytest.raises(SaveError, match=r"“paper.pdf” is not an image\. Choose a PNG"):
        site.bring_in(tmp_path / "paper.pdf")


def test_an_image_that_is_gone_is_refused(open_site, tmp_path: Path):
    with pytest.raises(SaveError):
        open_site(a_site()).bring_in(tmp_path / "gone.png")


# --- finding


@pytest.mark.parametrize(
    "address",
    ["/images/a b.png", "/images/a%20b.png", "images/a b.png", "/blog/images/a%20b.png", "a b.png"],
)
def test_finds_the_file_of_an_address(open_site, address: str):
    site = open_site({**a_site(), "images/a b.png": PNG}, config="baseurl: /blog\n")
    assert site.images.find(address) == site.folder / "images/a b.png"


def test_finds_the_file_of_an_address_with_the_sites_own_host(open_site):
    site = open_site(a_site(), config="url: https://example.com\n")
    assert site.images.find("https://example.com/images/a.png") == site.folder / "images/a.png"


@pytest.mark.parametrize(
    "address",
    ["", "/", "/images", "/images/none.png", "https://example.com/images/a.png", "//x/images/a.png", "../secret.png"],
)
def test_finds_nothing_elsewhere(open_site, tmp_path: Path, address: str):
    (tmp_path / "secret.png").write_bytes(PNG)
    assert open_site(a_site()).images.find(address) is None
