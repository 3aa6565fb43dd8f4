"""The cases behind a figure of agreement: what to look at, to see why it is no higher."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.codebook import AttributeType, Codebook, attribute_of
from onrecord.review.comparison.cases import Part
from onrecord.review.comparison.differences import Kind
from onrecord.work.surveys import CaseFilter

_WHERE = frozenset({Kind.MISSED, Kind.BOUNDARY, Kind.LABEL})
_WHETHER = frozenset({Kind.MISSED, Kind.LABEL})
_WHAT = frozenset({Kind.ATTRIBUTE, Kind.STANCE})


def cases_behind(
    path: Sequence[str],
    codebook: Codebook,
    *,
    annotators: Sequence[str] = (),
    articles: Sequence[str] = (),
) -> CaseFilter:
    """The differences that lower the figure to which these words lead ("labels", "claim",
    "alpha"); of these annotators and articles only, by id, where any are named."""
    kinds, parts, labels, attribute = _asked(path)
    if attribute and _names_actor(codebook, path[1], attribute):
        kinds, attribute = frozenset({Kind.SOURCE}), ""  # told as another source, of no attribute
    return CaseFilter(
        kinds=kinds,
        parts=parts,
        labels=labels,
        attribute=attribute,
        annotators=frozenset(annotators),
        article_ids=frozenset(articles),
    )


def _names_actor(codebook: Codebook, label_id: str, attribute_id: str) -> bool:
    label = codebook.label(label_id)
    found = attribute_of(label, attribute_id) if label else None
    return found is not None and found.type is AttributeType.ACTOR


_Asked = tuple[frozenset[Kind], frozenset[Part], frozenset[str], str]
_NO_PART: frozenset[Part] = frozenset()


def _asked(path: Sequence[str]) -> _Asked:
    subject, *within, measure = path
    labels = frozenset(within[:1])
    match subject:
        case "labels":
            return _kinds_of_tags(measure), _NO_PART, labels, ""
        case "article":
            return frozenset({Kind.MISSED}), _NO_PART, labels, ""
        case "attributes":
            return _WHAT, _NO_PART, labels, within[1]
        case "links":
            return frozenset({Kind.LINK}), _NO_PART, labels, ""
        case "statements":
            parts = frozenset({Part(within[0] if within else Part.CLAIM)})
            return _kinds_of_part(measure, within), parts, frozenset(), ""
        case _:  # tokens, tags, places
            return _kinds_of_tags(measure), _NO_PART, frozenset(), ""


def _kinds_of_tags(measure: str) -> frozenset[Kind]:
    """Tags that share a token are no difference where only that is asked."""
    return _WHETHER if measure == "f1_overlap" else _WHERE


def _kinds_of_part(measure: str, within: Sequence[str]) -> frozenset[Kind]:
    match measure:
        case "exact" | "overlap":
            return frozenset({Kind.BOUNDARY})
        case "identity":
            return frozenset({Kind.SOURCE})
        case "alpha":
            return frozenset({Kind.STANCE})
        case _:
            return frozenset({Kind.MISSED}) if within else _WHETHER
