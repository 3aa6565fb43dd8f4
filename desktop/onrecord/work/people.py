"""What a person says about themselves: their name and their colour in this project."""

from __future__ import annotations

from dataclasses import replace

from onrecord.errors import UserError
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import Annotator
from onrecord.model.times import now
from onrecord.work.session import Session
from onrecord.work.view import check_person


def me(session: Session) -> Annotator:
    """The annotator at work, as the project holds them now."""
    mine = session.annotator.id
    return next((each for each in session.annotators() if each.id == mine), session.annotator)


def rename(session: Session, name: str) -> Edit:
    """Go by another name; all my tags stay mine.

    Raises UserError for a name that no person can have, or that somebody else has.
    """
    before, name = me(session), check_person(name)
    if name == before.name:
        raise UserError("This is your name already.")
    if session.project.read.annotator_named(name) is not None:
        raise UserError("“{name}” is somebody else in this project.", name=name)
    after = replace(before, name=name, modified=now(), revision=before.revision + 1)
    return session.commit(
        "Rename “{before}” to “{after}”", Change(before, after), before=before.name, after=name
    )


def recolour(session: Session, colour: str) -> Edit:
    """Have this hue of the theme, or none with ""."""
    before = me(session)
    if colour == before.colour:
        raise UserError("This is your colour already.")
    after = replace(before, colour=colour, modified=now(), revision=before.revision + 1)
    return session.commit("Change my colour", Change(before, after))
