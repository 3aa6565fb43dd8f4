"""A CAS as XMI, and its type system as XML (UIMA references, chapters 8 and 2).

Element names are built from type names: ``webanno.custom.Claim`` is ``Claim`` in the namespace
``http:///webanno/custom.ecore``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from onrecord.formats.cas.composing import SOFA_ID, Composed
from onrecord.formats.cas.types import FeatureValue, Ref, Refs, Structure, StructureType
from onrecord.formats.xml_text import writable

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def xmi(composed: Composed) -> str:
    """The XMI of one view, one structure a line."""
    prefixes = _prefixes(each.type for each in composed.structures)
    spaces = "".join(f" xmlns:{short}={quoteattr(_url(long))}" for long, short in prefixes.items())
    members = " ".join(map(str, composed.members))
    lines = [
        f'{_HEAD}<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"'
        f'{spaces} xmi:version="2.0">',
        '<cas:NULL xmi:id="0"/>',
        *(_element(each, prefixes) for each in composed.structures),
        f'<cas:Sofa xmi:id="{SOFA_ID}" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" '
        f"sofaString={_quoted(composed.text)}/>",
        f'<cas:View sofa="{SOFA_ID}" members="{members}"/>',
        "</xmi:XMI>\n",
    ]
    return "\n".join(lines)


def _prefixes(types: Iterable[str]) -> dict[str, str]:
    """A prefix for each package."""
    packages = dict.fromkeys(each.rpartition(".")[0] for each in types)
    found: dict[str, str] = {}
    for package in packages:
        name = package.rpartition(".")[2]
        known = sum(each.rstrip("0123456789") == name for each in found.values())
        found[package] = f"{name}{known + 1}" if known else name
    return found


def _url(package: str) -> str:
    return f"http:///{package.replace('.', '/')}.ecore"


def _element(structure: Structure, prefixes: dict[str, str]) -> str:
    package, _, name = structure.type.rpartition(".")
    tag = f"{prefixes[package]}:{name}"
    inside = [
        f"<{key}>{escape(writable(each), _LINE_ENDS)}</{key}>"
        for key, value in structure.values.items()
        if isinstance(value, tuple)
        for each in value
    ]
    attributes = "".join(
        f" {key}={_attribute(value)}"
        for key, value in structure.values.items()
        if not isinstance(value, tuple) or not value
    )
    start = f'<{tag} xmi:id="{structure.id}"{attributes}'
    return f"{start}>{''.join(inside)}</{tag}>" if inside else f"{start}/>"


_LINE_ENDS = {"\r": "&#13;"}


def _attribute(value: FeatureValue) -> str:
    match value:
        case bool():
            return '"true"' if value else '"false"'
        case int() | float():
            return f'"{value!r}"'
        case str():
            return _quoted(value)
        case Ref(id=key):
            return f'"{key}"'
        case Refs(ids=keys):
            return f'"{" ".join(map(str, keys))}"'
        case _:
            return '""'  # an empty array


def _quoted(text: str) -> str:
    return quoteattr(writable(text))


def type_system(types: Iterable[StructureType]) -> str:
    """The type system description that lies beside XMI files."""
    lines = [
        f'{_HEAD}<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
        "<types>",
        *(line for each in types for line in _type(each)),
        "</types>",
        "</typeSystemDescription>\n",
    ]
    return "\n".join(lines)


def _type(each: StructureType) -> Iterator[str]:
    yield "<typeDescription>"
    yield f"<name>{each.name}</name>"
    yield _description(each.description)
    yield f"<supertypeName>{each.parent}</supertypeName>"
    if each.features:
        yield "<features>"
    for feature in each.features:
        element = f"<elementType>{feature.element}</elementType>" if feature.element else ""
        yield (
            f"<featureDescription><name>{feature.name}</name>{_description(feature.description)}"
            f"<rangeTypeName>{feature.range}</rangeTypeName>{element}</featureDescription>"
        )
    if each.features:
        yield "</features>"
    yield "</typeDescription>"


def _description(text: str) -> str:
    return f"<description>{escape(writable(text))}</description>"
