"""The statements of the third step: what a review keeps. Released, and so never edited."""

STATEMENTS = (
    """
    CREATE TABLE settlements ( -- what reviewers decided on the cases of an article
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL, -- the article it is about
        annotator_id TEXT NOT NULL, -- gold, whose layer it is part of
        verdict TEXT NOT NULL, -- unanimous | taken | combined | rewritten | rejected | …
        reviewer TEXT NOT NULL, -- name of who decided
        cause TEXT NOT NULL, -- slip | overlooked | boundary | guideline misread | … or empty
        note TEXT NOT NULL, -- free text
        guideline TEXT NOT NULL, -- place in the codebook that it cites, or empty
        taken TEXT NOT NULL, -- JSON array: ids of the annotators whose versions stand
        at TEXT NOT NULL, -- UTC, of the decision
        members TEXT NOT NULL, -- JSON object: by annotator id the ids of their tags, anchor first
        seen TEXT NOT NULL, -- fingerprint of what these tags said
        tags TEXT NOT NULL, -- JSON array: ids of the gold tags that came of it
        is_open INTEGER NOT NULL, -- 1 once it was reopened
        earlier TEXT NOT NULL, -- JSON array: decisions before this one, oldest first
        created TEXT NOT NULL, -- UTC
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL, -- counts the changes, from 1
        FOREIGN KEY (article_id, annotator_id) REFERENCES layers (article_id, annotator_id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX settlements_by_layer ON settlements (article_id, annotator_id)",
    """
    CREATE TABLE comments ( -- what people say to each other, message by message
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL, -- the article it is about; empty for a guideline
        annotator_id TEXT NOT NULL -- who wrote it
            REFERENCES annotators (id) DEFERRABLE INITIALLY DEFERRED,
        subject TEXT NOT NULL, -- annotation | statement | article | guideline
        target TEXT NOT NULL, -- id of the annotation or article, or place in the codebook
        owner_id TEXT NOT NULL, -- whose layer the tag is in, or empty
        thread TEXT NOT NULL, -- id of the first comment of its thread
        text TEXT NOT NULL, -- plain; empty once it was taken back
        resolved INTEGER NOT NULL, -- of the first comment: 1 once the thread is resolved
        created TEXT NOT NULL, -- UTC
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    "CREATE INDEX comments_by_article ON comments (article_id, thread)",
    "CREATE INDEX comments_by_thread ON comments (thread)",
    """
    CREATE TABLE repairs ( -- tags that came with a file and do not fit the text here
        id TEXT PRIMARY KEY, -- UUID
        article_id TEXT NOT NULL -- the article it is about
            REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        annotator_id TEXT NOT NULL -- whose it is
            REFERENCES annotators (id) DEFERRABLE INITIALLY DEFERRED,
        file TEXT NOT NULL, -- name of the file it came with
        tag TEXT NOT NULL, -- JSON array: the annotation's columns, then its spans
        links TEXT NOT NULL, -- JSON array: the columns of the links that hang on it
        modified TEXT NOT NULL, -- UTC, of the last change
        revision INTEGER NOT NULL -- counts the changes, from 1
    ) STRICT
    """,
    "CREATE INDEX repairs_by_article ON repairs (article_id, annotator_id)",
)
