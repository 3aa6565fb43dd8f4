"""`suggest` over a project beside a bare `nlp.pipe` over the same paragraphs, in one run."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import pytest
import spacy

from onrecord.language import entities, pipelines
from onrecord.model.edits import Change, Edit
from onrecord.model.spans import paragraphs
from onrecord.work import suggesting
from onrecord.work.projects import new_project, open_session
from tests.benchmarks.texts import article

ARTICLES, WORDS, PARAGRAPHS = 60, 800, 20
LEAST_SHARE = 0.85
ROUNDS = 3


@pytest.fixture(scope="module")
def articles():
    return [article(WORDS, PARAGRAPHS, seed) for seed in range(ARTICLES)]


@pytest.fixture
def projects(tmp_path, articles):
    """Makes projects that hold the articles and no entities yet."""
    made = []

    def make():
        path = new_project(tmp_path / f"news {len(made)}", annotator="Lena")
        made.append(open_session(path, annotator="Lena"))
        changes = tuple(Change(None, each) for each in articles)
        made[-1].project.commit_outside_history(Edit("Import", changes))
        return made[-1]

    yield make
    for session in made:
        session.close()


def bare_speed(nlp, articles):
    """Words a second of spaCy alone, its pipeline loaded and the paragraphs at hand."""
    parts = [part.text for each in articles for part in paragraphs(each.text)]
    words = sum(len(part.split()) for part in parts)
    started = perf_counter()
    for _ in nlp.pipe(parts):
        pass
    return words / (perf_counter() - started)


@pytest.mark.benchmark(group="suggest")
def test_suggest_keeps_up_with_bare_spacy(benchmark, projects, articles):
    pipeline = pipelines.chosen()
    speeds = {"suggest": [], "suggest with start-up": [], "bare": [], "bare, full pipeline": []}
    same, full = entities.load(pipeline), spacy.load(pipeline.name)

    def before_each_round():
        # spaCy alone runs just before, so that both meet the machine in the same mood.
        speeds["bare"].append(bare_speed(same, articles))
        speeds["bare, full pipeline"].append(bare_speed(full, articles))
        return (projects(),), {}

    def suggest(session):
        started = perf_counter()
        result = suggesting.suggest(session, report=lambda _done, _total: None)
        speeds["suggest"].append(result.words / result.seconds)
        speeds["suggest with start-up"].append(result.words / (perf_counter() - started))

    benchmark.pedantic(suggest, setup=before_each_round, rounds=ROUNDS)
    medians = {name: round(median(each)) for name, each in speeds.items()}
    benchmark.extra_info["words a second"] = medians
    assert medians["suggest"] >= LEAST_SHARE * medians["bare"], medians
