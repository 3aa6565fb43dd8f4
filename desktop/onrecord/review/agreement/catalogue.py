"""Which figures there are, in the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.errors import marked
from onrecord.model.agreement import NO_PAIRS, NO_VARIATION
from onrecord.model.codebook import AttributeType, Codebook, Scope
from onrecord.review.agreement.evidence import Evidence, Subject
from onrecord.review.agreement.figures import Measure, Wanted
from onrecord.review.agreement.gamma import (
    GAMMA,
    NOT_INSTALLED,
    ONE_SIDED,
    is_installed,
    mean_gamma,
)
from onrecord.review.agreement.nominal import fleiss_kappa, gwet_ac1, nominal_alpha, ordinal_alpha
from onrecord.review.agreement.pairwise import Pair, agr, alpha_of_two, cohen_kappa, f1, share
from onrecord.review.agreement.position_counts import HEADLINE, TENTHS
from onrecord.review.agreement.statement_counts import STANCE, STATEMENTS
from onrecord.review.agreement.tag_counts import LINKS, SPANS
from onrecord.review.agreement.token_counts import TOKEN
from onrecord.review.agreement.unitizing import UNITIZING, unitizing_alpha
from onrecord.review.pairing import PARTS

NOT_USED = marked("nobody used it")
NO_STATEMENTS = marked("nobody tagged a statement")
NO_LINKS = marked("nobody made a link")
NO_TAGS = marked("nobody tagged anything there")
_IN_BOTH = marked("of two statements that go together, none has one in both")
_NO_PART = marked("no two statements that go together have one")
_NO_VALUES = marked("no two tags that go together say it")
_ALPHA = marked("Krippendorff's alpha")
_FOUND = marked("Found by both, F1")
# What n counts.
_TOKENS, _TAGS, _STATEMENTS = marked("tokens"), marked("tags"), marked("statements")
_LINKS, _PARTS, _PAIRS = marked("links"), marked("parts"), marked("pairs")
_UNITS, _ARTICLES, _COMPARISONS = marked("units"), marked("articles"), marked("comparisons")


def _on_units(unit: str, nothing: str) -> tuple[Measure, ...]:
    """The measures of nominal values given to units."""
    given = "units", unit, nothing, NO_VARIATION
    return (
        Measure("alpha", _ALPHA, nominal_alpha, *given),
        Measure("cohen_kappa", marked("Cohen's kappa, mean of pairs"), cohen_kappa, *given),
        Measure("fleiss_kappa", marked("Fleiss' kappa"), fleiss_kappa, *given),
        Measure("gwet_ac1", marked("Gwet's AC1"), gwet_ac1, *given),
    )


ON_TOKENS = _on_units(_TOKENS, NO_PAIRS)
_OF_LABEL = _on_units(_TOKENS, NOT_USED)
_OF_TWO_TOKENS = "table", _TOKENS, NO_PAIRS, NO_VARIATION
OF_TWO = (
    Measure("alpha", _ALPHA, alpha_of_two, *_OF_TWO_TOKENS),
    Measure("cohen_kappa", marked("Cohen's kappa"), cohen_kappa, *_OF_TWO_TOKENS),
)
ON_SPANS = (
    Measure("f1_exact", marked("F1, the same tokens"), f1("exact"), "count", _TAGS, NOT_USED),
    Measure("f1_overlap", marked("F1, sharing a token"), f1("overlap"), "count", _TAGS, NOT_USED),
)
ON_ARTICLES = (Measure("found_by_both", _FOUND, f1("paired"), "count", _TAGS, NOT_USED),)
_OF_STATEMENTS = "count", _STATEMENTS, NO_STATEMENTS
ON_STATEMENTS = (
    Measure("found_by_both", _FOUND, f1("paired"), *_OF_STATEMENTS),
    Measure("agr", marked("agr, mean of both ways"), agr, *_OF_STATEMENTS),
)
ON_LINKS = (
    Measure("f1", marked("F1, type and both ends"), f1("alike"), "count", _LINKS, NO_LINKS),
    Measure("f1_between_known", marked("F1, where both ends are found"),
            f1("alike", "made between known"), "made between known", _LINKS, NO_LINKS),
)  # fmt: skip
ON_PARTS = (
    Measure("found_by_both", _FOUND, share("in both", "tagged"), "tagged", _PARTS, _NO_PART),
    Measure("exact", marked("The same tokens, share"), share("alike", "pairs"), "pairs", _PAIRS,
            _IN_BOTH),
    Measure("overlap", marked("Overlap of tokens (Dice), mean"), share("overlap", "pairs"),
            "pairs", _PAIRS, _IN_BOTH),
)  # fmt: skip
IDENTITY = Measure("identity", marked("The same sources, share"), share("same", "identified"),
                   "identified", _PAIRS, _IN_BOTH)  # fmt: skip
_OF_VALUES = "units", _PAIRS, _NO_VALUES
ON_VALUES = (
    Measure("alpha", _ALPHA, nominal_alpha, *_OF_VALUES, NO_VARIATION),
    Measure("gwet_ac1", marked("Gwet's AC1"), gwet_ac1, *_OF_VALUES, NO_VARIATION),
    Measure("same", marked("The same value, share"), share("agreeing", "units"), *_OF_VALUES),
)
ORDINAL = Measure("alpha", marked("Krippendorff's alpha, ordinal"), ordinal_alpha, *_OF_VALUES,
                  NO_VARIATION)  # fmt: skip
ALIKE = Measure("alike", marked("Tagged alike, share"), share("alike", "tagged"), "tagged",
                _COMPARISONS, NO_TAGS)  # fmt: skip
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
        *_of_articles(evidence, codebook, only),
        *_of_attributes(evidence, codebook, only),
        *_each(("links",), LINKS, ON_LINKS),
        *(x for _, link in evidence.subjects("links of")
          for x in _each(("links", link), ("links of", link), ON_LINKS)),
        *(x for place in (HEADLINE, *TENTHS)
          for x in _each(("position", place), ("position", place), (ALIKE,))),
    ]  # fmt: skip


def main(every: Iterable[Wanted]) -> list[Wanted]:
    """The few of these that are told of each article, or each week."""
    return [each for each in every if each.path in _MAIN]


def of_week(every: Iterable[Wanted]) -> list[Wanted]:
    """Those that are told of each week: the same, and alpha of each label."""
    alpha = "labels", "alpha"
    return [x for x in every if x.path in _MAIN or (x.path[0], x.path[-1]) == alpha]


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


def _of_articles(evidence: Evidence, codebook: Codebook, only: Sequence[str]) -> Iterator[Wanted]:
    """Whether both gave the article as a whole a label; what it says is told by its attributes."""
    used = {label for _, label in evidence.subjects("articles of")}
    for label in codebook.labels:
        if label.scope is Scope.ARTICLE and (label.id in only or (not only and label.id in used)):
            yield from _each(("article", label.id), ("articles of", label.id), ON_ARTICLES)


def _of_attributes(evidence: Evidence, codebook: Codebook, only: Sequence[str]) -> Iterator[Wanted]:
    """Those of tags of words, and of tags of the article as a whole."""
    said = set(evidence.subjects("attribute"))
    for label in codebook.labels:
        for attribute in label.attributes:
            subject = "attribute", label.id, attribute.id
            if subject in said and (not only or label.id in only):
                is_number = attribute.type is AttributeType.NUMBER
                measures = (ORDINAL, *ON_VALUES[2:]) if is_number else ON_VALUES
                yield from _each(("attributes", label.id, attribute.id), subject, measures)


def _unitizing(label: str) -> Measure:
    counted = ("unit", label) if label else ("unit",)
    title = marked("Unitizing alpha")
    return Measure("unitizing_alpha", title, unitizing_alpha(label), counted, _UNITS, NOT_USED)


def _gamma() -> Measure:
    missing = ONE_SIDED if is_installed() else NOT_INSTALLED
    title = marked("Gamma, mean of articles")
    return Measure("gamma", title, mean_gamma, "computed", _ARTICLES, missing)


def _each(path: tuple[str, ...], about: Subject, measures: Iterable[Measure]) -> Iterator[Wanted]:
    for measure in measures:
        yield Wanted((*path, measure.name), about, measure)
