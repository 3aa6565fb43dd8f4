from __future__ import annotations

import io
import stat
import zipfile

import pytest
from lxml import etree

from onrecord.errors import FormatError
from onrecord.formats import safe_xml
from onrecord.formats.safe_xml import Limits

DECLARED = '<?xml version="1.0" encoding="{}"?>\n'
BOMB = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "windows-1252"]


def archive(path, **members):
    with zipfile.ZipFile(path, "w") as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/"), data)
    return path


def with_member(path, name, data=b"x", **facts):
    member = zipfile.ZipInfo(name)
    for key, value in facts.items():
        setattr(member, key, value)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(member, data)
    return path


def members_of(path, **limits):
    with safe_xml.opened(path) as file:
        return [each.filename for each in safe_xml.safe_members(file, path.name, Limits(**limits))]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_entities_are_refused_in_every_encoding(encoding):
    data = BOMB.encode(encoding)
    with pytest.raises(FormatError, match=r"a\.xml: XML with a document type or entities"):
        safe_xml.checked(data, "a.xml")


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        '<!DOCTYPE a PUBLIC "x" "http://example.org/a.dtd"><a/>',
        '<!-- first a comment --><!DOCTYPE a [<!ENTITY % b SYSTEM "c">]><a/>',
        "<?xml version='1.0'?>\n\n<!doctype a><a/>",
    ],
)
def test_document_types_are_refused(xml):
    with pytest.raises(FormatError, match="a document type or entities"):
        safe_xml.checked(xml.encode(), "a.xml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_harmless_xml_goes_through(encoding):
    data = "<a b='Taxes &lt;!DOCTYPE&gt; é'>\n</a>".encode(encoding)
    assert safe_xml.checked(data, "a.xml") == data


@pytest.mark.parametrize("name", ["UTF-7", "cp037", "utf-32", "IBM-1047"])
def test_encodings_that_could_hide_entities_are_refused(name):
    with pytest.raises(FormatError, match="must be in UTF-8 or UTF-16"):
        safe_xml.checked((DECLARED.format(name) + "<a/>").encode(), "a.xml")


def test_utf_32_is_refused_by_its_mark():
    with pytest.raises(FormatError, match="must be in UTF-8 or UTF-16"):
        safe_xml.checked("<a/>".encode("utf-32"), "a.xml")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", BOMB.encode("cp037"), b"+ADw-a/+AD4-"])
def test_what_does_not_begin_as_xml_is_none(data):
    with pytest.raises(FormatError, match="is not XML"):
        safe_xml.checked(data, "a.xml")


def test_half_a_character_is_told():
    with pytest.raises(FormatError, match="is not in the encoding it says"):
        safe_xml.checked("<a/>".encode("utf-16") + b"\x00", "a.xml")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path):
    (tmp_path / "a.xml").write_bytes(b"<a/>" + b" " * 100)
    with pytest.raises(FormatError, match=r"a\.xml is too large"):
        safe_xml.read(tmp_path / "a.xml", Limits(member=50))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FormatError, match="No such file"):
        safe_xml.read(tmp_path / "a.xml")


def test_the_parser_resolves_nothing_even_where_it_is_handed_an_entity(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret words")
    xml = f'<!DOCTYPE a [<!ENTITY b SYSTEM "{secret.as_uri()}">]><a>&b;</a>'
    root = etree.fromstring(xml.encode(), safe_xml.parser())
    assert b"secret words" not in etree.tostring(root)


@pytest.mark.parametrize(
    "name",
    ["../a.xmi", "a/../../b.xmi", "/etc/passwd", "C:\\a.xmi", "c:a.xmi", "..\\a.xmi", "\\\\x\\a"],
)
def test_a_member_that_points_outside_is_refused(tmp_path, name):
    path = with_member(tmp_path / "a.zip", name)
    with pytest.raises(FormatError, match=r"a\.zip: “.+” points outside the archive"):
        members_of(path)


def test_a_link_is_refused(tmp_path):
    path = with_member(
        tmp_path / "a.zip", "a.xmi", b"/etc/passwd", external_attr=(stat.S_IFLNK | 0o777) << 16
    )
    with pytest.raises(FormatError, match=r"“a\.xmi” is a link"):
        members_of(path)


def test_an_encrypted_member_is_refused(tmp_path):
    path = archive(tmp_path / "a.zip", **{"a.xmi": "x"})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    with pytest.raises(FormatError, match=r"“a\.xmi” is encrypted"):
        members_of(path)


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ({"members": 1}, "holds too many files"),
        ({"all_members": 1500}, "a.zip unpacks to too much"),
        ({"member": 999}, "“a.xmi” unpacks to too much"),
        ({"ratio": 10, "small": 100}, "“a.xmi” unpacks to too much"),
    ],
)
def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path, limits, told):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.xmi", b"0" * 1000)
        file.writestr("b.xmi", b"0" * 1000)
    with pytest.raises(FormatError, match=told):
        members_of(tmp_path / "a.zip", **limits)


def test_a_member_that_is_larger_than_it_says_is_not_unpacked_further(tmp_path):
    path = with_member(tmp_path / "a.zip", "a.xmi", b"0" * 1000)
    data = path.read_bytes().replace((1000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(data)
    with safe_xml.opened(path) as file:
        (member,) = safe_xml.safe_members(file, "a.zip")
        with pytest.raises(FormatError, match=r"“a\.xmi” (is damaged|unpacks to too much)"):
            safe_xml.read_member(file, member, "a.zip")


def test_a_damaged_member_is_told(tmp_path):
    path = archive(tmp_path / "a.zip", **{"a.xmi": "Taxes will fall"})
    path.write_bytes(path.read_bytes().replace(b"Taxes", b"Rates"))
    with safe_xml.opened(path) as file:
        (member,) = safe_xml.safe_members(file, "a.zip")
        with pytest.raises(FormatError, match=r"“a\.xmi” is damaged"):
            safe_xml.read_member(file, member, "a.zip")


def test_what_is_no_archive_is_told(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"no archive")
    with pytest.raises(FormatError, match="is no archive"):
        safe_xml.opened(tmp_path / "a.zip")
    with pytest.raises(FormatError, match="No such file"):
        safe_xml.opened(tmp_path / "b.zip")


def test_folders_are_passed_over_and_files_read(tmp_path):
    path = archive(tmp_path / "a.zip", **{"annotation__": "", "annotation__a.xmi": "<a/>"})
    assert members_of(path) == ["annotation/a.xmi"]
    with safe_xml.opened(path) as file:
        (member,) = safe_xml.safe_members(file, "a.zip")
        assert safe_xml.read_member(file, member, "a.zip") == b"<a/>"


def test_an_archive_in_memory_is_checked_too():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        file.writestr("../a.xmi", "x")
    with zipfile.ZipFile(held) as file, pytest.raises(FormatError, match="points outside"):
        safe_xml.safe_members(file, "a.zip/b.zip")
