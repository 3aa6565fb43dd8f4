import pytest

from onrecord.gui.reader.marks import Line, MarkState, mark_of
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
