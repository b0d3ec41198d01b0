"""Ladders for matters told in everyday words: asked before the ladders of their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.ladders.plain import accounts, capital, law, operations

if TYPE_CHECKING:
    from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    **accounts.RUNGS,
    **capital.RUNGS,
    **operations.RUNGS,
    **law.RUNGS,
}
