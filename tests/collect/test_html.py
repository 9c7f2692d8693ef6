from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.collect.html import page
from reportedly.errors import Problem
from reportedly.model import Article, LineKind

PAGES = Path(__file__).parent / "pages"
BODY = "The port authority said that the harbour would stay closed until the mines along the breakwater had been cleared."


def article(name: str) -> Article:
    found = page((PAGES / name).read_bytes(), where=name, stem=Path(name).stem)
    assert isinstance(found, Article), found
    return found


def made(body: str, *, head: str = "", lang: str = "en") -> Article:
    html = f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    found = page(html.encode(), where="made.html", stem="made")
    assert isinstance(found, Article), found
    return found


def dated(head: str = "", body: str = "") -> str | None:
    return made(
        f"<article><h1>Harbour closed</h1>{body}<p>{BODY}</p><p>{BODY} Again.</p></article>", head=head
    ).published


def told(found: Article) -> dict[str, LineKind]:
    for line in found.markup:
        assert found.text[line.span.start : line.span.end] == line.span.text
    return {line.span.text: line.kind for line in found.markup}


@pytest.mark.parametrize("name", ["daily.html", "blog.html", "radio.htm", "undated.html"])
def test_furniture_is_left_out(name: str) -> None:
    text = article(name).text
    for words in (
        "Share",
        "Sign up",
        "Most read",
        "Read more",
        "Donate",
        "Copyright",
        "©",
        "Related",
        "gullwatcher",
    ):
        assert words not in text
    assert not text.startswith("Home")


def test_a_daily_says_what_it_is() -> None:
    found = article("daily.html")
    assert found.title == "Shells fall on Velin harbour as talks stall"
    assert found.outlet == "The Lowland Courier"
    assert found.published == "2021-05-04T18:22:00+00:00"
    assert found.url == "https://courier.example/world/shells-fall-on-velin-harbour"
    assert found.language == "en-GB"


def test_the_text_is_the_blocks_of_the_main_text_under_the_headline() -> None:
    found = article("daily.html")
    blocks = found.text.split("\n\n")
    assert blocks[0] == found.title
    assert "According to a diplomat briefed on the meeting, the dispute concerned:" in blocks
    assert "the withdrawal of guns from the northern ridge;" in blocks
    assert (
        "a corridor for grain ships, which the harbour master called “the only thing that matters”." in blocks
    )
    assert any(block.endswith("staging the attack.\nA spokesman gave no evidence.") for block in blocks)
    assert found.text.count(str(found.title)) == 1


def test_the_markup_tells_lines_apart() -> None:
    kinds = told(article("daily.html"))
    assert kinds["Shells fall on Velin harbour as talks stall"] is LineKind.HEADLINE
    assert kinds["Talks break off"] is LineKind.SUBHEAD
    assert kinds["By lunch there was nobody left in the room to sign it."] is LineKind.BLOCK_QUOTE
    assert kinds["A crane that the port authority says was hit by a shell."] is LineKind.CAPTION
    assert LineKind.BODY not in kinds.values()


def test_a_blog_post() -> None:
    found = article("blog.html")
    assert found.outlet == "Valley Watch"
    assert found.published == "2018-11-19T09:14:22+01:00"
    kinds = told(found)
    assert kinds["The pumping station at Kell, seen from the east bank."] is LineKind.CAPTION
    assert kinds["Kell is ours again. The pumps are running."] is LineKind.BLOCK_QUOTE
    assert "the building had changed hands at least twice" in found.text


def test_an_old_page_in_the_encoding_it_declares() -> None:
    found = article("radio.htm")
    assert found.title == "Convoy turned back at Tor bridge"
    assert "“Our drivers waited six hours,” its coördinator, Renée Søby, told Radio Ostra." in found.text
    assert (found.outlet, found.published, found.language) == (None, None, None)


def test_a_page_that_does_not_say_when_has_no_date() -> None:
    assert article("undated.html").published is None


