"""Who is let in over HTTP."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.slack.guard import Guard
from tests.slack.conftest import signature

NOW = 1_900_000_000.0
GUARD = Guard("mock-signing-secret", lambda: NOW)


def _look(body: bytes, timestamp: str, signed: str) -> int:
    headers = {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": signed}
    return GUARD.look(headers, body).status


def test_what_slack_signed_now_is_let_in() -> None:
    for shift in (-299, 0, 299):
        timestamp = str(int(NOW) + shift)
        assert _look("a=ü".encode(), timestamp, signature("a=ü".encode(), timestamp)) == 200


@pytest.mark.parametrize("shift", [-301, 301])
def test_what_is_stale_is_not(shift: int) -> None:
    timestamp = str(int(NOW) + shift)
    assert _look(b"a", timestamp, signature(b"a", timestamp)) == 401


@pytest.mark.parametrize("timestamp", ["soon", "", "1e9", "-5", "١٩", "9" * 40, "0x10", "1.5"])
def test_a_malformed_timestamp_is_refused_and_ends_nothing(timestamp: str) -> None:
    assert _look(b"a", timestamp, signature(b"a", timestamp)) == 401


@pytest.mark.parametrize("signed", ["", "v0=", "v0=ü", "v1=" + "a" * 64, "v0=" + "a" * 64, "\x00"])
def test_a_wrong_signature_is_refused(signed: str) -> None:
    assert _look(b"a", str(int(NOW)), signed) == 401


def test_another_secret_or_another_body_is_refused() -> None:
    timestamp = str(int(NOW))
    assert _look(b"a", timestamp, signature(b"a", timestamp, "other")) == 401
    assert _look(b"b", timestamp, signature(b"a", timestamp)) == 401


def test_bytes_that_are_no_text_are_refused() -> None:
    assert _look(b"\xff\xfe", str(int(NOW)), "v0=" + "a" * 64) == 400


def test_headers_that_are_missing_are_refused() -> None:
    assert GUARD.look({}, b"a").status == 401


@given(body=st.binary(max_size=50), timestamp=st.text(max_size=12), signed=st.text(max_size=70))
def test_nothing_unsigned_comes_in(body: bytes, timestamp: str, signed: str) -> None:
    assert _look(body, timestamp, signed) in {400, 401}
