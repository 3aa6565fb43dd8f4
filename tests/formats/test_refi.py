"""REFI-QDA out: codebooks and projects for MAXQDA, NVivo, ATLAS.ti and QualCoder."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pyrefiqda
import pytest
from pyrefiqda.models import project as schema
from xsdata.models.datatype import XmlDateTime

from onrecord.errors import Cancelled
from onrecord.formats import qdc, qdpx
from onrecord.formats.xml_text import UNWRITABLE
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook, Label
from onrecord.model.formats import Alignment, Feature
from onrecord.model.layers import Annotator, layer_of
from onrecord.model.losses import Losses
from onrecord.model.reducing import Reducer
from tests.builders import article, codebook, dataset, tag, tie

GOLDEN = Path(__file__).parent / "golden"
TEXT = """Ferry 🛥 cut

“Taxes will 𝒻all,” the minister said. The mayor denied that."""
NEWS = article(
    TEXT, id="a1", outlet="Daily & Co", published="2026-03-14", facts={"page": 3}, modified="2026"
)
OTHER = article("Rates will rise.", id="a2", outlet="Daily & Co", modified="2026")
ANA, GOLD = Annotator(id="p1", name="Ana"), Annotator(id="p2", name="gold")
TIME = "2026-03-14T17:42:07.123Z"


def news():
    claim = tag("claim", NEWS, "Taxes will 𝒻all", by="p1", id="c1", created=TIME, confidence=0.5,
                attributes={"wording": "direct", "kind": "odd"}, note='a "note" <b>')  # fmt: skip
    source = tag("source", NEWS, "the minister", by="p2", id="s1", created="2026",
                 attributes={"type": "named person", "count": 2})  # fmt: skip
    stance = tag("stance", NEWS, by="p1", id="t1", created=TIME, note="it shows",
                 attributes={"explicit": True, "strength": 3})  # fmt: skip
    return Bundle(
        article=NEWS,
        annotators={"p1": ANA, "p2": GOLD},
        layers=(layer_of("a1", "p1"), layer_of("a1", "p2")),
        annotations=(claim, source, stance),
        links=(tie("attributed to", claim, source, id="l1"), tie("about", stance, claim, id="l2")),
        split="train",
    )


def written(folder, *bundles, book=None):
    given = dataset(*bundles, book=book)
    qdpx.FORMAT.write(given, folder / "out.qdpx")
    return folder / "out.qdpx"


@pytest.fixture
def project(tmp_path):
    path = written(tmp_path, news(), Bundle(article=OTHER))
    return pyrefiqda.RefiProject.load(path, tmp_path / "unpacked")


def text_of(project, source, tmp_path):
    path = pyrefiqda.RefiProject.resolve_source_path(source.plain_text_path, tmp_path / "unpacked")
    return path.read_bytes().decode("utf-8")


def named(codes):
    """GUIDs of all codes by their names."""
    found = {}
    for each in codes:
        assert each.name not in found
        found[each.name] = each.guid
        found.update(named(each.code))
    return found


def test_pyrefiqda_reads_texts_and_selections_in_code_points(project, tmp_path):
    first, second = project.sources.text_source
    assert [first.name, second.name] == ["Ferry 🛥 cut", "Rates will rise."]
    assert text_of(project, first, tmp_path) == TEXT
    covered = [TEXT[each.start_position : each.end_position] for each in first.plain_text_selection]
    assert covered == ["Taxes will 𝒻all", "the minister"]
    assert second.plain_text_selection == []


def test_each_tag_is_coded_by_its_annotator_with_label_and_values(project):
    codes = named(project.code_book.codes.code)
    users = {each.name: each.guid for each in project.users.user}
    first, second = project.sources.text_source[0].plain_text_selection
    assert [each.code_ref.target_guid for each in first.coding] == [
        codes["Claim"], codes["Wording: direct"],
    ]  # fmt: skip
    assert {each.creating_user for each in first.coding} == {users["Ana"]}
    assert first.creation_date_time == XmlDateTime.from_string(TIME)
    assert {each.creating_user for each in second.coding} == {users["gold"]}


def test_notes_and_values_that_are_no_codes_are_told_in_words(project):
    first, second = project.sources.text_source[0].plain_text_selection
    assert first.description == 'a "note" <b>\nKind: odd\nConfidence: 0.5'
    assert second.description == "Count: 2"


def test_a_tag_without_words_codes_the_whole_source(project):
    codes = named(project.code_book.codes.code)
    label, value = project.sources.text_source[0].coding
    assert label.code_ref.target_guid == codes["Stance"]
    assert value.code_ref.target_guid == codes["Explicit: yes"]
    (note,) = project.notes.note
    assert [each.target_guid for each in label.note_ref] == [note.guid]
    assert note.plain_text_content == "it shows\nStrength: 3"


def test_links_lead_from_selection_to_selection(project):
    source = project.sources.text_source[0]
    claim, said_by = (each.guid for each in source.plain_text_selection)
    told = [(each.name, each.origin_guid, each.target_guid) for each in project.links.link]
    assert told == [
        ("attributed to", claim, said_by),
        ("about", source.coding[0].guid, claim),
    ]
    assert {each.direction for each in project.links.link} == {schema.DirectionType.ONE_WAY}


def test_facts_of_articles_are_variables_and_outlets_are_cases(project):
    names = {each.guid: each.name for each in project.variables.variable}
    first, second = project.sources.text_source
    assert {
        names[each.variable_ref.target_guid]: each.text_value for each in first.variable_value
    } == {"outlet": "Daily & Co", "published": "2026-03-14", "page": "3", "split": "train"}
    (case,) = project.cases.case
    assert case.name == "Daily & Co"
    assert [each.target_guid for each in case.source_ref] == [first.guid, second.guid]


def test_attributes_stand_under_labels_and_values_under_attributes(project):
    claim = project.code_book.codes.code[0]
    assert (claim.name, claim.is_codable, claim.color) == ("Claim", True, "#0072B2")
    assert claim.description.startswith("What is said")
    wording = claim.code[0]
    assert (wording.name, wording.is_codable) == ("Wording", False)
    assert [each.name for each in wording.code] == [
        "Wording: direct", "Wording: indirect", "Wording: mixed",
    ]  # fmt: skip
    entity = project.code_book.codes.code[4]
    assert [each.name for each in entity.code] == ["Entity: Kind"]


def test_labels_that_are_not_in_the_codebook_get_codes_too(tmp_path):
    odd = tag("odd", NEWS, "Taxes", by="p1", attributes={"how": ("a", "b")})
    bundle = Bundle(article=NEWS, annotators={"p1": ANA}, annotations=(odd,))
    path = written(tmp_path, bundle)
    project = pyrefiqda.RefiProject.load(path, tmp_path / "unpacked")
    (selection,) = project.sources.text_source[0].plain_text_selection
    assert selection.coding[0].code_ref.target_guid == named(project.code_book.codes.code)["odd"]
    assert selection.description == "how: a, b"


def test_labels_of_one_title_have_names_of_their_own(tmp_path):
    labels = tuple(Label(id=key, title="Claim") for key in "abc")
    path = written(tmp_path, book=Codebook(id="x", revision=1, title="X", labels=labels))
    project = pyrefiqda.RefiProject.load(path, tmp_path / "unpacked")
    assert list(named(project.code_book.codes.code)) == ["Claim", "Claim (2)", "Claim (3)"]


def qde(path):
    with zipfile.ZipFile(path) as file:
        return ElementTree.fromstring(file.read("project.qde"))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Project", ["Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links",
                     "Sets", "Graphs", "Description", "NoteRef"]),
        ("Code", ["Description", "NoteRef", "Code"]),
        ("TextSource", ["Description", "PlainTextContent", "PlainTextSelection", "Coding",
                        "NoteRef", "VariableValue"]),
        ("PlainTextSelection", ["Description", "Coding", "NoteRef"]),
        ("Coding", ["CodeRef", "NoteRef"]),
        ("VariableValue", ["VariableRef", "TextValue"]),
        ("Case", ["Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef"]),
    ],
)  # fmt: skip
def test_elements_stand_in_the_order_of_the_standard(tmp_path, name, wanted):
    root = qde(written(tmp_path, news(), Bundle(article=OTHER)))
    space = "{urn:QDA-XML:project:1.0}"
    for each in root.iter(f"{space}{name}"):
        places = [wanted.index(child.tag.removeprefix(space)) for child in each]
        assert places == sorted(places)


def test_every_guid_is_told_once(tmp_path):
    guids = [each.get("guid") for each in qde(written(tmp_path, news())).iter()]
    told = [each for each in guids if each]
    assert len(told) == len(set(told))


def test_control_characters_stay_in_the_text_and_are_replaced_in_names(tmp_path):
    odd = article("Page\x0cone\x00", id="a3", modified="2026")
    bundle = Bundle(
        article=odd,
        annotators={"p1": ANA},
        annotations=(tag("claim", odd, "Page\x0cone", by="p1"),),
    )
    project = pyrefiqda.RefiProject.load(written(tmp_path, bundle), tmp_path / "unpacked")
    (source,) = project.sources.text_source
    assert text_of(project, source, tmp_path) == "Page\x0cone\x00"
    assert source.plain_text_selection[0].name == "Page\ufffdone"


def test_articles_with_names_that_xml_cannot_hold_are_counted(tmp_path):
    odd = article("Page\x0cone\x00 two", id="a3", title="Page", modified="2026")
    losses = Losses()

    def count(*tags):
        found = Bundle(article=odd, annotators={"p1": ANA}, layers=(), annotations=tags)
        qdpx.FORMAT.write(dataset(found, losses=losses), tmp_path / "out.qdpx")
        return losses.counts[UNWRITABLE]

    assert count(tag("claim", odd, "two", by="p1")) == 0  # the text itself is no XML
    assert count(tag("claim", odd, "Page\x0cone", by="p1")) == 1
    assert count(tag("claim", odd, "two", by="p1", note="\x00")) == 2
    assert losses.cases[0].words == "Page\x0cone"


def test_an_export_can_be_cancelled_while_the_project_is_put_together(tmp_path):
    def alive():
        raise Cancelled("Cancelled; nothing was written.")

    with pytest.raises(Cancelled):
        qdpx.FORMAT.write(dataset(news(), alive=alive), tmp_path / "out.qdpx")


def test_a_split_tag_goes_out_in_parts_and_is_counted(tmp_path):
    split = tag("claim", NEWS, "Taxes", "𝒻all", by="p1")
    bundle = Bundle(article=NEWS, annotators={"p1": ANA}, annotations=(split,))
    losses = Losses()
    reducer = Reducer(qdpx.FORMAT, codebook(), losses, Alignment.EXPAND)
    path = written(tmp_path, reducer.reduced(bundle))
    project = pyrefiqda.RefiProject.load(path, tmp_path / "unpacked")
    assert len(project.sources.text_source[0].plain_text_selection) == 2
    assert losses.counts[Feature.FRAGMENTS.value] == 1


def test_a_project_without_articles_can_be_read(tmp_path):
    project = pyrefiqda.RefiProject.load(written(tmp_path), tmp_path / "unpacked")
    assert project.name == "news"
    assert project.sources is None


def test_the_golden_project_is_what_is_written(tmp_path):
    written(tmp_path, news(), Bundle(article=OTHER))
    with zipfile.ZipFile(tmp_path / "out.qdpx") as file:
        assert file.read("project.qde") == (GOLDEN / "project.qde").read_bytes()
        assert len(file.namelist()) == 3


def test_pyrefiqda_reads_the_codebook_alone(tmp_path):
    given = dataset(news())
    qdc.FORMAT.write(given, tmp_path / "out.qdc")
    assert (tmp_path / "out.qdc").read_bytes() == (GOLDEN / "codebook.qdc").read_bytes()
    book = pyrefiqda.RefiCodebook.load(tmp_path / "out.qdc")
    assert book.origin == "Onrecord"
    assert [each.name for each in book.codes.code] == [
        "Claim", "Source", "Cue", "Stance", "Entity",
    ]  # fmt: skip
    assert dict(given.losses.counts) == {"tags: left out, only the codebook goes out": 3}
