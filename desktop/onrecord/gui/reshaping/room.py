"""The room of the commands that reshape tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from onrecord.errors import UserError
from onrecord.gui import choosing
from onrecord.gui.reshaping.bar import PickedBar
from onrecord.gui.reshaping.hover import HoverCard, told_of
from onrecord.model.annotations import Annotation, Value
from onrecord.model.codebook import Role
from onrecord.model.edits import Edit
from onrecord.model.spans import Span
from onrecord.work import bulk, reshaping, suggested, suggestions
from onrecord.work.naming import names_of
from onrecord.work.sheet import Sheet

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Reshaping(QObject):
    """From menus, keys and mouse to the commands. They act on the tags picked among the cards,
    where several are, else on the chosen one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._sitting = window.desk, window.sitting
        self._bar: PickedBar | None = None
        self._card: HoverCard | None = None
        self._sitting.opened.connect(self._hide_card)

    # what is acted on

    @property
    def ids(self) -> tuple[str, ...]:
        """The tags to act on: those picked among the cards, else the chosen one."""
        picked: tuple[str, ...] = self._window.cards.picked
        if len(picked) > 1:
            return picked
        return (self._sitting.chosen,) if self._sitting.chosen else ()

    def show_picked(self) -> None:
        """Show, or hide, what can be done with several cards."""
        picked = self._window.cards.picked
        if self._bar is None:
            if len(picked) < 2:
                return
            self._bar = PickedBar(self._window.commands)
            self._bar.value_wanted.connect(self._offer_values)
            self._bar.closed.connect(self._window.cards.unpick)
            self._window.cards.put_bar(self._bar)
        self._bar.show_count(len(picked))
        self._window.showing.light_picked(picked if len(picked) > 1 else ())

    # suggestions

    def accept(self) -> None:
        """Take over the chosen suggestion, or the next one; then the next is chosen."""
        sheet = self._sitting.sheet
        if sheet is None:
            return
        offer = self._offer(sheet)
        if not offer:
            self._refuse(UserError("There is no suggestion left in this article."))
            return
        accept = suggestions.accept
        if self._desk.do(accept, self._desk.session, sheet.article.id, offer.id):
            self._go_on(offer)

    def _offer(self, sheet: Sheet) -> Annotation | None:
        """The chosen suggestion, entities included, else the next one after the caret."""
        if self._sitting.chosen in sheet.machine:
            return sheet.machine[self._sitting.chosen]
        place = self._window.reader.caret()
        return sheet.annotation(suggested.next_suggestion(sheet, place))

    def _go_on(self, accepted: Annotation) -> None:
        """Choose the suggestion after this one; with none left, what came over stays chosen."""
        sheet = self._sitting.sheet
        if sheet is None or sheet.codebook.role(accepted.label) is Role.ENTITY:
            return
        following = suggested.next_suggestion(sheet, accepted.start)
        if following:
            self._sitting.put_down()
            self._sitting.choose(following, reveal=True)

    def swap_boundaries(self) -> None:
        """Let the chosen tag cover the words of the suggestion that overlaps it."""
        sheet, mine = self._sitting.sheet, self._sitting.annotation
        if sheet is None or mine is None or mine.id not in sheet.annotations:
            self._refuse(UserError("Choose a tag of yours that a suggestion overlaps."))
            return
        other = suggested.suggestion_over(sheet, mine)
        if not other:
            self._refuse(UserError("No suggestion overlaps this tag with other words."))
            return
        self._desk.do(reshaping.take_words, self._desk.session, mine.id, other)

    # tagging

    def repeat(self) -> None:
        """Give the selected words the label used last."""
        label_id = self._desk.ask(reshaping.last_label, self._desk.session)
        if self._window.reader.span() is None:
            self._refuse(UserError("Select the words to tag first."))
        elif not label_id:
            self._refuse(UserError("No label was used yet."))
        else:
            self._sitting.tag(label_id)

    def occurrences(self) -> None:
        """Tag the selected or chosen words wherever they stand, after a preview."""
        words, label_id = self._wanted()
        if not words:
            self._refuse(UserError("Select the words to tag, or choose a tag."))
            return
        from onrecord.gui.reshaping.preview import OccurrencesDialog

        OccurrencesDialog(self._window, words, label_id).open()

    def _wanted(self) -> tuple[str, str]:
        """The words to look for and the label to give them."""
        span, chosen = self._window.reader.span(), self._sitting.annotation
        last = self._desk.ask(reshaping.last_label, self._desk.session) or ""
        if span is not None:
            return span.text, last
        if chosen is not None and chosen.spans:
            return chosen.spans[0].text, chosen.label
        return "", last

    def same_source(self) -> None:
        """Give the statement in hand, or all picked ones, the source of the one before."""
        picked = self._window.cards.picked
        ids = picked if len(picked) > 1 else (self._sitting.active,)
        if not all(ids):
            self._refuse(UserError("Choose the claim that this belongs to first."))
            return
        self._desk.do(reshaping.same_source, self._desk.session, ids)

    # other shapes

    def split(self) -> None:
        """Make a tag of its own of each fragment of the chosen tag."""
        if self._needs_ids():
            self._desk.do(reshaping.split, self._desk.session, self.ids[0])

    def join(self) -> None:
        """Make one tag of the picked ones, or of the chosen one and those of its label among the
        selected words."""
        if self._needs_ids():
            ids = self.ids if len(self.ids) > 1 else self._with_selected(self.ids[0])
            edit = self._desk.do(reshaping.join, self._desk.session, ids)
            kept = (each.after for each in edit.changes if each.after) if edit else ()
            whole = next((each.id for each in kept if isinstance(each, Annotation)), "")
            if whole:
                self._sitting.choose(whole)

    def _with_selected(self, annotation_id: str) -> Sequence[str]:
        sheet, span = self._sitting.sheet, self._window.reader.span()
        chosen = sheet.annotation(annotation_id) if sheet else None
        if sheet is None or span is None or chosen is None:
            return (annotation_id,)
        among = choosing.among_words(sheet.annotations.values(), chosen.label, span)
        return tuple(dict.fromkeys((annotation_id, *among)))

    def convert(self) -> None:
        """Choose another label for the chosen tags."""
        if self._needs_ids():
            from onrecord.gui.reshaping.labels import LabelsPopup

            LabelsPopup(self._window, self.ids).open_beside()

    def convert_to(self, ids: Sequence[str], label_id: str) -> Edit | None:
        """Give these tags another label."""
        return self._desk.do_many(bulk.convert, self._desk.session, ids, label_id)

    def delete(self) -> None:
        """Delete the chosen tags with their links."""
        if len(self.ids) > 1:
            self._desk.do_many(bulk.delete, self._desk.session, self.ids)
        else:
            self._sitting.delete()

    def set_value(self, ids: Sequence[str], attribute_id: str, value: Value | None) -> None:
        """Choose a value of these tags."""
        self._desk.do_many(bulk.set_attribute, self._desk.session, ids, attribute_id, value)

    # with the mouse

    def respan(self, annotation_id: str, spans: tuple[Span, ...]) -> None:
        """Let a tag cover these words: its edge was dragged there."""
        self._desk.do(self._desk.session.set_spans, annotation_id, spans)

    def link(self, from_id: str, to_id: str) -> None:
        """Tie two annotations: one was dragged onto the other."""
        sheet = self._sitting.sheet
        if sheet is None:
            return
        first, second = choosing.statement_first(sheet, from_id, to_id)
        other = sheet.annotation(second)
        if not first or other is None:
            self._refuse(UserError("Drag from a claim to its source, cue or stance."))
        elif sheet.codebook.role(other.label) is Role.ENTITY:
            promote = self._desk.session.promote
            self._desk.do(promote, sheet.article.id, second, statement_id=first)
        elif second in sheet.annotations:
            self._desk.do(self._desk.session.attach, first, second)
        else:
            accept = suggestions.accept
            self._desk.do(accept, self._desk.session, sheet.article.id, second)

    def show_menu(self, annotation_id: str, place: QPoint) -> None:
        """Show what can be done with the annotation, the selected words, or neither."""
        from onrecord.gui.reshaping.menu import context_menu

        if QApplication.activePopupWidget() is not None:
            return  # some systems send the menu key twice, as a key and as a wish
        if annotation_id and annotation_id != self._sitting.chosen:
            self._sitting.choose(annotation_id)
        context_menu(self._window, self, annotation_id).popup(place)

    def show_card(self, annotation_id: str, place: QPoint) -> None:
        """Say what the annotation under the pointer is; "" takes the card away."""
        if self._card is None:
            self._card = HoverCard(self._window.reader.viewport())
        sheet = self._sitting.sheet
        tag = sheet.annotation(annotation_id) if sheet and annotation_id else None
        if sheet is None or tag is None:
            self._card.hide()
        else:
            names = self._desk.ask(names_of, self._desk.session, tag) or {}
            told = told_of(tag, sheet, self._window.showing.chips, names)
            self._card.show_lines(told, place)

    def _hide_card(self) -> None:
        if self._card is not None:
            self._card.hide()

    def _offer_values(self, place: QPoint) -> None:
        from onrecord.gui.reshaping.menu import values_menu

        values_menu(self._window, self, self.ids).popup(place)

    # within

    def _needs_ids(self) -> bool:
        if not self.ids:
            self._refuse(UserError("Choose a tag first."))
        return bool(self.ids)

    def _refuse(self, refusal: UserError) -> None:
        self._desk.refused.emit(refusal)
