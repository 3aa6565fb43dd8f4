from __future__ import annotations

from dataclasses import replace

from onrecord.model.statements import Statement
from onrecord.work.citing import Citation, Phrases, citation
from tests.gui.sheets import ARTICLE, codebook, link, sheet, statement_sheet, tag

WHERE = replace(
    ARTICLE,
    title="Cabinet weighs end of subsidy",
    byline="By Petra Vandermeer and Hugh Castellane",
    outlet="The Harrowgate Courier",
    url="https://courier.example/ferries",
)


def told(statement: Statement, article: object = WHERE, date: str = "12 March 2026") -> Citation:
    assert isinstance(article, type(WHERE))
    return citation(statement, article, codebook(), date=date)


def test_a_statement_is_cited_with_its_source_and_its_article() -> None:
    first = sheet(
        [
            tag("c1", "claim", "The subsidy ends in June", wording="indirect", kind="policy"),
            tag("s1", "source", "the minister", type="named person"),
        ],
        [link("l1", "attributed to", "c1", "s1")],
    ).statements[0]
    assert told(first).plain() == (
        "“The subsidy ends in June,” according to the minister (indirect; named person). "
        "Petra Vandermeer and Hugh Castellane, “Cabinet weighs end of subsidy”, "
        "The Harrowgate Courier, 12 March 2026. https://courier.example/ferries"
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(WHERE, byline="", outlet="", url="", title="")
    first = statement_sheet().statements[0]
    assert told(first, bare, "").plain() == "“The subsidy ends in June,” according to the minister."
    lone = sheet([tag("c1", "claim", "Boats will come.")]).statements[0]
    assert told(lone, bare, "").plain() == "“Boats will come.”"


def test_fragments_are_joined_with_an_ellipsis() -> None:
    split = sheet([tag("c1", "claim", "The subsidy", "ends in June")]).statements[0]
    assert told(split).words == "The subsidy … ends in June"


def test_several_sources_stand_in_a_row() -> None:
    found = Citation("Yes", sources=("one", "two", "three"))
    assert found.plain() == "“Yes,” according to one, two and three."
    french = Phrases("selon {sources}", "{first} et {last}")
    assert found.plain(french) == "“Yes,” selon one, two et three."


def test_a_cue_without_a_claim_is_told_by_who_it_is_about() -> None:
    lone = sheet(
        [tag("q1", "cue", "doubted", meaning="doubting"), tag("s1", "source", "Officials")],
        [link("l1", "attributed to", "q1", "s1")],
    ).statements[0]
    assert told(lone).plain().startswith("Officials: “doubted” (doubting). Petra")


def test_quotation_marks_within_become_inner_ones() -> None:
    assert Citation("x").words == "x"
    quoted = replace(WHERE, title="“We were not asked”: 600 crowd hall")
    found = told(statement_sheet().statements[0], quoted)
    assert "“‘We were not asked’: 600 crowd hall”" in found.plain()


def test_a_question_keeps_its_mark_and_takes_no_comma() -> None:
    assert Citation("Who?", sources=("she",)).plain() == "“Who?” according to she."


def test_html_holds_nothing_that_files_brought() -> None:
    found = Citation("<b>x</b>", ("<img src=x>",), ("<i>",), "A & B", "<t>", "<o>", "<d>", "ja<v>")
    written = found.html()
    for piece in ("<b>", "<img", "<t>", "<o>", "<d>", "ja<v>", "<a"):
        assert piece not in written
    assert "&lt;img src=x&gt;" in written


def test_only_web_addresses_become_links() -> None:
    assert (
        'href="https://a.example/?a=1&amp;b=2"'
        in Citation("x", url="https://a.example/?a=1&b=2").html()
    )
    assert "href" not in Citation("x", url="javascript:alert(1)").html()
