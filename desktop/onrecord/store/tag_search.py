"""Questions about tags: which are of these labels, values, people, articles and words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from onrecord.model.folding import folded, is_unspaced
from onrecord.store.reading import Reading
from onrecord.store.searching import Searching, Wanted, bindable, match_of

CONTEXT = 120  # code points to either side of a tag
_FEW = 1000  # articles or tags: up to here, going through them costs less than finding more
_MENTIONED = 50  # ids looked for one by one; SQLite nests no more than 1000 conditions
_VALUE_COLUMNS = ("CAST(v.atom AS TEXT)", "v.type")
# Words with other than plain letters; printed punctuation does not count. As the index
# spans_accented has it, letter by letter: so SQLite goes through these spans only.
_UNPRINTED = (
    "replace(replace(replace(replace(replace(replace(text, '‘', ''), '’', ''), '“', ''), '”', ''), "
    "'–', ''), '—', '')"
)
ACCENTED = f"length({_UNPRINTED}) < length(CAST({_UNPRINTED} AS BLOB))"


@dataclass(frozen=True, slots=True)
class Attributed:
    """A test of a tag's attributes. ``paths`` name attribute ids (none: any of them).

    A value passes that is one of ``ids`` (of flags: "true", "false") or holds ``words``; ``unset``
    asks for tags without one.
    """

    labels: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    words: str = ""
    unset: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TagQuestion:
    """All of it has to be true of a tag. In ``labels``, ``titles`` and in each tuple of ``values``
    one of several suffices, none given asks nothing; ``annotators`` are always named.

    ``words`` stand in the covered text, or all of them in the note; ``notes`` in the note.
    """

    annotators: tuple[str, ...]
    words: tuple[Wanted, ...] = ()
    notes: tuple[Wanted, ...] = ()
    titles: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    values: tuple[tuple[Attributed, ...], ...] = ()


class TagRow(NamedTuple):
    """A tag with its first fragment and some text to either side; start -1 where it has none."""

    id: str
    article_id: str
    number: int
    title: str
    annotator_id: str
    label: str
    note: str
    start: int
    end: int
    words: str
    before: str
    after: str


class _Condition(NamedTuple):
    sql: str
    values: tuple[Any, ...] = ()


_ROW = f"""
SELECT a.id, a.article_id, r.number, iif(r.title = '', substr(r.text, 1, 120), r.title),
       a.annotator_id, a.label, a.note,
       coalesce(s.start, -1), coalesce(s."end", -1), coalesce(s.text, ''),
       coalesce(substr(r.text, max(1, s.start - {CONTEXT - 1}), min({CONTEXT}, s.start)), ''),
       coalesce(substr(r.text, s."end" + 1, {CONTEXT}), '')
