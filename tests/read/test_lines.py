"""What each line is there for."""

import pytest

from reportedly.model import Article, Line, LineKind, Span
from reportedly.read import read

BODY = [
    "The army took the village of Nahra on Monday, state television reported.",
    "Residents said the shelling began at dawn and went on until the evening.",
    "No group has claimed the attack, and the ministry did not comment on it.",
]


def lines(text: str, title: str | None = None, markup: tuple[Line, ...] = ()) -> list[tuple[str, str]]:
    reading = read(Article(id="a", text=text, title=title, markup=markup))
    return [(line.kind.value, line.span.text) for line in reading.lines]


def kinds(*parts: str) -> list[str]:
    return [kind for kind, _ in lines("\n\n".join(parts))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("© AFP / Lina Haddad", "credit"),
        ("(c) Reuters", "credit"),
        ("AP Photo/Omar Reed", "credit"),
        ("Photo: AFP", "credit"),
        ("Lina Haddad/Reuters", "credit"),
        ("Image credit: Getty Images", "credit"),
        ("By Lina Haddad", "byline"),
        ("By Lina Haddad and Omar Reed, Associated Press", "byline"),
        ("Reporting by Lina Haddad; Editing by Omar Reed", "byline"),
        ("(Writing by Lina Haddad; editing by Omar Reed)", "byline"),
        ("Wed 05 Apr 2017", "furniture"),
        ("Date of publication 12 August 2016", "furniture"),
        ("Published: March 3, 2021 10:15 GMT", "furniture"),
        ("2021-03-03", "furniture"),
        ("3 hours ago", "furniture"),
        ("Advertisement", "furniture"),
        ("Story continues below advertisement", "furniture"),
        ("Share", "share"),
        ("Share on Facebook Tweet Email", "share"),
        ("Community standards Discussion", "share"),
        ("Comment via Facebook", "share"),
        ("Get short URL 0 12 3", "share"),
        ("Facebook | Twitter | WhatsApp | Telegram", "share"),
        ("Read also: Truce holds in the south for a third day", "related"),
        ("READ MORE: Truce holds in the south", "related"),
        ("Related: Truce holds in the south", "related"),
        ("Tags: Nahra, truce, army", "related"),
        ("Tags Nahra truce army", "related"),
        ("Footage of the raid:", "media-lead"),
        ("Video:", "media-lead"),
        ("Pictures from the scene:", "media-lead"),
        ("Three things to know", "subhead"),
        ("Army claims victory", "subhead"),
    ],
)
def test_a_line_between_paragraphs(line: str, kind: str):
    assert kinds(BODY[0], line, *BODY[1:]) == ["body", kind, "body", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Photos of the attack show twenty dead.",
        "Related attacks killed two people in Nahra on Sunday.",
        "Topics discussed included the truce.",
        "Share of the blame lies with the army, the envoy said.",
        "Tagged bombs were found.",
        "Published figures put the dead at 20.",
        "Source of the fire: a shell.",
        "By nightfall the army held the hill.",
        "Comment was refused by both sides.",
        "Video shows rebels seizing a tank:",
        "The video was filmed by rebels, he said:",
        "Rebels seized two tanks:",
        "More news came from Nahra, where two died.",
        "Follow-up raids killed three.",
        "Updated figures: 12 dead and 30 hurt.",
        "12 dead, 30 hurt in the north, says ministry",
    ],
)
def test_a_line_that_says_something_is_always_coded(line: str):
    reading = read(Article(id="a", text="\n\n".join([BODY[0], line, *BODY[1:]])))
    assert any(line in sentence.span.text for sentence in reading.sentences)


def test_a_first_line_without_a_full_stop_is_the_headline():
    assert kinds("Army takes Nahra", *BODY) == ["headline", "body", "body", "body"]


def test_a_second_one_is_a_subhead():
    assert kinds("Army takes Nahra", "State television shows tanks", *BODY)[:3] == [
        "headline",
        "subhead",
        "body",
    ]


def test_a_headline_alone_is_coded():
    assert lines("Rebels Seize Nahra Airport") == [("body", "Rebels Seize Nahra Airport")]


def test_the_picture_of_a_page():
    assert kinds("army tank", "© AFP / Lina Haddad", "A tank near Nahra on March 3, 2021.", *BODY) == [
        "caption",
        "credit",
        "caption",
        "body",
        "body",
        "body",
    ]


def test_leads_to_media_stand_together():
    found = kinds(*BODY, "Footage of the fight:", "Men in armoured cars:", "Rebels seized a tank:", *BODY)
    assert found[3:6] == ["media-lead", "media-lead", "body"]


@pytest.mark.parametrize(
    "dateline",
    [
        "MOSCOW (Sputnik) –",
        "BEIRUT, Lebanon (AP) —",
        "DAMASCUS, (ST) –",
        "HERAT, Afghanistan, Nov. 2 (Xinhua) --",
        "LONDON —\u00a0",
        "NEW YORK -",
        "ALBANY, N.Y. ―",
        "Moscow (Reuters) -",
        "Beirut-",
    ],
)
def test_a_dateline_is_a_run_of_its_own(dateline: str):
    found = lines(f"{dateline} The army took Nahra on Monday.\n\n{BODY[1]}")
    assert found[:2] == [("dateline", dateline.strip()), ("body", "The army took Nahra on Monday.")]


