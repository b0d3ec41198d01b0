"""The form of a model's replies."""

from __future__ import annotations

import pytest

pytest.importorskip("pydantic", reason="needs the extra 'models'")

from pydantic import ValidationError

from summarizer.prompts.replies import FigureReply


def test_a_reply_cannot_be_changed_and_is_read_strictly() -> None:
    figure = {
        "id": 1,
        "label": "loans",
        "value": "4200000",
        "unit": "USD",
        "period": None,
        "as_written": "$4.2 million",
        "quote": "loans of $4.2 million",
        "row": None,
        "column": None,
        "units": None,
    }
    read = FigureReply.model_validate(figure)
    with pytest.raises(ValidationError):
        read.value = "5"
    with pytest.raises(ValidationError):
        FigureReply.model_validate({**figure, "id": "1"})
