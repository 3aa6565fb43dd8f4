"""What came of an import, in sentences. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from onrecord.errors import UserError, marked
from onrecord.gui.messages import quoted
from onrecord.work.importing import ImportResult, Remark

_NAMED = 3


def outcome(result: ImportResult) -> tuple[UserError, ...]:
    """What came in, what did not and why, in a few sentences."""
    wrong = (*result.skipped, *remarked(result.remarks))
    return (*came_in(result), *_left_out(result.left_out), *_first(wrong))


def came_in(result: ImportResult) -> Iterator[UserError]:
    """What the project holds now and did not before, and what it held already."""
    known = len(result.known_articles)
    if result.articles:
        yield _counted(
            result.articles,
            marked("One article came in."),
            marked("{number} articles came in."),
        )
    if result.layers:
        yield UserError(
            "Tags that came in: {tags} (layers: {layers}).",
            tags=result.annotations,
            layers=result.layers,
        )
    if known:
        yield _counted(
            known,
            marked("One article was there already."),
            marked("{number} were there already."),
        )
    if result.came_to_nothing:
        yield UserError("Nothing came in.")


def all_reasons(result: ImportResult) -> Iterator[UserError]:
    """All that was left out, and all that is worth knowing, a sentence each."""
    for name, number in result.left_out.most_common():
        yield UserError("Left out: {label} × {number}.", label=quoted(name), number=number)
    yield from result.skipped
    yield from remarked(result.remarks)


def remarked(remarks: Mapping[str, Remark]) -> Iterator[UserError]:
    """Each kind of remark with its first case, and how often it was made."""
    for each in remarks.values():
        if each.count == 1:
            yield UserError("{text}", text=each.first)
        else:
            yield UserError(
                "{remark} (The same of other articles: {number}.)",
                remark=each.first,
                number=each.count - 1,
            )


def _left_out(counts: Counter[str]) -> Iterator[UserError]:
    if not counts:
        return
    named = ", ".join(f"{quoted(name)} × {n}" for name, n in counts.most_common(_NAMED))
    more = len(counts) - _NAMED
    if more > 0:
        yield UserError(
            "Left out, as the codebook has no such labels: {labels}, and other labels ({more}).",
            labels=named,
            more=more,
        )
    else:
        yield UserError("Left out, as the codebook has no such label: {labels}.", labels=named)


def _first(remarks: Sequence[UserError]) -> Iterator[UserError]:
    yield from remarks[:_NAMED]
    more = len(remarks) - _NAMED
    if more > 0:
        yield _counted(
            more,
            marked("One more remark is not shown."),
            marked("{number} more remarks are not shown."),
        )


def _counted(number: int, one: str, many: str) -> UserError:
    return UserError(one if number == 1 else many, number=number)
