r"""Words without which a pattern cannot match, read off the pattern itself.

Most patterns over prose need certain words: `\bfil(?:ed|ing)\b.{0,40}?\bpetitions?\b` needs "fil"
and "petition". To look for words in a text takes a small part of the time that a search takes,
and nothing has to be compiled for it. What this module does not understand of a pattern asks for
nothing: a gate lets pass too much at worst.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["OPEN", "Gate", "admits", "evened", "gate_of", "shortest"]

Clause: TypeAlias = "tuple[str, ...]"
Way: TypeAlias = "tuple[Clause, ...]"
# A way for each branch of the pattern: of one way, each clause must have a word in the text.
Gate: TypeAlias = "tuple[Way, ...]"

OPEN: Gate = ((),)
"""The gate of a pattern that may match in any text."""

# Shorter words stand in nearly every sentence, those with a sign of money or shares apart.
_SHORTEST = 3
_SIGNS = frozenset("$%")
_MOST_WAYS = 12
# A choice between more strings is not read together with what stands beside it.
_MOST_STRINGS = 5


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


def shortest(gate: Gate) -> int:
    r"""The fewest characters of a text that a gate admits.

    >>> shortest(gate_of(r"\b(?:filed|made) an? (?:petition|request)s?\b"))
    7
    """
    return min(max(min(map(len, clause)) for clause in way) if way else 0 for way in gate)


# The letters that are an ASCII letter where case does not matter, and are not lowered to it.
_DISGUISED = "\u0130\u0131\u017f\u212a"
_EVENED = str.maketrans(_DISGUISED, "iisk")


def evened(text: str) -> str:
    """The text as gates are held against it: in lower case, no ASCII letter in disguise.

    It is as long as the text, character for character.

    >>> evened("In\u017folvent")
    'insolvent'
    """
    if text.isascii():
        return text.lower()
    # To look for four letters takes a hundredth of what it takes to translate all of them.
    disguised = any(letter in text for letter in _DISGUISED)
    return (text.translate(_EVENED) if disguised else text).lower()


# More than the program has patterns: names of registrants are patterns that come and go.
@lru_cache(maxsize=4096)
def gate_of(pattern: str) -> Gate:
    r"""The gate of a pattern, letter case left aside; `OPEN` where it needs no words.

    Takes time in proportion to the pattern, a small part of that to compile it.

    >>> gate_of(r"\bchapter (?:7|11)\b.{0,80}?\b(?:case|plan|petition)s?")
    ((('chapter 7', 'chapter 11'), ('case', 'plan', 'petition')),)
    """
    if _strange().search(pattern):
        return OPEN
    # The border of a word takes no place; two backslashes are no border.
    bare = pattern if r"\\" in pattern else pattern.replace(r"\b", "")
    ways = [branch.needs() for branch in _branches(_parts().finditer(bare))]
    if len(ways) > _MOST_WAYS or all(len(way) == 1 for way in ways):
        ways = [_joined(ways)]
    if not all(ways):
        return OPEN
    return tuple(tuple(sorted(map(_least, way), key=_width)) for way in ways)


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
        |(?P<border>\\[AbBZ]|[\^$]|\(\?<?!(?:[^\\\[\]()]|\\.)*\))
        |(?P<choice>\[[A-Za-z ,-][A-Za-z ]{0,3}\]|\(\?:[^\\\[\](){}.*+?^$<>]*\))
        |(?P<hole>\(\?P=\w+\)|\(\?[A-Za-z-]+\)|<\w+>
           |(?:\.|\\[dswDSW]|\[\^?\]?(?:\\.|[^\]\\])*\])(?:(?:[*+?]|\{[\d,]+\})[?+]?)?
           |\\(?:x..|u.{4}|U.{8}|N\{[^}]*\}|\d{1,3}|[A-Za-z]))
        |(?P<bracket>\((?:\?(?:P<\w+>|[A-Za-z-]*:|>|<?[=!]))?)
        |(?P<words>(?:\|[^\\\[\](){}|.*+?^$<>]*)+\|)
        |(?P<end>[|)])
        |(?P<sign>\\.)
        |(?P<other>.)
        """,
        re.VERBOSE | re.DOTALL,
    )


_NOTHING: Clause = ("",)


