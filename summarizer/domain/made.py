"""Named tuples that are made by the ten thousand."""

from __future__ import annotations

__all__ = ["made"]

made = tuple.__new__
"""Makes one of a kind of named tuple from its fields in order, in half the time.

>>> from summarizer.domain.filing import Cell
>>> made(Cell, ("Total", None))
Cell(text='Total', span=None)
"""
