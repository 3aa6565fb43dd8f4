"""What number keys and typed letters mean for the values on a form. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from onrecord.errors import UserError
from onrecord.gui.cards.contents import FieldLine
from onrecord.gui.dates import told_value
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, State

_TYPED = (AttributeType.TEXT, AttributeType.NUMBER)
_PICKED = (AttributeType.ACTOR, AttributeType.ISSUE)


# by number


def stepped(fields: Sequence[FieldLine], current: str, step: int) -> str:
    """The attribute beside the current one; behind the last comes the first."""
    places = [line.attribute.id for line in fields]
    if not places:
        return ""
    at = places.index(current) + step if current in places else 0
    return places[at % len(places)]


def next_open(fields: Sequence[FieldLine], current: str) -> str:
    """The next attribute from the current one on that nothing was chosen for; the current one
    when all are chosen."""
    places = [line.attribute.id for line in fields]
    at = places.index(current) + 1 if current in places else 0
    around = (*fields[at:], *fields[:at])
    still = (each.attribute.id for each in around if each.setting.state is not State.CHOSEN)
    return next(still, current)


def numbered(line: FieldLine, digit: int) -> Value | None:
    """The value that the digit, 1 to 9, chooses; several choices are switched on and off.

    Raises UserError where the digit means nothing.
    """
    attribute, held = line.attribute, line.setting
    match attribute.type:
        case AttributeType.NUMBER:
            return digit
        case AttributeType.TEXT | AttributeType.ACTOR | AttributeType.ISSUE:
            raise UserError("{title} is typed: press V.", title=attribute.title)
    values = [value for value, _ in options(attribute)]
    if digit > len(values):
        raise UserError("{title} has no value {number}.", title=attribute.title, number=digit)
    value = values[digit - 1]
    if attribute.type is AttributeType.CHOICES:
        return toggled(attribute, held.value if held.state is State.CHOSEN else None, str(value))
    return value


def options(attribute: Attribute) -> list[tuple[Value, str]]:
    """The values to choose from with their titles; none for what is typed or picked."""
    if attribute.type is AttributeType.FLAG:
        translate = QCoreApplication.translate
        return [(True, translate("editors", "yes")), (False, translate("editors", "no"))]
    return [(choice.id, choice.title) for choice in attribute.offered or attribute.values]


def spoken(line: FieldLine) -> str:
    """The attribute with its value, or with the keys of its values: "Polarity: 1 support, …"."""
    attribute, held = line.attribute, line.setting
    titles: dict[Value | None, str] = dict(options(attribute))
    if held.state is State.CHOSEN and not isinstance(held.value, tuple):
        return _line(attribute, line.name or titles.get(held.value) or told_value(held.value))
    listed = (f"{n} {title}" for n, title in enumerate(titles.values(), start=1) if n < 10)
    return _line(attribute, ", ".join(listed)) if titles else attribute.title


def toggled(attribute: Attribute, held: Value | None, value: str) -> Value | None:
    """The choices with this one put in or taken out, in the codebook's order; None for none."""
    chosen = held if isinstance(held, tuple) else ()
    wanted = {*chosen, value} - ({value} & set(chosen))
    listed = [choice.id for choice in attribute.values]
    outside = (each for each in chosen if each not in listed)
    return (*(each for each in listed if each in wanted), *outside) or None


# by typing


@dataclass(frozen=True, slots=True)
class Offer:
    """A line of the list: a value to set, or, without one that is ready, an attribute to go on
    with (``opens``). A ready value of None unsets."""

    attribute: Attribute
    value: Value | None
    text: str
    opens: bool = False


def offers(fields: Sequence[FieldLine], typed: str) -> list[Offer]:
    """What the typed letters can mean, the likeliest first: values by their first letters,
    then by their attribute's, then by any; text and numbers as they are typed."""
    words = typed.casefold().split()
    listed = [offer for line in fields for offer in _listed(line)]
    found = [each for each in listed if all(word in each.text.casefold() for word in words)]
    found.sort(key=lambda each: _rank(each, typed.strip().casefold()))
    return [*_typed(fields, typed), *found]


def _listed(line: FieldLine) -> Iterator[Offer]:
    attribute, held = line.attribute, line.setting
    if attribute.type in (*_TYPED, *_PICKED):
        yield Offer(attribute, None, _line(attribute, "…"), opens=True)
    elif attribute.type is AttributeType.CHOICES:
        chosen = held.value if held.state is State.CHOSEN else None
        for value, title in options(attribute):
            yield Offer(attribute, toggled(attribute, chosen, str(value)), _line(attribute, title))
    else:
        for value, title in options(attribute):
            if held.state is not State.CHOSEN or value != held.value:
                yield Offer(attribute, value, _line(attribute, title))
    if held.state is State.CHOSEN:
        unset = QCoreApplication.translate("valuing", "unset")
        yield Offer(attribute, None, _line(attribute, unset))


def _typed(fields: Sequence[FieldLine], typed: str) -> Iterator[Offer]:
    """Text and numbers as typed behind the attribute's name: "title: trade analyst"."""
    name, colon, text = typed.partition(":")
    if not colon or not text.strip():
        return
    for line in fields:
        attribute = line.attribute
        if attribute.type in _TYPED and attribute.title.casefold().startswith(name.casefold()):
            value = _read(attribute, text.strip())
            if value is not None:
                yield Offer(attribute, value, _line(attribute, text.strip()))


def _read(attribute: Attribute, text: str) -> Value | None:
    if attribute.type is AttributeType.TEXT:
        return text
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    if not attribute.accepts(number):
        return None
    return int(number) if number.is_integer() else number


def _rank(offer: Offer, typed: str) -> int:
    name, _, value = offer.text.casefold().partition(": ")
    if value.startswith(typed):
        return 0
    return 1 if name.startswith(typed) or offer.text.casefold().startswith(typed) else 2


def _line(attribute: Attribute, value: str) -> str:
    return f"{attribute.title}: {value}"
