"""CAS files by others, shaped as INCEpTION exports them, and files that are wrong."""

from __future__ import annotations

import io
import json
import zipfile
from xml.sax.saxutils import quoteattr

import pytest

from onrecord.errors import FormatError
from onrecord.formats import cas_json, webanno_xmi
from onrecord.model.bundles import Bundle
from onrecord.model.layers import LayerKind, LayerStatus
from tests.builders import incoming

TEXT = "Taxes will fall, the 🛥 minister said.\r\nThe mayor denied it."
OURS = TEXT.replace("\r\n", "\n")
DKPRO = "de/tudarmstadt/ukp/dkpro/core/api"
ANNOTATION, TOP = "uima.tcas.Annotation", "uima.cas.TOP"


def feature(name, ranged="uima.cas.String", element=""):
    held = f"<elementType>{element}</elementType>" if element else ""
    return (
        f"<featureDescription><name>{name}</name><description/>"
        f"<rangeTypeName>{ranged}</rangeTypeName>{held}</featureDescription>"
    )


def kind(name, parent=ANNOTATION, *features):
    return (
        f"<typeDescription><name>{name}</name><description/>"
        f"<supertypeName>{parent}</supertypeName><features>{''.join(features)}</features>"
        "</typeDescription>"
    )


TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
    + kind(
        "webanno.custom.Content",
        ANNOTATION,
        feature("Modality"),
        feature("sure", "uima.cas.Boolean"),
        feature("weight", "uima.cas.Float"),
        feature("topics", "uima.cas.StringArray"),
        feature("Sources", "uima.cas.FSArray", "webanno.custom.ContentSourcesLink"),
    )
    + kind("webanno.custom.ContentSourcesLink", TOP, feature("role"), feature("target", ANNOTATION))
    + kind("webanno.custom.Source", ANNOTATION)
    + kind(
        "webanno.custom.Same",
        ANNOTATION,
        feature("Governor", "webanno.custom.Content"),
        feature("Dependent", "webanno.custom.Content"),
        feature("how"),
    )
    + kind("webanno.custom.Genre", "uima.cas.AnnotationBase", feature("value"))
    + kind(
        "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
        ANNOTATION,
        feature("value"),
        feature("identifier"),
    )
    + kind("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", ANNOTATION)
    + kind("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma", ANNOTATION)
    + kind(
        "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
        "uima.tcas.DocumentAnnotation",
        feature("documentTitle"),
    )
    + kind("de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata", TOP)
    + "</types></typeSystemDescription>"
)


def units(words, text=TEXT):
    """``begin`` and ``end`` of the words, in UTF-16 units of the text as the file has it."""
    start = len(text[: text.index(words)].encode("utf-16-le")) // 2
    return f'begin="{start}" end="{start + len(words.encode("utf-16-le")) // 2}"'


def xmi(*elements, text=TEXT, members=range(2, 40)):
    spaces = {
        "custom": "webanno/custom",
        "ner": f"{DKPRO}/ner/type",
        "seg": f"{DKPRO}/segmentation/type",
        "meta": f"{DKPRO}/metadata/type",
        "api": "de/tudarmstadt/ukp/clarin/webanno/api/type",
    }
    declared = " ".join(f'xmlns:{key}="http:///{each}.ecore"' for key, each in spaces.items())
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<xmi:XMI xmlns:cas="http:///uima/cas.ecore" xmlns:xmi="http://www.omg.org/XMI" '
            f'{declared} xmi:version="2.0"><cas:NULL xmi:id="0"/>',
            *elements,
            f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" '
            f"sofaString={quoteattr(text)}/>",
            f'<cas:View sofa="1" members="{" ".join(map(str, members))}"/></xmi:XMI>',
        ]
    )


CLAIM = f'<custom:Content xmi:id="2" sofa="1" {units("Taxes will fall")} Modality="certain"/>'
SOURCE = f'<custom:Source xmi:id="3" sofa="1" {units("the 🛥 minister")}/>'


def export(folder, *elements, name="ana", document="news.txt", root="annotation"):
    place = folder / root / document
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{name}.xmi").write_text(xmi(*elements), "utf-8")
    (place / "TypeSystem.xml").write_text(TYPES, "utf-8")
    return place / f"{name}.xmi"


def read(place, chosen=webanno_xmi.FORMAT):
    found = list(chosen.read(place, incoming()))
    bundles = [each for each in found if isinstance(each, Bundle)]
    return bundles, [str(each) for each in found if not isinstance(each, Bundle)]


def one(place):
    (bundle,), complaints = read(place)
    assert complaints == []
    return bundle


