from __future__ import annotations

import pytest

from summarizer.verify.enacted import enacted
from summarizer.verify.parties import itself
from summarizer.verify.predicates import predicates

OWN = itself({"tallow", "creek"})


@pytest.mark.parametrize(
    ("sentence", "verb", "actors"),
    [
        ("Osier's lender, Harrow Bank, paid.", "pay", {"lender", "harrow", "bank"}),
        ("A lender of Osier paid.", "pay", {"lender"}),
        ("Osier, which Velmar owned, paid.", "pay", {"osier", "*which*"}),
        ("A fund managed by Osier paid.", "pay", {"fund", "manage"}),
        ("Osier agreed to sell and Velmar agreed to pay.", "pay", {"velmar", "agree"}),
        ("Osier agreed to sell the mill and to pay.", "pay", {"osier", "agree", "sell", "mill"}),
        ("The fee was paid by the agent of Osier.", "pay", {"agent"}),
    ],
)
def test_who_may_act_is_who_hangs_on_nobody(sentence: str, verb: str, actors: set[str]) -> None:
    found = [each for each in predicates(sentence) if each.lemma == verb]
    assert enacted(sentence, found[-1], OWN).actor == actors


def test_who_acts_is_found_behind_however_many_verbs() -> None:
    sentence = f"Osier agreed {'to sell ' * 1_200}to pay."
    found = predicates(sentence)[-1]
    assert found.lemma == "pay"
    assert "osier" in enacted(sentence, found, OWN).actor


def test_what_is_owned_is_acted_on_and_not_its_owner() -> None:
    sentence = "Osier acquired Velmar's mill."
    sides = enacted(sentence, predicates(sentence)[0], OWN)
    assert sides.patient == {"velmar", "mill"}
    assert sides.target == {"mill"}
