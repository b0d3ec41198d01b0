"""What a rule is: words that establish a flag, and what takes their force away."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import gated

if TYPE_CHECKING:
    from summarizer.domain.risk import Severity

__all__ = ["Rule", "Rung", "compiled"]


class Rule(NamedTuple):
    """Words by which a sentence establishes a flag.

    A sentence is looked at only if it holds one of `stems`, in lower case. `pattern` must occur in
    it, so must `also` if there is one, and `but` must not. `items` confines the rule to sections
    under those items. `unless` names suppressors beyond those of the flag, `keep` such as do not
    apply. `severity` is the rung that the words themselves support, where it is not the default.
    """

    code: str
    stems: tuple[str, ...]
    pattern: str
    also: str = ""
    but: str = ""
    severity: Severity | None = None
    items: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


class Rung(NamedTuple):
    """One rung of a severity ladder: the severity, where to look, and the words that decide.

    `where` is "quote" (the sentences of the evidence), "near" (their sections) or "filing".
    """

    severity: Severity
    where: str
    stems: tuple[str, ...]
    pattern: str


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled when it is first needed; letter case does not matter to it."""
    return gated(pattern, re.IGNORECASE)
