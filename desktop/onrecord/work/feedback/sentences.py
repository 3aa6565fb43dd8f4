"""The sentences that all forms of feedback share: on the page, in the window, on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from onrecord.errors import Message
from onrecord.work.feedback.records import Example, Feedback, Remark, Standing, Topic

Say = Callable[[Message], str]
"""Puts a message into the person's language; ``str`` is English."""


def heading(found: Feedback) -> Message:
    """Whose it is."""
    return Message("Feedback for {name}", name=found.annotator)


def scope(found: Feedback) -> Message:
    """What it is about."""
    if not found.articles:
        return Message("Nothing of {name} is settled yet.", name=found.annotator)
    named = {"articles": found.articles, "project": found.project, "first": found.first,
             "last": found.last}  # fmt: skip
    if found.first == found.last:
        return Message("Articles: {articles}, in {project}, settled on {first}", **named)
    return Message("Articles: {articles}, in {project}, settled from {first} to {last}", **named)


def stands(total: Standing) -> Message:
    """What is told first."""
    named = {"kept": total.kept, "all": total.tags, "more": total.acceptable}
    if not total.tags:
        return Message("None of your tags was there to be settled.")
    if total.kept == total.tags:
        return Message("All of your {all} tags stand as you made them.", **named)
    if not total.stand:
        return Message("All of your {all} tags were compared and settled.", **named)
    if total.acceptable:
        return Message(
            "Of your {all} tags, {kept} stand as you made them, and {more} beside another version.",
            **named,
        )
    return Message("Of your {all} tags, {kept} stand as you made them.", **named)


def in_place(total: Standing) -> Message | None:
    """What stands of those that changed."""
    if not total.in_place:
        return None
    named = {"count": total.in_place, "changed": total.changed}
    return Message(
        "Of the {changed} that changed, {count} keep your words and your label: a value differs.",
        **named,
    )


def shares(each: Standing) -> tuple[tuple[str, Message, int], ...]:
    """What became of the tags, for a bar and its legend: a name for programs, words, how many."""
    return (
        ("kept", Message("as you made them"), each.kept),
        ("acceptable", Message("beside another version"), each.acceptable),
        ("changed", Message("changed"), each.changed),
        ("rejected", Message("not in the settled version"), each.rejected),
        ("missed", Message("only in the settled version"), each.missed),
    )


def sections(found: Feedback) -> tuple[tuple[Message, tuple[Topic, ...]], ...]:
    """The topics under their headings, in the order in which they are told."""
    return (
        (Message("What stands"), found.said),
        (Message("What happened more than once"), found.patterns),
        (Message("What happened once"), found.singles),
    )


def blameless(topic: Topic) -> Message | None:
    """What puts the number into its place."""
    if not topic.blameless:
        return None
    return Message(
        "Put down to the guideline or to the text, not to you: {count}", count=topic.blameless
    )


def causes(topic: Topic) -> Iterator[Message]:
    """What the reviewer gave as causes, and how often."""
    for said, count in topic.causes:
        yield Message("{cause}: {count}", cause=said, count=count)


def besides(topic: Topic) -> Iterator[Message]:
    """What is told of a topic after what is typical: its causes, and whom they spare."""
    yield from causes(topic)
    if spared := blameless(topic):
        yield spared


def facts(example: Example) -> Iterator[Message]:
    """What is told under an example."""
    yield from example.told
    if example.cause:
        yield Message("cause: {cause}", cause=example.cause)
    if len(example.taken) == 1:
        yield Message("as {name} has it", name=example.taken[0])


def remark(said: Remark) -> Message:
    """A note or comment with who wrote it."""
    if said.thread:
        return Message("{name} commented: “{text}”", name=said.by, text=said.text)
    return Message("{name} noted: “{text}”", name=said.by, text=said.text)


def remarks(example: Example) -> Iterator[Message]:
    """The note and the comments, one after the other."""
    yield from map(remark, ([example.note] if example.note else []))
    yield from map(remark, example.comments)
