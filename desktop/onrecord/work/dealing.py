"""Dealing articles out to several people, so that a part of them is seen by all."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from onrecord.errors import UserError


def dealt(
    articles: Sequence[str], people: Sequence[str], shared: int
) -> dict[str, tuple[str, ...]]:
    """The articles that each person gets, in the order given.

    ``shared`` of them, drawn from the whole, go to everybody; each of the others to one person, and
    nobody gets more than one article more than another. Chance is drawn from the articles' ids, so
    that the same deal comes out again. Raises UserError where there are fewer articles than
    everybody is to see, and for nobody to deal to.
    """
    if not people:
        raise UserError("Choose who it is for.")
    if shared > len(articles):
        raise UserError(
            "There are only {number} articles; not so many can be seen by all.",
            number=len(articles),
        )
    drawn = sorted(articles, key=_drawn)
    together, alone = drawn[:shared], drawn[shared:]
    hands = {name: {*together, *alone[at :: len(people)]} for at, name in enumerate(people)}
    return {name: tuple(each for each in articles if each in hand) for name, hand in hands.items()}


def _drawn(article_id: str) -> str:
    return sha256(f"dealt {article_id}".encode()).hexdigest()