def test_a_page_without_a_main_text_is_a_problem() -> None:
    for data in (
        (PAGES / "menu.html").read_bytes(),
        b"",
        b"<html></html>",
        b"<html><body><h1>Sections</h1></body></html>",
        b"<html><body><nav>Here</nav><footer>There</footer></body></html>",
    ):
        found = page(data, where="menu.html", stem="menu")
        assert isinstance(found, Problem)
        assert "no main text" in found.what
        assert found.remedy


def test_credits_are_told_from_captions() -> None:
    figure = (
        '<figure><img src="a.jpg"><figcaption>The breakwater on Monday, seen from the lighthouse.'
        ' <span class="photo-credit">Photo: Dario Penk</span></figcaption></figure>'
    )
    found = made(f"<article><h1>Closed</h1><p>{BODY}</p>{figure}<p>{BODY} Again.</p></article>")
    assert told(found)["The breakwater on Monday, seen from the lighthouse."] is LineKind.CAPTION
    assert "lighthouse. Photo" not in found.text


def test_the_speaker_under_a_block_quote_stays() -> None:
    quote = "<blockquote><p>We heard it before we saw it.</p><footer>– a fisherman</footer></blockquote>"
    found = made(f"<article><p>{BODY}</p>{quote}<p>{BODY} Again.</p></article>")
    assert told(found)["– a fisherman"] is LineKind.BLOCK_QUOTE


def test_what_a_page_has_withdrawn_is_left_out() -> None:
    found = made(
        f"<article><p>{BODY}</p><p>At least <del>forty</del> four men were hurt, it said later.</p></article>"
    )
    assert "At least four men were hurt" in found.text


def test_lines_that_are_links_are_told() -> None:
    links = '<p><a href="/a">Grain ships turn back from Velin after a night of shelling, say owners</a></p>'
    found = made(f"<article><p>{BODY}</p>{links}<p>{BODY} Again.</p></article>")
    kinds = told(found)
    assert set(kinds.values()) <= {LineKind.RELATED}


def test_two_line_breaks_part_paragraphs() -> None:
    found = made(f"<div>{BODY}<br><br>{BODY} Again.<br>And again.</div>")
    assert found.text == f"{BODY}\n\n{BODY} Again.\nAnd again."


def test_rows_of_a_table_stay_lines() -> None:
    table = "<table><tr><th>Village</th><th>Wounded</th></tr><tr><td>Kell</td><td>7</td></tr></table>"
    found = made(f"<article><p>{BODY}</p>{table}<p>{BODY} Again.</p></article>")
    assert "Kell – 7" in found.text.split("\n\n")


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta property="article:published_time" content="2019-07-01T10:00:00Z">', "2019-07-01T10:00:00Z"),
        ('<meta name="pubdate" content="Mon, 01 Jul 2019 10:00:00 GMT">', "2019-07-01"),
        ('<meta name="date" content="July 1, 2019">', "2019-07-01"),
        ('<meta name="date" content="12 March 2019">', "2019-03-12"),
        ('<meta name="date" content="2019-07">', "2019-07"),
        ('<meta name="date" content="2019/07/01">', "2019-07-01"),
        ('<link rel="canonical" href="https://courier.example/2019/07/01/harbour">', "2019-07-01"),
        # Two days, by who reads it.
        ('<meta name="date" content="04/05/2019">', None),
        ('<meta name="date" content="2019">', "2019"),
        # Days there are not, and a month is not meant.
        ('<meta name="date" content="2020-02-30">', None),
        ('<meta name="date" content="2020-02-30 01:00">', None),
        ('<meta name="date" content="2020/02/30">', None),
        ('<meta name="date" content="20200230">', None),
        ('<meta name="date" content="30 February 2020 01:00">', None),
        ('<link rel="canonical" href="https://courier.example/2020/02/30/harbour">', None),
        ('<meta name="date" content="2019-07-01 10:00:00 GMT">', "2019-07-01"),
        ('<meta name="date" content="1970-01-01T00:00:00Z">', None),
        ('<meta property="article:modified_time" content="2019-07-01T10:00:00Z">', None),
        ('<meta property="og:updated_time" content="2019-07-01T10:00:00Z">', None),
        ('<meta http-equiv="last-modified" content="Mon, 01 Jul 2019 10:00:00 GMT">', None),
        ('<meta name="copyright" content="2019"><meta name="generated" content="2019-07-01">', None),
        # A month is no day, and the address may name the day of what it tells of.
        ('<link rel="canonical" href="https://courier.example/2019/07/harbour">', None),
        ('<link rel="canonical" href="https://courier.example/what-happened-2019-07-01">', None),
    ],
)
def test_dates_a_page_gives_in_its_head(head: str, date: str | None) -> None:
    assert dated(head) == date


