from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.errors import Cancelled, UserError
from onrecord.model.articles import RegionKind, region
from onrecord.model.codebook import Label, Role
from onrecord.model.items import Item, Recoding
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.work.agreement.measuring import agreement
from onrecord.work.agreement.records import Asked, By
from tests.builders import add, article, tag

ANA, BEN, GOLD, TOOL = map(annotator_named, ("Ann", "Ben", "gold", "machine:rules@1"))
DONE, STARTED, SETTLED = LayerStatus.DONE, LayerStatus.STARTED, LayerStatus.SETTLED


@pytest.fixture
def desk(session):
    """Ana's desk, at which others' layers have arrived."""
    add(session, ANA, BEN, GOLD, TOOL)
    return session


def news(desk, text, *layers, modified="2026-11-16T09:00:00+00:00"):
    """An article with a layer of each of these: who, how far, and which words are claims."""
    about = article(text, title=text)
    add(desk, about)
    for who, status, *claims in layers:
        layer = replace(layer_of(about.id, who.id, status), modified=modified)
        add(desk, layer, *(tag("claim", about, each, by=who.id) for each in claims))
    return about


def figure(found, *path):
    return next(each.figure for each in found.told if each.path == path)


def test_people_s_layers_that_are_done_are_compared(desk):
    news(desk, "Taxes fall now", (ANA, DONE, "Taxes fall"), (BEN, SETTLED, "Taxes fall"))
    news(desk, "Rents rise now", (ANA, DONE, "Rents"), (BEN, STARTED, "Rents"))
    news(desk, "Ferries sail now", (ANA, DONE), (GOLD, SETTLED), (TOOL, DONE))
    found = agreement(desk, Asked())
    assert (found.articles, found.annotators) == (1, ("Ann", "Ben"))
    assert list(found.left_out.values()) == [2]
    assert figure(found, "token", "alpha").value == 1
    assert figure(found, "token", "alpha").n == 3


def test_gold_and_machines_are_compared_when_they_are_named(desk):
    news(desk, "Taxes fall now", (ANA, DONE, "Taxes"), (GOLD, SETTLED, "Taxes"), (TOOL, STARTED))
    assert agreement(desk, Asked()).articles == 0
    found = agreement(desk, Asked(layers=("Ann", "gold")))
    assert (found.annotators, figure(found, "token", "alpha").value) == (("Ann", "gold"), 1)
    assert len(agreement(desk, Asked(layers=("Ann", "machine:*"))).annotators) == 2


def test_a_layer_or_label_that_is_not_there_is_refused(desk):
    with pytest.raises(UserError, match="no layer “Nobody”"):
        agreement(desk, Asked(layers=("Nobody",)))
    with pytest.raises(UserError, match="no label “opinion”"):
        agreement(desk, Asked(labels=("opinion",)))


def test_nothing_to_compare_is_told_and_not_made_up(desk):
    found = agreement(desk, Asked())
    assert found.articles == 0
    assert {each.figure.value for each in found.told} == {None}
    assert all(each.figure.because for each in found.told)


def test_only_the_labels_asked_for_are_looked_at(desk):
    about = news(desk, "Taxes fall now", (ANA, DONE, "Taxes"), (BEN, DONE, "Taxes"))
    add(desk, tag("cue", about, "now", by=ANA.id))
    found = agreement(desk, Asked(labels=("claim",)))
    assert figure(found, "token", "alpha").value == 1
    assert {each.path[1] for each in found.told if each.path[0] == "labels"} == {"claim"}


def test_labels_are_read_under_the_codebook_in_use(desk):
    about = news(desk, "Taxes fall now", (ANA, DONE, "Taxes"), (BEN, DONE))
    add(desk, tag("said", about, "Taxes", by=BEN.id))
    book = desk.codebook
    change = Recoding(since=2, item=Item(label="said"), becomes=("claim",))
    desk.codebook = replace(book, revision=2, changes=(change,))
    assert Label(id="said", title="Said", role=Role.CLAIM) not in book.labels
    assert figure(agreement(desk, Asked()), "token", "alpha").value == 1


