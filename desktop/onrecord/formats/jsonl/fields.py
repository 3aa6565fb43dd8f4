"""The field names of Onrecord's own format, for its reader and its writer.

Unknown fields are kept: those of the line itself under ``LINE`` in the article's extra, those of
spans and origins under ``SPANS`` and ``ORIGIN`` in the extra of their annotation. Labels and
values are told as they are read under the codebook; where tags were made with others, those stand
under ``AS_TAGGED``. How sure a tag is, where its article was compared, stands under ``PROVENANCE``
and ``ACCEPTABLE``; it is computed when a line is written, and passed over when it is read.
"""

FORMAT = 1
LINE, SPANS, ORIGIN = "@line", "@spans", "@origin"
AS_TAGGED = "as_tagged"
PROVENANCE, ACCEPTABLE = "provenance", "acceptable"

LINE_FIELDS = (
    "format", "codebook", "article", "regions", "layers", "annotations", "links", "actors",
    "issues", "split",
)  # fmt: skip
ARTICLE_FIELDS = (
    "id", "title", "byline", "outlet", "published", "url", "language", "text", "sha256",
    "supersedes", "facts",
)  # fmt: skip
REGISTRY_FIELDS = ("id", "name", "aliases", "attributes", "merged_into")
LAYER_FIELDS = ("annotator", "annotator_id", "kind", "status", "modified", "revision")
ANNOTATION_FIELDS = (
    "id", "annotator", "label", "spans", "attributes", "note", "confidence", "origin",
    "codebook_revision", "created", "modified", "revision", AS_TAGGED, PROVENANCE, ACCEPTABLE,
)  # fmt: skip
LINK_FIELDS = (
    "id", "annotator", "label", "from", "to", "attributes", "note", "origin", "created",
    "modified", "revision", AS_TAGGED,
)  # fmt: skip
