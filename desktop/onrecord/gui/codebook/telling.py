"""What a change of the codebook does to tags, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from onrecord.gui.messages import quoted
from onrecord.work.recoding import Outcome, Touched


class Telling(QObject):
    """Sentences about what is touched."""

    def outcome(self, touched: Touched) -> str:
        """How many tags, and what becomes of them."""
        became = ", ".join(map(quoted, touched.becomes))
        template = {
            Outcome.READ_AS: self.tr("{path}: read as {became} from now on. Tags: {tags}."),
            Outcome.ASKED: self.tr(
                "{path}: on the recode lists of those who tagged it. Tags: {tags}."
            ),
            Outcome.KEPT: self.tr("{path}: what is tagged stays as it is. Tags: {tags}."),
        }[touched.outcome]
        tags = QLocale().toString(touched.tags)
        return template.format(path=touched.path, tags=tags, became=became)

    def where(self, touched: Touched, most: int) -> str:
        """Whose tags they are, and in which articles."""
        number = QLocale().toString
        whose = ", ".join(f"{each.annotator} {number(each.tags)}" for each in touched.whose)
        titles = [quoted(title) for title in touched.articles[:most]]
        more = len(touched.articles) - len(titles)
        if more > 0:
            titles.append(self.tr("and {n} more").format(n=number(more)))
        text = self.tr("Whose: {whose}. In: {articles}.")
        return text.format(whose=whose, articles=", ".join(titles))