def texts(bundle):
    return [(each.label, each.text) for each in bundle.annotations]


def test_custom_layers_come_in_as_labels_with_their_features(tmp_path):
    full = CLAIM.replace("/>", ' sure="true" weight="0.5"><topics>a b</topics><topics>c</topics>')
    bundle = one(export(tmp_path, f"{full}</custom:Content>", SOURCE))
    assert bundle.article.text == OURS
    assert bundle.article.title == "news"
    assert texts(bundle) == [("Content", "Taxes will fall"), ("Source", "the 🛥 minister")]
    assert bundle.annotations[0].attributes == {
        "Modality": "certain",
        "sure": True,
        "weight": 0.5,
        "topics": ("a b", "c"),
    }
    (person,) = bundle.annotators.values()
    assert (person.name, person.kind) == ("ana", LayerKind.PERSON)
    assert [each.status for each in bundle.layers] == [LayerStatus.DONE]
    assert [str(each) for each in bundle.remarks] == ["ana.xmi: offsets counted in UTF-16 units."]


def test_offsets_behind_a_carriage_return_are_those_of_our_text(tmp_path):
    late = f'<custom:Source xmi:id="3" sofa="1" {units("The mayor")}/>'
    (tag,) = one(export(tmp_path, late)).annotations
    assert tag.spans == ((OURS.index("The mayor"), OURS.index("The mayor") + 9, "The mayor"),)


@pytest.mark.parametrize(
    ("role", "label"), [("", "Sources"), ("first", "first")], ids=["no role", "a role"]
)
@pytest.mark.parametrize("array", [True, False], ids=["an array apart", "an array within"])
def test_slots_come_in_as_links_named_by_role_or_feature(tmp_path, role, label, array):
    claim = CLAIM.replace("/>", f' Sources="{5 if array else 4}"/>')
    slot = f'<custom:ContentSourcesLink xmi:id="4" role="{role}" target="3"/>'
    apart = ['<cas:FSArray xmi:id="5" elements="4"/>'] if array else []
    bundle = one(export(tmp_path, claim, SOURCE, slot, *apart))
    ids = [each.id for each in bundle.annotations]
    assert [(each.label, each.from_id, each.to_id) for each in bundle.links] == [(label, *ids)]


def test_relation_layers_come_in_as_links_with_values(tmp_path):
    other = f'<custom:Content xmi:id="3" sofa="1" {units("denied it")}/>'
    same = (
        f'<custom:Same xmi:id="4" sofa="1" {units("denied it")} '
        'Governor="2" Dependent="3" how="loosely"/>'
    )
    bundle = one(export(tmp_path, CLAIM, other, same))
    (link,) = bundle.links
    assert (link.label, link.attributes) == ("Same", {"how": "loosely"})
    assert [link.from_id, link.to_id] == [each.id for each in bundle.annotations]


def test_named_entities_have_their_value_as_label(tmp_path):
    entity = f'<ner:NamedEntity xmi:id="2" sofa="1" {units("minister")} value="PER"/>'
    bare = f'<ner:NamedEntity xmi:id="3" sofa="1" {units("mayor")} identifier="Q1"/>'
    bundle = one(export(tmp_path, entity, bare))
    assert texts(bundle) == [("PER", "minister"), ("NamedEntity", "mayor")]
    assert bundle.annotations[1].attributes == {"identifier": "Q1"}


def test_a_layer_of_the_document_comes_in_without_words(tmp_path):
    (tag,) = one(export(tmp_path, '<custom:Genre xmi:id="2" sofa="1" value="news"/>')).annotations
    assert (tag.label, tag.spans, tag.attributes) == ("Genre", (), {"value": "news"})


def test_what_every_cas_has_is_passed_over_and_linguistic_layers_are_told(tmp_path):
    file = export(
        tmp_path,
        '<meta:DocumentMetaData xmi:id="2" sofa="1" begin="0" end="5" language="en"'
        ' documentTitle="Ferry cut.txt"/>',
        f'<seg:Token xmi:id="3" sofa="1" {units("Taxes")}/>',
        '<api:CASMetadata xmi:id="4"/>',
        f'<seg:Lemma xmi:id="5" sofa="1" {units("Taxes")}/>',
    )
    (bundle,), complaints = read(file)
    assert (bundle.article.title, bundle.article.language) == ("Ferry cut", "en")
    assert bundle.annotations == ()
    assert [layer.status for layer in bundle.layers] == [LayerStatus.DONE]
    (told,) = complaints
    assert told.startswith("ana.xmi: annotations of the type “de.tudarmstadt")
    assert told.endswith("segmentation.type.Lemma” are none of a codebook's; left out: 1.")


