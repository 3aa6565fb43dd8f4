"""What the window and the export process say to each other arrives as it was said."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import Message, UserError
from onrecord.model.formats import Alignment
from onrecord.model.losses import Loss, Losses
from onrecord.model.splitting import Split
from onrecord.work import export_protocol as protocol
from onrecord.work.export_protocol import (
    Agree,
    Ask,
    Cancel,
    Done,
    Kind,
    Lost,
    Progress,
    Refused,
    Shown,
    Stopped,
)
from onrecord.work.preview import Page
from onrecord.work.requests import Only, Request, Unit

_numbers = st.integers(0, 2**40)
# A file's name may hold bytes that are no text: Python reads them as lone surrogates.
_texts = st.text(st.characters(exclude_characters="\0"))
_names = st.tuples(_texts) | st.just(())
_paths = st.builds(lambda name: Path("/data") / f"x{name}", _texts)
_splits = st.builds(
    Split,
    st.lists(st.tuples(_texts, st.floats(0, 100)), min_size=1).map(tuple),
    _numbers,
    st.sampled_from(["", "outlet", "date"]),
)
_requests = st.builds(
    Request,
    output=_paths,
    format_name=_texts,
    layers=_names,
    labels=_names,
    only=st.sampled_from(Only),
    split=st.none() | _splits,
    unit=st.sampled_from(Unit),
    alignment=st.sampled_from(Alignment),
    with_text=st.booleans(),
)
_losses = st.builds(
    Losses,
    st.dictionaries(_texts, st.integers(1, 10**6)).map(Counter),
    st.lists(st.builds(Loss, _texts, _texts, _texts, _texts, _texts)),
)
_pages = st.lists(st.builds(Page, _texts, _numbers, st.none() | _texts, st.booleans())).map(tuple)
_wishes = (
    st.builds(Ask, _numbers, st.sampled_from(Kind), _paths, _requests)
    | st.builds(Agree, _numbers, st.booleans())
    | st.builds(Cancel, _numbers)
)
_answers = (
    st.builds(Progress, _numbers, _numbers, _numbers)
    | st.builds(Shown, _numbers, _pages)
    | st.builds(Lost, _numbers, _losses)
    | st.builds(Done, _numbers, _numbers, _numbers, _losses, st.dictionaries(_texts, _numbers))
    | st.builds(Stopped, _numbers)
)


@given(_wishes)
def test_a_wish_arrives_as_it_was_told(wish: protocol.Wish) -> None:
    line = protocol.wish(wish)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert protocol.wished(line) == wish


@given(_answers)
def test_an_answer_arrives_as_it_was_given(answer: protocol.Answer) -> None:
    line = protocol.answer(answer)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert protocol.answered(line) == answer


def test_a_refusal_arrives_as_a_template_with_what_fills_it() -> None:
    inner = Message("{number} lines", number=3)
    refusal = UserError("{file}: not written, {reason}.", file=Path("/a/b.csv"), reason=inner)
    arrived = protocol.answered(protocol.answer(Refused(7, refusal)))
    assert isinstance(arrived, Refused)
    assert arrived.error.message == refusal.message
    assert str(arrived.error) == str(refusal) == "/a/b.csv: not written, 3 lines."
    assert isinstance(arrived.error.arguments["reason"], Message)
