"""From what was typed to what is asked of the project: fields, titles and names become ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from onrecord.model.codebook import Attribute, AttributeType, Choice, Codebook, Label, LinkType
from onrecord.model.folding import folded
from onrecord.model.items import Item
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.recoding import read_from
from onrecord.model.registries import Actor, Issue, resolved
from onrecord.store.searching import Wanted
from onrecord.store.tag_search import Attributed, TagQuestion
from onrecord.work.searching import Query, Term
from onrecord.work.view import View

ME, MACHINES, EVERYONE = "me", "machines", "everyone"
UNSET = "unset"
_WORDS = {"true": ("yes", "true"), "false": ("no", "false")}
_NOBODY = ("",)


def wanted(terms: Iterable[Term]) -> tuple[Wanted, ...]:
    """The words of these terms, of whatever field."""
    return tuple(Wanted(term.text, term.exact) for term in terms if term.text)


class Terms:
    """Reads queries about the tags of one project as one annotator sees it."""

    def __init__(self, view: View) -> None:
        self._codebook: Codebook = view.codebook
        self._me = view.annotator
        self._read = view.project.read

    def knows(self, query: Query) -> bool:
        """Whether the query asks for something in a field that there is."""
        return any(term.text and self._field(term.field) for term in query.terms)

    def question(self, query: Query) -> TagQuestion:
        """What the query asks. A field that nothing here is called is taken for plain words."""
        by: dict[str, list[Term]] = {}
        for term in query.terms:
            by.setdefault(self._field(term.field), []).append(term)
        return TagQuestion(
            annotators=self._annotators([each.text for each in by.pop("by", []) if each.text]),
            notes=wanted(by.pop("note", [])),
            titles=tuple(each.text for each in by.pop("article", []) if each.text),
            labels=self._labels([each for each in by.pop("label", []) if each.text]),
            words=wanted(_plainly(each) for each in by.pop("", [])),
            values=tuple(
                tuple(test for each in terms for test in self._tests(field, each))
                for field, terms in by.items()
                if any(each.text for each in terms)
            ),
        )

    def _field(self, name: str) -> str:
        """The field by the name it has everywhere; "" where there is none of that name."""
        key = _key(name)
        fixed = ("by", "note", "article", "label", "value", "actor", "issue")
        mine = {_key(name_): each.id for _, each in self._attributes() for name_ in _names(each)}
        return mine.get(key, "") if key not in fixed else key

    def _attributes(self) -> list[tuple[Label, Attribute]]:
        return [(label, each) for label in self._codebook.labels for each in label.attributes]

    def _labels(self, terms: list[Term]) -> tuple[str, ...]:
        if not terms:
            return ()
        fits = [_fitting(term) for term in terms]
        found = [each for each in self._codebook.labels if any(fit(_names(each)) for fit in fits)]
        return tuple(key for label in found for key in self._once(label)) or _NOBODY

    def _once(self, label: Label) -> list[str]:
        """The label's id, and those of the labels that are read as it."""
        return [item.label for item in read_from(self._codebook, Item(label=label.id))]

    def _annotators(self, names: list[str]) -> tuple[str, ...]:
        people = {each.id: each for each in self._read.annotators()}
        people[self._me.id] = self._me
        wanted_names = names or [ME, MACHINES]
        found = [
            key
            for key, each in people.items()
            if any(self._is(each, name) for name in wanted_names)
        ]
        return tuple(found) or _NOBODY

    def _is(self, annotator: Annotator, name: str) -> bool:
        match name.casefold():
            case "me":
                return annotator.id == self._me.id
            case "machines":
                return annotator.kind is LayerKind.MACHINE
            case "everyone":
                return True
            case _:
                return _holds(annotator.name, name)

    # values

    def _tests(self, field: str, term: Term) -> list[Attributed]:
        if not term.text:
            return []
        match field:
            case "value":
                return [*self._choices(term), Attributed(words=term.text)]
            case "actor":
                return [self._referring(AttributeType.ACTOR, term)]
            case "issue":
                return [self._referring(AttributeType.ISSUE, term)]
            case _:
                return self._of_attribute(field, term)

    def _choices(self, term: Term) -> list[Attributed]:
        fits = _fitting(term)
        return [
            self._choice(label, attribute, choice)
            for label, attribute in self._attributes()
            for choice in attribute.values
            if fits(_names(choice))
        ]

    def _of_attribute(self, attribute_id: str, term: Term) -> list[Attributed]:
        kinds = [(label, each) for label, each in self._attributes() if each.id == attribute_id]
        if term.text.casefold() == UNSET:
            return [self._unset(label, each) for label, each in kinds]
        return [test for label, each in kinds for test in self._of(label, each, term)]

    def _of(self, label: Label, attribute: Attribute, term: Term) -> list[Attributed]:
        labels, keys = tuple(self._once(label)), self._keys(label, attribute)
        match attribute.type:
            case AttributeType.CHOICE | AttributeType.CHOICES:
                fits = _fitting(term)
                found = [choice for choice in attribute.values if fits(_names(choice))]
                tests = [self._choice(label, attribute, choice) for choice in found]
                return tests or [Attributed(labels, keys, words=term.text)]
            case AttributeType.FLAG:
                ids = tuple(v for v, words in _WORDS.items() if term.text.casefold() in words)
                return [Attributed(labels, keys, ids)]
            case AttributeType.NUMBER:
                return [Attributed(labels, keys, (term.text,))]
            case AttributeType.ACTOR | AttributeType.ISSUE:
                return [Attributed(labels, keys, self._registered(attribute.type, term))]
            case _:
                return [Attributed(labels, keys, words=term.text)]

    def _keys(self, label: Label, attribute: Attribute) -> tuple[str, ...]:
        place = Item(label=label.id, attribute=attribute.id)
        return tuple(dict.fromkeys(each.attribute for each in read_from(self._codebook, place)))

    def _choice(self, label: Label, attribute: Attribute, choice: Choice) -> Attributed:
        place = Item(label=label.id, attribute=attribute.id, value=choice.id)
        items = read_from(self._codebook, place)
        ids = tuple(dict.fromkeys(each.value for each in items))
        return Attributed(tuple(self._once(label)), self._keys(label, attribute), ids)

    def _unset(self, label: Label, attribute: Attribute) -> Attributed:
        return Attributed(tuple(self._once(label)), self._keys(label, attribute), unset=True)

    def _referring(self, kind: AttributeType, term: Term) -> Attributed:
        attributes = [each.id for _, each in self._attributes() if each.type is kind]
        return Attributed(attributes=tuple(attributes), ids=self._registered(kind, term))

    def _registered(self, kind: AttributeType, term: Term) -> tuple[str, ...]:
        """Ids of those with a fitting name or alias, and of all that are read as one of them."""
        fits = _fitting(term)
        records: list[Actor] | list[Issue] = (
            self._read.actors() if kind is AttributeType.ACTOR else self._read.issues()
        )
        ends = resolved(records)
        found = {ends[each.id] for each in records if fits((each.id, each.name, *each.aliases))}
        return tuple(key for key, end in ends.items() if end in found)


def _plainly(term: Term) -> Term:
    """A term of a field that is none, as words: somebody looked for "note: urgent"."""
    return Term(f"{term.field} {term.text}".strip(), exact=term.exact)


def _fitting(term: Term) -> Callable[[Iterable[str]], bool]:
    """Whether one of several names is meant: the very name where it was quoted, else the words
    in it that begin so."""
    if term.exact:
        return lambda names: any(folded(name) == folded(term.text) for name in names)
    return lambda names: any(_holds(name, term.text) for name in names)


def _holds(name: str, words: str) -> bool:
    return folded(words) in folded(name)


def _names(each: Label | LinkType | Attribute | Choice) -> tuple[str, str]:
    return each.id, each.title


def _key(name: str) -> str:
    return folded(name).strip().replace(" ", "-")
