"""XMI and type system descriptions in. Entities and document types are refused before parsing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from onrecord.errors import FormatError
from onrecord.formats import safe_xml
from onrecord.formats.cas.decoding import RawStructure, RawView
from onrecord.formats.cas.types import SEGMENTS, Feature, StructureType, TypeSystem

if TYPE_CHECKING:
    from lxml.etree import _Element

_XMI = "{http://www.omg.org/XMI}"
_CAS = "{http:///uima/cas.ecore}"
_TYPES = "{http://uima.apache.org/resourceSpecifier}"
_NO_STRUCTURES = frozenset(f"{_CAS}{each}" for each in ("NULL", "Sofa", "View"))
_NO_PACKAGE = "uima.noNamespace."


def type_system(data: bytes, name: str) -> TypeSystem:
    """Raises FormatError when it is none."""
    root = _parsed(data, name)
    if root.tag != f"{_TYPES}typeSystemDescription":
        raise FormatError("{file} is no UIMA type system.", file=name)
    return TypeSystem(_type(each) for each in root.iter(f"{_TYPES}typeDescription"))


def _type(element: _Element) -> StructureType:
    features = tuple(
        Feature(
            _text(each, "name"),
            _text(each, "rangeTypeName"),
            _text(each, "elementType"),
            _text(each, "description"),
        )
        for each in element.iter(f"{_TYPES}featureDescription")
    )
    parent, told = _text(element, "supertypeName"), _text(element, "description")
    return StructureType(_text(element, "name"), parent, features, told)


def _text(element: _Element, name: str) -> str:
    return (element.findtext(f"{_TYPES}{name}") or "").strip()


def view(data: bytes, name: str) -> RawView:
    """The first view of an XMI file, not decoded yet. Raises FormatError when it is none."""
    root = _parsed(data, name)
    if root.tag != f"{_XMI}XMI":
        raise FormatError("{file} is no UIMA XMI file.", file=name)
    sofas = sorted(root.iter(f"{_CAS}Sofa"), key=lambda each: each.get("sofaID") != "_InitialView")
    if not sofas or sofas[0].get("sofaString") is None:
        raise FormatError("{file} holds no text.", file=name)
    sofa = sofas[0]
    members = [
        tuple(filter(None, (each.get("members") or "").split(" ")))
        for each in root.iter(f"{_CAS}View")
        if each.get("sofa") == sofa.get(f"{_XMI}id")
    ]
    return RawView(
        text=sofa.get("sofaString") or "",
        structures=tuple(_structures(root)),
        members=members[0] if members else (),
    )


def _structures(root: _Element) -> Iterator[RawStructure]:
    names: dict[str, str] = {}
    for each in root:
        tag = each.tag
        if tag in _NO_STRUCTURES or not isinstance(tag, str):
            continue
        if tag not in names:
            names[tag] = _type_name(tag)
        if names[tag] in SEGMENTS:
            continue
        values: dict[str, str | list[str]] = {
            str(key): str(value) for key, value in each.attrib.items() if key != f"{_XMI}id"
        }
        for child in each:
            held = values.setdefault(str(child.tag), [])
            if isinstance(held, list):
                held.append(child.text or "")
        key = each.get(f"{_XMI}id") or ""
        yield RawStructure(key, names[tag], values, _line(each))


def _line(element: _Element) -> int:
    found = element.sourceline
    return found if isinstance(found, int) else 0


def _type_name(tag: str) -> str:
    """``webanno.custom.Claim`` for ``{http:///webanno/custom.ecore}Claim``."""
    space, _, name = tag.removeprefix("{").rpartition("}")
    package = space.removeprefix("http:///").removesuffix(".ecore").replace("/", ".")
    return f"{package}.{name}".removeprefix(_NO_PACKAGE)


def _parsed(data: bytes, name: str) -> _Element:
    from lxml import etree

    safe_xml.checked(data, name)
    try:
        return etree.fromstring(data, safe_xml.parser())
    except etree.XMLSyntaxError as exc:
        raise FormatError(
            "{file}, line {line}: is not well-formed XML ({reason}).",
            file=name,
            line=exc.lineno,
            reason=exc.msg,
        ) from exc
