from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.language import protocol
from onrecord.language.protocol import Ask, Failed, Found, Ready, entity

asks = st.lists(st.builds(Ask, st.text(), st.text()))
places = st.integers(min_value=0, max_value=10_000_000)
found = st.builds(
    Found, st.text(), st.lists(st.builds(entity, places, places, st.text())).map(tuple)
)


@given(asks)
def test_a_request_is_one_line_that_says_what_was_asked(asked):
    line = protocol.request(asked)
    assert line.index(b"\n") == len(line) - 1
    assert list(protocol.asked(line)) == asked


@given(st.builds(Ready, st.text()) | found)
def test_an_answer_is_one_line_that_says_what_was_answered(answer):
    line = protocol.answer(answer)
    assert line.index(b"\n") == len(line) - 1
    assert protocol.answered(line) == answer


def test_an_error_arrives_as_the_same_sentence_with_its_arguments():
    error = UserError("The pipeline {name} is missing.", name="größte")
    answer = protocol.answered(protocol.answer(Failed(error)))
    assert isinstance(answer, Failed)
    assert answer.error.message == error.message
    assert answer.error.arguments == error.arguments


def test_the_lines_are_what_the_protocol_says():
    ask, answer = Ask("a", "Ada"), Found("a", (entity(0, 3, "PERSON"),))
    assert protocol.request([ask]) == b'{"articles":[{"id":"a","text":"Ada"}]}\n'
    assert protocol.answer(answer) == b'{"id":"a","entities":[[0,3,"PERSON"]]}\n'
    assert protocol.answer(Ready("machine:x@1")) == b'{"ready":"machine:x@1"}\n'
