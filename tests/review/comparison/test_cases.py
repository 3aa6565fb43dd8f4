"""What goes together when several people have annotated one article, and in what they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Label, Scope
from onrecord.model.spans import Span
from onrecord.review.compared import Coded, Compared
from onrecord.review.comparison.cases import Part
from onrecord.review.comparison.casework import cases
from onrecord.review.comparison.differences import Kind, has_changed, seen
from onrecord.review.comparison.differing import differences
from tests.builders import article, codebook, tag, tie

BOOK = codebook()
ABOUT = article(
    "Ferry cut divides islands\n\n“Taxes will fall, and rents will rise,” the minister said on "
    "Tuesday. The mayor denied that wages would drop. Two sources declined to comment, an aide "
    "told reporters.\n\nShe said it again: “Taxes will fall.”"
)


class Person:
    """Somebody's layer in the making; parts are told by their words."""

    def __init__(self, name):
        self.name = name
        self.tags, self.links = [], []

    def tag(self, label, *words, **values):
        self.tags.append(tag(label, ABOUT, *words, by=self.name, attributes=values))
        return self.tags[-1]

    def tie(self, label, start, end, **values):
        self.links.append(tie(label, start, end, attributes=values))

    def says(self, claim, source=None, cue=None, **values):
        """A statement; ``source`` and ``cue`` are words, or tags that are there."""
        anchor = self.tag("claim", claim, **values)
        for label, part, link in (
            ("source", source, "attributed to"),
            ("cue", cue, "signalled by"),
        ):
            if part is not None:
                end = part if isinstance(part, Annotation) else self.tag(label, part)
                self.tie(link, anchor, end)
        return anchor

    @property
    def layer(self):
        return Coded(self.name, tuple(self.tags), tuple(self.links))


@pytest.fixture
def ana():
    return Person("ana")


@pytest.fixture
def ben():
    return Person("ben")


@pytest.fixture
def cai():
    return Person("cai")


def compared(*people, book=BOOK, read_as=None):
    return Compared(ABOUT.text, tuple(each.layer for each in people), book, read_as or {})


def found(*people, **more):
    given = compared(*people, **more)
    return [(case, differences(case, given)) for case in cases(ABOUT.id, given)]


def told(*people, **more):
    """Of each case its words and what differs: kind, part, and who says the same."""
    return [
        (case.anchors[0].text, [(x.kind, x.part, x.attribute, x.sides) for x in differing])
        for case, differing in found(*people, **more)
    ]


def only(*people, **more):
    """The one difference that there is."""
    (difference,) = (x for _, differing in found(*people, **more) for x in differing)
    return difference


# statements


def test_a_statement_that_all_have_alike_is_one_case_without_differences(ana, ben, cai):
    for each in (ana, ben, cai):
        each.says("Taxes will fall", "the minister", "said", kind="policy")
    ((case, differing),) = found(ana, ben, cai)
    assert differing == ()
    assert [*case.members] == ["ana", "ben", "cai"]
    assert case.part is Part.CLAIM
    assert [x.part for x in case.parts] == [Part.CLAIM, Part.SOURCE, Part.CUE]


def test_claims_that_overlap_are_one_case_with_other_words(ana, ben):
    ana.says("Taxes will fall", "the minister", "said")
    ben.says("Taxes will fall, and rents will rise", "the minister", "said")
    assert only(ana, ben).kind is Kind.BOUNDARY


def test_quotation_marks_spaces_and_closing_marks_are_no_other_words(ana, ben):
    ana.says("Taxes will fall, and rents will rise", "the minister", "said")
    ben.says("“Taxes will fall, and rents will rise,” ", "the minister ", " said")
    assert told(ana, ben)[0][1] == []


def test_fragments_with_only_a_line_end_between_are_no_other_words(ana, ben):
    lines = article("He said: go home\n\nand stay there. Nothing else.", id=ABOUT.id)
    (one,) = Coded("ana", (tag("claim", lines, "go home\n\nand stay there"),), ()).annotations
    other = tag("claim", lines, "go home", "and stay there", by="ben")
    given = Compared(lines.text, (Coded("ana", (one,), ()), Coded("ben", (other,), ())), BOOK, {})
    (case,) = cases(lines.id, given)
    assert differences(case, given) == ()


