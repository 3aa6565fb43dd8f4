from onrecord.gui.reader.index import MarkIndex
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.paragraphs import typeset
from onrecord.model.articles import Article, text_hash
from onrecord.model.spans import Span

TEXT = "One two three.\n\nFour five.\n\nSix seven eight."
ARTICLE = Article(id="a", title="t", text=TEXT, sha256=text_hash(TEXT))


def index(*marks: Mark, **ties: tuple[str, str]) -> MarkIndex:
    made = MarkIndex(typeset(ARTICLE, ()))
    made.change({mark.id: mark for mark in marks}, ties)
    return made


def mark(name: str, *words: str, **more) -> Mark:
    spans = tuple(Span.of(TEXT, TEXT.index(w), TEXT.index(w) + len(w)) for w in words)
    return Mark(id=name, spans=spans, chip=True, **more)


def ids(marks) -> list[str]:
    return [each.id for each in marks]


def test_a_mark_touches_the_paragraphs_of_its_fragments_only():
    made = index()
    assert made.change({"m": mark("m", "two", "Six")}, {}) == {0, 4}
    assert [each.mark.id for each in made.placed(2)] == []


def test_a_mark_that_moves_touches_where_it_was_and_where_it_is():
    made = index(mark("m", "two"))
    assert made.change({"m": mark("m", "five")}, {}) == {0, 2}
    assert made.numbers() == [2]


def test_a_mark_that_goes_touches_where_it_was():
    made = index(mark("m", "two"))
    assert made.change({"m": None}, {}) == {0}
    assert made.numbers() == []


def test_a_mark_that_was_never_there_can_go():
    assert index().change({"m": None}, {"t": None}) == set()


def test_a_tie_alone_touches_no_paragraph():
    made = index(mark("a", "two"), mark("b", "five"))
    assert made.change({}, {"t": ("a", "b")}) == set()
    assert [tie.id for tie in made.ties_of("b")] == ["t"]


def test_marks_at_a_place_come_shortest_first():
    made = index(mark("long", "One two three"), mark("short", "two"))
    assert ids(made.at(TEXT.index("two") + 1)) == ["short", "long"]
    assert ids(made.at(TEXT.index("five"))) == []


def test_a_tie_shows_once_both_its_ends_do():
    made = index(mark("a", "two"), t=("a", "b"))
    assert list(made.ties_of("a")) == []
    made.change({"b": mark("b", "Six")}, {})
    assert [tie.end.id for tie in made.ties_of("a")] == ["b"]
    assert [tie.id for tie, _ in made.brackets(16, 20)] == ["t"]


def test_a_bracket_follows_its_mark():
    made = index(mark("a", "One"), mark("b", "two"), t=("a", "b"))
    assert list(made.brackets(20, 30)) == []
    made.change({"b": mark("b", "Six")}, {})
    assert [tie.id for tie, _ in made.brackets(20, 30)] == ["t"]
    made.change({"b": None}, {})
    assert list(made.brackets(0, 99)) == []


def test_ties_to_a_cue_have_no_bracket():
    made = index(mark("a", "One"), mark("q", "Six", reached=False), t=("a", "q"))
    assert list(made.brackets(0, 99)) == []
    assert [tie.id for tie in made.ties_of("q")] == ["t"]
