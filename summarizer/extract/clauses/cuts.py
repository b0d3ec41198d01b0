"""Shortening a sentence without changing what it says: what may fall away, and what never does."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.extract.clauses.patterns import (
    APPOSITIVE,
    ASIDE,
    ATTACHED,
    BINDING,
    BLANK_BEFORE_STOP,
    DATELINE,
    ENUMERATED,
    LATE_VERB,
    LEAD,
    LEADS_UP,
    LISTED,
    MARK,
    PERSON,
    PHRASES,
    PRONOUN,
    REACHING,
    REGISTRANT,
    REPORT,
    TAILS,
    TELLS_THAT,
    TWO_STOPS,
    UNFINISHED,
    VERB,
    WANTING,
)

__all__ = [
    "Cut",
    "drop_asides",
    "drop_attachment",
    "drop_dateline",
    "drop_enumeration",
    "drop_lead",
    "drop_list",
    "drop_mark",
    "drop_tail",
    "has_verb",
    "reported",
    "shorten",
    "whole",
]


class Cut(NamedTuple):
    """What is kept of a sentence: ranges in it, in order, none empty."""

    sentence: str
    pieces: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Where the first kept piece begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the last kept piece ends."""
        return self.pieces[-1][1]

    @property
    def text(self) -> str:
        """The kept pieces, one blank between them and none before a comma or a stop."""
        joined = " ".join(self.sentence[a:b].strip() for a, b in self.pieces)
        tidy = BLANK_BEFORE_STOP.sub(r"\1", " ".join(joined.split()))
        return TWO_STOPS.sub(".", tidy)

    @property
    def words(self) -> int:
        """How many words are kept."""
        return len(self.text.split())

    @property
    def contiguous(self) -> bool:
        """Whether nothing is left out between the first word kept and the last."""
        return len(self.pieces) == 1


def has_verb(text: str) -> bool:
    """Whether a text holds a word that can be its verb.

    >>> has_verb("Departure of Principal Officer"), has_verb("It was sold.")
    (False, True)
    """
    return VERB.search(text) is not None


_LEAST_REPORTED = 4


def whole(sentence: str) -> Cut:
    """The sentence as it stands."""
    return Cut(sentence, ((0, len(sentence)),))


def drop_mark(sentence: str) -> Cut:
    """The sentence without the mark that numbers it in a list.

    >>> drop_mark("(b) The mill was sold.").text
    'The mill was sold.'
    """
    match = MARK.match(sentence)
    if match is None or match.end() >= len(sentence):
        return whole(sentence)
    return Cut(sentence, ((match.end(), len(sentence)),))


def reported(sentence: str) -> Cut | None:
    """What a sentence reports, without the clause that says who reported it and when.

    None where it reports nothing, or where the words would lose their subject or a denial.

    >>> reported("On May 1, 2001, the Registrant announced that Example Ltd. sold its mill.").text
    'Example Ltd. sold its mill.'
    """
    match = REPORT.match(sentence)
    if match is None or BINDING.search(sentence[: match.end()]):
        return None
    if REGISTRANT.search(match["who"]) is None or PERSON.search(match["who"]) is not None:
        return None
    rest = sentence[match.end() :]
    if PRONOUN.match(rest) or len(rest.split()) < _LEAST_REPORTED:
        return None
    return Cut(sentence, ((match.end(), len(sentence)),))


def drop_asides(cut: Cut) -> Cut:
    """The cut without defined terms in brackets and legal forms set off by commas.

    >>> drop_asides(whole('Example Corp. (the "Company") sold a mill.')).text
    'Example Corp. sold a mill.'
    """
    holes = [
        match.span()
        for match in ASIDE.finditer(cut.sentence)
        if '"' in match[0] or not (_tells(match[0]) or BINDING.search(match[0]))
    ]
    for match in APPOSITIVE.finditer(cut.sentence):
        if not any(a < match.end() and match.start() < b for a, b in holes):
            holes.append(match.span())
    return _without(cut, sorted(holes))


def _tells(aside: str) -> bool:
    """Whether words in brackets tell a number rather than a term or a ticker."""
    return any(map(str.isdigit, aside))


def _without(cut: Cut, holes: list[tuple[int, int]]) -> Cut:
    pieces = list(cut.pieces)
    for left, right in holes:
        pieces = [
            part
            for a, b in pieces
            for part in ((a, min(b, left)), (max(a, right), b))
            if part[0] < part[1] and cut.sentence[part[0] : part[1]].strip(" ,")
        ]
    if not pieces:
        return cut
    return Cut(cut.sentence, tuple(pieces))


def drop_dateline(cut: Cut) -> Cut:
    """The cut without the place and day at the head of a release.

    >>> drop_dateline(whole("Norwood, MA, May 1, 1997-- Example Corp. sold a mill.")).text
    'Example Corp. sold a mill.'
    """
    match = DATELINE.match(cut.sentence)
    if match is None or cut.start >= match.end():
        return cut
    return _without(cut, [(0, match.end())])


def drop_attachment(cut: Cut) -> Cut:
    """The cut without the words that say that what it names is attached.

    >>> drop_attachment(whole("Attached hereto is a copy of the release announcing a sale.")).text
    'release announcing a sale.'
    """
    match = ATTACHED.match(cut.sentence)
    if match is None or cut.start >= match.end():
        return cut
    return _without(cut, [(0, match.end())])


