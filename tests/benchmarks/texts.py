"""Articles made up for measuring: always the same for the same seed, shaped like news."""

from __future__ import annotations

from random import Random

_FIRST = (
    "Ada", "Boris", "Carla", "Dmitri", "Élodie", "Farid", "Greta", "Hugo", "Ines", "Jonas",
    "Kofi", "Lena", "Marco", "Noor",
)  # fmt: skip
_LAST = (
    "Abara", "Brandt", "Costa", "Duval", "Eriksen", "Fontaine", "Grant", "Haddad", "Ito",
    "Jensen", "Kovač", "Lindqvist",
)  # fmt: skip
_PLACES = (
    "Norway", "Geneva", "Ohio", "Lisbon", "Kenya", "Quebec", "Berlin", "Jakarta", "Texas",
    "Vienna", "Chile", "Osaka",
)  # fmt: skip
_BODIES = (
    "the Treasury", "the European Commission", "Parliament", "the Supreme Court", "Reuters",
    "the World Bank", "the Ministry of Health", "Northfield Steel", "the Senate", "the UN",
)  # fmt: skip
_POSTS = (
    "minister", "spokesperson", "senator", "mayor", "analyst", "lawyer", "official", "governor",
    "economist",
)  # fmt: skip
_VERBS = (
    "said", "told", "wrote", "warned", "argued", "insisted", "conceded", "suggested", "denied",
    "announced",
)  # fmt: skip
_MATTERS = (
    "the budget", "a new pipeline", "the border agreement", "rising rents", "the rail strike",
    "tariffs on steel", "the vaccination campaign", "the coalition talks", "farm subsidies",
    "the inquiry into the flood", "cuts to school meals", "the harbour extension",
)  # fmt: skip
_TURNS = (
    "{Name}, a {post} in {place}, {verb} on Tuesday that {matter} would cost more than planned.",
    "“We have not decided anything about {matter},” {name} {verb} after a meeting with {body}.",
    "Two {post}s with knowledge of {matter} {verb} that {body} had asked for {number} more days.",
    "According to {body}, {matter} affects {number} households between {place} and {other}.",
    "{Name} declined to comment on {matter}, but one {post} {verb}, “It is far from over.”",
    "In {place}, where {matter} has divided voters for years, {name} spoke of a fair compromise.",
    "The plan, which {body} presented in {place} last week, is opposed by {name} and many {post}s.",
    "Critics of {matter} point to {other}, where a similar proposal failed {number} months ago.",
)


def article(words: int, paragraphs: int, seed: int) -> str:
    """A text of at least ``words`` words in ``paragraphs`` lines; it ends with a sentence."""
    random = Random(seed)
    lines = []
    for number in range(paragraphs):
        wanted = words * (number + 1) // paragraphs - words * number // paragraphs
        lines.append(_paragraph(random, wanted))
    return "\n".join(lines)


def _paragraph(random: Random, words: int) -> str:
    sentences: list[str] = []
    count = 0
    while count < words:
        sentences.append(_sentence(random))
        count += len(sentences[-1].split())
    return " ".join(sentences)


def _sentence(random: Random) -> str:
    place, other = random.sample(_PLACES, 2)
    name = f"{random.choice(_FIRST)} {random.choice(_LAST)}"
    return random.choice(_TURNS).format(
        Name=name,
        name=name.split()[1],
        post=random.choice(_POSTS),
        place=place,
        other=other,
        verb=random.choice(_VERBS),
        matter=random.choice(_MATTERS),
        body=random.choice(_BODIES),
        number=random.randint(2, 900),
    )
