"""Where the matter itself stands, when a filing hardly says more than that it is attached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftPoint
from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.domain.statement import Importance
from summarizer.extract.clauses.cut import opened
from summarizer.extract.clauses.heads import drop_asides, drop_mark
from summarizer.extract.evidence import quote
from summarizer.extract.likeness import content, overlap
from summarizer.text.lazy import gated, lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.text.passages import Passage

__all__ = ["pointer"]

_FEW_POINTS, _LONGEST, _SAME = 1, 36, 0.6
_ATTACHED = gated(
    r"\b(?:furnished|attached|filed|included|annexed)\b[^;]{0,80}\bexhibits? \(?99", re.IGNORECASE
)
_MATTER = lazy(
    r"\b(?:release|presentation|statement|results|letter|slides|transcript|report|section"
    r"|disclosure|financial)",
    re.IGNORECASE,
)
_INCORPORATED = lazy(
    r",? (?:and|which)? ?(?:is|are)? ?(?:hereby |also )?incorporated (?:herein |by reference|into)"
    r"[^,;]*$",
    re.IGNORECASE,
)


def pointer(filing: Filing, said: Sequence[str]) -> DraftPoint | None:
    """A point that names the exhibit with the matter, where what is said tells hardly more.

    None where a release is at hand, or where the exhibit is named already.
    """
    if len(said) > _FEW_POINTS + 1 or _release_at_hand(filing):
        return None
    if any(_ATTACHED.search(text) for text in said):
        return None
    found = [one for one in passages(filing) if _points(filing, one)]
    if not found:
        return None
    best = min(found, key=lambda one: (len(one.text.split()), one.start))
    if overlap(frozenset().union(*map(content, said)), [content(best.text)]) > _SAME:
        return None
    text = opened(_INCORPORATED.sub(".", drop_asides(drop_mark(best.text)).text))
    return DraftPoint(text, Importance.OKAY, (quote(filing, best.start, best.end),))


def _points(filing: Filing, passage: Passage) -> bool:
    section = filing.documents[passage.document].sections[passage.section]
    return (
        section.kind is SectionKind.ITEM
        and section.items != ("9.01",)
        and passage.kind is BlockKind.PARAGRAPH
        and len(passage.text.split()) <= _LONGEST
        and _ATTACHED.search(passage.text) is not None
        and _MATTER.search(passage.text) is not None
    )


def _release_at_hand(filing: Filing) -> bool:
    return any(
        (document.type or "").upper().startswith("EX-99")
        or any((section.exhibit or "").startswith("99") for section in document.sections)
        for document in filing.documents
    )
