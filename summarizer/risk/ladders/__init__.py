"""The ladders of severity as words: the first rung whose words occur is where a matter stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.ladders import (
    board,
    business,
    control,
    debt,
    distress,
    financing,
    holders,
    incidents,
    legal,
    pipeline,
    plain,
    reporting,
    results,
)

if TYPE_CHECKING:
    from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

_FIELDS = (
    board,
    business,
    control,
    debt,
    distress,
    financing,
    holders,
    incidents,
    legal,
    pipeline,
    reporting,
    results,
)

RUNGS: dict[str, tuple[Rung, ...]] = dict(plain.RUNGS)
for _field in _FIELDS:
    for _code, _rungs in _field.RUNGS.items():
        RUNGS[_code] = RUNGS.get(_code, ()) + _rungs