def test_annotators_of_one_document_come_together_and_curation_is_gold(tmp_path):
    export(tmp_path, CLAIM)
    export(tmp_path, SOURCE, name="ben")
    export(tmp_path, name="INITIAL_CAS")
    export(tmp_path, CLAIM, name="CURATION_USER", root="curation")
    bundle = one(tmp_path)
    assert [each.name for each in bundle.annotators.values()] == ["ana", "ben", "gold"]
    assert len(bundle.annotations) == 3


def zipped(**members):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)
    return held.getvalue()


def test_a_project_exported_by_inception_comes_in_as_it_is(tmp_path):
    export_of = {
        "exportedproject123.json": "{}",
        "source/news.txt": TEXT,
        "annotation_ser/news.txt/ana.ser": b"\xac\xed",
        "annotation/news.txt/ana.zip": zipped(**{"ana.xmi": xmi(CLAIM), "TypeSystem.xml": TYPES}),
        "annotation/news.txt/webanno77export.zip": zipped(
            **{"ben.xmi": xmi(SOURCE), "typesystem.xml": TYPES}
        ),
        "curation/news.txt/CURATION_USER.zip": zipped(
            **{"CURATION_USER.xmi": xmi(CLAIM, SOURCE), "TypeSystem.xml": TYPES}
        ),
    }
    path = tmp_path / "project.zip"
    path.write_bytes(zipped(**export_of))
    assert webanno_xmi.FORMAT.recognises(path)
    (bundle,), complaints = read(path)
    assert complaints == []
    assert [each.name for each in bundle.annotators.values()] == ["ana", "ben", "gold"]
    assert len(bundle.annotations) == 4


def test_an_export_that_was_unpacked_comes_in_with_its_inner_archives(tmp_path):
    place = tmp_path / "annotation" / "news.txt"
    place.mkdir(parents=True)
    inner = zipped(**{"ana.xmi": xmi(CLAIM), "TypeSystem.xml": TYPES})
    (place / "ana.zip").write_bytes(inner)
    (place / "ben.zip").write_bytes(b"PK nothing")
    for where in (tmp_path, place / "ana.zip"):
        (bundle,), _ = read(where)
        assert [each.name for each in bundle.annotators.values()] == ["ana"]
        assert bundle.article.title == "news"
    assert read(tmp_path)[1] == ["ben.zip is no archive, or a damaged one."]


def test_a_file_named_as_its_document_is_whoever_brings_it_in(tmp_path):
    (tmp_path / "news.xmi").write_text(xmi(CLAIM), "utf-8")
    (tmp_path / "TypeSystem.xml").write_text(TYPES, "utf-8")
    (person,) = one(tmp_path / "news.xmi").annotators.values()
    assert (person.id, person.name) == ("", "")


# what is wrong


def complaints_about(tmp_path, *elements):
    return read(export(tmp_path, *elements))


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ('begin="5" end="9999"', "ana.xmi, line 3: 5..9999 lies outside the text."),
        ('begin="9" end="5"', "ana.xmi, line 3: 9..5 lies outside the text."),
        ('begin="22" end="25"', "ana.xmi, line 3: 22..25 lies outside the text."),
        ('begin="5"', "ana.xmi, line 3: 5..None lies outside the text."),
        ('begin="x" end="5"', "ana.xmi, line 3: begin cannot be read: “x”."),
    ],
)
def test_a_place_that_is_none_is_named_and_the_rest_goes_in(tmp_path, place, told):
    bad = f'<custom:Source xmi:id="3" sofa="1" {place}/>'
    good = CLAIM
    (bundle,), complaints = complaints_about(tmp_path, bad, good)
    assert complaints == [told]
    assert texts(bundle) == [("Content", "Taxes will fall")]


def test_a_type_that_is_not_in_the_type_system_is_named(tmp_path):
    odd = '<custom:Odd xmi:id="3" sofa="1" begin="0" end="5"/>'
    (bundle,), complaints = complaints_about(tmp_path, odd, odd.replace('"3"', '"4"'), CLAIM)
    assert complaints == [
        "ana.xmi, line 3: the type “webanno.custom.Odd” is not in the type system; left out: 2."
    ]
    assert len(bundle.annotations) == 1


def test_a_link_to_nothing_is_named(tmp_path):
    claim = CLAIM.replace("/>", ' Sources="4"/>')
    slot = '<custom:ContentSourcesLink xmi:id="4" role="" target="33"/>'
    same = '<custom:Same xmi:id="5" sofa="1" begin="0" end="5" Governor="2"/>'
    (bundle,), complaints = complaints_about(tmp_path, claim, slot, same)
    assert complaints == [
        "ana.xmi, line 3: Sources leads to no tag.",
        "ana.xmi, line 5: Dependent leads to no tag.",
    ]
    assert bundle.links == ()


