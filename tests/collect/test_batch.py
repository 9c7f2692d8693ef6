import io
import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from reportedly.collect import articles, expected
from reportedly.errors import Problem
from reportedly.model import Article

TEXT = "Rebels said they had taken Tor bridge."


def only(found: object) -> Article:
    (article,) = found  # type: ignore[misc]
    assert isinstance(article, Article), article
    return article


def problem(found: object) -> Problem:
    (told,) = found  # type: ignore[misc]
    assert isinstance(told, Problem), told
    assert told.remedy
    return told


def lines(*objects: object) -> str:
    return "".join(json.dumps(value) + "\n" for value in objects)


def test_plain_text_is_kept_exactly_and_named_by_its_file(tmp_path: Path) -> None:
    text = "\ufeffOne line\r\nanother\u2028and – “more” \U0001f6a9\n\n"
    file = tmp_path / "tor bridge.txt"
    file.write_bytes(text.encode())
    assert only(articles([str(file)])) == Article(id="tor bridge", text=text)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("ending", [".txt", ".unknown"])
def test_utf_16_is_read_by_its_byte_order_mark(tmp_path: Path, codec: str, ending: str) -> None:
    text = "\ufeffOne line\r\nanother – “more” \U0001f6a9 ਊ\n"
    file = tmp_path / f"bridge{ending}"
    file.write_bytes(text.encode(codec))
    assert only(articles([str(file)])) == Article(id="bridge", text=text)


def test_utf_16_cut_short_or_without_its_mark_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "cut.txt").write_bytes(f"{TEXT}\n{TEXT}".encode("utf-16")[:-1])
    (tmp_path / "bare.txt").write_bytes(TEXT.encode("utf-16-le"))
    bare, cut = articles([str(tmp_path)])
    assert isinstance(cut, Problem)
    assert (cut.line, "not UTF-16" in cut.what) == (2, True)
    assert isinstance(bare, Problem)
    assert "iconv -f UTF-16" in bare.remedy


def test_a_document_in_utf_16_is_told_by_its_beginning(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_bytes(json.dumps({"text": TEXT}, indent=1).encode("utf-16"))
    assert only(articles([str(tmp_path)])).text == TEXT
    lines_of_it = io.BytesIO(lines({"text": TEXT}, {"text": "Two."}).encode("utf-16"))
    assert "UTF-16" in problem(articles(["-"], stdin=lines_of_it)).what


@pytest.mark.parametrize("data", [b'{"a":' * 100_000, b'{"a":' * 100_000 + b"}\n" * 2])
def test_what_is_too_deep_to_be_read_is_a_problem(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "deep.json").write_bytes(data)
    (tmp_path / "good.txt").write_text(TEXT)
    *told, article = articles([str(tmp_path)])
    assert told
    assert all(isinstance(item, Problem) for item in told)
    assert isinstance(article, Article)


@pytest.mark.parametrize("error", [ValueError("odd"), RecursionError("too deep"), UnicodeError()])
def test_what_a_library_trips_over_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    (tmp_path / "a.html").write_text(f"<p>{TEXT}</p>")
    (tmp_path / "b.txt").write_text(TEXT)

    def trip(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("reportedly.collect.html.page", trip)
    told, article = articles([str(tmp_path)])
    assert isinstance(told, Problem)
    assert told.where.endswith("a.html")
    assert isinstance(article, Article)


def test_a_name_too_long_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT)
    told, article = articles([TEXT * 10, str(tmp_path)])
    assert isinstance(told, Problem)
    assert "too long" in told.what
    assert len(told.where) < 100
    assert isinstance(article, Article)
    assert expected([TEXT * 10, str(tmp_path)]) == 1


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that nobody may look into, not even an administrator."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT)
    for module, name in ((os, "scandir"), (os, "stat")):
        monkeypatch.setattr(module, name, _refusing(getattr(module, name), folder, inside=name == "stat"))
    return folder


def _refusing(real: Callable[..., object], folder: Path, *, inside: bool) -> Callable[..., object]:
    def look(path: object = ".", *args: object, **kwargs: object) -> object:
        if not isinstance(path, int) and (
            folder in Path(os.fspath(path)).parents if inside else Path(os.fspath(path)) == folder  # type: ignore[arg-type]
        ):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *args, **kwargs)

    return look


