import pytest

from onrecord import resources
from onrecord.gui.tour.scenes import scenes


def parts(text):
    return [(scene.source.text, scene.cue.text, scene.claim.text) for scene in scenes(text)]


@pytest.mark.parametrize(
    ("text", "source", "cue", "claim"),
    [
        (
            "According to two port officials, the ferry will stay in dock.",
            "two port officials",
            "According to",
            "the ferry will stay in dock",
        ),
        (
            "The ferry will stay in dock until May, one of the sources said.",
            "one of the sources",
            "said",
            "The ferry will stay in dock until May",
        ),
        (
            "A third source said the ferry would stay in dock.",
            "A third source",
            "said",
            "the ferry would stay in dock",
        ),
        (
            "According to two aides, exporters keep access to the U.S. market. Nobody asked.",
            "two aides",
            "According to",
            "exporters keep access to the U.S. market",
        ),
    ],
)
def test_an_unnamed_source_is_found_with_what_it_says(text, source, cue, claim):
    assert parts(text) == [(source, cue, claim)]


def test_named_people_are_left_to_the_analyst():
    assert parts("Mayor Ines Duval said the ferry would stay in dock until May.") == []


def test_scenes_never_overlap_and_cover_their_words():
    for path in sorted(resources.sample("articles").glob("*.txt")):
        text = path.read_text("utf-8")
        end = 0
        for scene in scenes(text):
            assert all(span.fits(text) for span in scene)
            assert min(scene).start >= end
            end = max(span.end for span in scene)
