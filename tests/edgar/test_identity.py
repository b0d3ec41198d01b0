"""Who asks EDGAR."""

from __future__ import annotations

import pytest

from summarizer.edgar.identity import user_agent
from summarizer.errors import UsageError


def test_a_name_and_a_mail_address_are_sent_as_they_are() -> None:
    assert user_agent("Pearwood Research desk@pearwood.example") == (
        "Pearwood Research desk@pearwood.example"
    )


def test_who_says_nothing_is_told_what_to_set() -> None:
    with pytest.raises(UsageError) as told:
        user_agent("  ")
    assert told.value.message == "EDGAR answers nobody who does not say who asks"
    assert "SUMMARIZER_EDGAR_IDENTITY" in told.value.hint


@pytest.mark.parametrize("identity", ["Jane Doe", "jane@", "jane@localhost", "@example.com", "a@b"])
def test_an_identity_without_a_mail_address_is_refused(identity: str) -> None:
    with pytest.raises(UsageError, match="names no e-mail address"):
        user_agent(identity)


@pytest.mark.parametrize("identity", ["Jané jane@example.com", "J\x1b jane@example.com", "x" * 300])
def test_what_no_header_can_hold_is_refused(identity: str) -> None:
    with pytest.raises(UsageError, match="cannot be sent"):
        user_agent(identity)


def test_a_line_end_cannot_start_another_header() -> None:
    assert user_agent("Jane jane@example.com\r\nX-Evil: 1") == "Jane jane@example.com X-Evil: 1"