def test_a_statement_that_somebody_lacks_is_missed_once_without_its_parts(ana, ben, cai):
    for each in (ana, cai):
        each.says("Taxes will fall", "the minister", "said")
    ben.says("wages would drop", "The mayor", "denied")
    cai.says("wages would drop", "The mayor", "denied")
    first, second = told(ana, ben, cai)
    assert first[1] == [(Kind.MISSED, Part.CLAIM, "", (("ana", "cai"), ("ben",)))]
    assert second[1] == [(Kind.MISSED, Part.CLAIM, "", (("ben", "cai"), ("ana",)))]


def test_a_part_that_somebody_lacks_is_missed_without_its_links(ana, ben):
    claim = ana.says("Taxes will fall", "the minister", "said")
    stance = ana.tag("stance", "divides", polarity="support")
    ana.tie("about", stance, claim)
    ana.tie("held by", stance, ana.tags[1])
    ben.says("Taxes will fall", "the minister", "said")
    missed = only(ana, ben)
    assert (missed.kind, missed.part) == (Kind.MISSED, Part.STANCE)
    assert missed.tags == {"ana": (stance.id,), "ben": ()}


def test_of_a_claim_that_somebody_made_into_two_the_nearer_is_the_same_one(ana, ben):
    ana.says("Taxes will fall, and rents will rise", "the minister", "said")
    minister, said = ben.tag("source", "the minister"), ben.tag("cue", "said")
    ben.says("Taxes will fall", minister, said)
    ben.says("and rents will rise", minister, said)
    kinds = [[x[0] for x in differing] for _, differing in told(ana, ben)]
    assert sorted(kinds) == [[Kind.BOUNDARY], [Kind.MISSED]]


def test_a_claim_within_a_claim_with_a_source_of_its_own_is_another_one(ana, ben):
    ana.says("Taxes will fall, and rents will rise", "the minister", "said")
    ben.says("rents will rise", "The mayor", "denied")
    assert [x[1][0][0] for x in told(ana, ben)] == [Kind.MISSED, Kind.MISSED]


def test_nested_claims_go_with_their_likes(ana, ben):
    for each in (ana, ben):
        each.says("The mayor denied that wages would drop", "Two sources", "declined")
        each.says("wages would drop", "The mayor", "denied")
    assert [x[1] for x in told(ana, ben)] == [[], []]


def test_a_third_layer_joins_only_what_is_like_both(ana, ben, cai):
    ana.says("Taxes will fall")
    ben.says("Taxes will fall, and rents will rise")
    cai.says("rents will rise")
    assert [sorted(case.members) for case, _ in found(ana, ben, cai)] == [["ana", "ben"], ["cai"]]


def test_five_layers_are_told_in_one_difference_by_what_they_say():
    people = [Person(name) for name in ("ana", "ben", "cai", "dee", "eve")]
    for each, words in zip(people, ("said", "said", "said on", "said", "said on"), strict=True):
        each.says("Taxes will fall", "the minister", words)
    assert only(*people).sides == (("ana", "ben", "dee"), ("cai", "eve"))


def test_cues_without_claims_are_cases(ana, ben):
    for each in (ana, ben):
        source = each.tag("source", "Two sources")
        each.tie("attributed to", each.tag("cue", "declined to comment"), source)
    ((case, differing),) = found(ana, ben)
    assert (case.part, differing) == (Part.CUE, ())


def test_a_cue_that_somebody_left_untied_is_a_link_and_nothing_else(ana, ben):
    ana.says("Taxes will fall", "the minister", "said")
    ben.says("Taxes will fall", "the minister")
    ben.tag("cue", "said")
    ((case, (difference,)),) = found(ana, ben)
    assert (difference.kind, difference.label) == (Kind.LINK, "signalled by")
    assert difference.values == {"ana": ("signalled by",), "ben": None}
    assert len(case.members["ben"].tags) == 3


def test_who_tagged_only_the_cue_lacks_the_claim(ana, ben):
    ana.says("Taxes will fall", "the minister", "said")
    ben.tie("attributed to", ben.tag("cue", "said"), ben.tag("source", "the minister"))
    missed = only(ana, ben)
    assert (missed.kind, missed.part) == (Kind.MISSED, Part.CLAIM)


