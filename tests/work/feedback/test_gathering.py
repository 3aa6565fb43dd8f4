"""What an annotator is told about their tags, from the project's file to the words."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from onrecord.errors import UserError
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import LayerStatus, layer_of
from onrecord.model.settlements import Verdict
from onrecord.store.review_rows import SETTLEMENTS
from onrecord.store.rows import ANNOTATIONS, ARTICLES, LAYERS, LINKS
from onrecord.work.feedback.facts import as_json
from onrecord.work.feedback.gathering import feedback, gathering, with_feedback
from onrecord.work.feedback.markdown import as_markdown
from onrecord.work.feedback.page import as_html
from onrecord.work.feedback.records import Asked
from onrecord.work.feedback.terminal import as_text
from onrecord.work.feedback.writing import file_name, write
from tests.builders import article
from tests.settled import GOLD_ID, Review


@pytest.fixture
def review(session):
    return Review(session)


def told(review, **asked):
    return feedback(review.session, Asked(annotator="Ann", **asked))


def topic(found, title):
    return next(each for each in found.topics if str(each.title) == title)


# what is told


def test_what_stands_is_told_first(review):
    review.settle("Ferries")
    found = told(review)
    total = found.total
    assert (total.tags, total.kept, total.changed, total.rejected, total.missed) == (5, 0, 4, 1, 1)
    lines = as_text(found).splitlines()
    assert lines[0] == "Feedback for Ann"
    assert lines[3] == "All of your 5 tags were compared and settled."
    about = review.news("Boats")
    same = [review.hers(about, "cue", "promised"), review.gold(about, "cue", "promised")]
    review.case(about, same[:1], same[1:])
    lines = as_text(told(review)).splitlines()
    assert lines[3:5] == [
        "Of your 6 tags, 1 stand as you made them.",
        "Of the 4 that changed, 2 keep your words and your label: a value differs.",
    ]
    assert told(review).articles == 2


def test_what_happened_more_than_once_is_a_pattern_with_its_guideline(review):
    review.settle("Ferries")
    found = topic(told(review), "Source: boundaries")
    assert str(found.counted) == "2 of 2 moved"
    (typical,) = found.typical
    assert (str(typical.told), typical.count) == ("taken in: titles after names", 2)
    guideline = found.guidelines[0]
    assert (guideline.title, guideline.cited) == ("Source", 2)
    assert "Include what identifies the source" in guideline.text
    assert [str(each.title) for each in told(review).patterns] == [
        "Claim: Wording", "Source: boundaries",
    ]  # fmt: skip


def test_values_are_told_with_their_titles_and_the_attribute_s_guideline(review):
    review.settle("Ferries")
    found = topic(told(review), "Claim: Wording")
    assert [str(each.told) for each in found.typical] == ["direct → indirect"]
    assert "Claim: Wording" in [each.title for each in found.guidelines]


def test_what_happened_once_is_told_apart(review):
    review.settle("Ferries")
    found = told(review)
    assert {str(each.title) for each in found.singles} == {
        "Claim: not in the settled version",
        "Cue: only in the settled version",
    }


def test_a_reviewer_s_note_and_cause_stand_with_the_example(review):
    review.settle("Ferries")
    (example,) = topic(told(review), "Claim: not in the settled version").examples
    assert example.note.text == "Ben Okri and I see no claim here."
    assert (str(example.note.by), str(example.cause)) == (
        "Rea Holm", "the guideline, read differently",
    )  # fmt: skip
    (example,) = topic(told(review, has_notes=False), "Claim: not in the settled version").examples
    assert example.note is None


def test_comments_on_the_tag_stand_with_it(review):
    about = review.news()
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    review.case(about, [hers], [gold])
    ann, ben = review.people
    review.comment(hers, ben, "Without “that”, please.", at="2026-03-14T10:00:00.000Z")
    review.comment(hers, ann, "All right.", at="2026-03-14T11:00:00.000Z")
    (example,) = topic(told(review), "Cue: boundaries").examples
    assert [(str(each.by), each.text) for each in example.comments] == [
        ("Ben Okri", "Without “that”, please."),
        ("you", "All right."),
    ]
    (example,) = topic(told(review, has_notes=False), "Cue: boundaries").examples
    assert example.comments == ()


def test_what_was_said_of_tags_that_stand_is_told_with_what_stands(review):
    about = review.news()
    hers, gold = review.hers(about, "cue", "promised"), review.gold(about, "cue", "promised")
    review.case(about, [hers], [gold], note="Well spotted!")
    review.comment(hers, review.people[1], "I had missed it.")
    (found,) = told(review).said
    (example,) = found.examples
    assert (example.note.text, example.words) == ("Well spotted!", "promised")
    assert [each.text for each in example.comments] == ["I had missed it."]
    assert "Well spotted!" in as_html(told(review))
    assert told(review, has_notes=False).said == ()


def test_others_are_hidden_where_that_is_wished(review):
    about = review.settle("Ferries")
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    ben = review.people[1]
    review.case(about, [hers], [gold], taken=(ben.id,), note="@Ben Okri has it: ben okri, Ben.")
    review.comment(hers, ben, "Rea said so.")
    found = told(review, hides_names=True, hides_reviewer=True)
    for shown in (as_text(found), as_html(found), as_markdown(found), as_json(found)):
        assert not re.search("Ben|Okri|Rea|Holm", shown)
    assert "a colleague" in as_html(found)
    assert "the reviewer" in as_html(found)
    found = told(review, hides_names=True)
    assert "Rea Holm noted" in as_text(found)
    assert "Okri" not in as_html(found)


def test_reopened_cases_do_not_count(review):
    about = review.news()
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    review.case(about, [hers], [gold], is_open=True)
    assert told(review).articles == 0


def test_only_what_was_settled_since_a_day_is_told(review):
    review.settle("Ferries")
    about = review.news("Boats")
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    review.case(about, [hers], [gold], at="2031-03-14T10:00:00.000Z")
    found = told(review, since="2031-03-14")
    assert (found.articles, found.first, found.last) == (1, "2031-03-14", "2031-03-14")
    assert told(review).articles == 2


def test_a_day_or_a_name_that_is_none_is_refused(review):
    with pytest.raises(UserError, match="“last week” is no date"):
        told(review, since="last week")
    with pytest.raises(UserError, match=r"Nobody here is called “Anne”.*Ann, Ben Okri"):
        feedback(review.session, Asked(annotator="Anne"))


def test_a_day_may_be_written_in_any_way_that_is_standard(review):
    review.settle("Ferries")
    assert told(review, since="20010314").articles == 1
    assert told(review, since="20010314").asked.since == "2001-03-14"


@pytest.mark.parametrize(
    ("name", "note", "told_"),
    [
        ("王伟", "王伟说的更好", "…说的更好"),
        ("민준", "민준이 맞다", "…이 맞다"),
        ("Bo Li", "Bo’s is long, Boris said. @Bo Li, look.", "…’s is long, Boris said. …, look."),
    ],
)
def test_names_are_hidden_in_every_script(session, name, note, told_):
    review = Review(session, ("Ann", name))
    about = review.news()
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    review.case(about, [hers], [gold], note=note)
    (topic_,) = told(review, hides_names=True).singles
    assert topic_.examples[0].note.text == told_


def test_those_of_whom_something_is_settled_are_known(review):
    assert with_feedback(review.session) == ()
    review.settle("Ferries")
    assert [each.name for each in with_feedback(review.session)] == ["Ann", "Ben Okri"]


def test_it_says_how_far_it_is(review):
    for title in ("Ferries", "Boats", "Rents"):
        review.settle(title)
    steps = dict.fromkeys(gathering(review.session, Asked(annotator="Ann")))
    assert list(steps) == [(1, 3), (2, 3), (3, 3)]


def test_nothing_settled_is_told_and_not_made_up(review):
    found = told(review)
    assert found.total.tags == 0
    assert as_text(found).splitlines()[1:] == ["Nothing of Ann is settled yet."]
    assert "Nothing of Ann is settled yet." in as_html(found)


# how it is written


class Page(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, html):
        super().__init__()
        self.names, self.text, self.open = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.names.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_page_fetches_and_runs_nothing(review):
    review.settle("Ferries")
    html = as_html(told(review))
    page = Page(html)
    assert page.open == []
    names = {name for name, _ in page.names}
    assert not names & {"script", "img", "link", "iframe", "object", "a"}
    assert not re.search(r"https?:|url\(|@import|javascript:", html)
    assert not [key for _, given in page.names for key in given if key.startswith("on")]
    assert "default-src 'none'" in html


def test_what_looks_like_html_is_shown_as_it_stands(review):
    title = "<script>alert('x')</script> & <b>boats"
    about = review.settle(title)
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    review.case(about, [hers], [gold], note="<img src=x onerror=alert(1)>\x1b[31m")
    page = Page(as_html(told(review)))
    assert "script" not in {name for name, _ in page.names}
    assert "img" not in {name for name, _ in page.names}
    assert title in page.text
    assert "\x1b" not in "".join(page.text)
    markdown = as_markdown(told(review))
    assert "<script" not in markdown
    assert "<img" not in markdown


def test_the_page_shows_which_words_came_and_went(review):
    review.settle("Ferries")
    html = as_html(told(review))
    assert "<b>Ane Moe</b><ins>, the head of the islanders’ council</ins>" in html
    assert "<del>doubted it</del>" in html


def test_markdown_shows_which_words_came_and_went(review):
    review.settle("Ferries")
    lines = as_markdown(told(review)).splitlines()
    assert lines[0] == "# Feedback for Ann"
    assert any("Ane Moe<ins>, the head of the islanders’ council</ins>" in each for each in lines)
    assert "### Source: boundaries" in lines


@pytest.mark.parametrize(("opening", "shown"), [("- We", "- \\- We"), ("1. We", "- 1\\. We")])
def test_what_begins_like_a_list_is_none_in_markdown(review, opening, shown):
    about = article(f"{opening} were never asked, said Ane Moe.", title=" ")
    everybody = (*(each.id for each in review.people), GOLD_ID)
    review.store(about, *(layer_of(about.id, key, LayerStatus.DONE) for key in everybody))
    review.case(about, [review.hers(about, "cue", "said Ane")], [review.gold(about, "cue", "said")])
    lines = as_markdown(told(review)).splitlines()
    assert [each for each in lines if each.startswith(shown)]
    assert not [each for each in lines if "**" in each and "* *" in each]


class Rest:
    """Takes the steps that are left, and keeps what they give in the end."""

    def __init__(self, steps):
        self._steps = steps

    def __iter__(self):
        self.value = yield from self._steps


def test_an_article_that_goes_while_it_is_gathered_is_left_out(review, monkeypatch):
    monkeypatch.setattr("onrecord.work.feedback.gathering.AT_ONCE", 1)
    review.settle("Ferries")
    boats = review.settle("Boats")
    steps = gathering(review.session, Asked(annotator="Ann"))
    next(steps)
    everything = [each for table in (SETTLEMENTS, LINKS, ANNOTATIONS, LAYERS, ARTICLES)
                  for each in review.session.project.read.records(table)]  # fmt: skip
    gone = [each for each in everything if getattr(each, "article_id", each.id) == boats.id]
    gone_edit = Edit("Gone", tuple(Change(each, None) for each in gone))
    review.session.project.commit_outside_history(gone_edit)
    rest = Rest(steps)
    list(rest)
    assert rest.value.articles == 1


def test_json_holds_what_programs_need(review):
    review.settle("Ferries")
    facts = json.loads(as_json(told(review)))
    assert (facts["annotator"], facts["tags"], facts["rejected"]) == ("Ann", 5, 1)
    moved = next(each for each in facts["patterns"] if each["what"] == "moved")
    assert (moved["label"], moved["count"], moved["of"]) == ("source", 2, 2)
    assert moved["typical"] == [
        {"key": ["titles after names", "taken in"], "title": "taken in: titles after names",
         "count": 2, "examples": [0, 1]}
    ]  # fmt: skip


def test_a_version_that_is_acceptable_too_stands(review):
    about = review.news()
    hers, gold = review.hers(about, "cue", "said that"), review.gold(about, "cue", "said")
    ann, ben = review.people
    review.case(about, [hers], [gold], verdict=Verdict.ACCEPTABLE, taken=(ben.id, ann.id))
    found = told(review)
    assert (found.total.stand, found.topics) == (1, ())
    assert "1 beside another version" in as_text(found)


@pytest.mark.parametrize("ending", ["html", "md", "json"])
def test_a_file_is_written_by_its_name(review, tmp_path, ending):
    review.settle("Ferries")
    output = tmp_path / f"ann.{ending}"
    write(told(review), output)
    assert "Ann" in output.read_text("utf-8")
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_a_name_or_place_that_does_not_do_is_refused(review, tmp_path):
    with pytest.raises(UserError, match=r"end the name in \.html, \.md or \.json"):
        write(told(review), tmp_path / "ann.doc")
    with pytest.raises(UserError, match="nowhere"):
        write(told(review), tmp_path / "nowhere" / "ann.html")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("Ana María", "feedback-Ana-María"), ("../../etc", "feedback-etc"), ("?", "feedback-unnamed")],
)
def test_a_file_is_named_after_the_annotator(name, wanted):
    assert file_name(name) == wanted


def test_a_name_of_any_length_and_script_names_a_file(review, tmp_path):
    review.settle("Ferries")
    name = file_name("𐌰" * 200)
    write(told(review), tmp_path / f"{name}.html")
    assert (tmp_path / f"{name}.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_the_words_are_told_in_the_reader_s_language(review):
    review.settle("Ferries")
    found = replace(told(review))
    html = as_html(found, lambda message: f"«{message.message}»", language="fr")
    assert '<html lang="fr">' in html
    assert "«Feedback for {name}»" in html