@pytest.mark.parametrize(
    "text",
    [
        "HAMAS — which rules the strip — said so on Monday.",
        "ISIS - also known as Daesh - claimed the raid.",
        "Nahra — once a rich town — is in ruins.",
        "UN Secretary-General Ann Reed called for talks.",
        "SANA reporter in Nahra said that six died.",
    ],
)
def test_a_name_and_a_dash_are_no_dateline(text: str):
    assert lines(text) == [("body", text)]


ONE_LINE = (
    "Tue 04 Apr 2017 Shells kill six in Nahra AFP Shells killed six people in the town of Nahra on Tuesday, a monitor "
    "said. The army denied it. (With AFP and Reuters) Community standardsDiscussion Comment via Facebook"
)


def test_furniture_is_cut_out_of_one_line():
    assert lines(ONE_LINE, title="Shells kill six in Nahra") == [
        ("furniture", "Tue 04 Apr 2017"),
        ("headline", "Shells kill six in Nahra"),
        (
            "body",
            "AFP Shells killed six people in the town of Nahra on Tuesday, a monitor said. The army denied it.",
        ),
        ("credit", "(With AFP and Reuters)"),
        ("share", "Community standardsDiscussion Comment via Facebook"),
    ]


@pytest.mark.parametrize(
    ("tail", "kinds_"),
    [
        ("Read Also", ["related"]),
        ("Tags army Nahra truce Community standardsDiscussion Comment via Facebook", ["related", "share"]),
        ("... 87 Related Army Moves North Rebels Deny Losses Tags army Nahra", ["related", "related"]),
        ("(Source: The Coalition) Twitter", ["credit", "share"]),
        ("Last Update: Friday 3 May 2019 KSA 16:20 - GMT 13:20 7", ["furniture"]),
        ("Reporting by Lina Haddad; Editing by Omar Reed", ["byline"]),
        ("-AFP", ["credit"]),
        ("--Reuters", ["credit"]),
        ("Lina Haddad", ["byline"]),
        ("Lina/Omar", ["byline"]),
        ("218-11", ["furniture"]),
        ("== References ==", ["related"]),
    ],
)
def test_the_tail_of_one_line(tail: str, kinds_: list[str]):
    found = lines(f"{' '.join(BODY)} {tail}")
    assert [kind for kind, _ in found] == ["body", *kinds_]
    assert found[0][1] == " ".join(BODY)


@pytest.mark.parametrize(
    "text",
    [
        "The army took Nahra. It lost 12",
        "The toll in Nahra stands at 1.500",
        "He named the town: Nahra",
        "Related strikes killed six",
        "3 May 2016 1200 people fled Nahra.",
        "Get short URL 0 12 30 people were killed in Nahra.",
        "In March 2011 people rose. They were shot at in April 2011",
        "On 3 May 2016 the army took Nahra.",
        "3 May 2016 was a day of war in Nahra.",
    ],
)
def test_numbers_and_names_of_the_report_stay(text: str):
    coded = " ".join(sentence.span.text for sentence in read(Article(id="a", text=text)).sentences)
    start = coded and text.index(coded.split()[0])
    assert coded == text[start:]
    assert "12" not in text or "12" in coded or "URL" in text
    assert "1200" not in text or "1200 people" in coded
    assert "30 people" not in text or "30 people" in coded


def test_a_credit_in_the_middle_of_a_line_is_cut_out():
    text = f"A man in Nahra on July 9 2016 (AFP Photo) {BODY[0]}"
    assert [kind for kind, _ in lines(text)] == ["caption", "credit", "body"]


def test_a_list_of_tags_ends_where_a_sentence_opens():
    text = f"{BODY[0]} Tags Nahra army truce talks At least six millers died in Nahra on Monday."
    assert lines(text)[1:] == [
        ("related", "Tags Nahra army truce talks"),
        ("body", "At least six millers died in Nahra on Monday."),
    ]


def test_the_lines_under_a_lead_are_related():
    found = kinds(*BODY, "Read also:", "Truce holds in south", "Army moves north", "Envoy leaves town")
    assert found == ["body"] * 3 + ["related"] * 4


def test_a_trailing_list_of_headlines_is_related():
    found = kinds(*BODY, "Truce holds in south", "Army moves north again", "Envoy leaves town today")
    assert found == ["body"] * 3 + ["related"] * 3


def test_a_text_of_headlines_alone_is_no_list_of_links():
    found = kinds(
        "Truce holds in south", "Army moves north again", "Envoy leaves town today", "Rebels seize hill"
    )
    assert "related" not in found


def test_furniture_between_sentences_of_one_line():
    text = f"{BODY[0]} Do sign up to our evening letter! {BODY[1]}"
    assert [kind for kind, _ in lines(text)] == ["body", "furniture", "body"]


def test_what_markup_tells_stands():
    text = "Read also\nArmy takes Nahra\nThe army came. It left."
    marked = (
        Line(Span(0, 9, "Read also"), LineKind.HEADLINE),
        Line(Span(27, 50, "The army came. It left."), LineKind.BLOCK_QUOTE),
    )
    assert [kind for kind, _ in lines(text, markup=marked)] == ["headline", "subhead", "block-quote"]


def test_markup_that_does_not_fit_the_text_is_passed_over():
    wrong = (Line(Span(3, 9, "nowhere"), LineKind.RELATED), Line(Span(90, 99, ""), LineKind.RELATED))
    assert [kind for kind, _ in lines(BODY[0], markup=wrong)] == ["body"]


@pytest.mark.parametrize("text", ["Twitter", "12", "Read Also", "© AFP", "-AFP", "Advertisement"])
def test_a_text_of_furniture_alone_can_be_read(text: str):
    assert [span for _, span in lines(text)] == [text]
