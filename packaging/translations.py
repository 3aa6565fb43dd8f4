"""Bring resources/translations up to date with the texts in the program, and compile them.

`make translations` calls it. The texts of the window are found by where they stand:

- `self.tr("…")` in a class, whose name is the context;
- `_tr("…")` in a module that calls `QCoreApplication.translate` with a context of its own;
- `QCoreApplication.translate("context", "…")`;
- `Entry("id", MENU, section, "text", …, "tip")` and the menus' titles, in the context "actions";
- messages from below the window, in the context "messages": the first argument of `UserError`
  and its children, `Message`, `Edit`, `commit`, `Fault` and `marked`, the second of `complaint`,
  and the values of the enumerations whose words people read.

A text stands at its place of use as a literal; `unread` finds where it does not. Translations that
are there are kept; those whose text has gone are dropped,
and a text that moves to another class keeps its own.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "onrecord"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("fr",)

Texts = dict[str, set[str]]
"""The texts to translate by context."""

_MESSAGES, _ACTIONS = "messages", "actions"
# Which argument of a call is a message.
_MAKERS = {"Message": 0, "UserError": 0, "StoreError": 0, "ConflictError": 0, "FormatError": 0,
           "CodebookError": 0, "Fault": 0, "_damage": 0, "Edit": 0, "commit": 0, "marked": 0,
           "complaint": 1}  # fmt: skip
_TRANSLATORS = ("tr", "_tr")
# Enumerations whose values are words that people read, with their context.
_WORDS = {"Heading": _ACTIONS, "Role": _MESSAGES, "LinkRole": _MESSAGES, "Scope": _MESSAGES,
          "AttributeType": _MESSAGES}  # fmt: skip
_ENTRY_TEXT, _ENTRY_TIP = 3, 6


def texts(sources: Path = SOURCES) -> Texts:
    """Every text of the program that people read in the window."""
    found: Texts = defaultdict(set)
    for file in sorted(sources.rglob("*.py")):
        module = ast.parse(file.read_text("utf-8"))
        own = _own_context(module)
        for context, text in _texts_of(module, ""):
            found[context or own].add(text)
    if "" in found:
        raise ValueError(f"texts without a context: {found['']}")
    return found


def _own_context(module: ast.Module) -> str:
    """The context in which the module's function `_tr` translates."""
    for function in module.body:
        if isinstance(function, ast.FunctionDef) and function.name == "_tr":
            calls = (each for each in ast.walk(function) if isinstance(each, ast.Call))
            return next(context for call in calls for context in _literals(call.args[0]))
    return ""


def _texts_of(node: ast.AST, class_name: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
        if class_name in _WORDS:
            yield from ((_WORDS[class_name], text) for text in _values(node))
    if isinstance(node, ast.Call):
        yield from _texts_of_call(node, class_name)
    for child in ast.iter_child_nodes(node):
        yield from _texts_of(child, class_name)


def _values(enumeration: ast.ClassDef) -> Iterator[str]:
    for line in enumeration.body:
        if isinstance(line, ast.Assign):
            yield from _literals(line.value)


def _texts_of_call(call: ast.Call, class_name: str) -> Iterator[tuple[str, str]]:
    name = _name(call.func)
    arguments = call.args
    if name in _TRANSLATORS and arguments:
        context = class_name if name == "tr" else ""
        yield from ((context, text) for text in _literals(arguments[0]))
    elif name == "translate" and len(arguments) > 1:  # in `_tr` itself there is no text
        contexts = tuple(_literals(arguments[0]))
        yield from ((context, text) for context in contexts for text in _literals(arguments[1]))
    elif name == "Entry" and len(arguments) > _ENTRY_TEXT:
        yield from ((_ACTIONS, text) for text in _literals(arguments[_ENTRY_TEXT]))
        yield from ((_ACTIONS, text) for tip in _tip(call) for text in _literals(tip))
    elif (message := _message_of(call)) is not None:
        yield from ((_MESSAGES, text) for text in _literals(message))


def _message_of(call: ast.Call) -> ast.expr | None:
    """The argument that is a message, where the call takes one."""
    at = _MAKERS.get(_name(call.func))
    return None if at is None or at >= len(call.args) else call.args[at]


def unread(sources: Path = SOURCES) -> set[tuple[str, str]]:
    """The file and the words of each call whose text is no literal, so that nobody collects it.

    Functions that hand a text on to one of these calls have to be one of them themselves.
    """
    found = set()
    for file in sorted(sources.rglob("*.py")):
        for call in _calls(ast.parse(file.read_text("utf-8")), ""):
            found.add((file.relative_to(sources).as_posix(), ast.unparse(call)))
    return found


def _calls(node: ast.AST, function: str) -> Iterator[ast.expr]:
    """The texts that are no literals, outside the functions that hand texts on."""
    if isinstance(node, ast.FunctionDef):
        function = node.name
    if isinstance(node, ast.Call) and function not in (*_TRANSLATORS, *_MAKERS):
        is_tr = _name(node.func) in _TRANSLATORS and node.args
        text = node.args[0] if is_tr else _message_of(node)
        if text is not None and not tuple(_literals(text)):
            yield text
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, function)


def _tip(entry: ast.Call) -> Iterator[ast.expr]:
    yield from entry.args[_ENTRY_TIP : _ENTRY_TIP + 1]
    yield from (keyword.value for keyword in entry.keywords if keyword.arg == "tip")


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _literals(value: ast.expr) -> Iterator[str]:
    """The text an expression gives; both, where it chooses between two."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)


def translated(file: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a .ts file by context and text."""
    if not file.is_file():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): done.text or ""
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if (done := message.find("translation")) is not None and done.get("type") is None
    }


def write(file: Path, language: str, wanted: Mapping[str, set[str]]) -> int:
    """Write the .ts file anew with what is translated already; how many texts still lack it."""
    known = translated(file)
    moved = _agreed(known)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    lacking = 0
    for context in sorted(wanted):
        part = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(part, "name").text = context
        for text in sorted(wanted[context]):
            message = ElementTree.SubElement(part, "message")
            ElementTree.SubElement(message, "source").text = text
            done = ElementTree.SubElement(message, "translation")
            done.text = known.get((context, text)) or moved.get(text, "")
            if not done.text:
                done.set("type", "unfinished")
                lacking += 1
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return lacking


def _agreed(known: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """What each text is called wherever it stands, so that one that moves keeps its translation;
    without those that are called one thing here and another there."""
    found: dict[str, set[str]] = defaultdict(set)
    for (_, text), done in known.items():
        found[text].add(done)
    return {text: next(iter(done)) for text, done in found.items() if len(done) == 1}


def compile_(file: Path) -> None:
    """Make the .qm file that Qt reads; whole at once, for a program that is running maps it."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = file.with_suffix(".qm.new")
    subprocess.run([tool, "-silent", file, "-qm", made], check=True)
    made.replace(file.with_suffix(".qm"))


def main() -> int:
    wanted = texts()
    lacking = 0
    for language in LANGUAGES:
        file = TRANSLATIONS / f"onrecord_{language}.ts"
        missing = write(file, language, wanted)
        compile_(file)
        sys.stdout.write(f"{file.name}: {missing} of {sum(map(len, wanted.values()))} missing\n")
        lacking += missing
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
