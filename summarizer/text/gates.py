r"""Words without which a pattern cannot match, read off the pattern itself.

Most patterns over prose need certain words: `\bfil(?:ed|ing)\b.{0,40}?\bpetitions?\b` needs "fil"
and "petition". To look for words in a text takes a small part of the time that a search takes,
and nothing has to be compiled for it. What this module does not understand of a pattern asks for
nothing: a gate lets pass too much at worst.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["OPEN", "Gate", "admits", "evened", "gate_of"]

Clause: TypeAlias = "tuple[str, ...]"
Way: TypeAlias = "tuple[Clause, ...]"
# A way for each branch of the pattern: of one way, each clause must have a word in the text.
Gate: TypeAlias = "tuple[Way, ...]"

OPEN: Gate = ((),)
"""The gate of a pattern that may match in any text."""

# Shorter words stand in nearly every sentence, the signs of money and shares apart.
_SHORTEST = 3
_SIGNS = frozenset("$%")
_MOST_WAYS = 12


def admits(gate: Gate, words: str) -> bool:
    r"""Whether a pattern with this gate may match in a text, given as `evened`.

    >>> gate = gate_of(r"\b(?:filed|made) an? (?:petition|request)s?\b")
    >>> admits(gate, "they made a request"), admits(gate, "they made an offer")
    (True, False)
    """
    for way in gate:
        for clause in way:
            for word in clause:
                if word in words:
                    break
            else:
                break
        else:
            return True
    return False


# The letters that are an ASCII letter where case does not matter, and are not lowered to it.
_EVENED = str.maketrans("\u0130\u0131\u017f\u212a", "iisk")


def evened(text: str) -> str:
    """The text as gates are held against it: in lower case, no ASCII letter in disguise.

    >>> evened("In\u017folvent")
    'insolvent'
    """
    return text.lower() if text.isascii() else text.translate(_EVENED).lower()


@cache
def gate_of(pattern: str) -> Gate:
    r"""The gate of a pattern, letter case left aside; `OPEN` where it needs no words.

    Takes time in proportion to the pattern, a small part of that to compile it.

    >>> gate_of(r"\bchapter (?:7|11)\b.{0,80}?\b(?:case|plan|petition)s?")
    ((('chapter ',), ('case', 'plan', 'petition')),)
    """
    if _strange().search(pattern):
        return OPEN
    ways = _ways(_parts().finditer(pattern))
    if len(ways) > _MOST_WAYS or all(len(way) == 1 for way in ways):
        ways = [_joined(ways)]
    return tuple(tuple(sorted(way, key=_width)) for way in ways) if all(ways) else OPEN


def _width(clause: Clause) -> int:
    """How much a clause lets pass, by a rule of thumb: many words, or short ones."""
    return 4 * len(clause) - min(map(len, clause))


@cache
def _strange() -> re.Pattern[str]:
    """Comments, conditions and blanks that do not count: what this module does not read."""
    return re.compile(r"\(\?(?:[#(]|[A-Za-z-]*x)")


@cache
def _parts() -> re.Pattern[str]:
    """The parts of a pattern; what is none of the named ones is a hole."""
    return re.compile(
        r"""
         (?P<run>[^\\\[\](){}|.*+?^$<>]+)
        |(?P<repeat>(?:[*+?]|\{\d*(?:,\d*)?\})[?+]?)
        |(?P<hole>\(\?P=\w+\)|\(\?[A-Za-z-]+\)|<\w+>|\[\^?\]?(?:\\.|[^\]\\])*\]
           |\\(?:x..|u.{4}|U.{8}|N\{[^}]*\}|\d{1,3}|[A-Za-z]))
        |(?P<denial>\(\?<?!)
        |(?P<group>\((?:\?(?:P<\w+>|[A-Za-z-]*:|>|<?=))?)
        |(?P<end>[|)])
        |(?P<sign>\\.)
        |(?P<other>.)
        """,
        re.VERBOSE | re.DOTALL,
    )


class _Branch:
    """What one branch of a pattern is known to need, while it is read."""

    def __init__(self) -> None:
        self.clauses: list[Clause] = []
        self._run = ""
        self._group: Sequence[Clause] = ()

    def run(self, letters: str) -> None:
        """Letters that stand just there."""
        if self._group:
            self.hole()
        self._run += letters

    def group(self, ways: list[list[Clause]]) -> None:
        """A bracket, of which one branch must match."""
        self.hole()
        self._group = _joined(ways)

    def repeat(self, sign: str) -> None:
        """What stands just before may be repeated, or be missing."""
        if sign[0] in "*?" or sign.startswith(("{0", "{,")):
            self._group, self._run = (), self._run[:-1]
        self.hole()

    def hole(self) -> None:
        """Anything may stand here, or something that this module does not read."""
        if self._group:
            self.clauses += self._group
            self._group = ()
        if self._run:
            words = self._run.lower()
            # Of letters outside ASCII, `evened` does not tell which are the same in another case.
            parts = [words] if words.isascii() else re.findall(r"[\0-\x7f]+", words)
            self.clauses += [(part,) for part in parts if len(part) >= _SHORTEST or part in _SIGNS]
            self._run = ""


def _ways(parts: Iterator[re.Match[str]]) -> list[list[Clause]]:
    """The clauses of each branch up to the bracket that closes, or to the end of the pattern."""
    ways: list[list[Clause]] = []
    more = True
    while more:
        branch = _Branch()
        more = _read(parts, branch)
        ways.append(branch.clauses)
    return ways


def _read(parts: Iterator[re.Match[str]], branch: _Branch) -> bool:
    """Reads to the end of a branch; whether another one follows."""
    end = ""
    for part in parts:
        kind = part.lastgroup
        if kind == "run":
            branch.run(part[0])
        elif kind == "repeat":
            branch.repeat(part[0])
        elif kind == "group":
            branch.group(_ways(parts))
        elif kind == "sign":
            branch.run(part[0][1:])
        elif kind == "end":
            end = part[0]
            break
        else:
            branch.hole()
            if kind == "denial":
                _ways(parts)
    branch.hole()
    return end == "|"


def _joined(ways: list[list[Clause]]) -> list[Clause]:
    """The clauses of a bracket: of several branches one clause, of the best words of each."""
    if len(ways) == 1:
        return ways[0]
    if not all(ways):
        return []
    words = {word for way in ways for word in min(way, key=_width)}
    # What holds another word of the clause needs no looking for.
    kept: list[str] = []
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not any(other in word for other in kept):
            kept.append(word)
    return [tuple(kept)]
