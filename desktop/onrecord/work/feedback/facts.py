"""Feedback as JSON, for programs: in English."""

from __future__ import annotations

import json
from typing import Any

from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import Example, Feedback, Topic


def as_json(found: Feedback) -> str:
    """JSON for programs, in English."""
    return json.dumps(facts_of(found), ensure_ascii=False, indent=2) + "\n"


def facts_of(found: Feedback) -> dict[str, Any]:
    """What the JSON holds."""
    return {
        "annotator": found.annotator,
        "project": found.project,
        "at": found.at,
        "since": found.asked.since or None,
        "articles": found.articles,
        "first": found.first or None,
        "last": found.last or None,
        "tags": found.total.tags,
        **{name: count for name, _, count in sentences.shares(found.total)},
        "labels": {
            each.label: {"tags": each.tags}
            | {name: count for name, _, count in sentences.shares(each)}
            for each in found.standings
        },
        "said": [_topic_facts(each) for each in found.said],
        "patterns": [_topic_facts(each) for each in found.patterns],
        "once": [_topic_facts(each) for each in found.singles],
    }


def _topic_facts(topic: Topic) -> dict[str, Any]:
    return {
        "what": topic.fate,
        "label": topic.label,
        "detail": topic.detail or None,
        "title": str(topic.title),
        "count": topic.count,
        "of": topic.of,
        "typical": [
            {"key": list(each.key), "title": str(each.told), "count": each.count,
             "examples": list(each.places)}
            for each in topic.typical
        ],
        "causes": {str(said): count for said, count in topic.causes},
        "guidelines": [
            {"place": each.place, "title": each.title, "text": each.text, "cited": each.cited}
            for each in topic.guidelines
        ],
        "examples": [_example_facts(each) for each in topic.examples],
    }  # fmt: skip


def _example_facts(example: Example) -> dict[str, Any]:
    return {
        "article": example.article_id,
        "title": example.title,
        "settlement": example.settlement_id,
        "words": [[each.mark.value, each.words] for each in example.pieces],
        "told": [str(each) for each in example.told],
        "cause": str(example.cause) if example.cause else None,
        "note": example.note.text if example.note else None,
        "comments": [
            {"by": str(each.by), "at": each.at, "text": each.text} for each in example.comments
        ],
    }
