from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from onrecord.gui.reader.offsets import Offsets, shown

# Lone surrogates cannot be in a stored text.
TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("\n\r\t \xa0\u00ad\u2028\u2029\ufdd0\ufdd1\ufffc\ufeff\x00👩🏽🔬🦪שلم"),
    )
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_offsets_and_positions_are_inverse(text):
    offsets = Offsets(text)
    for code_point in range(len(text) + 1):
        position = offsets.to_qt(code_point)
        assert position == units(text[:code_point])
        assert offsets.from_qt(position) == code_point


@given(TEXTS)
def test_inside_a_surrogate_pair_is_the_start_of_the_pair(text):
    offsets = Offsets(text)
    for code_point, character in enumerate(text):
        if character > "\uffff":
            assert offsets.from_qt(offsets.to_qt(code_point) + 1) == code_point


@given(TEXTS)
def test_a_qt_document_counts_as_we_do(qapp, text):
    document = QTextDocument()
    QTextCursor(document).insertText(shown(text))
    assert document.characterCount() - 1 == units(text)
    assert document.blockCount() == text.count("\n") + 1


@given(TEXTS)
def test_stand_ins_are_one_for_one_and_leave_lines_alone(text):
    assert len(shown(text)) == len(text)
    assert shown(text).count("\n") == text.count("\n")
    assert units(shown(text)) == units(text)


def test_ordinary_text_is_shown_as_it_is():
    text = "Zürich — “naïve”\xa0🦪\n\n\tEnd\u2028of line"
    assert shown(text) == text
