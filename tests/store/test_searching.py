from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.store import tag_search
from onrecord.store.searching import END, START, Searching, Wanted, match_of
from onrecord.store.tag_search import Attributed, TagQuestion, TagSearch
from onrecord.work.hits import places
from tests import builders as make

LETTERS = st.text(alphabet=st.sampled_from("aAéE\u0301ßİ🙂𝔘 .,“”\n1ж好"), max_size=40)


@pytest.mark.parametrize(
    ("wanted", "match"),
    [
        ([], ""),
        ([Wanted("—")], ""),
        ([Wanted("ferr")], '"ferr"*'),
        ([Wanted("f")], '"f"'),
        ([Wanted("new boats", whole=True)], '"new boats"'),
        ([Wanted('a"b'), Wanted("c d")], '"a""b"* "c d"*'),
    ],
)
def test_every_word_is_quoted(wanted, match):
    assert match_of(wanted) == match


def test_a_column_is_asked_alone():
    assert match_of([Wanted("ferr")], "text") == '{text} : ("ferr"*)'


@given(st.text())
def test_no_text_is_taken_for_syntax(text):
    quoted = match_of([Wanted(text)])
    assert quoted == "" or quoted.strip("*").count('"') % 2 == 0


def test_hits_are_exact_in_code_points_whatever_stands_before(session):
    texts = [
        "🙂🙂 élan 𝔘 ELAN e\u0301lan. “Élan”",
        "好 élan ж elans\nelan",
    ]
    make.add(session, *(make.article(text) for text in texts))
    found = Searching(session.project.read).articles([Wanted("elan")], 10).first
    for each in found:
        for start, end in places(each.marked):
            assert each.text[start:end].casefold()[0] in "eé"
        plain = each.marked.replace(START, "").replace(END, "")
        assert plain == each.text
    assert {each.text for each in found} == set(texts)
    by_text = {each.text: [each.text[a:b] for a, b in places(each.marked)] for each in found}
    assert by_text[texts[0]] == ["élan", "ELAN", "e\u0301lan", "Élan"]
    assert by_text[texts[1]] == ["élan", "elans", "elan"]


def test_many_articles_come_in_the_queue_s_order_few_by_rank(session, monkeypatch):
    make.add(session, *(make.article(f"Ferry {n}") for n in range(5)))
    searching = Searching(session.project.read)
    monkeypatch.setattr("onrecord.store.searching._RANKED", 3)
    found = searching.articles([Wanted("ferry")], 2)
    assert ([each.text for each in found.first], found.count) == (["Ferry 0", "Ferry 1"], 5)


@pytest.mark.parametrize("few", [0, 1000])
def test_tags_are_found_the_same_way_whether_few_or_many_fit(session, monkeypatch, few):
    monkeypatch.setattr("onrecord.store.tag_search._FEW", few)
    about = make.article("L’École ferme. The school closes, the École said.")
    mine = session.annotator.id
    tags = [make.tag("claim", about, w, by=mine) for w in ("École ferme", "The school closes")]
    make.add(session, about, make.layer(about, by=mine), *tags)
    search = TagSearch(session.project.read)

    def found(*words):
        wanted = tuple(map(Wanted, words))
        rows = search.tags(TagQuestion(annotators=(mine,), words=wanted), 10)
        return [row.words for row in rows]

    assert found("ecole") == ["École ferme"]
    assert found("école", "fer") == ["École ferme"]
    assert found("school") == ["The school closes"]
    assert found("said") == []


def test_words_of_scripts_without_spaces_are_found_within_sentences(session):
    about = make.article("部长说渡轮将在六月停航。渡轮停了。", title="停航")
    mine = session.annotator.id
    tag = make.tag("claim", about, "渡轮将在六月停航", by=mine)
    make.add(session, about, make.article("The ferry."), make.layer(about, by=mine), tag)
    searching, wanted = Searching(session.project.read), (Wanted("渡轮"),)
    found = searching.articles(wanted, 5)
    assert found.count == 1
    assert [about.text[a:b] for a, b in places(found.first[0].marked)] == ["渡轮", "渡轮"]
    assert searching.numbers(wanted) == [1]
    assert START in searching.snippets(wanted, [1])[1]
    asked = TagQuestion(annotators=(mine,), words=(Wanted("六月"),))
    assert [row.words for row in TagSearch(session.project.read).tags(asked, 5)] == [tag.text]


def test_spans_with_accents_are_found_without_going_through_all(session):
    [(*_, plan)] = session.project.read.rows(
        f"EXPLAIN QUERY PLAN SELECT annotation_id FROM spans AS w WHERE {tag_search.ACCENTED}"
    )
    assert "USING INDEX spans_accented" in plan


@pytest.mark.parametrize(
    ("line", "found"),
    [("elodie", "ÉD"), ("Élodie", "ÉD"), ("council", "ÉC"), ("ÉLODIE", "ÉD"), ("met", "")],
)
def test_a_word_of_many_texts_is_found_in_the_few_tags_that_cover_it(
    session, monkeypatch, line, found
):
    monkeypatch.setattr(tag_search, "_FEW", 2)  # articles
    text = "“Élodie’s council” met the COUNCIL: Élodie."
    parts = {"É": "“Élodie’s council”", "C": "COUNCIL", "D": "Élodie."}
    mine, articles = session.annotator.id, [make.article(f"{text} {n}") for n in range(3)]
    tags = [make.tag("claim", articles[0], words, by=mine, note=n) for n, words in parts.items()]
    make.add(session, *articles, make.layer(articles[0], by=mine), *tags)
    question = TagQuestion(annotators=(mine,), words=(Wanted(line),))
    rows = TagSearch(session.project.read).tags(question, 10)
    assert [row.note for row in rows] == list(found)


def test_any_number_of_alternatives_can_be_asked_for(session):
    mine, about = session.annotator.id, make.article()
    found = make.tag("claim", about, "Taxes will fall", by=mine, attributes={"kind": "fact"})
    make.add(session, about, make.layer(about, by=mine), found)
    kinds = tuple(Attributed(labels=("claim",), ids=(str(n),)) for n in range(1500))
    fact = Attributed(labels=("claim",), ids=("fact",))
    titles = ("Ferry", *map(str, range(1500)))
    question = TagQuestion(annotators=(mine,), titles=titles, values=((*kinds, fact),))
    assert [row.id for row in TagSearch(session.project.read).tags(question, 10)] == [found.id]
