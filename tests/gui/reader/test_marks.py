from dataclasses import replace

import pytest

from onrecord import resources
from onrecord.formats import codebook_toml
from onrecord.gui.reader.marks import Line, MarkState, looks, mark_of
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook, Label, Role
from onrecord.model.spans import Span

LABELS = {
    Role.CLAIM: "blue",
    Role.SOURCE: "green",
    Role.CUE: "purple",
    Role.STANCE: "vermilion",
    Role.ENTITY: "grey",
    Role.NONE: "brown",
}
# Ids and titles that say nothing: marks go by role.
CODEBOOK = Codebook(
    id="b",
    revision=1,
    title="B",
    labels=tuple(
        Label(id=f"x{n}", title=f"X {n}", role=role, colour=LABELS[role])
        for n, role in enumerate(LABELS)
    ),
)


def mark(role: Role, **more):
    label = CODEBOOK.label_for(role)
    spans = more.pop("spans", (Span(0, 3, "abc"),))
    tag = Annotation(id="t", article_id="a", annotator_id="me", label=label.id, spans=spans)
    return mark_of(tag, CODEBOOK, **more)


def test_each_role_has_a_shape_of_its_own():
    shapes = {(each.line, each.tint, each.ticks, each.wash) for each in map(mark, LABELS)}
    assert len(shapes) == len(LABELS)


@pytest.mark.parametrize("role", LABELS)
def test_colour_and_name_come_from_the_label(role):
    assert mark(role).colour == LABELS[role]
    assert mark(role).name == CODEBOOK.label_for(role).title


def test_a_claim_is_tinted_with_a_solid_lane_and_a_chip():
    claim = mark(Role.CLAIM)
    assert claim.tint
    assert claim.ticks
    assert claim.chip
    assert claim.line is Line.SOLID


def test_an_entity_is_a_wash_without_a_lane():
    entity = mark(Role.ENTITY)
    assert entity.wash
    assert entity.line is Line.NONE
    assert not entity.chip


def test_no_line_leads_to_a_cue():
    assert not mark(Role.CUE).reached
    assert mark(Role.SOURCE).reached


def test_the_state_is_kept():
    assert mark(Role.CLAIM, state=MarkState.DISPUTED).state is MarkState.DISPUTED


def test_a_label_that_the_codebook_lacks_is_a_plain_grey_line():
    tag = Annotation(id="t", article_id="a", annotator_id="me", label="gone")
    found = mark_of(tag, CODEBOOK)
    assert (found.colour, found.line, found.name) == ("grey", Line.SOLID, "gone")


def test_spans_are_in_text_order():
    found = mark(Role.CLAIM, spans=(Span(9, 12, "xyz"), Span(0, 3, "abc")))
    assert (found.start, found.end) == (0, 12)


def test_a_mark_without_spans_is_before_everything():
    assert mark(Role.STANCE, spans=()).start == -1


def bundled(name: str) -> Codebook:
    return codebook_toml.read(resources.path(f"codebooks/{name}.toml"))


def custom(role: Role, count: int) -> Codebook:
    """Labels of one role, one hue and one initial: only their shapes can tell them apart."""
    labels = [Label(id=str(n), title="Topic", role=role, colour="blue") for n in range(count)]
    return Codebook(id="own", revision=1, title="Own", labels=tuple(labels))


@pytest.mark.parametrize(
    "codebook",
    [
        bundled("onrecord"),
        bundled("bare"),
        bundled("political-claims"),
        custom(Role.NONE, 8),
        custom(Role.CLAIM, 8),
        custom(Role.SOURCE, 8),
        custom(Role.ENTITY, 8),
    ],
    ids=lambda codebook: f"{codebook.id} {codebook.labels[0].role.value}",
)
def test_every_label_is_told_apart_by_its_shape_beside_its_hue(codebook):
    shapes = [(look.line, look.ticks, look.tint, look.wash) for look in looks(codebook).values()]
    assert len(set(shapes)) == len(codebook.labels)


def test_the_first_label_of_a_role_has_the_look_of_the_role_wherever_it_stands():
    own = custom(Role.NONE, 3)
    labels = (*own.labels, Label(id="q", title="Cue", role=Role.CUE))
    found = looks(replace(own, labels=labels))
    assert found["q"].line is Line.DOTTED
    assert Line.DOTTED not in [found[each.id].line for each in own.labels]


def test_more_labels_than_shapes_are_drawn_all_the_same():
    assert len(looks(custom(Role.NONE, 40))) == 40
