from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.reasons import LOST_CONDITION
from summarizer.verify.unmade import unmade

FAILED = "The failed merger cost $4 million."
ENDED = "Osier terminated the merger agreement and signed a credit agreement."
HEAD = "Mr. Harker, former president of Osier, joined the board."
SERVED = "Mr. Harker previously served as president of Osier."
SUED = "The former president, Mr. Harker, sued Osier."
OFFICER = "Ms. Voss was named interim chief financial officer by the chief executive officer."
TWO = "Ms. Voss was named interim president, and Mr. Tate was named president of Osier."


def cited(sentence: str) -> list[Cited]:
    return [Cited(0, sentence, sentence, 0)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The merger cost $4 million.", FAILED),
        ("Osier has a merger agreement.", ENDED),
        ("Mr. Harker, president of Osier, joined the board.", HEAD),
        ("Ms. Voss was named chief financial officer.", OFFICER),
        ("Mr. Harker is president of Osier.", SERVED),
        ("The president sued Osier.", SUED),
        ("Mr. Harker serves as president of Osier.", SERVED),
        ("A quorum was present.", "The lack of a quorum ended the meeting."),
        ("It signed a letter of intent.", "It signed a non-binding letter of intent."),
        ("It told of the appointment.", "The board rescinded the appointment of Ms. Voss."),
        ("Ms. Voss was appointed.", "The board rescinded the appointment of Ms. Voss."),
        ("Ms. Voss was named president.", TWO),
        ("President Clara Voss spoke.", "Acting President Clara Voss spoke to President Ann Roe."),
        ("Clara Voss was named CFO.", OFFICER),
        ("Mr. Harker, president of Osier, left.", "Mr. Harker, formerly president of Osier, left."),
        ("The Agreement is dated May 1.", "Termination of the Agreement, dated May 1, is done."),
    ],
)
def test_a_noun_is_not_told_without_what_unmakes_it(text: str, sentence: str) -> None:
    assert unmade(text, cited(sentence)) == LOST_CONDITION


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (FAILED, FAILED),
        ("The merger failed and cost $4 million.", FAILED),
        ("It cost $4 million.", FAILED),
        ("Osier signed a credit agreement.", ENDED),
        ("Osier signed an agreement.", ENDED),
        ("The merger agreement was terminated.", ENDED),
        ("Mr. Harker joined the board.", HEAD),
        ("The former president sued Osier.", SUED),
        ("Mr. Harker was previously president of Osier.", HEAD),
        ("The chief executive officer named Ms. Voss.", OFFICER),
        ("Mr. Harker was president of Osier.", SERVED),
        ("Mr. Tate was named president.", TWO),
        ("The merger closed.", "The previously announced merger closed."),
        ("Mr. Harker served as president of Osier.", SERVED),
        ("It may sell the mill.", "It told of the planned sale of the mill."),
        ("Mr. Harker will be paid $1 million.", "Osier terminated John Harker, who is paid."),
        ("Interim statements are filed.", "The interim statements of Osier are filed."),
    ],
)
def test_what_unmakes_may_be_said_in_other_words_or_the_noun_be_left_out(
    text: str, sentence: str
) -> None:
    assert unmade(text, cited(sentence)) == ""
