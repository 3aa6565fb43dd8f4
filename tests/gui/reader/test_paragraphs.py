from hypothesis import given
from hypothesis import strategies as st

from onrecord.gui.reader.paragraphs import end_of_head, opening, place_length, typeset
from onrecord.model.articles import Article, RegionKind, region, text_hash

KIND = RegionKind
TEXTS = st.text(st.sampled_from("ab \n\xa0🦪")) | st.text(st.characters(exclude_categories=["Cs"]))


def article(text: str) -> Article:
    return Article(id="a", title="t", text=text, sha256=text_hash(text))


def regions(text: str, kinds: dict[str, RegionKind]):
    for words, kind in kinds.items():
        start = text.index(words)
        yield region("a", kind, start, start + len(words), by="test")


def kinds(text: str, marked: dict[str, RegionKind]) -> list[RegionKind]:
    return [each.kind for each in typeset(article(text), regions(text, marked))]


@given(TEXTS)
def test_every_code_point_is_in_a_line(text):
    found = typeset(article(text), ())
    assert "\n".join(paragraph.text for paragraph in found) == text
    for paragraph in found:
        assert text[paragraph.start : paragraph.end] == paragraph.text


@given(TEXTS, st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40), st.sampled_from(KIND))))
def test_regions_never_change_where_lines_are(text, marked):
    found = [region("a", kind, at, at + length, by="test") for at, length, kind in marked]
    plain = typeset(article(text), ())
    assert [each[:2] for each in typeset(article(text), found)] == [each[:2] for each in plain]


def test_lines_are_what_they_were_marked_as():
    text = "Head\n\nBy me\n\nOne two\n\nRead more"
    marked = {"Head": KIND.HEADLINE, "By me": KIND.BYLINE, "Read more": KIND.FURNITURE}
    blank = KIND.BODY
    assert kinds(text, marked) == [
        KIND.HEADLINE, blank, KIND.BYLINE, blank, KIND.BODY, blank, KIND.FURNITURE
    ]  # fmt: skip


def test_a_region_over_several_lines_marks_them_all():
    assert kinds("One\nTwo\nThree", {"One\nTwo": KIND.DECK}) == [KIND.DECK, KIND.DECK, KIND.BODY]


def test_most_of_a_line_decides_what_it_is():
    marked = {"A picture of": KIND.CAPTION, "Reuters": KIND.CREDIT}
    assert kinds("A picture of Reuters", marked) == [KIND.CAPTION]


def test_body_gives_way_to_a_region_that_says_more():
    assert kinds("One", {"One": KIND.SUBHEAD}) == [KIND.SUBHEAD]
    text = "One"
    both = [region("a", kind, 0, 3, by="test") for kind in (KIND.SUBHEAD, KIND.BODY)]
    assert typeset(article(text), both)[0].kind is KIND.SUBHEAD
    assert typeset(article(text), both[::-1])[0].kind is KIND.SUBHEAD


def test_the_hairline_goes_under_the_last_of_the_head():
    text = "Skip\n\nHead\n\nBy me\n\nPhoto\n\nOne"
    marked = {
        "Skip": KIND.FURNITURE,
        "Head": KIND.HEADLINE,
        "By me": KIND.BYLINE,
        "Photo": KIND.CAPTION,
    }
    found = typeset(article(text), regions(text, marked))
    assert found[end_of_head(found)].text == "By me"
    assert found[opening(found)].text == "One"


def test_an_article_without_a_head_has_no_hairline():
    found = typeset(article("One\n\nTwo"), ())
    assert end_of_head(found) is None
    assert opening(found) == 0


def test_a_byline_at_the_foot_is_no_head():
    text = "One\n\nBy me"
    assert end_of_head(typeset(article(text), regions(text, {"By me": KIND.BYLINE}))) is None


def test_the_place_is_the_capitals_before_a_dash():
    assert place_length("VESTERHAVN — The authority") == len("VESTERHAVN")
    assert place_length("MEXICO CITY (AP) – The authority") == len("MEXICO CITY (AP)")
    assert place_length("KYIV, Ukraine -- The") == len("KYIV,")
    assert place_length("ÅRHUS - The") == len("ÅRHUS")


def test_no_place_without_capitals_and_a_dash():
    assert place_length("Vesterhavn — The authority") == 0
    assert place_length("A — b") == 0
    assert place_length("THE AUTHORITY SAID") == 0
    assert place_length("") == 0
    assert place_length("WELL-KNOWN people — said") == len("WELL-KNOWN")