@pytest.mark.parametrize(
    ("body", "date"),
    [
        ('<time datetime="2019-07-01">1 July</time>', "2019-07-01"),
        ("<time>1 July 2019</time>", "2019-07-01"),
        ('<span itemprop="datePublished" content="2019-07-01T08:00">1 July</span>', "2019-07-01T08:00"),
        ('<time datetime="2019-07-01">a</time><time datetime="2018-07-01">b</time>', None),
        ('<time class="updated" datetime="2019-07-01">a</time>', None),
        ('<aside><time datetime="2019-07-01">a</time></aside>', None),
        ("<p>On 2019-07-01 the first mine was found, and on July 2, 2019 a second one.</p>", None),
    ],
)
def test_dates_a_page_gives_beside_its_headline(body: str, date: str | None) -> None:
    assert dated(body=body) == date


def linked(*nodes: str) -> str:
    return f'<script type="application/ld+json">[{",".join(nodes)}]</script>'


def test_dates_in_linked_data() -> None:
    own = (
        '{"@type": "NewsArticle", "headline": "Harbour closed", "datePublished": "2019-07-01T10:00:00+02:00"}'
    )
    other = '{"@type": ["Article"], "headline": "Ferries resume", "datePublished": "2018-01-01"}'
    changed = '{"@type": "NewsArticle", "dateModified": "2019-07-03"}'
    assert dated(linked(own)) == "2019-07-01T10:00:00+02:00"
    assert dated(linked(other, own)) == "2019-07-01T10:00:00+02:00"
    assert dated(linked(f'{{"@graph": [{own}]}}')) == "2019-07-01T10:00:00+02:00"
    assert dated(linked(changed)) is None
    assert dated(linked('{"@type": "Event", "datePublished": "2018-01-01"}')) is None
    assert dated('<script type="application/ld+json">{"@type": broken</script>') is None


def test_linked_data_too_deep_to_be_read_is_passed_over() -> None:
    deep = '<script type="application/ld+json">' + '[{"a":' * 50_000 + "</script>"
    own = '{"@type": "NewsArticle", "datePublished": "2019-07-01"}'
    assert dated(deep) is None
    assert dated(deep + linked(own)) == "2019-07-01"


def test_an_address_that_is_none_is_passed_over() -> None:
    body = f"<article><p>{BODY}</p><p>{BODY} Again.</p></article>"
    bad = '<link rel="canonical" href="http://[domain]/2019/07/01/harbour">'
    good = '<meta property="og:url" content="https://courier.example/harbour">'
    found = made(body, head=bad)
    assert (found.url, found.outlet) == (None, None)
    found = made(body, head=bad + good)
    assert (found.url, found.outlet) == ("https://courier.example/harbour", "courier.example")


def test_a_page_that_is_one_form_is_read() -> None:
    found = made(
        f'<form id="aspnetForm"><div><h1>Harbour closed</h1><p>{BODY}</p><p>{BODY} Again.</p></div></form>'
    )
    assert f"{BODY} Again." in found.text


def test_a_short_report_keeps_its_paragraphs() -> None:
    found = made(
        "<article><h1>Harbour closed</h1><p>The harbour of Velin is closed.</p><p>A mine was found.</p></article>"
    )
    assert found.text == "Harbour closed\n\nThe harbour of Velin is closed.\n\nA mine was found."


