from __future__ import annotations

import re

import pytest

from summarizer.extract.sifted import Patterns, possible
from summarizer.extract.words.events import EVENT_CUES
from summarizer.extract.words.notices import MENTIONS, NOTICES
from summarizer.extract.words.prose import READING
from summarizer.extract.words.salience import SIGNS

OF = {
    Patterns.NOTICES: NOTICES,
    Patterns.MENTIONS: MENTIONS,
    Patterns.SIGNS: [sign.pattern for sign in SIGNS],
    Patterns.READING: [sign.pattern for sign in READING],
    Patterns.EVENT_CUES: [cue.pattern for cue in EVENT_CUES],
}
SENTENCES = (
    "on may 1, 2001, the company entered into an agreement to sell its mill for $5 million",
    "the board declared a quarterly dividend of $0.10 per share, payable on june 1, 2001",
    "no quorum was present, and the information shall not be deemed filed",
    "he resigned as a director; he has served as chairman, age 61",
    "",
)


@pytest.mark.parametrize("words", SENTENCES)
@pytest.mark.parametrize("patterns", Patterns)
def test_what_matches_may_match_at_its_place_in_its_own_set(patterns: Patterns, words: str) -> None:
    matching = {at for at, one in enumerate(OF[patterns]) if re.search(one, words)}
    found = list(possible(patterns, words))
    assert matching <= set(found)
    assert found == sorted(set(found) & set(range(len(OF[patterns]))))


def test_only_what_is_asked_about_is_answered() -> None:
    found = list(possible(Patterns.SIGNS, SENTENCES[0]))
    first, *_, last = found
    assert list(possible(Patterns.SIGNS, SENTENCES[0], 1 << first | 1 << last)) == [first, last]
    assert not list(possible(Patterns.SIGNS, SENTENCES[0], 0))


def test_a_notice_is_told_by_its_words() -> None:
    found = [NOTICES[place] for place in possible(Patterns.NOTICES, SENTENCES[2])]
    assert found == ["shall not be deemed"]
