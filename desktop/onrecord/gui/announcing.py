"""What screen readers are told beside what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject


def is_heard() -> bool:
    """Whether a screen reader listens."""
    from PySide6.QtGui import QAccessible  # 3 ms of the start, if it were above

    return QAccessible.isActive()


def announce(source: QObject, text: str) -> None:
    """Have the text said when whatever is being said has come to its end.

    Nothing is said where no screen reader listens, and nothing for no text.
    """
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if is_heard():
        event = QAccessibleAnnouncementEvent(source, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
