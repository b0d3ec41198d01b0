from __future__ import annotations

import pytest

from summarizer.verify.cutting import (
    Run,
    cut_from,
    has_words,
    is_whole,
    left_behind,
    stands_undenied,
    tokens,
)
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import LOST_CONDITION, LOST_NEGATION

SENTENCE = 'Osier Partners (the "Buyer") paid cash, in full, for the mill and the quarry.'


def cited(sentence: str, quote: str = "") -> Cited:
    words = quote or sentence
    return Cited(0, words, sentence, sentence.index(words))


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (SENTENCE, (Run(0, 0, 76),)),
        ("osier partners PAID cash", (Run(0, 0, 14), Run(0, 29, 38))),
        ("Osier Partners paid cash for the mill", (Run(0, 0, 14), Run(0, 29, 38), Run(0, 49, 61))),
        ("Osier Partners ... the quarry", (Run(0, 0, 14), Run(0, 66, 76))),
    ],
)
def test_a_cutting_is_known_by_its_pieces(text: str, runs: tuple[Run, ...]) -> None:
    found = cut_from(text, [cited(SENTENCE)])

    assert found is not None
    assert [(run.start, run.end) for run in found] == [
        (run.start, min(run.end, len(SENTENCE) - 1)) for run in runs
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Osier Partners paid for the quarry",
        "the quarry paid cash",
        "Osier Partners bought the mill",
        "",
    ],
)
def test_words_in_another_order_or_with_more_left_out_are_no_cutting(text: str) -> None:
    assert cut_from(text, [cited(SENTENCE)]) is None


@pytest.mark.parametrize(
    "text",
    [
        "On May 1, Velmar sold a quarry",
        "On May 1, Osier sold a mill and a loom on June 1, in full",
        "On May 1: Velmar sold a quarry",
        "On May 1 ... Velmar sold a quarry",
        "Velmar sold a quarry; on May 1",
    ],
)
def test_no_remark_ends_one_clause_and_begins_another(text: str) -> None:
    two = "On May 1, Osier sold a mill and a loom; on June 1, Velmar sold a quarry, in full."

    assert cut_from(text, [cited(two)]) is None


@pytest.mark.parametrize("text", ["It was $9 on June 30, 2021", "It was $9 on June 30 ... 2021"])
def test_no_day_is_made_of_two(text: str) -> None:
    two = "It was $9 on June 30, 2022, up from $8 on June 30, 2021."

    assert cut_from(text, [cited(two)]) is None


@pytest.mark.parametrize(
    "text",
    ["owned mill", "majority", "mill at Acme", "a majority-owned mill at Acme.Co", "mil"],
)
def test_a_cutting_ends_where_words_end(text: str) -> None:
    assert cut_from(text, [cited("It runs a majority-owned mill at Acme.Com.")]) is None


def test_a_whole_text_is_a_sentence_or_all_of_them() -> None:
    first, second = cited("The mill is sold."), Cited(0, "It paid.", "It paid.", 0)
    part = cited("The quarry is not sold.", "is not sold.")

    assert is_whole("It paid.", [first, second])
    assert is_whole("The mill is sold. It paid.", [first, second])
    assert not is_whole("The mill is sold. It paid.", [first, part, second])
    assert not is_whole("is not sold.", [part])


def test_a_day_behind_and_begins_another_clause() -> None:
    two = "On May 1, Osier sold a mill and on June 1, Velmar sold a quarry."

    assert cut_from("On May 1, Velmar sold a quarry", [cited(two)]) is None


def test_only_what_is_quoted_can_be_cut_from() -> None:
    assert cut_from("Osier Partners", [cited(SENTENCE, "paid cash, in full")]) is None


def test_a_known_name_may_introduce_a_cutting() -> None:
    text = 'Tallow Creek Corp.: "paid cash, in full"'

    assert cut_from(text, [cited(SENTENCE)], ["Tallow Creek Corp."]) == (Run(0, 29, 47),)
    assert cut_from(text, [cited(SENTENCE)]) is None


@pytest.mark.parametrize(
    ("sentence", "text", "why"),
    [
        ("The lender did not agree to wait.", "agree to wait", LOST_NEGATION),
        ("The lender did not agree to wait.", "did not agree to wait", ""),
        ("The mill may close in June.", "close in June", LOST_CONDITION),
        ("If lenders agree, the mill will stay open.", "the mill will stay open", LOST_CONDITION),
        ("The mill stays; the quarry may close.", "The mill stays", ""),
    ],
)
def test_a_cut_may_leave_no_denial_and_no_hedge_behind(sentence: str, text: str, why: str) -> None:
    ground = [cited(sentence)]
    runs = cut_from(text, ground)

    assert runs is not None
    assert left_behind(runs, ground) == why


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("interest", True),
        ("Notes", False),
        ("not", False),
        ("no premium", True),
        ("premium", False),
        ("", False),
    ],
)
def test_words_stand_undenied_where_no_denial_is_left_out(words: str, stands: bool) -> None:  # noqa: FBT001
    ground = [cited("The notes, if sold, bear interest; no premium is paid.")]

    assert stands_undenied(words, ground) is stands


def test_tokens_even_out_case_and_possessives() -> None:
    assert tokens("Osier's U.S. mill, R&D.") == ["osier", "u.s", "mill", "r&d"]


def test_a_cutting_of_a_sentence_of_one_word_is_found_in_it() -> None:
    long = "so " * 30_000

    assert cut_from("so so so", [cited(long)]) == (Run(0, 0, 8),)


@pytest.mark.parametrize(("text", "holds"), [("5", True), ("a mill", True), ("...", False)])
def test_marks_alone_are_no_words(text: str, holds: bool) -> None:  # noqa: FBT001
    assert has_words(text) is holds