def test_who_tagged_only_the_source_lacks_claim_and_cue(ana, ben):
    ana.says("Taxes will fall", "the minister", "said")
    ben.tag("source", "the minister")
    ((case, differing),) = found(ana, ben)
    assert [(x.kind, x.part) for x in differing] == [
        (Kind.MISSED, Part.CLAIM),
        (Kind.MISSED, Part.CUE),
    ]
    assert case.start == ABOUT.text.index("Taxes")


def test_a_claim_here_and_a_cue_there_on_the_same_words_is_another_label(ana, ben):
    ana.tag("claim", "declined to comment")
    ben.tag("cue", "declined to comment")
    label = only(ana, ben)
    assert (label.kind, label.values) == (Kind.LABEL, {"ana": "claim", "ben": "cue"})


def test_words_that_somebody_labelled_as_no_part_at_all_are_another_label(ana, ben, cai):
    for each in (ana, cai):
        each.says("Taxes will fall", "the minister")
    ben.tag("quote", "Taxes will fall")
    first, second = found(ana, ben, cai)[0][1]
    assert (first.kind, first.sides) == (Kind.LABEL, (("ana", "cai"), ("ben",)))
    assert (second.kind, second.part) == (Kind.MISSED, Part.SOURCE)


# sources


def test_a_source_that_two_statements_share_is_one_in_both(ana, ben):
    for each in (ana, ben):
        minister = each.tag("source", "the minister")
        each.says("Taxes will fall", minister)
        each.says("rents will rise", minister)
    assert [(len(case.parts), differing) for case, differing in found(ana, ben)] == [
        (2, ()),
        (2, ()),
    ]


def test_a_source_tied_to_one_statement_only_is_a_missing_link_in_the_other(ana, ben):
    for each in (ana, ben):
        minister = each.tag("source", "the minister")
        each.says("Taxes will fall", minister)
        each.says("rents will rise", minister if each is ana else None)
    link = only(ana, ben)
    assert (link.kind, link.part, link.label) == (Kind.LINK, Part.SOURCE, "attributed to")


def test_another_source_is_one_difference_not_two_misses(ana, ben):
    ana.says("Taxes will fall", "the minister", "said")
    ben.says("Taxes will fall", "The mayor", "said")
    assert only(ana, ben).kind is Kind.SOURCE


def test_of_three_sources_two_may_be_one_in_other_words(ana, ben, cai):
    ana.says("Taxes will fall", "the minister")
    ben.says("Taxes will fall", "minister")
    cai.says("Taxes will fall", "The mayor")
    assert [(x[0], x[3]) for x in told(ana, ben, cai)[0][1]] == [
        (Kind.SOURCE, (("ana", "ben"), ("cai",))),
        (Kind.BOUNDARY, (("ana",), ("ben",))),
    ]


def test_the_same_actor_in_other_words_is_the_same_source(ana, ben):
    ana.says("Taxes will fall", ana.tag("source", "the minister", actor="old"))
    ben.says("Taxes will fall", ben.tag("source", "She", actor="new"))
    read_as = {"old": "new", "new": "new"}
    assert only(ana, ben, read_as=read_as).kind is Kind.BOUNDARY
    assert only(ana, ben).kind is Kind.SOURCE


def test_another_actor_on_the_same_words_is_another_source_and_no_attribute(ana, ben):
    ana.says("Taxes will fall", ana.tag("source", "the minister", actor="one", count=1))
    ben.says("Taxes will fall", ben.tag("source", "the minister", actor="two", count=2))
    assert [x[:3] for x in told(ana, ben)[0][1]] == [
        (Kind.SOURCE, Part.SOURCE, ""),
        (Kind.ATTRIBUTE, Part.SOURCE, "count"),
    ]


def test_who_relayed_is_part_of_the_case(ana, ben):
    for each in (ana, ben):
        each.says("Taxes will fall", "the minister", "said")
        each.tag("source", "an aide")
    ana.tie("relayed by", ana.tags[1], ana.tags[3])
    link = only(ana, ben)
    assert (link.kind, link.label) == (Kind.LINK, "relayed by")
    ben.tie("relayed by", ben.tags[1], ben.tags[3])
    assert told(ana, ben)[0][1] == []
    ben.tags.pop(), ben.links.pop()
    assert only(ana, ben).kind is Kind.MISSED


