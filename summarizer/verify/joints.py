"""Where a sentence leaves one of two things open: at "or", and behind "the earlier of".

Of what is denied, permitted, or set as a condition, what holds of both holds of each: who may sell
or lease a mill may sell it. And not every "or" names another thing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import lazy
from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words
from summarizer.verify.hanging import MARKS, PREPOSITIONS
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.predicates import terms, verb_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.predicates import Term

__all__ = ["REACH", "STRONG", "Joint", "back", "count_open", "joints"]


class Joint(NamedTuple):
    """The place of the term that joins the two; a text with one of `marks` leaves them open."""

    at: int
    marks: frozenset[str]


REACH = 40
"""How many words one looks back or ahead: clauses of people are shorter."""

# "The earlier of May 1 and the closing" is one of two as well.
_OF_TWO = words("earlier earliest later latest greater greatest lesser higher highest lower lowest")
_OPEN = words("either whichever alternatively alternative")
# Behind "or" these name no other thing ("or more", "or its successors") or what follows if the one
# does not hold ("or face a penalty").
_VAGUE = words(
    """
    about more less fewer greater better higher lower later earlier sooner so before after prior
    around near nearly approximately roughly equal not otherwise part above below over under any
    all other others another such similar equivalent related its their his her our until if as
    face risk forfeit lose
    """
)
_PAIRS = frozenset({("direct", "indirect"), ("directly", "indirectly"), ("whole", "in")})
# Of these, what holds of both holds of each; of a part of them wherever it stands, or right there.
_ANY = words("any no whether")
_ALL = words("each every all both")
# The same in all of their clause: what is conditioned, permitted or forbidden.
_FREE = words(
    """
    if unless when whenever upon whether where before prior until following after
    authorize authorized entitled permit permitted permits allow allows allowed able empowered
    eligible prohibit prohibits prohibited restrict restricts restricted prevent prevents preclude
    precludes bar bars barred avoid
    """
)
STRONG = frozenset(";:([")
"""Marks behind which another part of a list, or a remark, begins."""

# Another name, or the same amount in other units.
_RENAMED = lazy(r" (?:the |an? )?(?:\"|[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3}(?:[,)]|\.?$))")
_NAMED = (' "', ' the "')
_NO_OTHER = lazy(
    r" \$ ?[\d.,]+ (?:per|an?) (?:\w+ ){0,3}(?:share|unit)"
    r"| (?:\w+ ){0,2}(?:penalty|penalties|default)\b"
)
_PERCENT = lazy(r" [\d.,]+ ?(?:%|percent)(?!.*\bwhichever\b)")
_IN_PERCENT = lazy(r"(?:%|percent)[^,;]{0,20} or$")
# In characters, how far back another percentage is looked for, and ahead who may choose.
_LONGEST_PERCENT, _WHERE_CHOSEN = 32, 400


@lru_cache(maxsize=512)
def joints(sentence: str) -> tuple[Joint, ...]:
    """What joins two things in a sentence of which it says that one holds, and not which.

    Takes time in proportion to the sentence.
    """
    if "or " not in sentence and " of " not in sentence:
        return ()
    return tuple(_joints(sentence, terms(sentence)))


def _joints(sentence: str, found: Sequence[Term]) -> Iterator[Joint]:
    verbs = verb_places(sentence)
    free = bytearray(len(sentence))
    for cue in cues(sentence):
        if cue.denies or cue.hedge is Hedge.POSSIBLE:
            free[cue.low : cue.high] = b"\1" * (cue.high - cue.low)
    is_compared = False
    for at, term in enumerate(found):
        word = term.text.lower()
        if word == "of" and at and found[at - 1].text.lower() in _OF_TWO:
            is_compared = True
        elif term.text in STRONG:
            is_compared = False
        elif is_compared and word in {"and", "or"}:
            yield Joint(at, _OF_TWO)
            is_compared = False
        elif (
            word == "or"
            and not free[term.start]
            and not _is_vague(sentence, found, at)
            and not _is_free(found, verbs, at)
        ):
            yield Joint(at, _OPEN)


def count_open(text: str) -> int:
    """How often a text joins two things and says of one that it holds.

    >>> count_open("It sold or leased 20 mills or more.")
    1
    """
    found = terms(text)
    places = (at for at, term in enumerate(found) if term.text == "or")
    return sum(not _is_vague(text, found, at) for at in places)


def back(end: int) -> range:
    """The places before one, nearest first, as far as one looks back."""
    return range(end - 1, max(end - REACH, 0) - 1, -1)


def _is_vague(sentence: str, found: Sequence[Term], at: int) -> bool:
    """Whether what stands behind "or" is no other thing, but another name, measure or limit."""
    if at == 0 or at + 1 == len(found):
        return True
    before, behind = found[at - 1].text.lower(), found[at + 1].text.lower()
    if behind in _VAGUE or (before, behind) in _PAIRS:
        return True
    if is_number_word(before) and is_number_word(behind):
        return True
    place = found[at].end
    if sentence.startswith(_NAMED, place) or _NO_OTHER.match(sentence, place):
        return True
    if _PERCENT.match(sentence, place, place + _WHERE_CHOSEN):
        # An amount and its percentage are one; two percentages are two.
        return _IN_PERCENT.search(sentence, max(0, place - _LONGEST_PERCENT), place) is None
    is_remark = before in {",", "("}
    return is_remark and (behind[0].isdigit() or _RENAMED.match(sentence, place) is not None)


def _is_free(found: Sequence[Term], verbs: frozenset[int], at: int) -> bool:
    """Whether what holds of both holds of each, by a word before them in their clause."""
    is_any = is_all = True
    for place in back(at):
        word = found[place].text.lower()
        if word in MARKS:
            return False
        is_any = is_any and place not in verbs
        is_all = is_all and is_any and (word == "of" or word not in PREPOSITIONS)
        if word in _FREE or (is_any and word in _ANY) or (is_all and word in _ALL):
            return True
    return False
