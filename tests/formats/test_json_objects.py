from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import FormatError
from onrecord.formats import json_objects
from onrecord.formats.json_objects import Found

values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text('ab"\\[]{}\n🛳,'),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('"{x'), inner, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(st.text('a"}'), values, max_size=3)


@given(st.lists(objects, max_size=5), st.sampled_from([None, 1]), st.integers(1, 20))
def test_the_objects_of_an_array_are_found_wherever_it_is_read_in_parts(
    tmp_path_factory, made, indent, chunk
):
    path = tmp_path_factory.mktemp("json") / "in.json"
    path.write_text(json.dumps(made, indent=indent), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_objects, "_CHUNK", chunk)
        found = list(json_objects.in_array(path))
    assert [each.data for each in found] == made
    text = path.read_text("utf-8").splitlines()
    assert all(text[each.line - 1].lstrip(" [,").startswith("{") for each in found)


def test_each_is_told_with_the_line_it_begins_on(tmp_path):
    path = tmp_path / "in.json"
    path.write_text('\ufeff[\n{"a": 1},\n\n{"b":\n2}]', "utf-8")
    assert list(json_objects.in_array(path)) == [Found(2, {"a": 1}), Found(4, {"b": 2})]


def test_a_broken_object_is_told_and_the_others_go_on(tmp_path):
    path = tmp_path / "in.json"
    path.write_text('[{"a": 1},\n{"b" 2},\n{"c": 3}]', "utf-8")
    one, error, other = json_objects.in_array(path)
    assert (one.data, other.data) == ({"a": 1}, {"c": 3})
    assert str(error).startswith("in.json, line 2: is not valid JSON")


@pytest.mark.parametrize("content", ["", "12", "[{", '{"a": "', '{"a": "\\'])
def test_a_file_that_ends_too_early_or_is_no_list_is_refused(tmp_path, content):
    path = tmp_path / "in.json"
    path.write_text(content, "utf-8")
    with pytest.raises(FormatError, match=r"^in\.json"):
        list(json_objects.in_array(path))


def test_what_is_no_file_is_refused(tmp_path):
    for read in (json_objects.in_array, json_objects.in_lines):
        with pytest.raises(FormatError, match="No such file"):
            list(read(tmp_path / "gone"))


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ('{"a": 1}\n{"b": 2}', {"a": 1}), ('[\n{"a": 1}]', {"a": 1}), ('{\n"a": 1}', {"a": 1}),
        ("", None), ("[1, 2]", None), ("12", None), ("{broken", None),
    ],
)  # fmt: skip
def test_the_first_object_is_found_in_lines_and_arrays(tmp_path, content, wanted):
    path = tmp_path / "in.json"
    path.write_text(content, "utf-8")
    assert json_objects.first(path) == wanted


@pytest.mark.parametrize("content", ['[{"a": 1},', '[{"a": 1}', "[", "[1", '[{"a": 1}, "'])
def test_a_list_without_an_end_is_refused(tmp_path, content):
    path = tmp_path / "in.json"
    path.write_text(content, "utf-8")
    with pytest.raises(FormatError, match="line 1: what begins here does not end"):
        list(json_objects.in_array(path))


@pytest.mark.parametrize(
    "content", ['[{"a": 1}]\nrest', '[{"a": 1}]\n[{"b": 1}]', "[]\n]", "{}\n]"]
)
def test_what_follows_the_end_is_refused(tmp_path, content):
    path = tmp_path / "in.json"
    path.write_text(content, "utf-8")
    with pytest.raises(FormatError, match="line 2: is not valid JSON"):
        list(json_objects.in_array(path))


@given(chunk=st.integers(1, 20))
@pytest.mark.parametrize(
    "odd", ["1", "-2.5e3", "null", '"}{]["', '["{", [1, {}]]', "[]", "rubbish", "}"]
)
def test_what_is_no_object_is_told_and_the_others_go_on(tmp_path_factory, odd, chunk):
    path = tmp_path_factory.mktemp("json") / "in.json"
    path.write_text(f'[{{"a": 1}},\n{odd},\n{{"b": 2}}]', "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_objects, "_CHUNK", chunk)
        one, error, other = json_objects.in_array(path)
    assert (one.data, other) == ({"a": 1}, Found(3, {"b": 2}))
    assert str(error).startswith("in.json, line 2: is not")
