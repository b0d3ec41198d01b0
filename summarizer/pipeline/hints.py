"""What exactly a model should mend in a statement that was not proved: the words themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftFigure, DraftFlag
from summarizer.text.lemmas import content_words
from summarizer.text.numbers import is_figure, numbers
from summarizer.verify.polarity import cues
from summarizer.verify.reasons import (
    BAD_JOIN,
    BAD_NAME,
    BAD_NUMBER,
    BAD_SIGN,
    BAD_UNIT,
    BAD_VALUE,
    BAD_WORD,
    LOST_CONDITION,
    LOST_NEGATION,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.domain.draft import Quote
    from summarizer.pipeline.drafting import Sayable

__all__ = ["hint"]

_MOST = 8
_MIXED = "no clause may mix the words of several facts: part them by a semicolon, or cite one fact"
_MOVED = "its words stand in another order or leave some out: copy a stretch of the quote as it is"
_SIGN = "losses and decreases are negative, and nothing else is"
_UNIT = "an amount for each share is USD/share"


def hint(statement: Sayable, why: str) -> str:
    """The reason, and behind it what of the statement or its quotes it is about."""
    text, quotes = _text(statement), [_all(quote) for quote in statement.quotes]
    about = ""
    if why in {BAD_WORD, BAD_NAME}:
        about = _strange_words(text, quotes) or _shape(statement)
    elif why in {BAD_NUMBER, BAD_VALUE}:
        about = _strange_numbers(text, quotes)
    elif why == BAD_JOIN:
        about = _MOVED
    elif why in {LOST_CONDITION, LOST_NEGATION}:
        about = _lost_words(text, quotes)
    elif why in {BAD_SIGN, BAD_UNIT}:
        about = _SIGN if why == BAD_SIGN else _UNIT
    return f"{why}: {about}" if about else why


def _shape(statement: Sayable) -> str:
    is_mixed = len(getattr(statement, "facts", ())) > 1
    return _MIXED if is_mixed else _MOVED


def _strange_words(text: str, quotes: list[str]) -> str:
    held = {word.lemma for quote in quotes for word in content_words(quote)}
    return _told(word.text for word in content_words(text) if word.lemma not in held)


def _strange_numbers(text: str, quotes: list[str]) -> str:
    held = {each.text for quote in quotes for each in numbers(quote)}
    found = (each.text for each in numbers(text) if is_figure(each) and each.text not in held)
    return _told(found)


def _lost_words(text: str, quotes: list[str]) -> str:
    kept = {text[cue.start : cue.end].lower() for cue in cues(text)}
    words = (quote[cue.start : cue.end] for quote in quotes for cue in cues(quote))
    lost = _told(word for word in words if word.lower() not in kept)
    return f"keep {lost}" if lost else "keep the order of the quote, or say less"


def _told(words: Iterable[str]) -> str:
    """Some words, each once, in quotation marks."""
    return ", ".join(f'"{word}"' for word in [*dict.fromkeys(words)][:_MOST])


def _text(statement: Sayable) -> str:
    if isinstance(statement, DraftFigure):
        return f"{statement.label} {statement.as_written}"
    return statement.reason if isinstance(statement, DraftFlag) else statement.text


def _all(quote: Quote) -> str:
    parts = (quote, quote.row, quote.column, quote.units)
    return " ".join(each.text for each in parts if each is not None)
