"""What of a filing was read, what was not, and which exhibits it names without bringing them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, TypeAlias

from summarizer.domain.filing import SectionKind
from summarizer.domain.summary import Coverage, Gap
from summarizer.text.fold import fold
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer.domain.filing import Block, Filing, Section
    from summarizer.verify.places import Places

__all__ = ["coverage", "exhibits_not_at_hand"]

# Of numbers, the exhibits that are in no document.
_Missing: TypeAlias = "Callable[[Iterable[str]], list[str]]"

# Items under which a form lists its exhibits, in its numberings past and present.
_LISTING_ITEMS = frozenset({"9.01", "7", "6", "14", "15", "16"})
# Structured data that EDGAR takes beside the filing: nothing of it is there to be read.
_DATA_EXHIBITS = frozenset({"27", "101", "104"})
_GREATEST = 106
# Numbers that Item 601 of Regulation S-K has never given: "Exhibits 50" names a page.
_UNNUMBERED = range(37, 95)
_LEAST_NAME = 4

_NUMBER = r"\d{1,3}(?:\.\d{1,3})?(?!\d)"
# Begins with a letter and looks back behind it, so that a search runs from one such to the next.
_NAMED = lazy(
    rf"E(?<!\wE)(?:xhibits?|XHIBITS?)(?: (?:No|Nos|Number|Numbers)\.?)? ({_NUMBER})"
    rf"((?:,? (?:and |or |& )?{_NUMBER}){{0,12}})"
)
_ONE = lazy(_NUMBER)
_MARKS = r"[*+#\u2020]{0,3}"
_LISTED = lazy(rf"(?:(?:\(\w\)(?: Exhibits?\.?)?|-|\*) )?\(?({_NUMBER})\)?{_MARKS}(?=[.:\s-]|$)")
# Begins with a digit and looks back behind it, as above.
_ENTRY = lazy(
    r"(\d(?:(?<=[.;:\s].)|(?<=^.))(?<!Item .)(?<!ITEM .)\d{0,2}\.\d{1,3})(?!\d)"
    rf"{_MARKS} (?=[A-Z\"*])"
)
_ELSEWHERE = lazy(
    r"previously filed|filed previously"
    r"|incorporated (?:herein )?by reference (?:herein )?(?:to|from)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = lazy(
    r"[\])]? (?:to|of|in|with) (?!this\b|the present\b|such Current\b)[^.;]{0,120}?"
    r"\b(?:Form|Report|Registration|Statement|Schedule|Proxy|filing|amendment)\b"
)


def coverage(filing: Filing, places: Places, not_read_by_model: tuple[Gap, ...] = ()) -> Coverage:
    """The count of what was read; a document that could not be read is a gap with its reason."""
    unread = [document for document in filing.documents if document.unread is not None]
    ranges = [filing.visible.range(document.span) for document in unread]
    characters = len(filing.visible.text)
    return Coverage(
        characters=characters,
        read=characters - sum(end - start for start, end in ranges),
        not_read=tuple(
            Gap(document.span.start, document.span.end, document.unread or "")
            for document in unread
        ),
        not_read_by_model=not_read_by_model,
        not_at_hand=exhibits_not_at_hand(filing, places),
        hidden=sum(len(fold(hidden.text)) for hidden in filing.hidden),
    )


def exhibits_not_at_hand(filing: Filing, places: Places) -> tuple[str, ...]:
    """Exhibits that the filing names as its own and that are in none of its documents.

    Those incorporated by reference to an earlier filing, and those filed before, are not missed.
    """
    held = _at_hand(filing)

    def missing(numbers: Iterable[str]) -> list[str]:
        exhibits = (_canonical(number) for number in numbers if _is_exhibit(number))
        return [number for number in exhibits if not _holds(held, number)]

    named = dict.fromkeys((*_named(filing, places, missing), *_listed(filing, missing)))
    return tuple(f"EX-{number}" for number in sorted(named, key=_order))


def _at_hand(filing: Filing) -> list[str]:
    types = (document.type or "" for document in filing.documents if document.unread is None)
    exhibits = (
        section.exhibit or "" for document in filing.documents for section in document.sections
    )
    numbers = (name.upper().removeprefix("EX-") for name in (*types, *exhibits))
    return [_canonical(found[0]) for number in numbers if (found := _ONE.match(number))]


def _holds(held: list[str], number: str) -> bool:
    """Whether an exhibit is there; EX-99 holds 99.1, since EDGAR's types may leave the rest out."""
    whole = number.partition(".")[0]
    return (
        number in held
        or whole in held
        or (number == whole and any(each.partition(".")[0] == whole for each in held))
    )