def test_a_folder_that_may_not_be_entered_is_a_problem(tmp_path: Path, locked: Path) -> None:
    (tmp_path / "z.txt").write_text(TEXT)
    told, article = articles([str(tmp_path)])
    assert isinstance(told, Problem)
    assert (told.where, "Permission denied" in told.what) == (str(locked), True)
    assert isinstance(article, Article)
    assert problem(articles([str(locked)])).where == str(locked)
    assert "Permission denied" in problem(articles([str(locked / "a.txt")])).what


def test_a_directory_is_searched_in_order_and_passes_over_what_it_does_not_know(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.TXT", "a/c.jsonl", "notes.md", "photo.jpg", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(lines({"text": TEXT}) if name.endswith("jsonl") else f"{TEXT} {name}")
    found = list(articles([str(tmp_path)]))
    assert [item.id for item in found if isinstance(item, Article)] == ["c", "z", "b"]
    assert len(found) == 3


def test_a_directory_without_anything_to_read_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    assert "nothing to read" in problem(articles([str(tmp_path)])).what


def test_patterns_are_expanded(tmp_path: Path) -> None:
    for name in ("a.txt", "deep/er/b.txt", "deep/c.log"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{TEXT} {name}")
    found = articles([str(tmp_path / "**" / "*.txt"), str(tmp_path / "deep" / "*.log")])
    assert [item.id for item in found if isinstance(item, Article)] == ["a", "b", "c"]


@pytest.mark.parametrize("name", ["nosuch.txt", "no*such.txt", "https://news.example/a.html"])
def test_what_is_not_there_is_a_problem_that_names_it(tmp_path: Path, name: str) -> None:
    path = name if "://" in name else str(tmp_path / name)
    assert problem(articles([path])).where == path


def test_a_file_with_brackets_in_its_name_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "report [1].txt").write_text(TEXT)
    assert only(articles([str(tmp_path / "report [1].txt")])).id == "report [1]"


def test_one_bad_input_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT)
    (tmp_path / "latin.txt").write_bytes("One\ntwo caf\xe9".encode("latin-1"))
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "empty.txt").write_text(" \n")
    found = list(articles([str(tmp_path)]))
    problems = {Path(item.where).name: item for item in found if isinstance(item, Problem)}
    assert [item.id for item in found if isinstance(item, Article)] == ["good"]
    assert (problems["latin.txt"].line, "offset 11" in problems["latin.txt"].what) == (2, True)
    assert "iconv" in problems["latin.txt"].remedy
    assert "binary" in problems["photo.txt"].what
    assert "no text" in problems["empty.txt"].what


def test_a_file_that_may_not_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "report.txt"
    file.write_text(TEXT)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    assert "Permission denied" in problem(articles([str(file)])).what


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_in_another_encoding_gives_an_id_that_is_text(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    try:
        Path(name).write_text(TEXT)
    except OSError:
        pytest.skip("the file system takes text only")
    assert only(articles([name])).id == "caf\ufffd"


def test_the_same_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert only(articles([str(tmp_path), str(tmp_path / "a.txt"), str(tmp_path / "*")])).id == "a"


def test_an_id_met_again_is_the_same_article_or_a_problem(tmp_path: Path) -> None:
    same, other = {"id": "r1", "text": TEXT}, {"id": "r1", "text": "Another."}
    (tmp_path / "a.jsonl").write_text(lines(same, same, other, same))
    first, told = articles([str(tmp_path)])
    assert isinstance(first, Article)
    assert isinstance(told, Problem)
    assert (told.line, "r1" in told.what) == (3, True)


def test_another_language_is_a_problem_and_an_unknown_one_is_not(tmp_path: Path) -> None:
    told = [{"text": TEXT, "language": code} for code in ("en", "en-GB", "EN_us", "eng", "English", "", None)]
    (tmp_path / "a.jsonl").write_text(lines(*told, {"text": "Un rapport.", "language": "fr"}))
    *read, french = articles([str(tmp_path)])
    assert all(isinstance(item, Article) for item in read)
    assert isinstance(french, Problem)
    assert (french.line, "reads English" in french.what) == (8, True)


def test_what_is_being_written_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "claims.jsonl").write_text("{}\n")
    assert only(articles([str(tmp_path)], skip=[tmp_path / "claims.jsonl"])).id == "a"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (TEXT, TEXT),
        ("[Photo] " + TEXT, "[Photo] " + TEXT),
        ('\n\n{"text": "One."}\n', "One."),
        ('{\n  "text": "One."\n}', "One."),
        ('[{"text": "One."}]', "One."),
    ],
)
def test_standard_input_is_told_by_its_beginning(given: str, text: str) -> None:
    article = only(articles(["-"], stdin=io.BytesIO(given.encode())))
    assert article.text == text
    assert article.id in ("stdin", "stdin-1")


