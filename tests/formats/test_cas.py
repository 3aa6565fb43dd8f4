"""UIMA CAS out and in: XMI and JSON for INCEpTION, proven by dkpro-cassis."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cassis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.formats import cas_json, webanno_xmi
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment, Feature
from onrecord.model.layers import Annotator, LayerKind, LayerStatus, layer_of
from onrecord.model.losses import Losses
from onrecord.model.reducing import Reducer
from onrecord.model.spans import Span
from tests.builders import article, codebook, dataset, incoming, tag, tie

GOLDEN = Path(__file__).parent / "golden" / "cas"
FORMATS = [webanno_xmi.FORMAT, cas_json.FORMAT]
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"

TEXT = """Ferry 🛥 cut

“Taxes will 𝒻all,” the minister said. The mayor denied that.
Two sources & <one> aide declined.\u0301 "Yes"."""
NEWS = article(
    TEXT, id="a1", outlet="Daily", published="2026-03-14", language="en", facts={"page": 3}
)
ANA = Annotator(id="p1", name="Ana")
GOLD = Annotator(id="p2", name="gold", kind=LayerKind.GOLD)


def news():
    """One article with all that a CAS can hold, in two layers."""
    chosen = {"wording": "direct", "odd": 7, "kind": ("a", "b")}
    split = tag("claim", NEWS, "Taxes", "𝒻all", by="p1", id="c1", attributes=chosen,
                note='one\n"two" <three>', confidence=0.1)  # fmt: skip
    other = tag("claim", NEWS, "denied that", by="p1", id="c2")
    source = tag("source", NEWS, "the minister", by="p1", id="s1", attributes={"count": 2})
    stance = tag("stance", NEWS, by="p1", id="t1", attributes={"explicit": True, "strength": 0.3})
    links = (
        tie("attributed to", split, source, id="l1"),
        tie("about", stance, split, id="l2"),
        tie("same as", split, other, id="l3"),
        tie("of our own", split, source, id="l4"),
    )
    return Bundle(
        article=NEWS,
        annotators={"p1": ANA, "p2": GOLD},
        layers=(layer_of("a1", "p1", LayerStatus.DONE), layer_of("a1", "p2", LayerStatus.SETTLED)),
        annotations=(split, other, source, stance),
        links=links,
        codebook_id="onrecord",
        codebook_revision=1,
        split="train",
    )


def reduced(bundle, chosen):
    return Reducer(chosen, codebook(), Losses(), Alignment.EXPAND).reduced(bundle)


def written(chosen, folder, *bundles):
    chosen.write(dataset(*(reduced(each, chosen) for each in bundles)), folder)
    return folder


def read(chosen, place):
    found = list(chosen.read(place, incoming()))
    return [x for x in found if isinstance(x, Bundle)], [
        str(x) for x in found if not isinstance(x, Bundle)
    ]


def said(bundle):
    """What a bundle says, whatever the ids."""
    names = {key: person.name for key, person in bundle.annotators.items()}
    facts = bundle.article
    tags = {each.id: tag_said(each, names) for each in bundle.annotations}
    links = [(each.label, tags[each.from_id], tags[each.to_id]) for each in bundle.links]
    return (
        (facts.id, facts.title, facts.text, facts.outlet, facts.byline, facts.published),
        (facts.url, facts.language, facts.supersedes, dict(facts.facts), bundle.split),
        sorted((names[each.annotator_id], each.status) for each in bundle.layers),
        sorted(tags.values(), key=repr),
        sorted(links, key=repr),
    )


def tag_said(each, names):
    held = sorted(each.attributes.items(), key=repr)
    return (names[each.annotator_id], each.label, each.spans, held, each.note, each.confidence)


def cas_of(folder, annotator="Ana", document="Ferry-cut"):
    place = folder / "annotation" / document / annotator
    if place.with_name(f"{annotator}.xmi").is_file():
        types = cassis.load_typesystem(folder / "TypeSystem.xml")
        return cassis.load_cas_from_xmi(place.with_name(f"{annotator}.xmi"), typesystem=types)
    with place.with_name(f"{annotator}.json").open("rb") as file:
        return cassis.load_cas_from_json(file)


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_cassis_reads_text_layers_and_features(chosen, tmp_path):
    cas = cas_of(written(chosen, tmp_path, news()))
    assert cas.sofa_string == TEXT
    claim, part, other = cas.select("webanno.custom.Claim")
    assert [each.get_covered_text() for each in (claim, part, other)] == [
        "Taxes", "𝒻all", "denied that",
    ]  # fmt: skip
    assert (claim.wording, claim.note) == ("direct", 'one\n"two" <three>')
    assert claim.confidence == 0.1
    (source,) = cas.select("webanno.custom.Source")
    assert source.count == 2.0
    (stance,) = cas.select("webanno.custom.Stance")
    assert (stance.begin, stance.end, stance.explicit) == (0, 0, True)


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_cassis_finds_the_ends_of_slots_relations_and_fragments(chosen, tmp_path):
    cas = cas_of(written(chosen, tmp_path, news()))
    claim, part, other = cas.select("webanno.custom.Claim")
    (source,) = cas.select("webanno.custom.Source")
    (slot,) = claim.attributedTo.elements
    assert (slot.role, slot.target) == ("attributed to", source)
    assert [each.target for each in claim.fragments.elements] == [part]
    (same,) = cas.select("webanno.custom.ClaimSameAsRelation")
    assert (same.Governor, same.Dependent) == (claim, other)


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_sentences_and_tokens_are_there_for_inception(chosen, tmp_path):
    cas = cas_of(written(chosen, tmp_path, news()))
    told = [each.get_covered_text() for each in cas.select(SENTENCE)]
    assert told[:2] == ["Ferry 🛥 cut", "“Taxes will 𝒻all,” the minister said."]
    words = [each.get_covered_text() for each in cas.select(TOKEN)]
    assert words[:7] == ["Ferry", "🛥", "cut", "“", "Taxes", "will", "𝒻all"]
    (facts,) = cas.select(METADATA)
    assert (facts.documentTitle, facts.language) == ("Ferry 🛥 cut", "en")
    assert cas.get_document_annotation() == facts


def test_offsets_are_utf_16_units_in_the_file_itself(tmp_path):
    folder = written(webanno_xmi.FORMAT, tmp_path, news())
    xmi = (folder / "annotation" / "Ferry-cut" / "Ana.xmi").read_text("utf-8")
    start = len(TEXT[: TEXT.index("𝒻all")].encode("utf-16-le")) // 2
    assert f'begin="{start}" end="{start + 5}" sofa="1"/>' in xmi


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_what_goes_out_comes_in_again(chosen, tmp_path):
    before = reduced(news(), chosen)
    (after,), complaints = read(chosen, written(chosen, tmp_path, news()))
    assert complaints == []
    assert said(after) == said(before)
    assert (after.codebook_id, after.codebook_revision) == ("onrecord", 1)
    assert [str(each) for each in after.remarks] == [
        f"{name}{after.article.source_file[3:]}: offsets counted in UTF-16 units."
        for name in ("Ana", "gold")
    ]


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_each_file_can_come_in_alone(chosen, tmp_path):
    folder = written(chosen, tmp_path, news())
    (file,) = (folder / "annotation" / "Ferry-cut").glob("Ana*")
    (found,), _ = read(chosen, file)
    assert [each.name for each in found.annotators.values()] == ["Ana"]
    assert len(found.annotations) == 4
    assert len(found.links) == 4


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
@pytest.mark.parametrize("name", ["Ana/é", "con", "a_b", "INITIAL_CAS", "machine:x/y@1", "名前."])
def test_annotators_of_any_name_come_back_under_it(chosen, name, tmp_path):
    person = Annotator(id="p1", name=name)
    before = Bundle(article=NEWS, annotators={"p1": person}, layers=(layer_of("a1", "p1"),))
    (after,), _ = read(chosen, written(chosen, tmp_path, before))
    assert [each.name for each in after.annotators.values()] == [name]


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_what_cassis_wrote_again_still_says_the_same(chosen, tmp_path):
    cas = cas_of(written(chosen, tmp_path / "ours", news()))
    place = tmp_path / "theirs" / "annotation" / "news"
    place.mkdir(parents=True)
    if chosen is webanno_xmi.FORMAT:
        cas.to_xmi(place / "Ben.xmi")
        cas.typesystem.to_xml(place / "TypeSystem.xml")
    else:
        cas.to_json(place / "Ben.json")
    (found,), complaints = read(chosen, tmp_path / "theirs")
    assert complaints == []
    assert [each.name for each in found.annotators.values()] == ["Ben"]
    ours = [each[1:] for each in said(reduced(news(), chosen))[3]]
    assert [each[1:] for each in said(found)[3]] == ours


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_an_article_nobody_has_a_layer_of_comes_back_without_layers(chosen, tmp_path):
    before = Bundle(article=NEWS, codebook_id="onrecord", codebook_revision=1)
    (after,), complaints = read(chosen, written(chosen, tmp_path, before))
    assert (said(after), complaints) == (said(before), [])


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_two_articles_of_one_title_stay_two(chosen, tmp_path):
    other = article("Rates will rise.", id="a2", title=NEWS.title)
    found, _ = read(chosen, written(chosen, tmp_path, news(), Bundle(article=other)))
    assert sorted(each.article.id for each in found) == ["a1", "a2"]


def test_control_characters_are_counted_where_xml_cannot_hold_them(tmp_path):
    odd = article("Page one\x0cPage two")
    given = dataset(Bundle(article=odd))
    webanno_xmi.FORMAT.write(given, tmp_path)
    assert sum(given.losses.counts.values()) == 1
    (found,), _ = read(webanno_xmi.FORMAT, tmp_path)
    assert found.article.text == "Page one\ufffdPage two"


def test_the_formats_say_what_they_cannot_hold():
    for chosen in FORMATS:
        assert set(Feature) - chosen.holds == {
            Feature.LINK_ATTRIBUTES,
            Feature.LINK_NOTES,
            Feature.REGIONS,
            Feature.REGISTRIES,
            Feature.PROVENANCE,
        }


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
def test_the_golden_files_are_what_is_written(chosen, tmp_path):
    written(chosen, tmp_path, news())
    golden = GOLDEN / chosen.name
    names = {each.relative_to(golden) for each in golden.rglob("*") if each.is_file()}
    assert {x.relative_to(tmp_path) for x in tmp_path.rglob("*") if x.is_file()} == names
    for name in names:
        assert (tmp_path / name).read_bytes() == (golden / name).read_bytes()


_TEXTS = st.text(st.sampled_from('ab 𝒻🛥e\u0301\n.<&"“'), min_size=1, max_size=40)
_LABELS = st.sampled_from(["claim", "source", "cue", "stance", "entity"])


@st.composite
def bundles(draw):
    text = draw(_TEXTS)
    about = article(text, id="a", title="t")
    tags = []
    for _ in range(draw(st.integers(0, 5))):
        places = draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True))
        ends = sorted(places)
        spans = tuple(Span.of(text, *pair) for pair in zip(ends[::2], ends[1::2], strict=False))
        note = draw(_TEXTS | st.just(""))
        tags.append(replace(tag(draw(_LABELS), about, by="p1", note=note), spans=spans))
    links = []
    if tags:
        ends = st.sampled_from(tags)
        for _ in range(draw(st.integers(0, 4))):
            label = draw(st.sampled_from(["same as", "about", "x"]))
            links.append(tie(label, draw(ends), draw(ends)))
    layers = (layer_of("a", "p1", LayerStatus.DONE), layer_of("a", "p2", LayerStatus.STARTED))
    return Bundle(
        article=about,
        annotators={"p1": ANA, "p2": GOLD},
        layers=layers,
        annotations=tuple(tags),
        links=tuple(links),
    )


@pytest.mark.parametrize("chosen", FORMATS, ids=lambda each: each.name)
@given(bundle=bundles())
def test_any_layer_comes_back_as_it_went(chosen, bundle, tmp_path_factory):
    folder = tmp_path_factory.mktemp("cas")
    (after,), complaints = read(chosen, written(chosen, folder, bundle))
    assert complaints == []
    assert said(after) == said(reduced(bundle, chosen))