def several(desk):
    for number, (mine, theirs) in enumerate(
        [("Taxes", "Taxes"), ("Taxes", "fall"), ("now", "now")]
    ):
        text = f"Taxes fall now {number}"
        week = f"2026-11-{16 + 7 * (number > 1)}T09:00:00+00:00"
        news(desk, text, (ANA, DONE, mine), (BEN, DONE, theirs), modified=week)


def test_an_interval_holds_the_figure_and_comes_again_with_the_seed(desk):
    several(desk)
    found = figure(agreement(desk, Asked(draws=200, seed=5)), "spans", "f1_exact")
    assert found.low < found.value < found.high
    assert found == figure(agreement(desk, Asked(draws=200, seed=5)), "spans", "f1_exact")


def test_one_article_has_no_interval(desk):
    news(desk, "Taxes fall now", (ANA, DONE, "Taxes"), (BEN, DONE, "fall"))
    found = figure(agreement(desk, Asked()), "spans", "f1_overlap")
    assert (found.value, found.low, found.high) == (0, None, None)
    assert found.no_interval


@pytest.mark.parametrize(
    ("by", "names", "path", "values"),
    [
        (By.ARTICLE, [f"Taxes fall now {n}" for n in range(3)], ("spans", "f1_exact"), [1, 0, 1]),
        (By.TIME, ["2026-W47", "2026-W48"], ("spans", "f1_exact"), [0.5, 1]),
        (By.PAIR, ["Ann and Ben"], ("spans", "f1_exact"), [pytest.approx(2 / 3)]),
        (By.LABEL, ["claim", "source"], ("f1_exact",), [pytest.approx(2 / 3), None]),
    ],
)
def test_figures_are_told_apart(desk, by, names, path, values):
    several(desk)
    groups = agreement(desk, Asked(by=by, draws=50)).groups[: len(names)]
    assert [each.name for each in groups] == names
    found = [next(x for x in each.told if x.path[-len(path) :] == path) for each in groups]
    assert [each.figure.value for each in found] == values


def test_figures_of_attributes_are_told_apart(desk):
    about = news(desk, "Taxes fall now", (ANA, DONE), (BEN, DONE))
    kinds = {"attributes": {"kind": "fact"}}
    add(desk, *(tag("claim", about, "Taxes", by=each.id, **kinds) for each in (ANA, BEN)))
    groups = {each.name: each.told for each in agreement(desk, Asked(by=By.ATTRIBUTE)).groups}
    (same,) = (each.figure for each in groups["claim, kind"] if each.path[-1] == "same")
    assert same.value == 1


def test_progress_is_told_and_may_cancel(desk):
    several(desk)
    told = []
    agreement(desk, Asked(draws=10), report=lambda *done: told.append(done))
    assert told == [(1, 13), (2, 13), (3, 13), (13, 13)]

    def cancel(done, _all):
        if done == 2:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        agreement(desk, Asked(), report=cancel)


def test_pictures_are_told_apart_besides(desk):
    several(desk)
    found = agreement(desk, Asked(by=By.LABEL, draws=20, besides=(By.PAIR, By.TIME)))
    assert list(found.apart) == [By.LABEL, By.PAIR, By.TIME]
    assert found.groups == found.apart[By.LABEL]
    (pair,) = found.apart[By.PAIR]
    assert pair.key == ("Ann", "Ben")
    first, last = found.apart[By.TIME]
    assert [len(each.articles) for each in (first, last)] == [2, 1]
    alpha = [each.figure for each in first.told if each.path == ("labels", "claim", "alpha")]
    assert [(each.n, each.low is not None) for each in alpha] == [(8, True)]


def test_progress_ends_when_all_is_told(desk):
    several(desk)
    told = []
    asked = Asked(draws=30, besides=(By.PAIR, By.TIME))
    agreement(desk, asked, report=lambda *done: told.append(done))
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1] == 3 + 3 * 30


def test_the_headline_is_a_place_of_its_own(desk):
    about = news(desk, "Taxes fall now", (ANA, DONE, "Taxes"), (BEN, DONE))
    add(desk, region(about.id, RegionKind.HEADLINE, 0, 10, by="hand"))
    found = figure(agreement(desk, Asked()), "position", "headline", "alike")
    assert (found.value, found.n) == (0, 1)
