"""Identities: random for what people make, derived for what machines make again and again."""

from __future__ import annotations

from uuid import UUID, uuid4, uuid5

_NAMESPACE = UUID("6f1c2b7e-52a4-5b0e-9d5f-0f5f8a1f3f10")


def new_id() -> str:
    """A fresh random UUID (version 4)."""
    return str(uuid4())


def derived_id(*parts: object) -> str:
    """The same UUID (version 5, RFC 9562) for the same parts, on every machine."""
    return str(uuid5(_NAMESPACE, "\x1f".join(map(str, parts))))