FROM annotations AS a JOIN articles AS r ON r.id = a.article_id
LEFT JOIN spans AS s ON s.annotation_id = a.id AND s.ordinal = 0
WHERE """


class TagSearch:
    """Searches the tags of one project; any question may raise StoreError."""

    def __init__(self, reading: Reading) -> None:
        self._read = reading
        reading.define("folded", folded)

    def tags(self, question: TagQuestion, limit: int) -> list[TagRow]:
        """Up to so many tags, by article in the queue's order and by place.

        Where there are more, which of them come is open.
        """
        found: dict[str, TagRow] = {}
        for condition in self._places(question):
            wanted = [condition, *_conditions(question)]
            sql = " AND ".join(f"({each.sql})" for each in wanted)
            values = [value for each in wanted for value in each.values]
            rows = self._read.rows(f"{_ROW} {sql} LIMIT ?", *values, limit - len(found))
            found |= {row[0]: TagRow(*row) for row in rows}
            if len(found) >= limit:
                break
        return sorted(found.values(), key=lambda row: (row.number, row.start, row.id))

    def _places(self, question: TagQuestion) -> list[_Condition]:
        """Where the words may stand, one search each."""
        words = [each for each in question.words if folded(each.text).strip()]
        if not words:
            return [_Condition("1")]
        noted = [_in_note(each) for each in words]
        return [self._covered(words), _all([_Condition("a.note != ''"), *noted])]

    def _covered(self, words: Sequence[Wanted]) -> _Condition:
        """Among few articles, else among few tags, else among all, of which many will fit."""
        tests = _all([_in_words(each) for each in words])
        numbers = Searching(self._read).numbers(words)
        if len(numbers) <= _FEW:
            among = "SELECT id FROM articles WHERE number IN (SELECT value FROM json_each(?))"
            return _all([_Condition(f"a.article_id IN ({among})", (json.dumps(numbers),)), tests])
        ids = self._covering(max(words, key=lambda each: len(each.text)))
        if len(ids) > _FEW:
            return tests
        among = "a.id IN (SELECT value FROM json_each(?))"
        return _all([_Condition(among, (json.dumps(ids),)), tests])

    def _covering(self, wanted: Wanted) -> list[str]:
        """The ids of some more than _FEW tags that cover this, or of all."""
        ids: list[str] = []
        for test in (
            _in_plain_span(wanted),
            _all([_Condition(ACCENTED), _folded("w.text", wanted)]),
        ):
            sql = f"SELECT DISTINCT annotation_id FROM spans AS w WHERE {test.sql} LIMIT ?"
            if len(ids) <= _FEW:
                ids += [key for (key,) in self._read.rows(sql, *test.values, _FEW + 1)]
        return ids


def _conditions(question: TagQuestion) -> list[_Condition]:
    found = [_one_of("+a.annotator_id", question.annotators)]
    if question.labels:
        found.append(_one_of("a.label", question.labels))
    if question.titles:
        found.append(_in_articles(question.titles))
    if question.notes:
        found.append(_Condition("a.note != ''"))
        found += [_in_note(each) for each in question.notes]
    found += [_any([_attributed(each) for each in tests]) for tests in question.values]
    return found


def _in_words(wanted: Wanted) -> _Condition:
    test = _in_span(wanted)
    where = f"w.annotation_id = a.id AND ({test.sql})"
    return _Condition(f"EXISTS (SELECT 1 FROM spans AS w WHERE {where})", test.values)


def _in_span(wanted: Wanted) -> _Condition:
    accented = _Condition("length(w.text) < length(CAST(w.text AS BLOB))")
    return _any([_in_plain_span(wanted), _all([accented, _folded("w.text", wanted)])])


def _in_plain_span(wanted: Wanted) -> _Condition:
    """Folding takes ten times as long as LIKE, which tells plain letters without it."""
    words, folding = folded(wanted.text).strip(), _folded("w.text", wanted)
    plainly = folding
    if _begins(wanted):
        at_start = _Condition("w.text LIKE ? OR w.text LIKE ?", (f"{words}%", f"% {words}%"))
        plainly = _any([at_start, folding])
    holds = _Condition("w.text LIKE ?", (f"%{max(words.split(), key=len)}%",))
    return _all([holds, plainly])


def _folded(column: str, wanted: Wanted) -> _Condition:
    return _Condition(f"folded({column}) || ' ' LIKE ?", (_pattern(wanted),))


def _in_note(wanted: Wanted) -> _Condition:
    return _folded("a.note", wanted)


def _in_articles(titles: Iterable[str]) -> _Condition:
    terms = [match_of([Wanted(each)], "title outlet") for each in titles]
    number = "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?"
    tests = _any([_Condition(f"number IN ({number})", (each,)) for each in terms if each])
    return _Condition(f"a.article_id IN (SELECT id FROM articles WHERE {tests.sql})", tests.values)


def _attributed(test: Attributed) -> _Condition:
    if test.unset:
        keys = [f"{json.dumps(each, ensure_ascii=False)}:" for each in test.attributes]
        # Quotation marks are escaped within values, so that only a key looks like one.
        missing = [_Condition("instr(a.attributes, ?) = 0", (each,)) for each in keys]
        return _all([_one_of("a.label", test.labels), *missing])
    paths = [f'$."{each}"' for each in test.attributes if '"' not in each] or ["$"]
    value, quick = _value(test)
    held = [
        _Condition(
            "EXISTS (SELECT 1 FROM json_tree(a.attributes, ?) AS v "
            f"WHERE v.atom IS NOT NULL AND ({value.sql}))",
            (path, *value.values),
        )
        for path in paths
    ]
    found = _all([_Condition("a.attributes != '{}'"), quick, _any(held)])
    return _all([_one_of("a.label", test.labels), found]) if test.labels else found


def _value(test: Attributed) -> tuple[_Condition, _Condition]:
    """The test of one value, and a quick one of all the attributes, which it implies."""
    values, quick = [], []
    if test.ids:
        listed = "IN (SELECT value FROM json_each(?))"
        ids = (json.dumps(test.ids),)
        values += [_Condition(f"{column} {listed}", ids) for column in _VALUE_COLUMNS]
        quick += _mentions(test.ids)
    if test.words:
        pattern = _pattern(Wanted(test.words))
        values.append(_Condition("folded(CAST(v.atom AS TEXT)) || ' ' LIKE ?", (pattern,)))
        quick.append(_in_attributes(test.words))
    return _any(values), _any(quick)


def _mentions(ids: Sequence[str]) -> list[_Condition]:
    """Whether the attributes may hold one of these; for many nothing is quicker than to look."""
    if len(ids) > _MENTIONED:
        return [_Condition("1")]
    escaped = [json.dumps(each, ensure_ascii=False)[1:-1] for each in ids]
    return [_Condition("instr(a.attributes, ?)", (each,)) for each in escaped]


def _in_attributes(words: str) -> _Condition:
    """Whether the first of the words may stand in the attributes, where letters are plain."""
    return _Condition(
        "a.attributes LIKE ? OR length(a.attributes) < length(CAST(a.attributes AS BLOB))",
        (f"%{folded(words).strip().partition(' ')[0]}%",),
    )


def _pattern(wanted: Wanted) -> str:
    """For LIKE; folded words hold nothing that has a meaning there."""
    words = folded(bindable(wanted.text))
    if is_unspaced(words):
        return f"%{words.strip()}%"
    return f"%{words}%" if _begins(wanted) else f"%{words} %"


def _begins(wanted: Wanted) -> bool:
    return not wanted.whole and len(folded(wanted.text)) > len(" a")


def _one_of(column: str, values: Sequence[str]) -> _Condition:
    return _Condition(f"{column} IN ({', '.join('?' * len(values))})", tuple(values))


def _all(conditions: Sequence[_Condition]) -> _Condition:
    return _joined(conditions, " AND ")


def _any(conditions: Sequence[_Condition]) -> _Condition:
    return _joined(conditions, " OR ")


def _joined(conditions: Sequence[_Condition], word: str) -> _Condition:
    """In halves of halves, since SQLite nests no more than 1000 conditions."""
    if len(conditions) < 2:
        return conditions[0] if conditions else _Condition("0")
    half = len(conditions) // 2
    first, rest = _joined(conditions[:half], word), _joined(conditions[half:], word)
    return _Condition(f"({first.sql}){word}({rest.sql})", first.values + rest.values)