def test_a_page_on_standard_input_is_read_as_one() -> None:
    page = (Path(__file__).parent / "pages" / "blog.html").read_bytes()
    assert only(articles(["-"], stdin=io.BytesIO(page))).outlet == "Valley Watch"


def test_json_lines_on_standard_input_come_one_at_a_time() -> None:
    class Feed(io.BytesIO):
        """A feed that tells how many lines were taken of it."""

        taken = 0

        def __next__(self) -> bytes:
            self.taken += 1
            return super().__next__()

    feed = Feed(lines(*({"id": str(n), "text": TEXT + str(n)} for n in range(100))).encode())
    next(articles(["-"], stdin=feed))
    assert feed.taken < 5


def test_how_many_are_expected(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.jsonl").write_text(lines({"text": "One."}, {"text": "Two."}) + "\n")
    assert expected([str(tmp_path)]) == 3
    assert expected([str(tmp_path), "-"]) is None


def ids(found: Iterable[Article | Problem]) -> list[str]:
    return [item.id if isinstance(item, Article) else item.what for item in found]


@pytest.mark.parametrize("named", [".", "site", "**/*.txt"])
def test_files_of_one_name_have_their_paths_as_ids(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder, text in (("a", "One."), ("b", "Two."), ("c", "One."), ("d", "Two."), ("e.x", "Three.")):
        (tmp_path / "site" / folder).mkdir(parents=True)
        (tmp_path / "site" / folder / "index.txt").write_text(text)
    assert ids(articles([named])) == ["index", "site/b/index", "site/e.x/index"]


def test_lines_without_ids_have_their_paths_in_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "day.jsonl").write_text(lines({"text": f"One {folder}."}, {"text": "Two."}))
    assert ids(articles(["a", "b"])) == ["day-1", "day-2", "b/day-1"]


def test_ids_that_articles_bring_still_conflict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "day.jsonl").write_text(lines({"id": "day", "text": f"One {folder}."}))
    (tmp_path / "c.jsonl").write_text(lines({"id": "day.x", "text": "One."}, {"id": "day.x", "text": "Two."}))
    assert ids(articles(["a", "b", "c.jsonl"])) == [
        "day",
        'has the id "day", as another text before it',
        "day.x",
        'has the id "day.x", as another text before it',
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("pattern", ["*", "**", "**/*.txt", "**/**/*.txt", "./**/*.txt"])
def test_a_pattern_does_not_wait_for_pipes_and_goes_in_no_circles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pattern: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "low").mkdir()
    (tmp_path / "low" / "deep.txt").write_text(TEXT)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "not.txt").write_text("Hidden.")
    os.mkfifo(tmp_path / "pipe.txt")
    for name in ("one", "two"):
        (tmp_path / "low" / name).symlink_to(tmp_path)
    assert ids(articles([pattern])) == ["deep", "is no file but a pipe, socket or device"]


def test_an_empty_name_is_not_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text(TEXT)
    assert "empty name" in problem(articles([""])).what


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "is a PDF", "pdftotext"),
        (TEXT.encode("utf-16-le"), "UTF-16", "iconv -f UTF-16LE"),
        (TEXT.encode("utf-16-be"), "UTF-16", "iconv -f UTF-16BE"),
        (b"\x00\x01\x02\x03" * 9, "binary", "Give plain text"),
    ],
)
@pytest.mark.parametrize("ending", ["txt", "html", "pdf"])
def test_what_is_no_text_is_named(tmp_path: Path, data: bytes, what: str, remedy: str, ending: str) -> None:
    (tmp_path / f"a.{ending}").write_bytes(data)
    told = problem(articles([str(tmp_path / f"a.{ending}")]))
    assert what in told.what
    assert remedy in told.remedy