def test_a_missing_type_system_is_named(tmp_path):
    (tmp_path / "a.xmi").write_text(xmi(CLAIM), "utf-8")
    bundles, complaints = read(tmp_path / "a.xmi")
    assert (bundles, complaints) == ([], ["a.xmi: there is no TypeSystem.xml beside it."])


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("<a/>", "ana.xmi is no UIMA XMI file."),
        ("words", "ana.xmi is not XML."),
        (xmi().replace("</xmi:XMI>", ""), "ana.xmi, line 4: is not well-formed XML"),
        (xmi().replace("sofaString", "sofaURI"), "ana.xmi holds no text."),
        (f'<!DOCTYPE a [<!ENTITY b "c">]>{xmi()[39:]}', "ana.xmi: XML with a document type"),
    ],
)
def test_a_file_that_is_no_xmi_is_named_and_the_others_go_in(tmp_path, data, told):
    export(tmp_path).write_text(data, "utf-8")
    export(tmp_path, CLAIM, name="ben")
    (bundle,), (complaint,) = read(tmp_path)
    assert complaint.startswith(told)
    assert [each.name for each in bundle.annotators.values()] == ["ben"]


def test_entities_in_the_type_system_are_refused_too(tmp_path):
    file = export(tmp_path, CLAIM)
    file.with_name("TypeSystem.xml").write_text('<!DOCTYPE a [<!ENTITY b "c">]><a/>')
    bundles, (complaint,) = read(file)
    assert bundles == []
    assert complaint.startswith("TypeSystem.xml: XML with a document type or entities")


def test_an_archive_with_outside_paths_is_refused_as_a_whole(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(**{"annotation/n/ana.xmi": xmi(CLAIM), "../evil.xmi": xmi()}))
    with pytest.raises(FormatError, match="points outside the archive"):
        read(path)


def test_a_bad_archive_within_an_archive_is_named_and_the_others_go_in(tmp_path):
    path = tmp_path / "a.zip"
    good = zipped(**{"ana.xmi": xmi(CLAIM), "TypeSystem.xml": TYPES})
    evil = zipped(**{"../../ben.xmi": xmi(CLAIM), "TypeSystem.xml": TYPES})
    members = {"ana.zip": good, "ben.zip": evil, "cem.zip": b"PK nothing"}
    path.write_bytes(zipped(**{f"annotation/news/{name}": x for name, x in members.items()}))
    (bundle,), complaints = read(path)
    assert complaints == [
        "a.zip/annotation/news/ben.zip: “../../ben.xmi” points outside the archive.",
        "a.zip/annotation/news/cem.zip is no archive, or a damaged one.",
    ]
    assert [each.name for each in bundle.annotators.values()] == ["ana"]


def test_an_archive_of_something_else_is_not_taken_for_one(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped(**{"a.txt": "words"}))
    (tmp_path / "b.zip").write_bytes(b"no archive")
    assert not webanno_xmi.FORMAT.recognises(tmp_path / "a.zip")
    assert not webanno_xmi.FORMAT.recognises(tmp_path / "b.zip")
    assert webanno_xmi.FORMAT.recognises(tmp_path / "a.xmi")


# JSON


def cas_of(**changes):
    types = {
        "webanno.custom.Content": {
            "%NAME": "webanno.custom.Content",
            "%SUPER_TYPE": ANNOTATION,
            "Sources": {"%NAME": "Sources", "%RANGE": "webanno.custom.L[]"},
            "topics": {"%NAME": "topics", "%RANGE": "uima.cas.String[]"},
        },
        "webanno.custom.L": {
            "%NAME": "webanno.custom.L",
            "%SUPER_TYPE": TOP,
            "role": {"%NAME": "role", "%RANGE": "uima.cas.String"},
            "target": {"%NAME": "target", "%RANGE": ANNOTATION},
        },
    }
    structures = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "Taxes fall."},
        {"%ID": 2, "%TYPE": "webanno.custom.Content", "@sofa": 1, "begin": 0, "end": 5,
         "@Sources": 4, "@topics": 6},
        {"%ID": 3, "%TYPE": "webanno.custom.Content", "@sofa": 1, "begin": 6, "end": 10},
        {"%ID": 4, "%TYPE": "webanno.custom.L[]", "%ELEMENTS": [5]},
        {"%ID": 5, "%TYPE": "webanno.custom.L", "role": "by", "@target": 3},
        {"%ID": 6, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["a", "b"]},
    ]  # fmt: skip
    views = {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3]}}
    return {"%TYPES": types, "%FEATURE_STRUCTURES": structures, "%VIEWS": views, **changes}


