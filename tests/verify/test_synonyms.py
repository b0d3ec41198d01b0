from __future__ import annotations

from summarizer.text.lemmas import lemma
from summarizer.verify.synonyms import ABBREVIATIONS, ALWAYS, GROUPS, same_words

OPPOSITES = (
    ({"increase", "rise", "grow", "higher"}, {"decrease", "decline", "fall", "lower"}),
    ({"resign", "dismiss", "quit"}, {"appoint", "elect", "engage", "name"}),
    ({"acquire", "buy", "purchase"}, {"sell", "dispose"}),
    ({"begin", "start"}, {"end", "cease", "stop", "complete"}),
    ({"approve"}, {"reject", "deny"}),
    ({"sign"}, {"terminate"}),
)


def test_no_group_holds_opposites() -> None:
    for group in GROUPS:
        for one, other in OPPOSITES:
            assert not (group & one and group & other), group


def test_no_chain_of_groups_leads_to_an_opposite() -> None:
    for one, other in OPPOSITES:
        for word in one:
            assert same_words(word).isdisjoint(other), word


def test_groups_hold_lemmas_and_more_than_one() -> None:
    for group in GROUPS:
        assert len(group) > 1
        assert {lemma(word) for word in group} == set(group)


def test_every_word_stands_for_itself() -> None:
    assert same_words("velmarin") == {"velmarin"}
    assert same_words("quit") == {"quit", "resign"}


def test_reporting_words_are_always_free_and_events_never() -> None:
    assert {"announce", "say", "report"} <= ALWAYS
    assert ALWAYS.isdisjoint({"resign", "file", "acquire", "default", "approve"})


def test_an_abbreviation_stands_for_several_words() -> None:
    assert all(len(words) > 1 for words in ABBREVIATIONS.values())
