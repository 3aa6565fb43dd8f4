"""The labelling configuration: a label for each of the codebook, and its attributes a region."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as Tree

from onrecord.formats.label_studio.values import LABELS, TEXT, control
from onrecord.formats.xml_text import writable
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label
from onrecord.model.items import Item
from onrecord.model.recoding import read_as_another

# After Okabe and Ito, "Color Universal Design" (2008), as far as it names them.
_COLOURS = {
    "blue": "#0072b2",
    "green": "#009e73",
    "purple": "#cc79a7",
    "vermilion": "#d55e00",
    "yellow": "#f0e442",
    "sky": "#56b4e9",
    "brown": "#8b5a2b",
    "grey": "#8a8a8a",
}


def configuration(codebook: Codebook) -> bytes:
    """The XML to paste into the labelling interface of a project."""
    view = _element("View")
    # Without it Label Studio drops spaces, and with them its own offsets.
    _element("Style", view).text = ".htx-text{ white-space: pre-wrap; }"
    relations = _element("Relations", view)
    for link in codebook.links:
        if not read_as_another(codebook, Item(link=link.id)):
            _element("Relation", relations, value=link.id)
    labels = _element("Labels", view, name=LABELS, toName=TEXT)
    _element("Text", view, name=TEXT, value=f"${TEXT}")
    for label in codebook.labels:
        if not read_as_another(codebook, Item(label=label.id)):
            _label(label, labels)
            _attributes(label, view)
    Tree.indent(view)
    return bytes(Tree.tostring(view, "utf-8")) + b"\n"


def _label(label: Label, labels: Tree.Element) -> None:
    found = _element("Label", labels, value=label.id)
    if label.title != label.id:
        found.set("hint", writable(label.title))
    if colour := _COLOURS.get(label.colour):
        found.set("background", colour)
    if label.key:
        found.set("hotkey", writable(label.key.lower()))


def _attributes(label: Label, view: Tree.Element) -> None:
    shown = {"visibleWhen": "region-selected", "whenTagName": LABELS, "whenLabelValue": label.id}
    for attribute in label.attributes:
        part = _element("View", view, **shown)
        _element("Header", part, value=f"{label.title}: {attribute.title}", size="6")
        _control(label, attribute, part)


def _control(label: Label, attribute: Attribute, part: Tree.Element) -> None:
    told = {
        "name": control(label.id, attribute.id),
        "toName": TEXT,
        "perRegion": "true",
        "whenTagName": LABELS,
        "whenLabelValue": label.id,
    }
    match attribute.type:
        case AttributeType.CHOICE | AttributeType.CHOICES | AttributeType.FLAG:
            several = attribute.type is AttributeType.CHOICES
            _choices(attribute, part, {**told, "choice": "multiple" if several else "single"})
        case AttributeType.NUMBER:
            _element("Number", part, **told)
        case _:
            _element("TextArea", part, **told, maxSubmissions="1", editable="true")


def _choices(attribute: Attribute, part: Tree.Element, told: Mapping[str, str]) -> None:
    choices = _element("Choices", part, **told, showInline="true")
    is_flag = attribute.type is AttributeType.FLAG
    for value in ("true", "false") if is_flag else [each.id for each in attribute.values]:
        _element("Choice", choices, value=value)


def _element(tag: str, parent: Tree.Element | None = None, **told: str) -> Tree.Element:
    attributes = {key: writable(value) for key, value in told.items()}
    if parent is None:
        return Tree.Element(tag, attributes)
    return Tree.SubElement(parent, tag, attributes)