def test_encodings() -> None:
    html = f"<html><head>{{}}</head><body><article><p>{BODY} “Søby”</p><p>{BODY} Again.</p></article></body></html>"
    for head, encoding in (
        ('<meta charset="windows-1252">', "cp1252"),
        ('<meta charset="iso-8859-1">', "cp1252"),
        # Saved anew by a browser, the old declaration left in it.
        ('<meta charset="windows-1251">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ):
        found = page(html.format(head).encode(encoding), where="a.html", stem="a")
        assert isinstance(found, Article), found
        assert "“Søby”" in found.text
    xml = '<?xml version="1.0" encoding="utf-8"?>' + html.format("")
    assert isinstance(page(xml.encode(), where="a.xhtml", stem="a"), Article)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"<p>caf\xe9</p>", "declares no encoding"),
        (b'<meta charset="klingon"><p>caf\xe9</p>', "klingon"),
        (b'<meta charset="windows-1252"><p>\x81</p>', "windows-1252"),
        (b'<meta charset="undefined"><p>caf\xe9</p>', "undefined"),
        (b"<p>\0</p>", "binary"),
    ],
)
def test_what_cannot_be_decoded_is_a_problem(data: bytes, what: str) -> None:
    found = page(data, where="a.html", stem="a")
    assert isinstance(found, Problem)
    assert what in found.what


words = st.text("abcdefgh", min_size=1, max_size=8)
tags = st.sampled_from(
    ["", "em", "strong", "a", "span", "b", "i", "u", "abbr", "mark", "small", "code", "sub", "time"]
)
gaps = st.sampled_from([" ", "\n", " \n\t ", "&nbsp;", ""])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(words, tags, gaps), min_size=1, max_size=30))
def test_inline_markup_neither_joins_words_nor_parts_them(parts: list[tuple[str, str, str]]) -> None:
    html = "".join((f"<{tag}>{word}</{tag}>" if tag else word) + gap for word, tag, gap in parts)
    shown = "".join(word + (" " if gap else "") for word, _, gap in parts)
    found = made(
        f"<article><h1>Harbour closed</h1><p>{BODY}</p><p>{BODY} It said: {html}.</p><p>{BODY} Again.</p></article>"
    )
    assert " ".join(f"{BODY} It said: {shown}.".split()) in found.text.split("\n\n")


ARTICLE = f"<article><h1>Harbour closed</h1><p>{BODY}</p><p>{BODY} Again.</p></article>"


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "headline": "The "big" harbour", "datePublished": "2021-03-05"}',
        '{"@type": "NewsArticle", "headline": "Half a head, "datePublished": "2021-03-05"',
        '{"@type": "NewsArticle", "headline": "Another head", "name": "x',
    ],
)
def test_broken_linked_data_does_not_beat_the_headline(broken: str) -> None:
    head = f'<title>Harbour closed - Coast Daily</title><script type="application/ld+json">{broken}</script>'
    assert made(ARTICLE, head=head).title == "Harbour closed"
    only_title = made(ARTICLE.replace("h1", "h2"), head=head).title
    assert only_title is not None
    assert only_title.startswith("Harbour closed")


def test_a_live_blog_is_told_by_itself_and_not_by_its_updates() -> None:
    update = '{"@type": "BlogPosting", "headline": "Boats return", "datePublished": "2021-03-06T10:00:00Z"}'
    blog = (
        '{"@type": "LiveBlogPosting", "headline": "Harbour closed", "datePublished": "2021-03-05T08:00:00Z", '
        f'"liveBlogUpdate": [{update}, {update.replace("06T10", "07T11")}]}}'
    )
    for told in (blog, f'{{"@graph": [{blog}]}}'):
        found = made(ARTICLE, head=f'<script type="application/ld+json">{told}</script>')
        assert (found.title, found.published) == ("Harbour closed", "2021-03-05T08:00:00Z")
