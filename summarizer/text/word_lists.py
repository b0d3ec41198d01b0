"""Tables of words, written as running text."""

from __future__ import annotations

__all__ = ["listed", "words"]


def words(table: str) -> frozenset[str]:
    """The set of the words of a table.

    >>> sorted(words("no yes no"))
    ['no', 'yes']
    """
    return frozenset(table.split())


def listed(table: str) -> tuple[str, ...]:
    """The words of a table in their order.

    >>> listed("one two")
    ('one', 'two')
    """
    return tuple(table.split())
