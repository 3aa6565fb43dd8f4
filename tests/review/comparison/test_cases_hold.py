"""What holds of cases and differences whatever annotators do."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.annotations import Annotation, Link
from onrecord.model.spans import Span
from onrecord.review.compared import Coded, Compared
from onrecord.review.comparison.cases import Part
from onrecord.review.comparison.casework import cases
from onrecord.review.comparison.differences import Kind, has_changed, seen
from onrecord.review.comparison.differing import differences
from tests.builders import article, codebook

BOOK = codebook()
ABOUT = article(
    "Ferry cut\n\n“Taxes will fall,” the minister said. The mayor denied that taxes would fall. "
    "Two sources declined to comment, she said.\n\n“Not once,” he said, “was I asked.”"
)
LABELS = [label.id for label in BOOK.labels]
WORDED = {"claim", "source", "cue", "entity"}
LINKS = [link.id for link in BOOK.links]
VALUES = st.dictionaries(
    st.sampled_from(["kind", "type", "polarity", "strength", "actor", "stray"]),
    st.sampled_from(["fact", "x", 2]),
    max_size=2,
)


@st.composite
def words(draw):
    found = sorted(draw(st.sets(st.integers(0, len(ABOUT.text)), max_size=4)))
    pairs = zip(found[::2], found[1::2], strict=False)
    return tuple(Span.of(ABOUT.text, start, end) for start, end in pairs)


@st.composite
def layers(draw, name="ana", most=8):
    """Tags of all kinds anywhere, and links between any of them. As at the desk, only stances and
    tags of the whole article are without words, and nobody tags the same words as the same twice:
    nothing would tell which is which."""
    labels = [
        draw(st.sampled_from([*LABELS, "unknown"])) for _ in range(draw(st.integers(0, most)))
    ]
    said = [(label, draw(words().filter(bool) if label in WORDED else words())) for label in labels]
    said = [each for n, each in enumerate(said) if not each[1] or each not in said[:n]]
    tags = [
        Annotation(
            id=f"{name}{number}", article_id=ABOUT.id, annotator_id=name, label=label, spans=spans,
            attributes=draw(VALUES),
        )
        for number, (label, spans) in enumerate(said)
    ]  # fmt: skip
    ids = [each.id for each in tags]
    ends = st.tuples(st.sampled_from(LINKS), st.sampled_from(ids), st.sampled_from(ids))
    ties = draw(st.sets(ends, max_size=6)) if ids else ()
    links = [
        Link(
            id=f"{name}-{number}", article_id=ABOUT.id, annotator_id=name,
            label=label, from_id=start, to_id=end,
        )
        for number, (label, start, end) in enumerate(sorted(ties))
    ]  # fmt: skip
    return Coded(name, tuple(tags), tuple(links))


def copied(layer, name, backwards=False):
    """The same layer in the hands of another one."""

    def key(given):
        return given.replace(layer.annotator, name, 1)

    tags = [replace(x, id=key(x.id), annotator_id=name) for x in layer.annotations]
    links = [
        replace(x, id=key(x.id), annotator_id=name, from_id=key(x.from_id), to_id=key(x.to_id))
        for x in layer.links
    ]
    step = -1 if backwards else 1
    return Coded(name, tuple(tags[::step]), tuple(links[::step]))


def beside(*coded):
    return Compared(ABOUT.text, coded, BOOK, {})


def told(compared):
    return [(x, differences(x, compared)) for x in cases(ABOUT.id, compared)]


@given(layers(), st.booleans())
def test_a_layer_differs_from_itself_in_nothing(layer, backwards):
    compared = beside(layer, copied(layer, "ben", backwards), copied(layer, "cai"))
    for case, differing in told(compared):
        assert not differing
        assert not case.absent


@given(layers(), layers("ben"), layers("cai"))
def test_every_tag_is_in_a_case_and_only_parts_are_in_several(one, two, three):
    found = cases(ABOUT.id, beside(one, two, three))
    for layer in (one, two, three):
        members = [x.members[layer.annotator] for x in found if layer.annotator in x.members]
        held = [key for each in members for key in each.ids]
        assert set(held) == {each.id for each in layer.annotations}
        anchors = [each.anchor for each in members if each.anchor.label in ("claim", "cue")]
        assert len({each.id for each in anchors}) == len(anchors)
    for case in found:
        parts = [tag.id for part in case.parts for tag in part.tags.values()]
        assert sorted(parts) == sorted(key for each in case.members.values() for key in each.ids)
        assert {*case.members, *case.absent} == {"ana", "ben", "cai"}


@given(layers(), layers("ben"), layers("cai"), st.permutations([0, 1, 2]))
def test_the_order_of_layers_does_not_matter(one, two, three, order):
    given_ = [one, two, three]
    found = cases(ABOUT.id, beside(*given_))
    again = cases(ABOUT.id, beside(*(given_[number] for number in order)))
    assert [(x.id, x.part, dict(x.members)) for x in again] == [
        (x.id, x.part, dict(x.members)) for x in found
    ]
    assert [list(x.members) for x in again] == [
        [given_[n].annotator for n in order if given_[n].annotator in x.members] for x in again
    ]


@given(layers(), layers("ben"))
def test_two_layers_differ_alike_from_either_side(one, two):
    def said(compared):
        return [
            sorted((x.kind, x.part, x.attribute, sorted(x.tags.items())) for x in differing)
            for _, differing in told(compared)
        ]

    assert said(beside(one, two)) == said(beside(two, one))


@given(layers(), layers("ben"))
def test_a_settled_case_is_unchanged_until_somebody_s_tags_are(one, two):
    for case in cases(ABOUT.id, beside(one, two)):
        assert not has_changed(case, seen(case))


# layers as people make them


SENTENCES = 6
STATED = article(
    "\n\n".join(f"“Claim number {n} is this,” said the source {n}." for n in range(SENTENCES))
)


def stated(name, shared):
    """A statement a sentence, each with cue and source; the ``shared`` also have the source of
    the first."""
    tags, links = [], []

    def tag(label, text, number, key):
        start = STATED.text.index(text)
        spans = (Span.of(STATED.text, start, start + len(text)),)
        tags.append(
            Annotation(
                id=f"{name}-{key}{number}", article_id=STATED.id, annotator_id=name, label=label,
                spans=spans,
            )
        )  # fmt: skip
        return tags[-1].id

    def tie(label, start, end):
        key = f"{name}-{len(links)}"
        mine = {"article_id": STATED.id, "annotator_id": name}
        links.append(Link(id=key, label=label, from_id=start, to_id=end, **mine))

    said = 0
    for number in range(SENTENCES):
        claim = tag("claim", f"Claim number {number} is this", number, "c")
        source = tag("source", f"the source {number}", number, "s")
        said = STATED.text.index("said", said) + 1
        cue = Annotation(
            id=f"{name}-q{number}", article_id=STATED.id, annotator_id=name, label="cue",
            spans=(Span.of(STATED.text, said - 1, said + 3),),
        )  # fmt: skip
        tags.append(cue)
        stance = Annotation(
            id=f"{name}-t{number}", article_id=STATED.id, annotator_id=name, label="stance",
            attributes={"polarity": "support"},
        )  # fmt: skip
        tags.append(stance)
        tag("entity", f"source {number}.", number, "e")
        tie("attributed to", claim, source)
        tie("signalled by", claim, cue.id)
        tie("about", stance.id, claim)
        tie("held by", stance.id, source)
        if number in shared:
            tie("attributed to", claim, f"{name}-s0")
    return Coded(name, tuple(tags), tuple(links))


PARTS = {"c": Part.CLAIM, "s": Part.SOURCE, "q": Part.CUE, "t": Part.STANCE, "e": Part.TAG}


def without(layer, key):
    return Coded(
        layer.annotator,
        tuple(x for x in layer.annotations if x.id != key),
        tuple(x for x in layer.links if key not in (x.from_id, x.to_id)),
    )


@settings(max_examples=60)
@given(
    st.sets(st.integers(1, SENTENCES - 1)),
    st.integers(0, SENTENCES - 1),
    st.sampled_from("csqte"),
    st.integers(2, 4),
)
def test_one_tag_less_is_one_miss_and_nothing_else(shared, number, kind, count):
    names = ["ana", "ben", "cai", "dee"][:count]
    coded = [stated(name, shared) for name in names]
    key = f"ben-{kind}{number}"
    coded[1] = without(coded[1], key)
    compared = Compared(STATED.text, tuple(coded), BOOK, {})
    found = [x for case in cases(STATED.id, compared) for x in differences(case, compared)]
    assert {x.kind for x in found} == {Kind.MISSED}
    others = {name: (f"{name}-{kind}{number}",) for name in names if name != "ben"}
    assert all(x.tags == {**others, "ben": ()} for x in found)
    assert {x.part for x in found} == {PARTS[kind]}
    # A source that statements share is missed in each of them.
    assert len(found) == (1 + len(shared) if (kind, number) == ("s", 0) else 1)
