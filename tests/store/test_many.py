from __future__ import annotations

from onrecord.store import many
from tests.builders import add, article, layer, tag, tie

NEWS, OTHER = article(), article("The Minister said taxes will fall.")


def filled(session):
    """Two claims with one source in one article, by the session's annotator."""
    by = session.annotator.id
    first, second = (
        tag("claim", NEWS, "Taxes will fall", by=by),
        tag("claim", NEWS, "denied", by=by),
    )
    source = tag("source", NEWS, "the minister", "The mayor", by=by)
    links = [tie("attributed to", each, source) for each in (first, second)]
    add(session, NEWS, OTHER, layer(NEWS, by), first, second, source, *links)
    return first, second, source, links


def test_many_annotations_are_read_with_their_fragments(session):
    first, _, source, _ = filled(session)
    found = many.annotations_by_id(session.project.read, [source.id, first.id, "gone"])
    assert found == {source.id: source, first.id: first}


def test_links_that_touch_any_of_them_are_read_once(session):
    first, second, source, links = filled(session)
    read = session.project.read
    assert many.links_of(read, [first.id, source.id]) == links
    assert many.links_of(read, [second.id]) == links[1:]
    assert many.links_of(read, []) == []


def test_the_newest_annotation_is_that_made_last(session):
    read, me = session.project.read, session.annotator.id
    assert many.newest(read, me) is None
    _, _, source, _ = filled(session)
    assert many.newest(read, me) == source


def test_texts_are_found_by_letters_when_case_matters(session):
    filled(session)
    read = session.project.read
    found = many.texts_with(read, "The Minister", match_case=True)
    assert found == [(OTHER.id, OTHER.title, OTHER.text)]
    assert len(many.texts_with(read, "the minister", match_case=False)) == 2