def test_same_as_between_statements_is_told_with_the_first(ana, ben):
    for each in (ana, ben):
        each.says("Taxes will fall", "the minister")
        each.says("wages would drop", "The mayor")
    ana.tie("same as", ana.tags[3], ana.tags[1], certainty="likely")
    first, second = told(ana, ben)
    assert (len(first[1]), second[1]) == (1, [])
    assert first[1][0] == (Kind.LINK, Part.SOURCE, "", (("ana",), ("ben",)))
    ben.tie("same as", ben.tags[1], ben.tags[3], certainty="same")  # its direction says nothing
    assert told(ana, ben)[0][1] == [(Kind.LINK, Part.SOURCE, "certainty", (("ana",), ("ben",)))]


# stances


def stanced(person, polarity, holder=None, words=(), **values):
    claim = person.says("Taxes will fall", "the minister", "said")
    mayor = person.tag("source", "The mayor")
    person.tie("attributed to", claim, mayor)
    stance = person.tag("stance", *words, polarity=polarity, **values)
    person.tie("about", stance, claim)
    if holder is not None:
        person.tie("held by", stance, {"minister": person.tags[1], "mayor": mayor}[holder])


def test_stances_differ_in_side_and_strength(ana, ben):
    stanced(ana, "support", strength=3)
    stanced(ben, "oppose", strength=1, words=["divides"])
    assert [x[:3] for x in told(ana, ben)[0][1]] == [
        (Kind.BOUNDARY, Part.STANCE, ""),
        (Kind.STANCE, Part.STANCE, "polarity"),
        (Kind.STANCE, Part.STANCE, "strength"),
    ]


def test_another_holder_is_one_difference(ana, ben):
    stanced(ana, "support", "minister")
    stanced(ben, "support", "mayor")
    holder = only(ana, ben)
    assert (holder.kind, holder.attribute) == (Kind.STANCE, "held by")
    assert holder.sides == (("ana",), ("ben",))


def test_a_holder_that_only_one_tied_is_a_link(ana, ben):
    stanced(ana, "support", "minister")
    stanced(ben, "support")
    link = only(ana, ben)
    assert (link.kind, link.label, link.part) == (Kind.LINK, "held by", Part.STANCE)


def test_two_stances_without_words_are_told_apart_by_who_holds_them(ana, ben):
    for each, holders in ((ana, ("minister", "mayor")), (ben, ("mayor", "minister"))):
        stanced(each, "support", holders[0])
        stance = each.tag("stance", polarity="support")
        each.tie("about", stance, each.tags[0])
        each.tie("held by", stance, each.tags[{"minister": 1, "mayor": 3}[holders[1]]])
    assert told(ana, ben)[0][1] == []


# values


def test_what_one_chose_and_another_left_open_differs(ana, ben):
    ana.says("Taxes will fall", kind="policy")
    ben.says("Taxes will fall")
    difference = only(ana, ben)
    assert (difference.kind, difference.attribute) == (Kind.ATTRIBUTE, "kind")
    assert difference.values == {"ana": "policy", "ben": None}


def test_a_default_that_another_chose_is_the_same_value(ana, ben):
    claim = BOOK.label("claim")
    kind = claim.attributes[1]
    with_default = replace(claim, attributes=(claim.attributes[0], replace(kind, default="fact")))
    book = replace(BOOK, labels=(with_default, *BOOK.labels[1:]))
    ana.says("Taxes will fall", kind="fact")
    ben.says("Taxes will fall")
    assert told(ana, ben, book=book)[0][1] == []


def test_a_value_that_does_not_apply_for_the_other_is_no_difference_of_its_own(ana, ben):
    unnamed = {"type": "unnamed person", "justification": "fear"}
    ana.says("Taxes will fall", ana.tag("source", "the minister", **unnamed))
    ben.says("Taxes will fall", ben.tag("source", "the minister", type="named person"))
    assert only(ana, ben).attribute == "type"


