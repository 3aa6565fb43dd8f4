"""Where the settings keep what is remembered of shared folders. Imports nothing: every window asks
whether there is anything."""

from __future__ import annotations


def key_of(project_id: str) -> str:
    """The key of what is remembered of a project's shared folder."""
    return f"shared folder/{project_id}"