def json_file(tmp_path, cas):
    file = tmp_path / "annotation" / "news" / "ana.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(cas), "utf-8")
    return file


def by_id(cas):
    return {str(each["%ID"]): {k: v for k, v in each.items() if k != "%ID"}
            for each in cas["%FEATURE_STRUCTURES"]}  # fmt: skip


@pytest.mark.parametrize("keyed", [True, False], ids=["by their ids", "a list"])
def test_a_json_cas_comes_in(tmp_path, keyed):
    cas = cas_of()
    cas = {**cas, "%FEATURE_STRUCTURES": by_id(cas)} if keyed else cas
    file = json_file(tmp_path, cas)
    assert cas_json.FORMAT.recognises(file)
    (bundle,), complaints = read(file, cas_json.FORMAT)
    assert complaints == []
    assert texts(bundle) == [("Content", "Taxes"), ("Content", "fall")]
    assert bundle.annotations[0].attributes == {"topics": ("a", "b")}
    assert [each.label for each in bundle.links] == ["by"]


@pytest.mark.parametrize(
    ("cas", "told"),
    [
        ([], "ana.json: %TYPES is missing or wrong."),
        (cas_of(**{"%VIEWS": None}), "ana.json: %VIEWS is missing or wrong."),
        (cas_of(**{"%FEATURE_STRUCTURES": 3}), "ana.json: %FEATURE_STRUCTURES is missing"),
        (cas_of(**{"%FEATURE_STRUCTURES": []}), "ana.json holds no text."),
        (cas_of(**{"%FEATURE_STRUCTURES": [{"%TYPE": "x"}]}), "ana.json: %ID is missing"),
        (cas_of(**{"%TYPES": {"a": {"f": 1}}}), "ana.json: %SUPER_TYPE is missing or wrong."),
    ],
)
def test_json_that_is_no_cas_is_named(tmp_path, cas, told):
    bundles, (complaint,) = read(json_file(tmp_path, cas), cas_json.FORMAT)
    assert (bundles, complaint[: len(told)]) == ([], told)


def test_json_that_is_broken_is_named(tmp_path):
    file = json_file(tmp_path, {})
    file.write_text('{"%TYPES": ')
    bundles, (complaint,) = read(file, cas_json.FORMAT)
    assert bundles == []
    assert complaint.startswith("ana.json, line 1: is not valid JSON")


def test_a_type_missing_from_a_json_cas_is_named(tmp_path):
    cas = cas_of()
    odd = {"%ID": 9, "%TYPE": "webanno.custom.Odd", "@sofa": 1, "begin": 0, "end": 99}
    far = {"%ID": 8, "%TYPE": "webanno.custom.Content", "@sofa": 1, "begin": 0, "end": 99}
    cas["%FEATURE_STRUCTURES"] += [odd, far]
    cas["%VIEWS"]["_InitialView"]["%MEMBERS"] += [8, 9]
    (bundle,), complaints = read(json_file(tmp_path, cas), cas_json.FORMAT)
    assert complaints == [
        "ana.json: the type “webanno.custom.Odd” is not in the type system; left out: 1.",
        "ana.json, structure 8: 0..99 lies outside the text.",
    ]
    assert len(bundle.annotations) == 2


def test_other_json_is_not_taken_for_a_cas(tmp_path):
    (tmp_path / "a.json").write_text('[{"data": {"text": "words"}}]')
    assert not cas_json.FORMAT.recognises(tmp_path / "a.json")


@pytest.mark.parametrize("number", ["9" * 5000, "9" * 19, "1_0" * 9])
def test_a_number_that_is_too_long_is_told_in_short(tmp_path, number):
    bad = f'<custom:Source xmi:id="3" sofa="1" begin="{number}" end="5"/>'
    (bundle,), (complaint,) = complaints_about(tmp_path, bad, CLAIM)
    assert complaint.startswith("ana.xmi, line 3: begin cannot be read: “")
    assert len(complaint) < 150
    assert texts(bundle) == [("Content", "Taxes will fall")]


def test_a_reference_that_is_too_long_is_told(tmp_path):
    long = "9" * 5000
    bad = f'<custom:Content xmi:id="3" sofa="1" begin="0" end="5" Sources="{long} {long}"/>'
    (bundle,), (complaint,) = complaints_about(tmp_path, bad, CLAIM)
    assert "Sources cannot be read" in complaint
    assert texts(bundle) == [("Content", "Taxes will fall")]