def test_notes_and_confidence_are_no_differences(ana, ben):
    ana.says("Taxes will fall", "the minister")
    ben.says("Taxes will fall", "the minister")
    before = found(ana, ben)[0][0]
    ben.tags[0] = replace(ben.tags[0], note="really?", confidence=0.4)
    assert told(ana, ben)[0][1] == []
    assert not has_changed(found(ana, ben)[0][0], seen(before))


# loose tags


def test_entities_that_one_side_has_are_missed_by_the_other(ana, ben):
    for words in ("The mayor", "Tuesday"):
        ana.tag("entity", words)
    assert [x[1][0][0] for x in told(ana, ben)] == [Kind.MISSED, Kind.MISSED]


def test_loose_tags_on_the_same_words_with_two_labels_are_one_case(ana, ben):
    ana.tag("entity", "The mayor", kind="PERSON")
    ben.tag("source", "The mayor")
    ((case, (difference,)),) = found(ana, ben)
    assert (case.part, difference.kind) == (Part.TAG, Kind.LABEL)


def test_of_two_labels_on_the_same_words_each_goes_with_its_like(ana, ben):
    for each in (ana, ben):
        each.tag("entity", "The mayor")
        each.tag("source", "The mayor")
    assert [x[1] for x in told(ana, ben)] == [[], []]


def test_labels_of_the_article_go_together_by_what_they_say(ana, ben):
    tone = Label(id="tone", title="Tone", scope=Scope.ARTICLE)
    book = replace(BOOK, labels=(*BOOK.labels, tone))
    for each, value in ((ana, "calm"), (ana, "angry"), (ben, "angry"), (ben, "mild")):
        each.tag("tone", of=value)
    assert [x[1] for x in told(ana, ben, book=book)] in (
        [[], [(Kind.ATTRIBUTE, Part.TAG, "of", (("ana",), ("ben",)))]],
        [[(Kind.ATTRIBUTE, Part.TAG, "of", (("ana",), ("ben",)))], []],
    )


def test_links_between_loose_tags_are_compared(ana, ben):
    for each in (ana, ben):
        each.tag("source", "The mayor")
        each.tag("source", "She")
    ana.tie("same as", *ana.tags)
    assert [(x[0], len(x[1])) for x in told(ana, ben)] == [("The mayor", 1), ("She", 0)]


def test_spans_of_marks_alone_are_tags_as_well(ana, ben):
    for each in (ana, ben):
        place = Span.of(ABOUT.text, ABOUT.text.index("“"), ABOUT.text.index("“") + 1)
        each.tags.append(replace(each.tag("entity", "Tuesday"), id=each.name, spans=(place,)))
    assert [x[1] for x in told(ana, ben)] == [[], []]


# what was seen


def test_a_version_that_is_known_already_changes_nothing_when_it_joins(ana, ben, cai):
    ana.says("Taxes will fall", "the minister")
    ben.says("Taxes will fall", "the minister", "said")
    before = seen(found(ana, ben)[0][0])
    cai.says("Taxes will fall", "the minister")
    assert not has_changed(found(ana, ben, cai)[0][0], before)
    cai.tags[0] = replace(cai.tags[0], attributes={"kind": "fact"})
    assert has_changed(found(ana, ben, cai)[0][0], before)


def test_another_name_for_the_label_changes_nothing(ana, ben):
    for each in (ana, ben):
        each.says("Taxes will fall", "the minister")
    before = seen(found(ana, ben)[0][0])
    claim = replace(BOOK.label("claim"), id="assertion")
    book = replace(BOOK, labels=(claim, *BOOK.labels[1:]))
    for each in (ana, ben):
        each.tags[0] = replace(each.tags[0], label="assertion")
    (case, differing), *_ = found(ana, ben, book=book)
    assert differing == ()
    assert not has_changed(case, before)
    ben.tags[0] = replace(ben.tags[0], attributes={"kind": "fact"}, revision=2)
    assert has_changed(found(ana, ben, book=book)[0][0], before)


def test_a_tag_in_place_of_another_is_a_change(ana, ben):
    for each in (ana, ben):
        each.says("Taxes will fall", "the minister")
    before = seen(found(ana, ben)[0][0])
    ben.tags.pop(), ben.links.pop()
    ben.tie("attributed to", ben.tags[0], ben.tag("source", "minister"))
    assert has_changed(found(ana, ben)[0][0], before)
