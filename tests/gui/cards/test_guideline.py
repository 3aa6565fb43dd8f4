from __future__ import annotations

from onrecord.gui.cards.guideline import unfolded_text
from onrecord.model.codebook import Label


def test_examples_show_the_marked_words_in_bold() -> None:
    label = Label(
        id="cue", title="Cue", guideline="Words & signs.", examples=("He **said** <so>.",)
    )
    assert unfolded_text(label) == "Words &amp; signs.<br>· He <b>said</b> &lt;so&gt;."
