"""A codebook as REFI-QDA codes: labels, under them attributes with values, and under those values.

What a value is chosen for gets the value's code beside its label's; text, numbers, actors and
issues are no codes, and are told in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.formats.refi.xml import element, words
from onrecord.model.annotations import Annotation, Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label
from onrecord.model.ids import derived_id

_CODED = (AttributeType.CHOICE, AttributeType.CHOICES, AttributeType.FLAG)
_ALIKE = 1000  # more codes of one name are told apart by nothing
_FLAGS = {"true": "yes", "false": "no"}
# The hues of our codebooks, as programs that know no themes can show them.
_COLOURS = {
    "blue": "#0072B2", "green": "#00805D", "purple": "#A54D85", "vermilion": "#B94A00",
    "grey": "#736F67", "yellow": "#8A6D00", "sky": "#16729A", "brown": "#8B5A2B",
}  # fmt: skip


class Codes:
    """The codes of one codebook. A label that is not in it gets a code once it is met."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._labels = {each.id: each for each in codebook.labels}
        self._names: set[str] = set()
        self._guids: dict[tuple[str, ...], str] = {}

    def label(self, label_id: str) -> str:
        """The GUID of a label's code."""
        self._labels.setdefault(label_id, Label(id=label_id, title=label_id))
        return self._guid(label_id)

    def values(self, tag: Annotation) -> tuple[str, ...]:
        """The GUIDs of the codes of the tag's values."""
        return tuple(
            self._guid(tag.label, key, choice)
            for key, value in tag.attributes.items()
            for choice in self._choices(tag.label, key, value)
        )

    def told(self, tag: Annotation) -> tuple[str, ...]:
        """The values that are no codes, in words: ``Count: 2``."""
        found = []
        for key, value in tag.attributes.items():
            if not self._choices(tag.label, key, value):
                attribute = self._attribute(tag.label, key)
                found.append(f"{attribute.title if attribute else key}: {_in_words(value)}")
        return tuple(found)

    def xml(self) -> str:
        """The ``Codes`` element, empty where there are no labels. No two codes share a name:
        some programs tell them apart by it."""
        self._names = set()
        inside = "\n".join(map(self._label_xml, self._labels.values()))
        return element("Codes", {}, f"\n{inside}\n") if inside else ""

    def _label_xml(self, label: Label) -> str:
        told = _code(self._guid(label.id), self._name(label.title))
        inside = words("Description", label.guideline)
        inside += "".join(
            self._attribute_xml(label, each) for each in label.attributes if each.type in _CODED
        )
        colour = _COLOURS.get(label.colour, _COLOURS["grey"])
        return element("Code", {**told, "color": colour}, inside)

    def _attribute_xml(self, label: Label, attribute: Attribute) -> str:
        inside = words("Description", attribute.guideline)
        for key, title in _offers(attribute):
            name = self._name(f"{attribute.title}: {title}", label.title)
            inside += element("Code", _code(self._guid(label.id, attribute.id, key), name))
        guid, name = self._guid(label.id, attribute.id), self._name(attribute.title, label.title)
        return element("Code", _code(guid, name, codable="false"), inside)

    def _name(self, wish: str, label: str = "") -> str:
        """The wish, with its label before it and at last a number where it is taken."""
        longer = f"{label}: {wish}" if label else wish
        wishes = (wish, longer, *(f"{longer} ({number})" for number in range(2, _ALIKE)))
        found = next((each for each in wishes if each.casefold() not in self._names), longer)
        self._names.add(found.casefold())
        return found

    def _attribute(self, label_id: str, key: str) -> Attribute | None:
        held = self._labels[label_id].attributes if label_id in self._labels else ()
        return next((each for each in held if each.id == key), None)

    def _choices(self, label_id: str, key: str, value: Value) -> tuple[str, ...]:
        """The ids of the values that have codes; none where one of them has none."""
        attribute = self._attribute(label_id, key)
        if attribute is None or attribute.type not in _CODED:
            return ()
        chosen = value if isinstance(value, tuple) else (_spelled(value),)
        known = {each for each, _ in _offers(attribute)}
        return chosen if set(chosen) <= known else ()

    def _guid(self, *parts: str) -> str:
        if parts not in self._guids:
            self._guids[parts] = derived_id("refi code", self._codebook.id, *parts)
        return self._guids[parts]


def _code(guid: str, name: str, codable: str = "true") -> dict[str, str]:
    return {"guid": guid, "name": name, "isCodable": codable}


def _offers(attribute: Attribute) -> Iterator[tuple[str, str]]:
    """The ids and titles of the values that have codes."""
    if attribute.type is AttributeType.FLAG:
        yield from _FLAGS.items()
    yield from ((each.id, each.title) for each in attribute.values)


def _spelled(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _in_words(value: Value) -> str:
    return ", ".join(value) if isinstance(value, tuple) else _spelled(value)
