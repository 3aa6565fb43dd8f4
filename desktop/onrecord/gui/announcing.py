"""What screen readers are told beside what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(source: QObject, text: str) -> None:
    """Have the text said when whatever is being said has come to its end.

    Nothing is said where no screen reader listens, and nothing for no text.
    """
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 5 ms of the start

    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
