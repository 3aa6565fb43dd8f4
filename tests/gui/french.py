"""A project in French, and what of the English program shows in its window."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from onrecord import resources
from onrecord.model.edits import Change, Edit
from onrecord.work.projects import new_project, open_session, shipped_codebooks
from tests.gui.projects import ME, article
from tests.gui.shown_words import words_shown

CODEBOOK = """
id = "essai"
revision = 1
title = "Grille d’essai"
language = "fr"

[labels.dire]
title = "Dire"
role = "claim"
key = "C"
colour = "blue"
guideline = "Ce qui est dit."
examples = ["Le bac, dit-elle, **sera supprimé**."]

[labels.dire.attributes.genre]
title = "Genre"
type = "choice"
values = ["constat", "prévision", "souhait", "jugement", "promesse", "menace", "regret"]

[labels.dire.attributes.forme]
title = "Forme"
type = "choice"
values = ["directe", "indirecte"]
default = "directe"

[labels.voix]
title = "Voix"
role = "source"
key = "S"
colour = "green"

[labels.voix.attributes.personne]
title = "Personne"
type = "actor"

[labels.voix.attributes.rang]
title = "Rang"
type = "number"

[labels.verbe]
title = "Verbe"
role = "cue"
key = "Q"
colour = "purple"

[labels.avis]
title = "Avis"
role = "stance"
key = "T"
colour = "vermilion"
scope = "article"

[labels.avis.attributes.sujet]
title = "Sujet"
type = "issue"

[labels.avis.attributes.explicite]
title = "Explicite"
type = "flag"

[labels.etre]
title = "Être"
role = "entity"
key = "E"
colour = "grey"

[links.dit]
title = "dit par"
role = "attributed to"
from = ["dire"]
to = ["voix"]

[links.verbe]
title = "annoncé par"
role = "signalled by"
from = ["dire"]
to = ["verbe"]

[links.avis]
title = "porté par"
role = "held by"
from = ["dire"]
to = ["avis"]
"""

TEXT = (
    "Le bac sera supprimé en juin, selon la ministre. Deux élus en doutent.\n"
    "\n"
    "« Personne ne nous a consultés », proteste Anne Morel. « Pas une fois. »\n"
    "\n"
    "Le ministère se tait. La ministre a promis des bateaux neufs.\n"
)


def french_project(folder: Path) -> Path:
    """A project whose codebook and articles are French."""
    book = folder / "essai.toml"
    book.write_text(CODEBOOK, "utf-8")
    path = new_project(folder / "Bacs", codebook=book, annotator=ME)
    session = open_session(path, annotator=ME)
    articles = [
        article("Le bac disparaît", TEXT, outlet="La Gazette", published="2026-03-12"),
        article("Le pont ouvre", "Le pont est ouvert, dit le maire.", outlet="Le Jour"),
    ]
    changes = tuple(Change(None, each) for each in articles)
    session.project.commit_outside_history(Edit("Import", changes))
    session.close()
    return path


@cache
def _english() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The English texts that French says otherwise: plain ones, and those with places."""
    file = resources.path("translations/onrecord_fr.ts")
    messages = list(ElementTree.parse(file).getroot().iter("message"))
    french = {each.findtext("translation", "").replace("&", "") for each in messages}
    texts = {each.findtext("source", "").replace("&", "") for each in messages} - french
    with_places = {text for text in texts if "{" in text and _has_words(text)}
    whole = {line for text in texts - with_places for line in (text, *text.splitlines())}
    plain = frozenset(text.strip() for text in whole if _has_words(text)) - french
    return plain, tuple(re.compile(_pattern(text), re.DOTALL) for text in sorted(with_places))


def _has_words(text: str) -> bool:
    return re.search(r"[A-Za-z]{2}", re.sub(r"\{\w+\}", "", text)) is not None


def _pattern(text: str) -> str:
    return ".+".join(map(re.escape, re.split(r"\{\w+\}", text)))


def english_shown() -> list[str]:
    """What the windows say in English; titles of the codebooks that ship are in their language."""
    plain, patterns = _english()
    shipped = set(shipped_codebooks().values())
    return sorted(
        text
        for text in words_shown() - shipped
        if text in plain or any(pattern.fullmatch(text) for pattern in patterns)
    )
