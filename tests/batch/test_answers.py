"""What a worker says of one source, as a line."""

from __future__ import annotations

import json

import pytest

from summarizer.batch.answers import Answer, Failure, Fault, answer_from, answer_record


@pytest.mark.parametrize(
    "answer",
    [
        Answer("made", "ab", cost=None, seconds=0.25),
        Answer("kept", "ab", Failure("input", "'caf\udce9\n' is empty", 3)),
        Answer("fault", "", fault=Fault("the disk is full", "make room")),
    ],
)
def test_an_answer_is_one_line_and_comes_back(answer: Answer) -> None:
    line = json.dumps(answer_record(answer))
    assert line.isascii()
    assert "\n" not in line
    assert answer_from(json.loads(line)) == answer
