from __future__ import annotations

from onrecord.gui.palette.ranking import Item, Kind, folded, ranked, recent_first


def item(title: str, kind: Kind = Kind.ACTION, *, also: str = "") -> Item:
    return Item(kind, title, title, folded(title) + (folded(also) if also else ""))


def titles(query: str, *items: Item, limit: int = 10) -> list[str]:
    return [each.title for each in ranked(query, items, limit)]


def test_the_beginning_of_a_name_comes_before_the_beginning_of_its_words() -> None:
    assert titles("ne", item("Find next"), item("Next word"), item("Ferries", also="News")) == [
        "Next word",
        "Ferries",
        "Find next",
    ]


def test_each_typed_word_has_to_begin_a_word_of_the_name() -> None:
    assert titles("st ne", item("Next statement"), item("Next word")) == ["Next statement"]


def test_the_middle_of_a_word_is_found_after_all_beginnings() -> None:
    found = titles("ate", item("Late news"), item("Ateliers open"))
    assert found == ["Ateliers open", "Late news"]


def test_initials_spell_an_action() -> None:
    assert titles("ns", item("Next statement"), item("Next word")) == ["Next statement"]


def test_accents_and_case_do_not_matter() -> None:
    assert titles("elodie", item("Élodie Marchand", Kind.ACTOR)) == ["Élodie Marchand"]
    assert titles("ÉLO", item("Elodie")) == ["Elodie"]


def test_an_action_comes_before_an_article_of_the_same_beginning() -> None:
    article, action = item("Print is dead", Kind.ARTICLE), item("Print")
    assert titles("print", article, action) == ["Print", "Print is dead"]


def test_no_more_than_asked_for_and_the_shortest_of_them() -> None:
    many = [item(f"Ferry {'x' * at}", Kind.ARTICLE) for at in range(1, 100)]
    assert titles("fer", *reversed(many), limit=2) == ["Ferry x", "Ferry xx"]


def test_nothing_typed_lists_what_was_used_last_and_then_all_in_their_order() -> None:
    items = [item("Undo"), item("Redo"), item("Find")]
    assert [each.title for each in recent_first(items, ["action Find", "action Gone"])] == [
        "Find",
        "Undo",
        "Redo",
    ]
