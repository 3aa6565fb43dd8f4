"""Schema history, oldest first. A released step is never edited and imports no records."""

from sqlite_utils import Database, Migrations

from onrecord.store import m003
from onrecord.store.steps import APPLICATION_ID, MIGRATION_SET

migrations = Migrations(MIGRATION_SET)


@migrations()
def m001_project(db: Database) -> None:
    for statement in _M001:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@migrations()
def m002_desk(db: Database) -> None:
    for statement in _M002:
        db.execute(statement)


@migrations()
def m003_review(db: Database) -> None:
    for statement in m003.STATEMENTS:
        db.execute(statement)


_M001 = (
    """
    CREATE TABLE project ( -- facts about this file as a whole
        key TEXT PRIMARY KEY, -- id | created | codebook (id of the codebook in use)
        value TEXT NOT NULL -- of the fact named by the key
    ) STRICT
    """,
    """
    CREATE TABLE articles ( -- one text and its facts; the text never changes
        number INTEGER PRIMARY KEY, -- order of arrival
        id TEXT NOT NULL UNIQUE, -- UUID
        title TEXT NOT NULL, -- headline, or the first words where there is none
        byline TEXT NOT NULL, -- authors as printed, without "By"
        outlet TEXT NOT NULL, -- newspaper, agency, broadcaster
        published TEXT NOT NULL, -- year, date or time, as precise as it came
        url TEXT NOT NULL, -- where it was published
        language TEXT NOT NULL, -- BCP 47 tag
        text TEXT NOT NULL, -- everything that can be tagged; offsets count its code points
        sha256 TEXT NOT NULL UNIQUE, -- of the text in UTF-8
        supersedes TEXT, -- id of the article this one corrects, whether it is here or not
        source_file TEXT NOT NULL, -- name of the file it came from
        facts TEXT NOT NULL, -- JSON object: further facts
        extra TEXT NOT NULL, -- JSON object: fields of an import Onrecord has no place for
        author TEXT NOT NULL, -- name of who brought it in
        modified TEXT NOT NULL, -- UTC
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    """
    CREATE TABLE regions ( -- what a stretch of an article is
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL -- the article it is about
            REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL, -- headline | deck | byline | dateline | body | subhead | caption …
        start INTEGER NOT NULL, -- code point, inclusive
        "end" INTEGER NOT NULL, -- code point, exclusive
        by TEXT NOT NULL, -- annotator or machine that marked it
        extra TEXT NOT NULL, -- JSON object
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    "CREATE INDEX regions_by_article ON regions (article_id, start)",
    """
    CREATE TABLE annotators ( -- people, machines and gold
        id TEXT PRIMARY KEY, -- UUID
        name TEXT NOT NULL UNIQUE, -- machines: machine:TOOL[/MODEL]@VERSION
        kind TEXT NOT NULL, -- person | machine | gold
        colour TEXT NOT NULL, -- of this person in reviews
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    """
    CREATE TABLE layers ( -- one annotator's work in one article
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL -- the article it is about
            REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        annotator_id TEXT NOT NULL -- whose it is
            REFERENCES annotators (id) DEFERRABLE INITIALLY DEFERRED,
        status TEXT NOT NULL, -- new | started | done | settled
        extra TEXT NOT NULL, -- JSON object
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL, -- counts the changes, from 1
        UNIQUE (article_id, annotator_id)
    ) STRICT
    """,
    "CREATE INDEX layers_by_annotator ON layers (annotator_id, article_id)",
    """
    CREATE TABLE annotations ( -- one tag in one layer
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL, -- the article it is about
        annotator_id TEXT NOT NULL, -- whose layer it is in
        label TEXT NOT NULL, -- id of a label in the codebook
        attributes TEXT NOT NULL, -- JSON object of chosen values; unset ones are not in it
        note TEXT NOT NULL, -- free text
        confidence REAL, -- 0 to 1, of machines that know it
        origin_kind TEXT NOT NULL, -- typed | suggestion | import | settled
        origin_by TEXT NOT NULL, -- machine layer, file or reviewer behind it
        origin_decision TEXT NOT NULL, -- as is | edited
        codebook_revision INTEGER NOT NULL, -- revision of the codebook it was made under
        extra TEXT NOT NULL, -- JSON object
        created TEXT NOT NULL, -- UTC
        modified TEXT NOT NULL, -- UTC
        revision INTEGER NOT NULL, -- counts the changes, from 1
        FOREIGN KEY (article_id, annotator_id) REFERENCES layers (article_id, annotator_id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX annotations_by_layer ON annotations (article_id, annotator_id)",
    """
    CREATE TABLE spans ( -- the words an annotation covers, one row a fragment
        annotation_id TEXT NOT NULL -- the annotation that covers them
            REFERENCES annotations (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL, -- 0 for the first fragment
        start INTEGER NOT NULL, -- code point, inclusive
        "end" INTEGER NOT NULL, -- code point, exclusive
        text TEXT NOT NULL, -- the covered text, to prove the offsets
        PRIMARY KEY (annotation_id, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE links ( -- a directed tie between two annotations of one layer
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL, -- the article it is about
        annotator_id TEXT NOT NULL, -- whose layer it is in
        label TEXT NOT NULL, -- id of a link type in the codebook
        from_id TEXT NOT NULL -- the annotation it leaves, such as the claim
            REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
        to_id TEXT NOT NULL -- the annotation it leads to, such as the claim's source
            REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
        attributes TEXT NOT NULL, -- JSON object of chosen values
        note TEXT NOT NULL, -- free text
        origin_kind TEXT NOT NULL, -- typed | suggestion | import | settled
        origin_by TEXT NOT NULL, -- machine layer, file or reviewer behind it
        origin_decision TEXT NOT NULL, -- as is | edited
        extra TEXT NOT NULL, -- JSON object
        created TEXT NOT NULL, -- UTC
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL, -- counts the changes, from 1
        FOREIGN KEY (article_id, annotator_id) REFERENCES layers (article_id, annotator_id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX links_by_layer ON links (article_id, annotator_id)",
    "CREATE INDEX links_from ON links (from_id)",
    "CREATE INDEX links_to ON links (to_id)",
    """
    CREATE TABLE actors ( -- people and organizations that attribute values refer to
        id TEXT PRIMARY KEY, -- UUID
        name TEXT NOT NULL, -- as shown to people
        aliases TEXT NOT NULL, -- JSON array
        attributes TEXT NOT NULL, -- JSON object
        extra TEXT NOT NULL, -- JSON object: fields of an import Onrecord has no place for
        author TEXT NOT NULL, -- name of who wrote it
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    """
    CREATE TABLE issues ( -- matters on which stances are taken
        id TEXT PRIMARY KEY, -- UUID
        name TEXT NOT NULL, -- as shown to people
        aliases TEXT NOT NULL, -- JSON array
        attributes TEXT NOT NULL, -- JSON object
        extra TEXT NOT NULL, -- JSON object: fields of an import Onrecord has no place for
        author TEXT NOT NULL, -- name of who wrote it
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    """
    CREATE TABLE codebooks ( -- every revision of every codebook labels were made under
        id TEXT NOT NULL, -- as in its TOML file
        revision INTEGER NOT NULL, -- of the codebook
        title TEXT NOT NULL, -- as shown to people
        content TEXT NOT NULL, -- JSON, laid out as the TOML files are
        author TEXT NOT NULL, -- name of who wrote it
        modified TEXT NOT NULL, -- UTC, of the last change
        PRIMARY KEY (id, revision)
    ) STRICT
    """,
    """
    CREATE TABLE history ( -- every edit committed by people, and every undo and redo
        number INTEGER PRIMARY KEY, -- order of doing
        step TEXT NOT NULL, -- rows of one step are undone together
        kind TEXT NOT NULL, -- do | undo | redo
        state TEXT NOT NULL, -- of do rows: done | undone | dropped; of others: empty
        reverses INTEGER REFERENCES history (number), -- the do row an undo or redo belongs to
        annotator_id TEXT NOT NULL -- whose it is
            REFERENCES annotators (id) DEFERRABLE INITIALLY DEFERRED,
        at TEXT NOT NULL, -- UTC
        message TEXT NOT NULL, -- English name of the edit with {named} places
        arguments TEXT NOT NULL, -- JSON object that fills the places
        changes TEXT NOT NULL -- JSON array of [table, id, digest after, row before]
    ) STRICT
    """,
    "CREATE INDEX history_by_annotator ON history (annotator_id, state, number)",
    "CREATE INDEX history_by_step ON history (step)",
    """
    CREATE TABLE places ( -- where each annotator left the queue
        annotator_id TEXT PRIMARY KEY -- whose place it is
            REFERENCES annotators (id),
        article_id TEXT NOT NULL -- the article they were at
            REFERENCES articles (id) ON DELETE CASCADE,
        top INTEGER NOT NULL, -- code point at the top of the reader
        chosen TEXT NOT NULL, -- id of the annotation that was chosen, or empty
        statement TEXT NOT NULL -- id of the statement in hand, or empty
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE articles_fts USING fts5 ( -- written with the articles, see store/writing
        title, byline, outlet, text, content="articles", content_rowid='number',
        tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE VIEW labels AS -- the labels of the codebook in use (its newest revision), with roles
    SELECT label.key AS id,
           coalesce(json_extract(label.value, '$.role'), 'none') AS role,
           json_extract(label.value, '$.title') AS title
    FROM codebooks, json_each(codebooks.content, '$.labels') AS label
    WHERE codebooks.id = (SELECT value FROM project WHERE key = 'codebook')
      AND codebooks.revision = (SELECT max(revision) FROM codebooks AS c
                                WHERE c.id = codebooks.id)
    """,
    """
    CREATE VIEW link_types AS -- the link types of the codebook in use, with roles
    SELECT link.key AS id,
           coalesce(json_extract(link.value, '$.role'), 'none') AS role,
           json_extract(link.value, '$.title') AS title
    FROM codebooks, json_each(codebooks.content, '$.links') AS link
    WHERE codebooks.id = (SELECT value FROM project WHERE key = 'codebook')
      AND codebooks.revision = (SELECT max(revision) FROM codebooks AS c
                                WHERE c.id = codebooks.id)
    """,
    """
    CREATE VIEW tags AS -- every annotation with its words in reading order
    SELECT annotations.id, annotations.article_id, articles.title AS article,
           annotators.name AS annotator, annotations.label, labels.role,
           (SELECT group_concat(text, ' … ') FROM
               (SELECT text FROM spans WHERE annotation_id = annotations.id ORDER BY ordinal)
           ) AS text,
           (SELECT min(start) FROM spans WHERE annotation_id = annotations.id) AS start,
           annotations.attributes AS "values", annotations.note
    FROM annotations
    JOIN articles ON articles.id = annotations.article_id
    JOIN annotators ON annotators.id = annotations.annotator_id
    LEFT JOIN labels ON labels.id = annotations.label
    """,
    "CREATE VIEW claims AS SELECT * FROM tags WHERE role = 'claim'",
    "CREATE VIEW sources AS SELECT * FROM tags WHERE role = 'source'",
    "CREATE VIEW stances AS SELECT * FROM tags WHERE role = 'stance'",
    """
    CREATE VIEW statements AS -- claims, and cues without one, with what is tied to them
    SELECT anchor.id, anchor.article_id, anchor.article, anchor.annotator, anchor.text,
           (SELECT group_concat(part.text, ' | ') FROM links
            JOIN link_types ON link_types.id = links.label AND link_types.role = 'attributed to'
            JOIN tags AS part ON part.id = links.to_id
            WHERE links.from_id = anchor.id) AS sources,
           (SELECT group_concat(part.text, ' | ') FROM links
            JOIN link_types ON link_types.id = links.label AND link_types.role = 'signalled by'
            JOIN tags AS part ON part.id = links.to_id
            WHERE links.from_id = anchor.id) AS cue,
           (SELECT group_concat(json_extract(part."values", '$.polarity'), ' | ') FROM links
            JOIN link_types ON link_types.id = links.label AND link_types.role = 'about'
            JOIN tags AS part ON part.id = links.from_id
            WHERE links.to_id = anchor.id) AS stances,
           anchor."values", anchor.note
    FROM tags AS anchor
    WHERE anchor.role = 'claim'
       OR (anchor.role = 'cue' AND NOT EXISTS (
               SELECT 1 FROM links
               JOIN link_types ON link_types.id = links.label
                              AND link_types.role = 'signalled by'
               WHERE links.to_id = anchor.id))
    """,
)

# ALTER TABLE keeps a comment only where more of the statement follows it.
_M002 = (
    """
    ALTER TABLE actors ADD COLUMN
        merged_into -- id of the actor this one is read as, or empty
        TEXT NOT NULL DEFAULT ''
    """,
    """
    ALTER TABLE issues ADD COLUMN
        merged_into -- id of the issue this one is read as, or empty
        TEXT NOT NULL DEFAULT ''
    """,
    """
    CREATE TABLE seen ( -- which stretches of an article an annotator has had on screen
        annotator_id TEXT NOT NULL -- who has seen them
            REFERENCES annotators (id),
        article_id TEXT NOT NULL -- the article they are in
            REFERENCES articles (id) ON DELETE CASCADE,
        stretches TEXT NOT NULL, -- JSON array of [start, end): code points, apart, in order
        PRIMARY KEY (annotator_id, article_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX annotations_by_label ON annotations (label, article_id)",
    "CREATE INDEX annotations_with_notes ON annotations (article_id) WHERE note != ''",
    # Spans with other than plain letters, which search has to fold; store/tag_search.py asks so.
    """
    CREATE INDEX spans_accented ON spans (annotation_id) WHERE
        length(replace(replace(replace(replace(replace(replace(text, '‘', ''), '’', ''), '“', ''),
            '”', ''), '–', ''), '—', ''))
        < length(CAST(replace(replace(replace(replace(replace(replace(text, '‘', ''), '’', ''),
            '“', ''), '”', ''), '–', ''), '—', '') AS BLOB))
    """,
    "CREATE INDEX history_by_reversed ON history (reverses) WHERE reverses IS NOT NULL",
)
