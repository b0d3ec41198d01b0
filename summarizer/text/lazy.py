"""Patterns that are compiled when first needed: a run needs few of those that the program knows."""

from __future__ import annotations

import re
from functools import cache
from sys import maxsize
from typing import TYPE_CHECKING, cast

from summarizer.text.gates import OPEN, admits, evened, gate_of, shortest

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["gated", "lazy"]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")
_SEARCHES = ("search", "finditer", "findall")
# What in a pattern may mean something else where all letters are ASCII.
_ODD = (r"\s", r"\S", r"\u", r"\U", r"\N")


class _Lazy:
    """Stands in for a pattern; after its first use the compiled methods are its own attributes."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags
        self.pattern = pattern

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self._source)
        for method in (*_METHODS, name):
            setattr(self, method, getattr(compiled, method))
        return self.__dict__[name]


class _Parted:
    """A pattern compiled for texts that are ASCII, and once more when another text comes."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._narrow, self._wide = _Lazy(pattern, flags | re.ASCII), _Lazy(pattern, flags)
        self.pattern = pattern

    def __getattr__(self, name: str) -> object:
        # What does not go through a text costs less than to look at what that is made of.
        either = self._either(name) if name in _SEARCHES else getattr(self._wide, name)
        setattr(self, name, either)
        return either

    def _either(self, name: str) -> Callable[..., object]:
        narrow, wide = getattr(self._narrow, name), self._wide

        def either(text: str, start: int = 0, end: int = maxsize) -> object:
            search = narrow if text.isascii() else getattr(wide, name)
            found: object = search(text, start, end)
            return found

        return either


def _stand_in(pattern: str, flags: int) -> _Lazy | _Parted:
    r"""Parted where to be told that a text is ASCII takes time and changes no answer.

    It takes half the time to tell letters and their case there. But `\s` takes four controls less,
    and a letter named by its number may be one of ASCII in another case.
    """
    gains = flags & re.IGNORECASE or r"\b" in pattern or r"\w" in pattern
    differs = flags & re.ASCII or not pattern.isascii() or any(map(pattern.__contains__, _ODD))
    return _Parted(pattern, flags) if gains and not differs else _Lazy(pattern, flags)


class _Gated:
    """Compiled only when it meets a text that holds the words it needs, and asked only there."""

    def __init__(self, pattern: str, flags: int, words: tuple[str, ...]) -> None:
        self._source = pattern, flags, words
        self.pattern = pattern

    def __getattr__(self, name: str) -> object:
        pattern, flags, needed = self._source
        gate = ((needed,),) if needed else OPEN if flags & re.VERBOSE else gate_of(pattern)
        asked, least, behind = _stand_in(pattern, flags), shortest(gate), "(?<=" in pattern
        for method, nothing in _ANSWERS.items() if gate != OPEN else ():

            def guarded(
                text: str,
                start: int = 0,
                end: int = maxsize,
                _method: str = method,
                _nothing: Callable[[], object] = nothing,
            ) -> object:
                words = text
                if (start or end != maxsize) and not behind:
                    # A short stretch of a long text may be searched, again and again.
                    words = text[max(0, start) : end]
                if len(words) < least or not admits(gate, evened(words)):
                    return _nothing()
                answer: object = getattr(asked, _method)(text, start, end)
                return answer

            setattr(self, method, guarded)
        if name not in self.__dict__:
            setattr(self, name, getattr(asked, name))
        return self.__dict__[name]


# What each method answers where nothing matches.
_ANSWERS: dict[str, Callable[[], object]] = {
    "search": lambda: None,
    "match": lambda: None,
    "fullmatch": lambda: None,
    "finditer": lambda: iter(()),
    "findall": list,
}


@cache
def lazy(pattern: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """A pattern that is used like a compiled one, and costs nothing until then; one for all uses.

    >>> lazy("b+").search("abbc").group()
    'bb'
    """
    return cast("re.Pattern[str]", _stand_in(pattern, int(flags)))


def gated(pattern: str, flags: int | re.RegexFlag = 0, *words: str) -> re.Pattern[str]:
    r"""A lazy pattern that looks for the words it needs before it searches: the same answers.

    Worth it for what searches many sentences and matches in few. Where `words` are given, in small
    letters, whatever it matches holds one of them; else what it needs is read off the pattern,
    which may be more, or nothing where only short words stand in it.

    >>> filings = gated(r"\bfilings?\b")
    >>> filings.search("No such word."), filings.findall("Two filings.")
    (None, ['filings'])
    """
    return cast("re.Pattern[str]", _Gated(pattern, int(flags), words))
