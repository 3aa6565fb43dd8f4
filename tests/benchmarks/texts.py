"""Made-up news prose of any length, and attribution laid over it as an analyst would."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from onrecord.gui.reader.marks import Mark, mark_of
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article, Region, RegionKind, region, text_hash
from onrecord.model.codebook import Codebook, Label, Role
from onrecord.model.spans import Span

_SUBJECTS = """the ministry|a spokeswoman for the port authority|two officials with knowledge of
the talks|the growers’ cooperative|Dr Amara Lindqvist, a toxicologist at Nordhavn University|the
mayor|an internal memo|Henrik Aalto, the chief engineer|residents of the lower town|the union’s
deputy leader|a third source|opposition lawmakers|the regional court|Prof. Daniel Achterberg"""
_VERBS = "said|argued|denied|confirmed|warned|insisted|noted|claimed|conceded|told reporters"
_OBJECTS = """the ferry contract had been signed before the tender closed|turbidity never exceeded
the permitted levels|the figures were left out of the quarterly filing|prices would fall by the
end of the year|nobody had read the report|the bridge could be open again within nineteen days|the
money was spent on another line of the budget|both explanations could be true at once|the council
knew of the cracks for at least eleven months|the new rules would cost four thousand jobs"""
_TAILS = """at a hearing on Thursday|in a letter seen by the Courier|after a night of talks|in
parliament|without giving a date|on condition of anonymity|as the tide went out|for the second
time this spring|when asked about it on Monday"""

_SENTENCE = 26  # words in the mean
_COLOURS = {
    Role.CLAIM: "blue",
    Role.SOURCE: "green",
    Role.CUE: "purple",
    Role.STANCE: "vermilion",
}
CODEBOOK = Codebook(
    id="bench",
    revision=1,
    title="Bench",
    labels=tuple(
        Label(id=role.value, title=role.value, role=role, colour=colour)
        for role, colour in _COLOURS.items()
    ),
)
Pair = tuple[int, int]


def article(words: int, paragraphs: int, seed: int = 0) -> Article:
    """An article of about so many words in so many body paragraphs, blank lines between them."""
    random = Random(seed)
    lines = ["Ferry contract was signed before the tender closed, memo suggests"]
    lines.append("By Ingrid Solberg and Tomás Reyes")
    lines += [_paragraph(random, words // paragraphs) for _ in range(paragraphs)]
    text = "\n\n".join(lines)
    return Article(id=f"bench-{seed}", title=lines[0], text=text, sha256=text_hash(text))


def regions(article: Article) -> list[Region]:
    """Headline and byline of a made-up article."""
    ends = [len(line) for line in article.text.split("\n\n", 2)[:2]]
    start = ends[0] + 2
    return [
        region(article.id, RegionKind.HEADLINE, 0, ends[0], by="bench"),
        region(article.id, RegionKind.BYLINE, start, start + ends[1], by="bench"),
    ]


def annotations(article: Article, count: int, seed: int = 0) -> list[Annotation]:
    """So many source, cue and claim tags, in threes that stand together; one claim in eight is
    split around its cue, one in six holds a stance."""
    random = Random(seed)
    found: list[Annotation] = []
    triples = list(_triples(article.text, random))
    random.shuffle(triples)
    for parts in triples:
        for role, pairs in parts:
            spans = tuple(Span.of(article.text, start, end) for start, end in pairs)
            found.append(
                Annotation(
                    id=f"b{len(found)}",
                    article_id=article.id,
                    annotator_id="me",
                    label=role.value,
                    spans=spans,
                )
            )
        if len(found) >= count:
            break
    return found[:count]


def marks(tags: list[Annotation]) -> dict[str, Mark]:
    return {tag.id: mark_of(tag, CODEBOOK) for tag in tags}


def ties(tags: list[Annotation]) -> dict[str, tuple[str, str]]:
    """Each claim tied to the source and the cue before it."""
    found, latest = {}, {}
    for tag in tags:
        latest[tag.label] = tag.id
        if tag.label == Role.CLAIM:
            for part in (Role.SOURCE, Role.CUE):
                if part.value in latest:
                    found[f"{tag.id}-{part.value}"] = (tag.id, latest[part.value])
    return found


def chips(tags: list[Annotation]) -> dict[str, str]:
    letters = {Role.CLAIM.value: "C", Role.SOURCE.value: "S"}
    return {
        tag.id: f"{letters[tag.label]}{number}"
        for number, tag in enumerate(tags, start=1)
        if tag.label in letters
    }


def _paragraph(random: Random, words: int) -> str:
    sentences: list[str] = []
    while sum(len(sentence.split()) for sentence in sentences) < words - _SENTENCE // 2:
        sentences.append(_sentence(random))
    return " ".join(sentences)


def _sentence(random: Random) -> str:
    subject, verb, claim, tail = (
        random.choice(" ".join(part.split()).split("|"))
        for part in (_SUBJECTS, _VERBS, _OBJECTS, _TAILS)
    )
    return f"{subject[0].upper()}{subject[1:]} {verb} that {claim} {tail}."


def _triples(text: str, random: Random) -> Iterator[list[tuple[Role, list[Pair]]]]:
    start = text.index("\n\n", text.index("\n\n") + 2) + 2
    while start < len(text):
        end = text.find(".", start) + 1 or len(text)
        middle = text.find(" that ", start, end)
        if middle > 0:
            yield _parts(text, (start, middle, end - 1), random)
        start = end + (2 if text[end : end + 1] == "\n" else 1)


def _parts(text: str, cuts: tuple[int, int, int], random: Random) -> list[tuple[Role, list[Pair]]]:
    start, middle, end = cuts
    verb = text.rfind(" ", start, middle) + 1
    claim = [(middle + len(" that "), end)]
    if random.random() < 1 / 8:
        gap = text.find(" ", (claim[0][0] + end) // 2)
        claim = [(claim[0][0], gap), (text.find(" ", gap + 1) + 1, end)]
    parts = [
        (Role.SOURCE, [(start, verb - 1)]),
        (Role.CUE, [(verb, middle)]),
        (Role.CLAIM, [pair for pair in claim if pair[0] < pair[1]]),
    ]
    if random.random() < 1 / 6:
        parts.append((Role.STANCE, [(verb, middle)]))
    return parts
