"""Settlements made by hand, and a small project in which a reviewer has settled something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.comments import Comment, Subject
from onrecord.model.edits import Record
from onrecord.model.layers import GOLD, Annotator, LayerStatus, annotator_named, layer_of
from onrecord.model.settlements import Cause, Ruling, Settlement, Verdict
from onrecord.model.times import now
from onrecord.work.session import Session
from tests.builders import add, article, tag, tie

GOLD_ID = annotator_named(GOLD).id


def settlement(
    about: Article,
    members: Mapping[str, Sequence[Annotation]],
    gold: Sequence[Annotation] = (),
    *,
    is_open: bool = False,
    **ruling: object,
) -> Settlement:
    """What was decided on a case: who had which tags, the anchor first, and what came of it."""
    given = {"verdict": Verdict.TAKEN, "reviewer": "Rea Holm", **ruling}
    return Settlement(
        article_id=about.id,
        annotator_id=GOLD_ID,
        ruling=Ruling(**given),
        members={name: tuple(each.id for each in tags) for name, tags in members.items()},
        tags=tuple(each.id for each in gold),
        is_open=is_open,
    )


NEWS = """Ferry cut divides the islands

“We were never asked,” said Ane Moe, the head of the islanders’ council, on Tuesday. Bo Lund, the \
harbour master, said that rents would rise. Two officials doubted it.

The ministry declined to comment. The minister, Ciri Dahl, promised new boats in the coming year.
"""


class Review:
    """A project with an article that two people annotated, and what became of their tags."""

    def __init__(self, session: Session, people: Sequence[str] = ("Ann", "Ben Okri")) -> None:
        self.session = session
        known = {each.name: each for each in session.annotators()}
        self.people = [known.get(name) or annotator_named(name) for name in people]
        everybody = (*self.people, annotator_named(GOLD))
        new = [x for x in everybody if not session.project.read.is_taken(Annotator, x.id)]
        self.store(*new)

    def store(self, *records: Record) -> None:
        add(self.session, *records)

    def news(self, title: str = "Ferry cut divides the islands") -> Article:
        """An article, settled, with a layer of each."""
        about = article(NEWS.replace("Ferry", f"{title}: ferry", 1), title=title)
        people = (*self.people, annotator_named(GOLD))
        layers = (layer_of(about.id, each.id, LayerStatus.DONE) for each in people)
        self.store(about, *layers)
        return about

    def case(
        self,
        about: Article,
        hers: Sequence[Annotation],
        gold: Sequence[Annotation],
        others: Sequence[Annotation] = (),
        **ruling: object,
    ) -> Settlement:
        """A case in which the first of the people had these tags, and what was settled."""
        ann, ben = self.people
        made = settlement(about, {ann.id: hers, ben.id: others}, gold, **ruling)
        self.store(*hers, *others, *gold, made)
        return made

    def hers(self, about: Article, label: str, *words: str, **values: object) -> Annotation:
        return tag(label, about, *words, by=self.people[0].id, attributes=values)

    def gold(self, about: Article, label: str, *words: str, **values: object) -> Annotation:
        return tag(label, about, *words, by=GOLD_ID, attributes=values)

    def comment(self, on: Annotation, by: Annotator, text: str, *, at: str = "") -> Comment:
        said = Comment(
            article_id=on.article_id, annotator_id=by.id, subject=Subject.ANNOTATION,
            target=on.id, owner_id=on.annotator_id, thread="thread", text=text,
            created=at or now(),
        )  # fmt: skip
        self.store(said)
        return said

    def settle(self, title: str) -> Article:
        """An article in which titles after names were taken in twice, a value changed, a
        statement was rejected and one was missed."""
        about = self.news(title)
        self._statement(about, "We were never asked", "Ane Moe",
                        "Ane Moe, the head of the islanders’ council")  # fmt: skip
        self._statement(about, "rents would rise", "Bo Lund", "Bo Lund, the harbour master")
        self.case(about, [self.hers(about, "claim", "doubted it")], [], verdict=Verdict.REJECTED,
                  cause=Cause.MISREAD, note="Ben Okri and I see no claim here.")  # fmt: skip
        self.case(about, [], [self.gold(about, "cue", "declined to comment", meaning="declining")])
        return about

    def _statement(self, about: Article, claim: str, source: str, settled: str) -> None:
        made = [self.hers(about, "claim", claim, wording="direct"),
                self.hers(about, "source", source)]  # fmt: skip
        gold = [self.gold(about, "claim", claim, wording="indirect"),
                self.gold(about, "source", settled)]  # fmt: skip
        self.store(*made, tie("attributed to", *made))
        ann, ben = self.people
        found = settlement(about, {ann.id: made, ben.id: ()}, gold,
                           guideline="labels.source")  # fmt: skip
        self.store(*gold, tie("attributed to", *gold), found)
