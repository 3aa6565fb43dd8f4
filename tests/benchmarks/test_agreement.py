"""Agreement over 1,000 articles of three annotators with 1,000 draws. Figure: under 60 s."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from random import Random
from time import perf_counter

import pytest

from onrecord.model.annotations import Link
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import derived_id
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.spans import Span
from onrecord.work.agreement.measuring import agreement
from onrecord.work.agreement.records import Asked, By
from onrecord.work.projects import new_project, open_session
from tests.benchmarks import texts

ARTICLES, WORDS, PARAGRAPHS, TAGS, DRAWS, MOST = 1000, 800, 20, 40, 1000, 60.0
PEOPLE = tuple(map(annotator_named, ("Ana", "Ben", "Cleo")))


@pytest.fixture(scope="module")
def thrice(tmp_path_factory):
    """A project in which three people tagged each article, each a little differently."""
    path = new_project(tmp_path_factory.mktemp("thrice") / "news", annotator="Ana")
    with closing(open_session(path, annotator="Ana")) as session:
        people = (session.annotator, *PEOPLE[1:])
        arrivals = tuple(Change(None, each) for each in people[1:])
        session.project.commit_outside_history(Edit("Fill", arrivals))
        for number in range(ARTICLES):
            about = texts.article(WORDS, PARAGRAPHS, number)
            records = [about, *(x for who in people for x in _layer(about, who.id, number))]
            changes = tuple(Change(None, each) for each in records)
            session.project.commit_outside_history(Edit("Fill", changes))
    return path


def _layer(about, who, number):
    random = Random(f"{who}-{number}")
    made = texts.annotations(about, TAGS, number)
    tags = [
        replace(_moved(tag, about.text, random), id=derived_id(tag.id, who, number),
                annotator_id=who, article_id=about.id)
        for tag in made
    ]  # fmt: skip
    ids = {tag.id: derived_id(tag.id, who, number) for tag in made}
    mine = {"article_id": about.id, "annotator_id": who}
    ties = [
        Link(id=derived_id(ids[start], ids[end]), label="attributed to", from_id=ids[start],
             to_id=ids[end], **mine)
        for start, end in texts.ties(made).values()
    ]  # fmt: skip
    return [layer_of(about.id, who, LayerStatus.DONE), *tags, *ties]


def _moved(tag, text, random):
    """The tag, ending somewhere else in one of four cases."""
    if random.random() > 0.25:
        return tag
    (first, *rest) = tag.spans
    end = max(first.start + 1, first.end - random.randint(1, 12))
    return replace(tag, spans=(Span.of(text, first.start, end), *rest))


@pytest.mark.benchmark(group="agreement")
@pytest.mark.parametrize("besides", [(), (By.PAIR, By.TIME)], ids=["figures", "with pictures"])
def test_agreement_of_three_with_a_thousand_draws(benchmark, thrice, besides):
    seconds = []

    def measure():
        with closing(open_session(thrice, annotator="Ana", read_only=True)) as session:
            started = perf_counter()
            found = agreement(session, Asked(draws=DRAWS, besides=besides))
            seconds.append(perf_counter() - started)
        assert (found.articles, len(found.annotators)) == (ARTICLES, 3)

    benchmark.pedantic(measure, rounds=2)
    benchmark.extra_info["seconds"] = round(min(seconds), 1)
    assert min(seconds) <= MOST
