"""What a file says belongs together, as the links of our codebook.

A brat event names its claim, cue and source, but none of our link types: which of those join
them, the roles of the labels tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.model.annotations import Annotation, Link, Origin, OriginKind
from onrecord.model.bundles import Bundle, Group
from onrecord.model.codebook import Codebook, Role
from onrecord.model.ids import derived_id
from onrecord.model.recoding import Rereading
from onrecord.model.statements import Part, Statement, Tie, ties_to

_HELD = (Role.SOURCE, Role.CUE, Role.STANCE)


def with_ties(bundle: Bundle, codebook: Codebook) -> Bundle:
    """The bundle with its groups as links; none is made that is there already."""
    reread = Rereading(codebook)
    read = {each.id: reread.annotation(each) for each in bundle.annotations}
    there = {Tie(each.label, each.from_id, each.to_id) for each in map(reread.link, bundle.links)}
    made: list[Link] = []
    for group in bundle.groups:
        for tie in ties_of(group, read, codebook):
            if tie not in there:
                there.add(tie)
                made.append(_link(bundle, group, tie))
    return replace(bundle, groups=(), links=(*bundle.links, *made))


def ties_of(group: Group, read: dict[str, Annotation], codebook: Codebook) -> Iterator[Tie]:
    """Each claim of the group with each source, cue and stance; without a claim each cue with
    each source and stance. Members that are not in ``read`` are left out."""
    members = [read[each] for each in dict.fromkeys(group.members) if each in read]
    parts = [each for each in members if codebook.role(each.label) in _HELD]
    anchors = _of(Role.CLAIM, members, codebook) or _of(Role.CUE, members, codebook)
    for number, anchor in enumerate(anchors, start=1):
        statement = _statement(anchor, number, parts, codebook)
        for part in parts:
            if part not in anchors:
                yield from ties_to(statement, part, codebook)


def _of(role: Role, members: Iterable[Annotation], codebook: Codebook) -> list[Annotation]:
    return [each for each in members if codebook.role(each.label) is role]


def _statement(
    anchor: Annotation, number: int, parts: list[Annotation], codebook: Codebook
) -> Statement:
    """The statement as it will be, so that a stance finds the one source that holds it."""
    sources = _of(Role.SOURCE, parts, codebook)
    tied = [
        Part(source, _tied(anchor, tie))
        for source in sources
        for tie in ties_to(Statement(anchor, number), source, codebook)
    ]
    return Statement(anchor, number, sources=tuple(tied))


def _tied(anchor: Annotation, tie: Tie) -> Link:
    return Link(
        article_id=anchor.article_id,
        annotator_id=anchor.annotator_id,
        label=tie.label,
        from_id=tie.from_id,
        to_id=tie.to_id,
    )


def _link(bundle: Bundle, group: Group, tie: Tie) -> Link:
    article = bundle.article
    return Link(
        id=derived_id("link", article.id, group.annotator_id, tie.label, tie.from_id, tie.to_id),
        article_id=article.id,
        annotator_id=group.annotator_id,
        label=tie.label,
        from_id=tie.from_id,
        to_id=tie.to_id,
        origin=Origin(OriginKind.IMPORT, article.source_file),
    )
