"""Questions and completions as JSON records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from summarizer.domain.conversation import Completion, FinishReason, Outcome, TokenUsage
from summarizer.models.wire import (
    completion_from,
    completion_record,
    question_from,
    question_record,
)

if TYPE_CHECKING:
    from tests.models.conftest import Kit


def test_a_completion_comes_back_as_it_was() -> None:
    for usage in (None, TokenUsage(5, 4, 3)):
        completion = Completion(Outcome.CUT_OFF, "é{", usage, FinishReason.LENGTH, "cut")
        assert completion_from(json.loads(json.dumps(completion_record(completion)))) == completion


def test_a_question_comes_back_as_it_was(kit: Kit) -> None:
    asked = kit.reader.again(kit.question(), "no", "not JSON")
    assert question_from(json.loads(json.dumps(question_record(asked)))) == asked
