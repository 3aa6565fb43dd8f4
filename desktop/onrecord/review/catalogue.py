"""Which figures there are, in the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.model.agreement import NO_PAIRS, NO_VARIATION
from onrecord.model.codebook import AttributeType, Codebook, Scope
from onrecord.review.evidence import Evidence, Subject
from onrecord.review.figures import Measure, Wanted
from onrecord.review.gamma import GAMMA, NOT_INSTALLED, ONE_SIDED, is_installed, mean_gamma
from onrecord.review.nominal import fleiss_kappa, gwet_ac1, nominal_alpha, ordinal_alpha
from onrecord.review.pairing import PARTS
from onrecord.review.pairwise import Pair, agr, alpha_of_two, cohen_kappa, f1, share
from onrecord.review.statement_counts import STANCE, STATEMENTS
from onrecord.review.tag_counts import LINKS, SPANS
from onrecord.review.token_counts import TOKEN
from onrecord.review.unitizing import UNITIZING, unitizing_alpha

NOT_USED = "nobody used it"
NO_STATEMENTS = "nobody tagged a statement"
NO_LINKS = "nobody made a link"
_ALPHA = "Krippendorff's alpha"


def _on_units(unit: str, nothing: str) -> tuple[Measure, ...]:
    """The measures of nominal values given to units."""
    given = "units", unit, nothing, NO_VARIATION
    return (
        Measure("alpha", _ALPHA, nominal_alpha, *given),
        Measure("cohen_kappa", "Cohen's kappa, mean of pairs", cohen_kappa, *given),
        Measure("fleiss_kappa", "Fleiss' kappa", fleiss_kappa, *given),
        Measure("gwet_ac1", "Gwet's AC1", gwet_ac1, *given),
    )


ON_TOKENS = _on_units("tokens", NO_PAIRS)
_OF_LABEL = _on_units("tokens", NOT_USED)
OF_TWO = (
    Measure("alpha", _ALPHA, alpha_of_two, "table", "tokens", NO_PAIRS, NO_VARIATION),
    Measure("cohen_kappa", "Cohen's kappa", cohen_kappa, "table", "tokens", NO_PAIRS, NO_VARIATION),
)
ON_SPANS = (
    Measure("f1_exact", "F1, the same tokens", f1("exact"), "count", "tags", NOT_USED),
    Measure("f1_overlap", "F1, sharing a token", f1("overlap"), "count", "tags", NOT_USED),
)
ON_STATEMENTS = (
    Measure(
        "found_by_both", "Found by both, F1", f1("paired"), "count", "statements", NO_STATEMENTS
    ),
    Measure("agr", "agr, mean of both ways", agr, "count", "statements", NO_STATEMENTS),
)
ON_LINKS = (
    Measure("f1", "F1, type and both ends", f1("alike"), "count", "links", NO_LINKS),
    Measure("f1_between_known", "F1, where both ends are found", f1("alike", "made between known"),
            "made between known", "links", NO_LINKS),
)  # fmt: skip
_IN_BOTH = "of two statements that go together, none has one in both"
_NO_PART = "no two statements that go together have one"
ON_PARTS = (
    Measure("found_by_both", "Found by both, F1", share("in both", "tagged"), "tagged", "parts",
            _NO_PART),
    Measure("exact", "The same tokens, share", share("alike", "pairs"), "pairs", "pairs", _IN_BOTH),
    Measure("overlap", "Overlap of tokens (Dice), mean", share("overlap", "pairs"), "pairs",
            "pairs", _IN_BOTH),
)  # fmt: skip
IDENTITY = Measure("identity", "The same sources, share", share("same", "identified"),
                   "identified", "pairs", _IN_BOTH)  # fmt: skip
_NO_VALUES = "no two tags that go together say it"
ON_VALUES = (
    Measure("alpha", _ALPHA, nominal_alpha, "units", "pairs", _NO_VALUES, NO_VARIATION),
    Measure("gwet_ac1", "Gwet's AC1", gwet_ac1, "units", "pairs", _NO_VALUES, NO_VARIATION),
    Measure("same", "The same value, share", share("agreeing", "units"), "units", "pairs",
            _NO_VALUES),
)  # fmt: skip
ORDINAL = Measure("alpha", "Krippendorff's alpha, ordinal", ordinal_alpha, "units", "pairs",
                  _NO_VALUES, NO_VARIATION)  # fmt: skip
_MAIN = frozenset({
    ("token", "alpha"), ("spans", "f1_exact"), ("spans", "f1_overlap"),
    ("statements", "found_by_both"), ("statements", "agr"),
})  # fmt: skip


def wanted(evidence: Evidence, codebook: Codebook, only: Sequence[str]) -> list[Wanted]:
    """All figures of the evidence; labels in the codebook's order, and only these if any are
    named."""
    labels = list(only or _labels(evidence, codebook))
    return [
        *_each(("token",), TOKEN, ON_TOKENS),
        *_each(("spans",), SPANS, ON_SPANS),
        Wanted(("spans", "unitizing_alpha"), UNITIZING, _unitizing("")),
        Wanted(("spans", "gamma"), GAMMA, _gamma()),
        *_by_label(labels),
        *_of_statements(),
        *_of_attributes(evidence, codebook, labels),
        *_each(("links",), LINKS, ON_LINKS),
        *(x for _, link in evidence.subjects("links of")
          for x in _each(("links", link), ("links of", link), ON_LINKS)),
    ]  # fmt: skip


def main(every: Iterable[Wanted]) -> list[Wanted]:
    """The few of these that are told of each article, or each week."""
    return [each for each in every if each.path in _MAIN]


def of_two(pair: Pair) -> list[Wanted]:
    """The figures of one pair of annotators."""
    found = [Wanted((*TOKEN, each.name), TOKEN, each, pair) for each in OF_TWO]
    about = [(SPANS, ON_SPANS), (STATEMENTS, ON_STATEMENTS[:1]), (LINKS, ON_LINKS[:1])]
    for subject, measures in about:
        for each in measures:
            counted = replace(each, counted="made")  # by the two
            found.append(Wanted((*subject, each.name), subject, counted, pair))
    return found


def _labels(evidence: Evidence, codebook: Codebook) -> Iterator[str]:
    """Those that new tags may have, and those that somebody used."""
    offered = [each.id for each in codebook.offered if each.scope is Scope.SPAN]
    yield from dict.fromkeys([*offered, *(label for _, label in evidence.subjects("label"))])


def _by_label(labels: Iterable[str]) -> Iterator[Wanted]:
    for label in labels:
        yield from _each(("labels", label), ("label", label), _OF_LABEL)
        yield from _each(("labels", label), ("spans of", label), ON_SPANS)
        yield Wanted(("labels", label, "unitizing_alpha"), UNITIZING, _unitizing(label))


def _of_statements() -> Iterator[Wanted]:
    yield from _each(("statements",), STATEMENTS, ON_STATEMENTS)
    for part in PARTS:
        yield from _each(("statements", part), ("part", part), ON_PARTS)
        if part == "source":
            yield Wanted(("statements", "source", "identity"), ("part", "source"), IDENTITY)
        if part == "stance":
            yield Wanted(("statements", "stance", "alpha"), STANCE, ORDINAL)


def _of_attributes(
    evidence: Evidence, codebook: Codebook, labels: Sequence[str]
) -> Iterator[Wanted]:
    said = set(evidence.subjects("attribute"))
    for label in codebook.labels:
        for attribute in label.attributes:
            subject = "attribute", label.id, attribute.id
            if subject in said and label.id in labels:
                is_number = attribute.type is AttributeType.NUMBER
                measures = (ORDINAL, *ON_VALUES[2:]) if is_number else ON_VALUES
                yield from _each(("attributes", label.id, attribute.id), subject, measures)


def _unitizing(label: str) -> Measure:
    counted = ("unit", label) if label else ("unit",)
    return Measure("unitizing_alpha", "Unitizing alpha", unitizing_alpha(label), counted, "units",
                   NOT_USED)  # fmt: skip


def _gamma() -> Measure:
    missing = ONE_SIDED if is_installed() else NOT_INSTALLED
    return Measure("gamma", "Gamma, mean of articles", mean_gamma, "computed", "articles", missing)


def _each(path: tuple[str, ...], about: Subject, measures: Iterable[Measure]) -> Iterator[Wanted]:
    for measure in measures:
        yield Wanted((*path, measure.name), about, measure)