def _named(filing: Filing, places: Places, missing: _Missing) -> Iterator[str]:
    """Missing exhibits named in running text: "filed as Exhibit 99.1"."""
    text = filing.visible.text
    sentence, elsewhere = (-1, -1), False
    for mention in _NAMED.finditer(text):
        listed = (each for each in _ONE.findall(mention[2]) if "." in each)
        # Nearly all are at hand: around these nothing need be read.
        named = missing((mention[1], *listed))
        if not named:
            continue
        around = places.sentence(*mention.span())
        if around != sentence:
            # One sentence may name many: it is read once for all of them.
            sentence, elsewhere = around, _ELSEWHERE.search(text, *around) is not None
        if not (elsewhere or _OF_ANOTHER.match(text, mention.end(), sentence[1])):
            yield from named


def _listed(filing: Filing, missing: _Missing) -> Iterator[str]:
    """Missing exhibits that a list of exhibits enters under their number."""
    for document in filing.documents:
        for section in filter(_lists_exhibits, document.sections):
            low, high = filing.visible.range(section.span)
            first = bisect_left(document.blocks, low, key=_start)
            blocks = document.blocks[first : bisect_left(document.blocks, high, key=_start)]
            for row in _rows(filing.visible.text, blocks):
                named = missing(_entries(row))
                if named and not _ELSEWHERE.search(row):
                    yield from named


def _start(block: Block) -> int:
    return block.start


def _lists_exhibits(section: Section) -> bool:
    return section.kind is SectionKind.EXHIBIT_INDEX or (
        section.kind is SectionKind.ITEM and not _LISTING_ITEMS.isdisjoint(section.items)
    )


def _rows(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    rows: dict[tuple[int, int], list[str]] = {}
    for number, block in enumerate(blocks):
        key = (block.table, block.row) if block.row >= 0 else (-1, number)
        rows.setdefault(key, []).append(text[block.start : block.end])
    yield from map(" ".join, rows.values())


def _entries(row: str) -> Iterator[str]:
    """The numbers that a row of a list begins with, and those of entries run on to it."""
    first = _LISTED.match(row)
    if first is not None and _names_something(row[first.end() :]) and len(first[1]) > 1:
        # A single digit only counts the entries.
        yield first[1]
    # Lists that a layout has run together: further entries have a point in their number.
    yield from _ENTRY.findall(row)


def _names_something(words: str) -> bool:
    """Whether what follows a number names a document: "1 of 6" and "5" alone are pages."""
    word = words.lstrip(" .:-*")
    return len(word) >= _LEAST_NAME and (word[0].isupper() or word[0] == '"')


def _is_exhibit(number: str) -> bool:
    whole = number.partition(".")[0]
    is_numbered = 0 < int(whole) < _GREATEST and int(whole) not in _UNNUMBERED
    return whole not in _DATA_EXHIBITS and is_numbered


def _canonical(number: str) -> str:
    """A number without idle zeros, so that 99.01 and 99.1 are one exhibit.

    >>> _canonical("99.01"), _canonical("10")
    ('99.1', '10')
    """
    whole, _, rest = number.partition(".")
    return f"{int(whole)}.{int(rest)}" if rest else str(int(whole))


def _order(number: str) -> tuple[int, int]:
    whole, _, rest = number.partition(".")
    return int(whole), int(rest or 0)
