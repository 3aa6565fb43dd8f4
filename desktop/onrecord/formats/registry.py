"""The formats that live here. All there are, ``onrecord.work.formats`` tells."""

from __future__ import annotations

from importlib import import_module

from onrecord.model.formats import Format

_MODULES = (
    "jsonl", "csv_table", "xlsx", "parquet", "huggingface", "brat", "webanno_xmi",
    "cas_json", "w3c", "conll", "conllup", "label_studio", "doccano", "prodigy", "events",
    "graphml", "gexf", "qdc", "qdpx",
)  # fmt: skip


def built_in() -> tuple[Format, ...]:
    """In the order they are offered. What they need for it (pyarrow, openpyxl, cassis) the
    modules import when they read or write."""
    found = (import_module(f"onrecord.formats.{name}") for name in _MODULES)
    return tuple(module.FORMAT for module in found)
