"""Commands that change the project's actors and issues.

A merge changes two records of the registry and nobody's tags: the ids that tags hold are read as
other ones from then on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from onrecord.errors import UserError, marked
from onrecord.model.codebook import attribute_of
from onrecord.model.edits import Change, Edit
from onrecord.model.recoding import read_as
from onrecord.model.registries import Actor, Registered
from onrecord.model.times import now
from onrecord.work import tagging
from onrecord.work.naming import KINDS, Kind, merged, one, roll, touched
from onrecord.work.session import Session


def add(
    session: Session,
    kind: Kind,
    name: str,
    aliases: Sequence[str] = (),
    *,
    namesake: bool = False,
) -> Edit:
    """Enter an actor or issue; one of a name that another has only as a ``namesake``.

    Raises UserError for an empty name, and for a name that is taken.
    """
    name = _checked(session, kind, name, namesake=namesake)
    record = kind(name=name, aliases=_listed(aliases, name), author=session.annotator.name)
    if kind is Actor:
        return session.commit("Add actor {name}", Change(None, record), name=name)
    return session.commit("Add issue {name}", Change(None, record), name=name)


def adopt(session: Session, kind: Kind, value: str) -> Edit:
    """Enter a bare name that tags hold in place of an id: it becomes the id of the new record,
    so that all tags that hold it, in all layers, refer to it from then on.

    Raises UserError when it is an id already.
    """
    if one(session, kind, value) is not None:
        raise UserError("“{name}” is there already.", name=value)
    name = _checked(session, kind, value, namesake=True)
    record = kind(id=value, name=name, author=session.annotator.name)
    if kind is Actor:
        return session.commit("Add actor {name}", Change(None, record), name=name)
    return session.commit("Add issue {name}", Change(None, record), name=name)


def set_to_new(session: Session, annotation_id: str, attribute_id: str, name: str) -> Edit:
    """Enter an actor or issue and make it the value of an attribute of mine, in one step."""
    before = session.mine(annotation_id)
    label = tagging.label_named(session.codebook, read_as(session.codebook, before).label)
    attribute = attribute_of(label, attribute_id)
    if attribute is None or attribute.type not in KINDS:
        raise UserError(
            "{label} has no attribute “{attribute}”.", label=label.title, attribute=attribute_id
        )
    kind = KINDS[attribute.type]
    name = _checked(session, kind, name, namesake=True)
    record = kind(name=name, author=session.annotator.name)
    after = tagging.with_attribute(before, session.codebook, attribute_id, record.id)
    changes = (Change(None, record), Change(before, after))
    title = attribute.title.lower()
    if kind is Actor:
        message = marked("Set {attribute} to new actor {name}")
    else:
        message = marked("Set {attribute} to new issue {name}")
    return session.commit(message, *changes, attribute=title, name=name)


def rename(session: Session, kind: Kind, key: str, name: str, *, namesake: bool = False) -> Edit:
    """Give a record another name. Raises UserError for an empty name, and one that is taken."""
    before = _living(session, kind, key)
    name = _checked(session, kind, name, namesake=namesake, but=key)
    if name == before.name:
        raise UserError("This is its name already.")
    change = Change(before, _revised(before, name=name, aliases=_listed(before.aliases, name)))
    return session.commit("Rename {before} to {name}", change, before=before.name, name=name)


def set_aliases(session: Session, kind: Kind, key: str, aliases: Sequence[str]) -> Edit:
    """Say under what other names the record is known; empty and double ones are left out."""
    before = _living(session, kind, key)
    listed = _listed(aliases, before.name)
    if listed == before.aliases:
        raise UserError("These are its aliases already.")
    change = Change(before, _revised(before, aliases=listed))
    return session.commit("Change aliases of {name}", change, name=before.name)


def set_facts(session: Session, kind: Kind, key: str, facts: Mapping[str, object]) -> Edit:
    """Keep these facts about the record, under names of the person's own, and no others.

    Raises UserError for a fact without a name, and for two of the same.
    """
    before = _living(session, kind, key)
    named = {" ".join(fact.split()): value for fact, value in facts.items()}
    if "" in named:
        raise UserError("A name is needed for what “{value}” says.", value=named[""])
    if len(named) < len(facts):
        raise UserError("Two facts have the same name. Give one of them another.")
    if named == before.attributes:
        raise UserError("These are its facts already.")
    change = Change(before, _revised(before, attributes=named))
    return session.commit("Change facts of {name}", change, name=before.name)


def merge(session: Session, kind: Kind, gone_id: str, kept_id: str) -> Edit:
    """Read one record as another from now on, in all layers, whose tags stay as they are.

    The other gains its name and aliases as aliases, and the facts it has none of its own for.
    """
    gone = _living(session, kind, gone_id)
    kept = roll(session, kind).read_as(kept_id)
    if kept is None or kept.id == gone.id:
        raise UserError("Choose another one to merge “{name}” into.", name=gone.name)
    aliases = _listed((*kept.aliases, gone.name, *gone.aliases), kept.name)
    facts = {**gone.attributes, **kept.attributes}
    return session.commit(
        "Merge {gone} into {kept}",
        Change(gone, _revised(gone, merged_into=kept.id)),
        Change(kept, _revised(kept, aliases=aliases, attributes=facts)),
        gone=gone.name,
        kept=kept.name,
    )


def delete(session: Session, kind: Kind, key: str) -> Edit:
    """Take away a record that nothing refers to.

    Raises UserError, saying where it is used, for any other.
    """
    record = _living(session, kind, key)
    if merged(session, kind, key):
        raise UserError("“{name}” stays: others were merged into it.", name=record.name)
    used = touched(session, kind, key)
    if used.uses:
        raise UserError(
            "“{name}” stays: it is in use (tags: {tags}, articles: {articles}), as in “{title}”.",
            name=record.name,
            tags=used.tags,
            articles=used.articles,
            title=used.uses[0].title,
        )
    if kind is Actor:
        return session.commit("Delete actor {name}", Change(record, None), name=record.name)
    return session.commit("Delete issue {name}", Change(record, None), name=record.name)


# within


def _living(session: Session, kind: Kind, key: str) -> Registered:
    record = one(session, kind, key)
    if record is None:
        raise UserError("This entry is no longer there.")
    if record.merged_into:
        raise UserError("“{name}” was merged into another entry.", name=record.name)
    return record


def _checked(session: Session, kind: Kind, name: str, *, namesake: bool, but: str = "") -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A name is needed.")
    if not namesake and any(each.id != but for each in roll(session, kind).named(name)):
        raise UserError("“{name}” is there already.", name=name)
    return name


def _listed(aliases: Sequence[str], name: str) -> tuple[str, ...]:
    """Each alias once, in order, without the name itself."""
    plain = (" ".join(alias.split()) for alias in aliases)
    return tuple(alias for alias in dict.fromkeys(plain) if alias and alias != name)


def _revised(record: Registered, **changes: Any) -> Registered:
    return replace(record, modified=now(), revision=record.revision + 1, **changes)
