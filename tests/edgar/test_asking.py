"""What is asked of a host and what comes back."""

from __future__ import annotations

from summarizer.edgar.asking import Answer, anything


def test_without_a_rule_any_body_is_whole() -> None:
    assert anything(b"")
    assert Answer(b"x") == Answer(b"x", "", changed=True)
