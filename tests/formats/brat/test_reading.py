"""What real projects have made of brat's format. Texts are made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.errors import UserError
from onrecord.formats.brat import FORMAT
from onrecord.formats.brat.records import TextBound, records
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.layers import GOLD, UNNAMED, LayerKind, LayerStatus
from tests.builders import codebook, incoming

TEXT = "The cut, the minister said, will come in May.\nNobody asked us, a farmer said.\n"


def t(key: str, label: str, *words: str, text: str = TEXT, shown: str | None = None) -> str:
    """A line over these words, in this order."""
    places = ((text.index(each), text.index(each) + len(each)) for each in words)
    told = ";".join(f"{start} {end}" for start, end in places)
    return f"{key}\t{label} {told}\t{' '.join(words) if shown is None else shown}"


EVENT = (
    t("T1", "Source", "the minister"),
    t("T2", "Cue", "said"),
    t("T3", "Content", "The cut", "will come in May"),
    t("T4", "Attribution", "said"),
    "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
)


def put(folder: Path, *lines: str, name: str = "news.ann", text: str | bytes = TEXT) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    content = text.encode() if isinstance(text, str) else text
    (folder / "news.txt").write_bytes(content)
    (folder / name).write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="")
    return folder / name


def read(path: Path, book: Codebook | None = None) -> tuple[list[Bundle], list[str]]:
    """The articles, and what is told of the rest."""
    found = list(FORMAT.read(path, incoming(book=book)))
    return (
        [each for each in found if isinstance(each, Bundle)],
        [str(each) for each in found if isinstance(each, UserError)],
    )


def only(path: Path, book: Codebook | None = None) -> Bundle:
    """The one article of a file that is as it should be."""
    (bundle,), complaints = read(path, book)
    assert complaints == []
    return bundle


def tagged(bundle: Bundle) -> list[tuple[str, str]]:
    return [(each.label, each.text) for each in bundle.annotations]


def together(bundle: Bundle) -> list[set[str]]:
    by_id = {each.id: each.text for each in bundle.annotations}
    return [{by_id[each] for each in group.members} for group in bundle.groups]


# events of other projects


def test_the_trigger_that_only_repeats_the_cue_is_no_second_tag(tmp_path):
    bundle = only(put(tmp_path, *EVENT))
    assert tagged(bundle) == [
        ("Source", "the minister"),
        ("Cue", "said"),
        ("Content", "The cut … will come in May"),
    ]
    assert together(bundle) == [{"the minister", "said", "The cut … will come in May"}]
    assert bundle.links == bundle.remarks == ()


@pytest.mark.parametrize(
    ("roles", "members"),
    [
        ("Content:T3 Cue:T2", {"The cut … will come in May", "said"}),
        ("Content:T3 Content2:T5 Cue:T2", {"The cut … will come in May", "Nobody", "said"}),
        ("Cue:T2 Source:T1", {"said", "the minister"}),
    ],
)
def test_roles_may_have_numbers_or_be_missing(tmp_path, roles, members):
    more = t("T5", "Content", "Nobody"), f"E1\tAttribution:T4 {roles}"
    assert together(only(put(tmp_path, *EVENT[:-1], *more))) == [members]


def test_a_trigger_of_an_event_without_a_cue_stays_under_its_own_label(tmp_path):
    bundle = only(put(tmp_path, *EVENT[:1], *EVENT[2:4], "E1\tAttribution:T4 Content:T3 Source:T1"))
    assert ("Attribution", "said") in tagged(bundle)
    assert together(bundle) == [{"the minister", "said", "The cut … will come in May"}]


def test_tags_in_no_event_and_other_labels_come_along(tmp_path):
    bundle = only(put(tmp_path, t("T1", "Source", "a farmer"), t("T2", "Discuss", "asked us")))
    assert tagged(bundle) == [("Source", "a farmer"), ("Discuss", "asked us")]
    assert bundle.groups == ()


def test_notes_values_and_events_of_a_repeating_trigger_go_to_what_it_repeats(tmp_path):
    more = "#1\tAnnotatorNotes E1\tunsure", "A1\tSure E1 no", "M1\tNegation T4"
    (_, cue, _) = only(put(tmp_path, *EVENT, *more)).annotations
    assert (cue.text, cue.note) == ("said", "unsure")
    assert cue.attributes == {"Sure": "no", "Negation": True}


def test_an_event_may_name_another_event(tmp_path):
    more = (
        t("T5", "Source", "a farmer"),
        t("T6", "Relay", "Nobody"),
        "E2\tRelay:T6 Source:T5 Of:E1",
    )
    bundle = only(put(tmp_path, *EVENT, *more))
    assert together(bundle)[1] == {"a farmer", "Nobody", "said"}


def test_roles_that_say_more_than_the_labels_do_are_told(tmp_path):
    bundle = only(put(tmp_path, t("T1", "Person", "the minister"), t("T2", "Talk", "said"),
                      "E1\tTalk:T2 Speaker:T1"))  # fmt: skip
    assert [str(each) for each in bundle.remarks] == [
        "news.ann: events call some tags otherwise than their labels do; "
        "the labels count (Speaker)."
    ]


# events in our words


def test_roles_that_are_links_of_the_codebook_are_read_as_those(tmp_path):
    bundle = only(
        put(
            tmp_path,
            t("T1", "claim", "The cut"),
            t("T2", "source", "the minister"),
            t("T3", "source", "a farmer"),
            "E1\tclaim:T1 attributed_to:T2 attributed_to2:T3",
        )
    )
    assert [each.label for each in bundle.links] == ["attributed to"] * 2
    assert len({each.from_id for each in bundle.links}) == 1
    assert bundle.groups == ()


def test_a_role_of_our_event_that_is_no_link_is_named(tmp_path):
    file = put(tmp_path, t("T1", "claim", "The cut"), t("T2", "source", "the minister"),
               "E1\tclaim:T1 attributed_to:T2 heard:T2")  # fmt: skip
    (bundle,), complaints = read(file)
    assert len(bundle.links) == 1
    assert complaints == ["news.ann, line 3: E1 has a role “heard”, which is no link here."]


def test_a_claim_that_covers_the_same_words_as_its_source_stays(tmp_path):
    bundle = only(put(tmp_path, t("T1", "claim", "The cut"), t("T2", "source", "The cut"),
                      "E1\tclaim:T1 attributed_to:T2"))  # fmt: skip
    assert tagged(bundle) == [("claim", "The cut"), ("source", "The cut")]


# lines


def test_fragments_out_of_order_are_put_in_order(tmp_path):
    bundle = only(put(tmp_path, t("T1", "Content", "will come in May", "The cut")))
    assert [span.text for span in bundle.annotations[0].spans] == ["The cut", "will come in May"]


@pytest.mark.parametrize("after", ["", "T2\tSource 55 61\tfarmer"])
def test_a_covered_text_may_hold_a_line_break(tmp_path, after):
    words = "May.\nNobody asked"
    text = "It comes in May.\nNobody asked us, a tall farmer said."
    lines = [t("T1", "Content", words, text=text)]
    if after:
        lines.append(t("T2", "Source", "a tall farmer", text=text))
    bundle = only(put(tmp_path, *lines, text=text))
    assert bundle.annotations[0].text == words
    assert len(bundle.annotations) == len(lines)


@pytest.mark.parametrize("shown", ["May. Nobody", "May.Nobody", "", "May. Nobody\tand more"])
def test_a_line_break_may_be_shown_as_a_space_or_left_out(tmp_path, shown):
    bundle = only(put(tmp_path, t("T1", "Content", "May.\nNobody", shown=shown)))
    assert bundle.annotations[0].text == "May.\nNobody"


def test_a_no_break_space_is_as_good_as_a_space(tmp_path):
    text = "Taxes fall\u00a0now, she said."
    bundle = only(put(tmp_path, t("T1", "Content", "fall\u00a0now", text=text), text=text))
    assert bundle.annotations[0].text == "fall\u00a0now"


def test_an_empty_file_is_a_layer_without_tags(tmp_path):
    bundle = only(put(tmp_path))
    assert [each.status for each in bundle.layers] == [LayerStatus.DONE]
    assert bundle.annotations == ()


def test_several_notes_of_one_tag_are_one(tmp_path):
    bundle = only(put(tmp_path, t("T1", "Cue", "said"), "#1\tAnnotatorNotes T1\tone",
                      "#2\tAnnotatorNotes T1\ttwo"))  # fmt: skip
    assert bundle.annotations[0].note == "one\ntwo"


def test_references_to_other_databases_are_kept(tmp_path):
    bundle = only(put(tmp_path, t("T1", "Source", "the minister"),
                      "N1\tReference T1 Wikidata:Q83307\tminister"))  # fmt: skip
    assert bundle.annotations[0].extra == {"normalizations": ["Wikidata:Q83307\tminister"]}


def test_tags_that_are_said_to_be_the_same_are_linked_in_a_chain(tmp_path):
    lines = [t("T1", "source", "the minister"), t("T2", "source", "a farmer"),
             t("T3", "source", "us"), "*\tEquiv T1 T2 T3"]  # fmt: skip
    bundle = only(put(tmp_path, *lines))
    texts = {each.id: each.text for each in bundle.annotations}
    assert [(each.label, texts[each.from_id], texts[each.to_id]) for each in bundle.links] == [
        ("same as", "the minister", "a farmer"),
        ("same as", "a farmer", "us"),
    ]
    (_,), complaints = read(tmp_path / "news.ann", replace(codebook(), links=()))
    assert complaints == [
        "news.ann, line 4: says that tags are the same, and the codebook has no link for it."
    ]


def test_relations_may_name_their_second_end_first(tmp_path):
    bundle = only(put(tmp_path, t("T1", "claim", "The cut"), t("T2", "cue", "said"),
                      "R1\tsignalled_by Arg2:T2 Arg1:T1"))  # fmt: skip
    (link,) = bundle.links
    first, second = bundle.annotations
    assert (link.label, link.from_id, link.to_id) == ("signalled by", first.id, second.id)


@pytest.mark.parametrize(
    ("text", "places", "units"),
    [
        ("🎈 Taxes 🎈 fall", (10, 14), None),
        ("🎈 Taxes 🎈 fall", (12, 16), "UTF-16 units"),
        ("🎈 Taxes 🎈 fall", (16, 20), "bytes"),
        ("\ufeffTaxes will fall", (11, 15), None),
        ("\ufeffTaxes will fall", (12, 16), None),
        ("One.\r\nTaxes will fall", (17, 21), None),
        ("One.\r\nTaxes will fall", (16, 20), None),
    ],
)
def test_offsets_are_counted_as_the_covered_texts_say(tmp_path, text, places, units):
    file = put(tmp_path, f"T1\tContent {places[0]} {places[1]}\tfall", text=text)
    bundle = only(file)
    assert bundle.annotations[0].text == "fall"
    assert "\r" not in bundle.article.text
    told = [str(each) for each in bundle.remarks]
    assert told == ([f"news.ann: offsets counted in {units}."] if units else [])


def test_windows_line_ends_and_a_byte_order_mark_in_the_annotations_do_no_harm(tmp_path):
    file = put(tmp_path, *EVENT)
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert len(only(file).annotations) == 3


@pytest.mark.parametrize("value", ["9" * 5000, "1e999", "-Infinity", "[" * 100_000, str(2**70)])
def test_a_value_that_is_no_number_we_can_hold_is_text(tmp_path, value):
    bundle = only(put(tmp_path, t("T1", "Cue", "said"), f"A1\tsure T1 {value}"))
    assert bundle.annotations[0].attributes == {"sure": value}


# whose they are


def names(bundle: Bundle) -> list[str]:
    return [each.name for each in bundle.annotators.values()]


def test_one_file_beside_its_text_does_not_say_whose_it_is(tmp_path):
    assert only(put(tmp_path, *EVENT)).annotators == {"": UNNAMED}


def test_files_with_annotators_beside_one_text_are_its_layers(tmp_path):
    for name in ("news_4b22.ann", "news_ef2d.ann", "news_gold.ann"):
        put(tmp_path, *EVENT, name=name)
    bundle = only(tmp_path)
    assert names(bundle) == ["4b22", "ef2d", GOLD]
    assert bundle.annotators[bundle.layers[2].annotator_id].kind is LayerKind.GOLD
    assert len(bundle.annotations) == 9
    assert len({each.id for each in bundle.annotations}) == 9


def test_texts_may_lie_in_a_folder_of_their_own(tmp_path):
    put(tmp_path / "attributions", *EVENT, name="news_4b22.ann")
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions" / "news.txt").replace(tmp_path / "text" / "news.txt")
    assert names(only(tmp_path)) == ["4b22"]
    assert names(only(tmp_path / "attributions" / "news_4b22.ann")) == ["4b22"]


def test_the_same_text_in_several_folders_makes_them_annotators(tmp_path):
    put(tmp_path / "Ana", *EVENT)
    put(tmp_path / "Ben", *EVENT[:2])
    bundle = only(tmp_path)
    assert names(bundle) == ["Ana", "Ben"]
    assert len(bundle.annotations) == 5


def test_other_texts_in_several_folders_do_not(tmp_path):
    put(tmp_path / "may", *EVENT)
    put(tmp_path / "june", *EVENT, text=TEXT + "More.")
    bundles, complaints = read(tmp_path)
    assert [names(each) for each in bundles] == [[""], [""]]
    assert complaints == []


def test_a_name_with_an_underscore_and_a_text_of_its_own_is_no_annotator(tmp_path):
    put(tmp_path, *EVENT)
    (tmp_path / "news_2.txt").write_text(TEXT, "utf-8")
    (tmp_path / "news_2.ann").write_text("", "utf-8")
    bundles, _ = read(tmp_path)
    assert [names(each) for each in bundles] == [[""], [""]]


# what is wrong


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("T9\tCue 70 99\tsaid", "T9 reaches outside the text, or covers nothing."),
        ("T9\tCue 5 5\t", "T9 reaches outside the text, or covers nothing."),
        ("T9\tCue 0 3\tsaid", "T9 covers “said”, but the article reads “The”."),
        ("T9\tCue 0\tThe", "cannot be read as brat writes it."),
        (f"T9\tCue 0 {'9' * 5000}\tThe", "cannot be read as brat writes it."),
        ("T9 Cue 0 3 The", "is no annotation of brat's."),
        ("X9\tCue 0 3\tThe", "is no annotation of brat's."),
        ("T1\tCue 0 3\tThe", "T1 is there twice."),
        ("E9\tSays:T7 Cue:T2", "E9 names “T7”, which is not there or was left out."),
        ("E9\tSays:T2 Cue:T7", "E9 names “T7”, which is not there or was left out."),
        ("E9\tSays", "cannot be read as brat writes it."),
        ("R9\tsame_as Arg1:T1 Arg2:T7", "R9 names “T7”, which is not there or was left out."),
        ("R9\tsame_as T1 T2", "cannot be read as brat writes it."),
        ("A9\tsure T7 yes", "A9 names “T7”, which is not there or was left out."),
        ("A9\tsure", "cannot be read as brat writes it."),
        ("#9\tAnnotatorNotes T7\tsure?", "#9 names “T7”, which is not there or was left out."),
        ("*\tEquiv T1", "cannot be read as brat writes it."),
    ],
)
def test_a_line_that_cannot_be_right_is_named_and_the_others_go_in(tmp_path, line, told):
    (bundle,), complaints = read(put(tmp_path, *EVENT, line))
    assert complaints == [f"news.ann, line 6: {told}"]
    assert len(bundle.annotations) == 3
    assert len(bundle.groups) == 1
    assert bundle.links == ()


def test_what_hangs_on_a_line_that_is_left_out_is_named_too(tmp_path):
    _, complaints = read(put(tmp_path, *EVENT, "T9\tCue 0 3\tsaid", "A1\tsure T9 yes"))
    assert complaints[1] == "news.ann, line 7: A1 names “T9”, which is not there or was left out."


def test_a_file_of_another_text_is_left_out_whole(tmp_path):
    bundles, complaints = read(put(tmp_path, *EVENT, text="Something else, but long enough " * 3))
    assert bundles == []
    assert complaints == ["news.ann belongs to another text: none of its tags fit."]


def test_a_file_without_a_text_is_named(tmp_path):
    put(tmp_path, *EVENT)
    put(tmp_path, *EVENT, name="other.ann")
    bundles, complaints = read(tmp_path)
    assert len(bundles) == 1
    assert complaints == ["other.ann: there is no text beside it."]


@pytest.mark.parametrize("name", ["news.txt", "news.ann"])
def test_a_file_that_is_not_utf_8_is_named_with_its_line(tmp_path, name):
    put(tmp_path, *EVENT)
    (tmp_path / name).write_bytes(b"one\ncaf\xe9 two")
    bundles, complaints = read(tmp_path)
    assert bundles == []
    told = "cannot be read as UTF-8; save it as UTF-8 and try again."
    assert complaints == [f"{name}, line 2: {told}"]


def test_a_range_beyond_the_text_takes_no_more_lines_than_the_text_is_long(tmp_path: Path) -> None:
    lines = ["more"] * 1000
    _, complaints = read(put(tmp_path, "T1\tclaim 0 999999999\tThe cut", *lines))
    assert complaints[0] == "news.ann, line 17: is no annotation of brat's."
    assert len(complaints) == 1000 - 15 + 1


def test_a_covered_text_of_many_lines_is_put_together_once() -> None:
    lines = [f"line {number}" for number in range(3000)]
    content = "T1\tclaim 0 99999999\t" + "\n".join(lines)
    (found,) = records(content, "news.ann", len(content))
    assert isinstance(found, TextBound)
    assert found.text == "\n".join(lines)
