"""Patterns that are compiled when first used: a run uses few of those that the program knows."""

from __future__ import annotations

import re
from typing import cast

__all__ = ["lazy"]


class _Lazy:
    """Stands in for a pattern; after its first use the compiled methods are its own attributes."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self._source)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", name):
            setattr(self, method, getattr(compiled, method))
        return self.__dict__[name]


def lazy(pattern: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """A pattern that is used like a compiled one, and costs nothing until then.

    >>> lazy("b+").search("abbc").group()
    'bb'
    """
    return cast("re.Pattern[str]", _Lazy(pattern, int(flags)))
