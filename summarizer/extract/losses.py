"""The amounts of a sentence with their signs: a loss, and what it is for a share, is negative."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.extract.amounts import amounts
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from summarizer.extract.amounts import Amount

__all__ = ["is_for_a_share", "signed"]

_LOSS = gated(
    r"(?<!loan )(?<!credit )(?<!for )\b(?:loss(?:es)?|deficit)\b"
    r"(?! (?:reserve|ratio|allowance|adjust|carry|provision|contingenc|rate|development))"
    r"(?:(?! (?:income|profit|gain|provision|revenue|sales|and|but|or|which|impact)s?\b)"
    r"[^;$%]){0,70}?"
    r"\b(?:of|totaling|totaled|was|were|to|amounted to) (?:approximately |about )?\(?$"
    r"|\bdecreases? (?:of|totaling) (?:approximately |about )?$",
    re.IGNORECASE,
)
# What fell by some percent, before what it fell to.
_FELL = lazy(
    r"\b(?:decreased|declined|fell|dropped|down) (?:by )?(?:approximately |about )?$", re.IGNORECASE
)
_NEAR = 30
# "A net loss of $5 million, or $0.43 per share".
_FOR_A_SHARE = lazy(r"[,;]? ?\(?(?:or |equal to )?(?:about |approximately )?", re.IGNORECASE)


def signed(text: str) -> list[Amount]:
    """The amounts of a sentence, losses and what a loss is for a share below nought."""
    found: list[Amount] = []
    for amount in amounts(text):
        of_loss = bool(found) and found[-1].value < 0 and is_for_a_share(text, found[-1], amount)
        near = max(0, amount.start - _NEAR)
        fell = amount.unit == "percent" and _FELL.search(text, near, amount.start) is not None
        lost = of_loss or fell or _LOSS.search(text[: amount.start]) is not None
        found.append(amount._replace(value=-abs(amount.value)) if lost else amount)
    return found


def is_for_a_share(text: str, whole: Amount, amount: Amount) -> bool:
    """Whether an amount is what the one before it comes to for a share."""
    return (
        amount.unit.endswith("/share")
        and not whole.unit.endswith("/share")
        and _FOR_A_SHARE.fullmatch(text, whole.end, amount.start) is not None
    )
