"""What is left to prove of a statement whose words and numbers all occur: that they stand so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.verify.amounts import retold
from summarizer.verify.causes import turned_round
from summarizer.verify.deadlines import mislimited
from summarizer.verify.joined import joined
from summarizer.verify.listed import crossed
from summarizer.verify.moments import misdated
from summarizer.verify.percentages import apportioned
from summarizer.verify.possessions import misowned
from summarizer.verify.prices import mispriced
from summarizer.verify.roles import exchanged
from summarizer.verify.subjects import misplaced
from summarizer.verify.timed import mistimed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.verify.ground import Cited

__all__ = ["rearranged"]


def rearranged(
    text: str, cited: Sequence[Cited], own: frozenset[str], worked_out: Collection[str] = ()
) -> str:
    """Why words or numbers of the evidence are put together otherwise than they are there.

    `own` are the words of the registrant's name; numbers whose words are in `worked_out` are not
    in the evidence. Empty if nothing speaks against the statement.
    """
    return (
        exchanged(text, cited, own)
        or misowned(text, cited, own)
        or turned_round(text, cited)
        or mispriced(text, cited)
        or misplaced(text, cited, worked_out)
        or retold(text, cited, worked_out)
        or apportioned(text, cited, own, worked_out)
        or crossed(text, cited)
        or joined(text, cited, own)
        or mistimed(text, cited)
        or misdated(text, cited)
        or mislimited(text, cited)
    )