def drop_enumeration(cut: Cut, words: int) -> Cut | None:
    """The cut up to a list of numbered parts, if what leads up to it can stand alone."""
    match = ENUMERATED.search(cut.sentence, cut.start, cut.end)
    if match is None or BINDING.search(cut.sentence, match.end(), cut.end):
        return None
    for end in (match.start(), match.end(0) - len(match[0].split(":")[-1])):
        kept = _without(cut, [(end, cut.end)])
        text = kept.text.rstrip(" :")
        told = _finished(text) or text.endswith(_ANNOUNCING)
        if _LEAST <= kept.words <= words and told and VERB.fullmatch(text.split()[-1]) is None:
            return kept
    return None


_ANNOUNCING = ("the following", "as follows")


def drop_lead(cut: Cut) -> Cut | None:
    """The cut without a leading phrase of time, cause or reference; None where there is none.

    A lead that conditions or denies ("If …", "Subject to …") stays.
    """
    match = LEAD.match(cut.sentence, cut.start, cut.end)
    first = cut.sentence[cut.start : cut.end]
    match = LEAD.match(first)
    if match is None or BINDING.search(match["lead"]):
        return None
    start = cut.start + match.end()
    if PRONOUN.match(cut.sentence, start) or not VERB.search(cut.sentence, start, cut.end):
        return None
    return _without(cut, [(cut.start, start)])


def drop_tail(cut: Cut, words: int, *, loose: bool = False) -> Cut | None:
    """The longest cut of at most `words` words that ends at a clause border and keeps its meaning.

    With `loose`, for want of a clause border, the border of a phrase that adds a party or a place.
    None where there is no such border: what binds the kept words would be lost.
    """
    best = _longest(cut, words, TAILS)
    return _longest(cut, words, PHRASES) if best is None and loose else best


def _longest(cut: Cut, words: int, borders: re.Pattern[str]) -> Cut | None:
    best: Cut | None = None
    for match in borders.finditer(cut.sentence, cut.start, cut.end):
        kept = _without(cut, [(match.start(), cut.end)])
        count = kept.words
        if count > words:
            break
        tail = cut.sentence[match.start() : cut.end]
        if borders is PHRASES and LATE_VERB.match(tail) is not None:
            continue
        if count >= _LEAST and _may_fall(tail, match) and _finished(kept.text):
            best = kept
    return best


_LEAST = 6


def drop_list(cut: Cut, words: int) -> Cut | None:
    """The cut up to the first amount of a list of amounts; for want of anything better."""
    match = LISTED.search(cut.sentence, cut.start, cut.end)
    if match is None or BINDING.search(cut.sentence, match.start(), cut.end):
        return None
    kept = _without(cut, [(match.start(), cut.end)])
    return kept if kept.words <= words and _finished(kept.text) else None


def _may_fall(tail: str, match: re.Match[str]) -> bool:
    groups = match.groupdict()
    if groups.get("relative") is not None or groups.get("reference") is not None:
        return REACHING.search(tail) is None and _EXPECTS.search(tail) is None
    # What is left out of what is listed falls away with the list.
    inner = _EXCLUDING.sub("", tail) if groups.get("other") == "including" else tail
    return BINDING.search(inner) is None


_EXPECTS = re.compile(
    r"\b(?:expected|expects?|anticipate[sd]?|estimated|preliminary)\b", re.IGNORECASE
)
_EXCLUDING = re.compile(r"\b(?:but )?excluding\b")


def _finished(text: str) -> bool:
    """Whether a text can stand as a clause: nothing open, a verb behind all that leads up."""
    return (
        has_verb(_main(text))
        and has_verb(_main(_told_after(text)))
        and WANTING.search(text) is None
        and UNFINISHED.search(text) is None
        and text.count("(") == text.count(")")
        and text.count('"') % 2 == 0
    )


def _told_after(text: str) -> str:
    """What a reporting clause at the head reports; the text itself where it has none."""
    match = TELLS_THAT.match(text)
    return text if match is None else text[match.end() :]


_MOST_LEADS = 4


def _main(text: str) -> str:
    """The main clause, without the phrases that lead up to it; empty if all is such."""
    for _ in range(_MOST_LEADS):
        match = LEADS_UP.match(text)
        if match is None:
            return text
        if match["rest"] is None:
            return ""
        text = text[match.end() :]
    return text


def shorten(cut: Cut, words: int, *, loose: bool = False) -> Cut | None:
    """The cut made to fit `words` words: asides first, then the tail, then the lead, then both.

    None where it cannot be done with the meaning kept.
    """
    bare = drop_asides(cut)
    for candidate in (cut, bare):
        if candidate.words <= words:
            return candidate
    led = drop_lead(bare)
    if led is not None and led.words <= words:
        kept = drop_tail(bare, words, loose=loose)
        return kept if kept is not None and kept.words >= _ENOUGH * led.words else led
    options = [drop_tail(one, words, loose=loose) for one in (bare, led) if one is not None]
    fitting = [option for option in options if option is not None]
    # A lead, mostly a date, is worth more than a tail of the same length.
    longest = max((option.words for option in fitting), default=0)
    return next((option for option in fitting if option.words >= _ENOUGH * longest), None)


_ENOUGH = 0.4
