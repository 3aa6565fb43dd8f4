from __future__ import annotations

import pytest

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Attribute, AttributeType, Choice
from onrecord.model.drafts import added
from onrecord.model.items import Item
from onrecord.model.layers import LayerKind
from onrecord.store import usage
from onrecord.work import recoding
from tests.builders import TEXT, add, article, only_change, span

NEWS, OTHER = article(), article("Rates will rise, she said.", title="")
CLAIM, KIND = Item("claim"), Item("claim", "", "kind")
FACT = Item("claim", "", "kind", "fact")
SEVERAL = Item("claim", "", "topics")


@pytest.fixture
def ana(session):
    """Ana, with a fact in one article and a claim of two topics in another without a title."""
    add(session.as_annotator("Desk"), NEWS, OTHER)
    topics = tuple(Choice(each, each) for each in ("tax", "ferry"))
    choices = Attribute(id="topics", title="T", type=AttributeType.CHOICES, values=topics)
    recoding.revise(session, added(session.codebook, SEVERAL, choices))
    tagged(session, NEWS, "Taxes will fall", kind="fact")
    tagged(session, OTHER, "Rates", topics=("tax", "ferry"))
    return session


def tagged(session, about, words, **values):
    edit = session.tag(about.id, [span(about.text, words)], "claim")
    for key, value in values.items():
        session.set_attribute(only_change(edit, Annotation).after.id, key, value)


def uses(session, *items):
    return [(each.title, each.annotator, each.tags) for each in usage.uses(
        session.project.read, items)]  # fmt: skip


def test_tags_are_counted_by_label_attribute_and_value(ana):
    news, other = (TEXT.partition("\n")[0], "Ana", 1), (OTHER.text, "Ana", 1)
    assert uses(ana, CLAIM) == [news, other]
    assert uses(ana, CLAIM, Item("source")) == [news, other]
    assert uses(ana, KIND) == uses(ana, FACT) == [news]
    assert uses(ana, Item("claim", "", "topics", "ferry")) == [other]
    assert uses(ana, Item("claim", "", "kind", "policy")) == uses(ana, Item("cue")) == []
    assert usage.uses(ana.project.read, [CLAIM])[0].kind is LayerKind.PERSON


def test_a_value_is_not_taken_for_that_of_another_attribute(ana):
    tagged(ana, NEWS, "said", wording="direct")
    assert not usage.is_used(ana.project.read, [Item("claim", "", "kind", "direct")])
    assert usage.is_used(ana.project.read, [Item("claim", "", "wording", "direct")])


def test_links_are_counted_too(ana):
    claim = next(iter(ana.sheet(NEWS.id).annotations))
    ana.tag(NEWS.id, [span(TEXT, "the minister")], "source", statement_id=claim)
    assert [tags for _, _, tags in uses(ana, Item(link="attributed to"))] == [1]
    assert not usage.is_used(ana.project.read, [Item(link="about")])


def test_only_what_was_made_before_a_revision_is_found(ana):
    me = ana.annotator.id
    assert list(usage.made_before(ana.project.read, [CLAIM], me, 2)) == []
    found = list(usage.made_before(ana.project.read, [CLAIM], me, 3))
    assert [each.text for each in found] == ["Taxes will fall", "Rates"]


def test_headings_come_in_the_order_of_the_articles(ana):
    found = usage.headings(ana.project.read, [OTHER.id, NEWS.id])
    assert list(found.values()) == [NEWS.title, OTHER.text]
