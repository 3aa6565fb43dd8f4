"""Projects as hypothesis makes them up: astral characters, combining marks, split, nested,
touching and overlapping spans, empty layers, and whatever else labels can hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

from onrecord.model.annotations import Annotation, Decision, Link, Origin, OriginKind
from onrecord.model.articles import RegionKind, region, text_hash
from onrecord.model.codebook import AttributeType
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor, Issue
from onrecord.model.spans import Span
from tests.builders import article, codebook

BOOK = codebook()
PEOPLE = [annotator_named(name) for name in ("Bén 🙂", "Cem", "gold", "machine:x/y@1", "Desk")]
ACTORS = [Actor(name=name, aliases=("B",), attributes={"x": [1]}, extra={"y": 2}) for name in "AB"]
ACTORS[1] = replace(ACTORS[1], merged_into=ACTORS[0].id)
ISSUES = [Issue(name="I", extra={"z": None})]
EDGES = "a B.“”\n\r\xa0🙂é\u0301\u200d\u2028\x00𐍈=,;\"'"
TYPED = "a Bc1.“”\n\xa0🙂é\u0301\u200d\u2028\x85𐍈=,;\"'\t<&>|#\\[]"
times = st.sampled_from(["2025-01-01T00:00:00.000Z", "2026-03-14T17:42:07.123Z", "2026"])
revisions = st.integers(1, 9)


def texts(letters=EDGES, most=40):
    return st.text(st.sampled_from(letters), min_size=1, max_size=most)


def json(letters=EDGES):
    """Fields that Onrecord has no place for."""
    some = st.text(st.sampled_from(letters), max_size=8)
    found = st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | some,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(some, inner, max_size=2),
        max_leaves=4,
    )
    return st.dictionaries(st.sampled_from(["theirs", "@x", "źdźbło"]), found, max_size=2)


@st.composite
def spans(draw, text):
    """Split, nested and touching ones, as they come."""
    found = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text) - 1))
        found.append(Span.of(text, start, draw(st.integers(start + 1, len(text)))))
    return tuple(sorted(found))


@st.composite
def parted_spans(draw, text):
    """Up to three fragments in text order that do not overlap, though they may touch."""
    found = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(found[::2], found[1::2], strict=False)
    return tuple(Span.of(text, start, end) for start, end in pairs)


@dataclass(frozen=True)
class World:
    """What can be in a project: the letters of texts, the fragments of tags, fields of others
    (``more``), and whether a link may lead to where it starts."""

    letters: str
    spans: Callable = field(default=spans)
    more: st.SearchStrategy = field(default_factory=json)
    loops: bool = True

    @property
    def words(self):
        return st.text(st.sampled_from(self.letters), max_size=8)

    @property
    def origins(self):
        return st.builds(Origin, st.sampled_from(OriginKind), self.words, st.sampled_from(Decision))


ANYTHING = World(EDGES)
"""Whatever Onrecord's own format can bring in."""
WORKED_ON = World(
    TYPED,
    parted_spans,
    st.sampled_from([{}, {"theirs": [1, None]}, {"@x": {"🙂": "é"}}]),
    loops=False,
)
"""What people who bring in texts and tag them can make: no carriage returns, no binary data."""


def values(attribute, world):
    match attribute.type:
        case AttributeType.CHOICE:
            return st.sampled_from([choice.id for choice in attribute.values])
        case AttributeType.NUMBER:
            return st.integers(-9, 9) | st.floats(-1e9, 1e9)
        case AttributeType.FLAG:
            return st.booleans()
        case AttributeType.ACTOR:
            return st.sampled_from([actor.id for actor in ACTORS])
        case AttributeType.ISSUE:
            return st.just(ISSUES[0].id)
        case _:
            return world.words


def attributes(kind, world):
    return st.fixed_dictionaries({}, optional={a.id: values(a, world) for a in kind.attributes})


@st.composite
def tags(draw, layer, text, world):
    label = draw(st.sampled_from(BOOK.labels))
    return Annotation(
        article_id=layer.article_id, annotator_id=layer.annotator_id, label=label.id,
        spans=draw(world.spans(text)), attributes=draw(attributes(label, world)),
        note=draw(world.words), origin=draw(world.origins),
        confidence=draw(st.none() | st.floats(0, 1)), extra=draw(world.more),
        created=draw(times), modified=draw(times), revision=draw(revisions),
    )  # fmt: skip


@st.composite
def ties(draw, layer, found, world):
    kind, start = draw(st.sampled_from(BOOK.links)), draw(st.sampled_from(found))
    end = draw(st.sampled_from([each for each in found if world.loops or each is not start]))
    return Link(
        article_id=layer.article_id, annotator_id=layer.annotator_id, label=kind.id,
        from_id=start.id, to_id=end.id, attributes=draw(attributes(kind, world)),
        note=draw(world.words), origin=draw(world.origins), extra=draw(world.more),
        created=draw(times), modified=draw(times), revision=draw(revisions),
    )  # fmt: skip


@st.composite
def layers(draw, about, annotator_id, world):
    """The records of one layer; it may be empty."""
    status = draw(st.sampled_from(LayerStatus))
    layer = replace(
        layer_of(about.id, annotator_id, status), extra=draw(world.more), modified=draw(times)
    )
    found = [draw(tags(layer, about.text, world)) for _ in range(draw(st.integers(0, 4)))]
    can_tie = len(found) > (not world.loops)
    tied = range(draw(st.integers(0, 3)) if can_tie else 0)
    return [layer, *found, *(draw(ties(layer, found, world)) for _ in tied)]


@st.composite
def articles(draw, text, world):
    some = world.words
    about = replace(
        article(text, title=draw(some)), byline=draw(some), outlet=draw(some),
        published=draw(st.sampled_from(["", "2026", "2026-03-14", "2026-03-14T18:42+01:00"])),
        url=draw(some), language=draw(some), supersedes=draw(st.none() | st.just("an older one")),
        facts=draw(world.more), extra=draw(world.more), sha256=text_hash(text),
    )  # fmt: skip
    marked = {}
    for span in draw(world.spans(text)):
        kind, by = draw(st.sampled_from(RegionKind)), draw(some)
        found = region(about.id, kind, span.start, span.end, by=by)
        marked[found.id] = replace(found, extra=draw(world.more))
    records = [about, *marked.values()]
    for person in draw(st.lists(st.sampled_from(PEOPLE[:4]), unique_by=lambda each: each.name)):
        records += draw(layers(about, person.id, world))
    return records


@st.composite
def projects(draw, world=ANYTHING, most=3):
    """The records of some articles; actors and issues are there when something refers to them."""
    found = [
        record
        for text in draw(st.lists(texts(world.letters), max_size=most, unique=True))
        for record in draw(articles(text, world))
    ]
    named = {str(v) for r in found if isinstance(r, Annotation) for v in r.attributes.values()}
    if ACTORS[1].id in named:
        named.add(ACTORS[0].id)
    return [*found, *(each for each in [*ACTORS, *ISSUES] if each.id in named)]
