"""The articles of an import, read one after the other and told in the words of the codebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from onrecord.errors import FormatError, UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Incoming
from onrecord.model.layers import annotator_named
from onrecord.work import files, formats
from onrecord.work.files import AUTO
from onrecord.work.mapping import Mapper
from onrecord.work.names import folded
from onrecord.work.pairs import Pair, Wanted, wanted
from onrecord.work.session import Session
from onrecord.work.telling_files import Below
from onrecord.work.withholding import Withholding

Adopt = Callable[[Codebook], Codebook]
"""Takes a revision of our codebook that lies beside the data; gives the one in use now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be brought in. ``pairs`` map labels and link types of the files to ours;
    ``annotator`` is whose those labels are that the files give to nobody (mine, if empty)."""

    paths: tuple[Path, ...]
    format_name: str = AUTO
    pairs: tuple[Pair, ...] = ()
    annotator: str = ""


def check(session: Session, order: Order) -> Wanted:
    """What the person wants labels read as.

    Raises UserError for an order that cannot be met, whatever the files hold.
    """
    files.check_format(order.format_name)
    return wanted(order.pairs, session.codebook)


class Reader:
    """Reads the files of one order. ``done`` counts files, ``of`` how many there are; ``is_text``
    tells whether the file at hand is plain text, ``format_name`` what it is read as, and ``file``
    which it is; ``below`` tells files as the person knows them. ``left_out`` counts what the
    person wants to stay behind."""

    def __init__(self, session: Session, order: Order, asked: Wanted) -> None:
        self.done, self.of = 0, 0
        self.is_text, self.format_name = False, ""
        self.left_out = Counter[str]()
        self.file = Path()
        self.below = Below(Path(), None)
        self._session = session
        self._order = order
        self._asked = asked
        self._withholding: Withholding | None = None
        self._texts: dict[str, str] = {}  # of this run, by hash; not in the project yet
        self._seen: set[Path] = set()
        self._codebook = session.codebook
        self._mapper = self._mapper_of(session.codebook)

    def _mapper_of(self, codebook: Codebook) -> Mapper:
        read = self._session.project.read
        return Mapper(codebook, self._asked, [*read.actors(), *read.issues()])

    @property
    def mapper(self) -> Mapper:
        """Tells labels in the words of the codebook in use."""
        return self._mapper

    @property
    def codebook(self) -> Codebook:
        """The one in use, which the files may have brought."""
        return self._codebook

    def items(self, adopt: Adopt) -> Iterator[Bundle | UserError | None]:
        """Articles as the files have them, and what is wrong; None after each file, and once
        before the first."""
        found = list(files.found(self._order.paths, self._order.format_name))
        self.of = sum(isinstance(each, Path) for each in found)
        yield None
        yield from formats.offered().remarks
        for each in found:
            if isinstance(each, UserError):
                yield each
                continue
            self.file, self.below = each, Below(each, self._folder_of(each))
            yield from map(self._told, self._read(each, adopt))
            self.done += 1
            yield None

    @property
    def is_rest(self) -> bool:
        """Whether the article at hand came before, without the layers that come now."""
        return self._withholding is not None and self._withholding.is_rest

    def _told(self, item: Bundle | UserError | None) -> Bundle | UserError | None:
        if isinstance(item, Bundle):
            return self.below.remarked(item)
        return item if item is None else self.below.told(item)

    def _read(self, file: Path, adopt: Adopt) -> Iterator[Bundle | UserError | None]:
        try:
            chosen = files.format_of(file, self._order.format_name)
        except FormatError as exc:
            yield exc
            return
        self.is_text = chosen is None
        self.format_name = chosen.name if chosen else files.TEXT
        if chosen is not None:
            yield from self._take_up(file, adopt)
        incoming = Incoming(
            codebook=self._codebook, text_of=self._text_of, folder=self._folder_of(file)
        )
        self._withholding = Withholding(file, self._keeps, self._is_known)
        for item in self._withholding.items(files.read(file, chosen, incoming)):
            if isinstance(item, Bundle):
                self._texts[item.article.sha256] = item.article.text
            yield item

    def _keeps(self, bundle: Bundle, tag: Annotation) -> bool:
        """Whether the person's pairs let the tag come in; without any, each shows that somebody
        was at work."""
        if not self._order.pairs or bundle.codebook_id:
            return folded(tag.label) not in self._asked.left
        return folded(tag.label) not in self._asked.left and bool(self._mapper.label_of(tag))

    def _is_known(self, sha256: str) -> bool:
        return self._text_of(sha256) is not None

    def _folder_of(self, file: Path) -> Path | None:
        """The folder that was chosen, where the file lies below one."""
        return next((each for each in self._order.paths if each in file.parents), None)

    def _text_of(self, sha256: str) -> str | None:
        return self._texts.get(sha256) or self._session.project.read.text_by_hash(sha256)

    def forget_texts(self) -> None:
        """Those read so far are in the project now."""
        self._texts.clear()

    def mapped(self, bundle: Bundle) -> Bundle:
        """The bundle in our words, with a name for everybody."""
        return self.below.originating(self._mapper.mapped(self._named(self._kept(bundle))))

    def _kept(self, bundle: Bundle) -> Bundle:
        """The bundle without what the person wants to stay behind; a layer of which nothing is
        left says that nothing of the labels that they want was found."""
        left = self._asked.left
        if not left:
            return bundle
        tags = tuple(each for each in bundle.annotations if folded(each.label) not in left)
        links = tuple(each for each in bundle.links if folded(each.label) not in left)
        self.left_out += _by_label(bundle.annotations) - _by_label(tags)
        self.left_out += _by_label(bundle.links) - _by_label(links)
        return replace(bundle, annotations=tags, links=links)

    def _named(self, bundle: Bundle) -> Bundle:
        if all(each.name for each in bundle.annotators.values()):
            return bundle
        name = self._order.annotator
        whose = annotator_named(name) if name else self._session.annotator
        people = {key: each if each.name else whose for key, each in bundle.annotators.items()}
        return replace(bundle, annotators=people)

    # codebooks beside the data

    def _take_up(self, file: Path, adopt: Adopt) -> Iterator[UserError]:
        """Keep the revision of our codebook that lies beside the data, if we lack it; a remark on
        one that is newer, which is taken up only where nobody has tagged under ours yet."""
        try:
            book = files.beside(file, self._seen)
        except FormatError as exc:
            yield exc
            return
        ours, read = self._codebook, self._session.project.read
        if book is None or book.id != ours.id or read.codebook_revision(book.id, book.revision):
            return
        newer = book.revision > ours.revision
        if newer and read.has_people_s_tags():
            yield _made_under_another(file, book, ours)
            return
        self._codebook = adopt(book)
        self._mapper = self._mapper_of(self._codebook)
        if newer:
            yield UserError("The codebook is now at revision {revision}.", revision=book.revision)


def _by_label(tags: Iterable[Annotation | Link]) -> Counter[str]:
    return Counter(each.label for each in tags)


def _made_under_another(file: Path, book: Codebook, ours: Codebook) -> UserError:
    return UserError(
        "{file} was made under revision {theirs} of the codebook, this project is at {ours}.",
        file=file.name,
        theirs=book.revision,
        ours=ours.revision,
    )
