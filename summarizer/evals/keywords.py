"""The floor that every flag score stands on: a flagger that knows the catalogue's cues alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.evals.labels import UNSCORED
from summarizer.evals.scorers.flags import RaisedFlags
from summarizer.risk.captions import is_caption
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.risk import Catalogue, FlagEntry, Severity

__all__ = ["keyword_flags"]

_DENIAL = re.compile(
    r"\b(?:no|not|none|nor|neither|never|without|did not|does not|has not|have not|was not|"
    r"were not|is not|are not)\b"
)
_DEFINITION = re.compile(r"\b(?:means|shall mean|is defined as|as defined|has the meaning)\b")


def keyword_flags(filing: Filing, catalogue: Catalogue) -> RaisedFlags:
    """Every code with a cue in a sentence that is no caption, denial or definition, as default."""
    cues = _cues(catalogue)
    found: dict[str, Severity] = {}
    for passage in passages(filing):
        text = passage.text.casefold()
        told = [entry for cue, entry in cues if cue in text and not _is_denied(text, cue)]
        if told and (passage.kind is BlockKind.CELL or not is_caption(passage.text)):
            found |= {entry.code: entry.default for entry in told if entry.code not in found}
    return RaisedFlags(found)


def _is_denied(text: str, cue: str) -> bool:
    """Whether the sentence denies or defines what the cue names; a cue may hold a "not" itself."""
    rest = text.replace(cue, " ")
    return bool(_DENIAL.search(rest) or _DEFINITION.search(rest))


def _cues(catalogue: Catalogue) -> tuple[tuple[str, FlagEntry], ...]:
    return tuple(
        (cue.casefold(), flag)
        for flag in catalogue.flags
        if flag.code != UNSCORED
        for cue in flag.cues
    )