class _Branch:
    """What one branch of a pattern is known to need, while it is read."""

    __slots__ = ("_group", "_less", "clauses", "exact", "run")

    def __init__(self, run: Clause = _NOTHING) -> None:
        self.clauses: list[Clause] = []
        # Whether the branch is just one of a few strings: those of `run`.
        self.exact = True
        self.run = run
        self._less: Clause | None = run
        self._group: Sequence[Clause] = ()

    def letters(self, letters: str) -> None:
        """Letters that stand just there."""
        if self._group:
            self._settle()
        # The last letter is taken off first: in small it may be two.
        less, letters = letters[:-1].lower(), letters.lower()
        if self.run is _NOTHING:
            self._less, self.run = (less,), (letters,)
        else:
            self._less = tuple([run + less for run in self.run])
            self.run = tuple([run + letters for run in self.run])

    def choice(self, options: Clause) -> None:
        """One of several strings; a few are read with what stands around them."""
        self._settle()
        if len(options) > _MOST_STRINGS:
            self.hole()
            self._group = _clauses(options)
            return
        if len(options) * len(self.run) > _MOST_STRINGS:
            self.hole()
        self._less = self.run
        self.run = tuple([run + option for run in self.run for option in options])

    def bracket(self, branches: Sequence[_Branch]) -> None:
        """A bracket, of which one branch must match."""
        if all(branch.exact for branch in branches):
            self.choice(tuple([run for branch in branches for run in branch.run]))
        else:
            self.open_bracket(branches)

    def open_bracket(self, branches: Sequence[_Branch]) -> None:
        """Something that must match here, of which only what each branch needs is known."""
        self.hole()
        self._group = _joined([branch.needs() for branch in branches])

    def repeat(self, sign: str) -> None:
        """What stands just before may be repeated, or be missing."""
        if self._less is not None and sign[0] == "?":
            self.run = tuple(dict.fromkeys((*self._less, *self.run)))
            self._less = None
            if len(self.run) <= _MOST_STRINGS:
                return
        elif sign[0] in "*?" or sign.startswith(("{0", "{,")):
            self._group, self.run = (), self.run if self._less is None else self._less
        self.hole()

    def nothing(self) -> None:
        """What takes no place, such as the border of a word: letters may go on behind it."""
        self._settle()
        self._less = self.run

    def hole(self) -> None:
        """Anything may stand here, or something that this module does not read."""
        if self._group:
            self._settle()
        if self.run is not _NOTHING:
            self.clauses += _clauses(self.run)
            self.run = _NOTHING
        self.exact, self._less = False, None

    def needs(self) -> list[Clause]:
        """All clauses of a branch that has been read to its end."""
        self.hole()
        return self.clauses

    def _settle(self) -> None:
        self.clauses += self._group
        self._group = ()


def _clauses(words: Clause) -> list[Clause]:
    """What is needed where one of these words stands: as many clauses as tell something."""
    if not "".join(words).isascii():
        # Of letters outside ASCII, `evened` does not tell which are the same in another case.
        parts = re.findall(r"[\0-\x7f]+", words[0]) if len(words) == 1 else []
        return [clause for part in parts for clause in _clauses((part,))]
    short = [word for word in words if len(word) < _SHORTEST]
    return [] if any(map(_SIGNS.isdisjoint, short)) else [words]


def _least(words: Clause) -> Clause:
    """The words without those that hold another of them, which need no looking for."""
    if len(words) == 1:
        return words
    left = list(dict.fromkeys(words))
    all_of_them = "\n".join(left)
    for within in [word for word in left if all_of_them.count(word) > 1]:
        left = [word for word in left if within not in word or within == word]
    return tuple(sorted(left, key=len))


def _branches(parts: Iterator[re.Match[str]]) -> list[_Branch]:
    """The branches up to the bracket that closes, or to the end of the pattern."""
    branches: list[_Branch] = []
    end = "|"
    while end[:1] == "|":
        if len(end) > 1:
            branches.append(_Branch(tuple(end.lower().split("|")[1:-1])))
        branches.append(_Branch())
        end = _read(parts, branches[-1])
    return branches


_ENDS = frozenset(("end", "words"))


def _read(parts: Iterator[re.Match[str]], branch: _Branch) -> str:
    """Reads to the end of a branch; what ends it, with the branches of words alone behind it."""
    for part in parts:
        kind, text = part.lastgroup, part[0]
        if kind == "run":
            branch.letters(text)
        elif kind in _ENDS:
            return text
        elif kind == "choice":
            text = text.lower()
            branch.choice(tuple(text[1:-1] if text[0] == "[" else text[3:-1].split("|")))
        elif kind == "bracket":
            _bracket(text, _branches(parts), branch)
        elif kind == "repeat":
            branch.repeat(text)
        elif kind == "sign":
            branch.letters(text[1:])
        else:
            (branch.nothing if kind == "border" else branch.hole)()
    return ""


def _bracket(opening: str, inside: Sequence[_Branch], branch: _Branch) -> None:
    if opening.endswith("!"):
        branch.nothing()
    elif opening.endswith("="):
        branch.open_bracket(inside)
    else:
        branch.bracket(inside)


def _joined(ways: list[list[Clause]]) -> list[Clause]:
    """The clauses of a bracket: of several branches one clause, of the best words of each."""
    if len(ways) == 1:
        return ways[0]
    if not all(ways):
        return []
    best = [way[0] if len(way) == 1 else min(way, key=_width) for way in ways]
    return [tuple({word: None for clause in best for word in clause})]
