"""What the bot logs."""

from __future__ import annotations

import io
import json
import logging

from summarizer.slack.logs import log, start_logging


def test_an_event_is_a_line_for_people() -> None:
    stream = io.StringIO()
    start_logging("text", stream)
    log("ended", request="abc", outcome="an\nswered\x1b[31m")
    assert stream.getvalue().endswith("INFO ended request=abc outcome=an swered[31m\n")
    assert stream.getvalue().count("\n") == 1


def test_an_event_is_an_object_for_programs() -> None:
    stream = io.StringIO()
    start_logging("json", stream)
    log("failed", level=logging.WARNING, request="abc")
    told = json.loads(stream.getvalue())
    assert told.pop("at") > 0
    assert told == {"level": "warning", "event": "failed", "request": "abc"}


def test_libraries_are_silent() -> None:
    start_logging("text", io.StringIO())
    assert not logging.getLogger("slack_bolt.anything").isEnabledFor(logging.ERROR)
    assert not logging.getLogger("slack_sdk.web").isEnabledFor(logging.ERROR)
