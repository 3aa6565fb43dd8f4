"""Sentences of the feedback in the person's language."""

from __future__ import annotations

from dataclasses import replace

from onrecord.errors import Message
from onrecord.gui.dates import told_date
from onrecord.gui.messages import said
from onrecord.work.feedback.records import Feedback


def told(message: Message) -> str:
    """The message, translated and filled in."""
    return said(message.message, message.arguments)


def dated(found: Feedback) -> Feedback:
    """The feedback with its days as the person's language writes them."""
    return replace(found, first=told_date(found.first), last=told_date(found.last))
