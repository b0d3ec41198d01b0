"""Which filing a message names."""

from __future__ import annotations

import pytest

from summarizer.edgar.addresses import EDGAR
from summarizer.errors import UsageError
from summarizer.slack.sources import named_source, plain_words, source_in

NUMBER = "0000914760-99-000124"
LINK = f"https://www.sec.gov/Archives/edgar/data/855654/{NUMBER}.txt"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"<@U0BOT> <{LINK}>", LINK),
        (f"<@U0BOT> what of <{LINK}|this one>?", LINK),
        (f"see {LINK}.", LINK),
        (f"the filing {NUMBER}, please", NUMBER),
        ("<@U0BOT> NVDA:8-K", "NVDA:8-K"),
        ("<@U0BOT> nvda:10-q:2!", "nvda:10-q:2"),
        (f"NVDA:8-K or {NUMBER}", "NVDA:8-K"),
        (f"<https://example.com/a> and <{LINK}>", LINK),
        ("at 10:30 note:this re:8", ""),
        ("/etc/passwd file:///etc/passwd", ""),
        ("<https://www.sec.gov.example.com/Archives/edgar/data/1/x.txt>", ""),
        ("", ""),
        ("<" * 5_000, ""),
    ],
)
def test_a_filing_is_found_wherever_it_stands(text: str, source: str) -> None:
    assert source_in(text, EDGAR) == source


@pytest.mark.parametrize(
    ("typed", "source"),
    [("NVDA 8-K", "NVDA:8-K"), (NUMBER, NUMBER), (f" {LINK} ", LINK)],
)
def test_a_command_names_a_filing_alone(typed: str, source: str) -> None:
    assert named_source(typed, EDGAR) == source


@pytest.mark.parametrize("typed", ["/etc/passwd", "-", "hello", "x" * 50_000, "a b c", "../x.txt"])
def test_what_is_no_filing_is_refused_with_what_would_be(typed: str) -> None:
    with pytest.raises(UsageError, match=r"names no filing on EDGAR .*NVDA:8-K") as told:
        named_source(typed, EDGAR)
    assert len(str(told.value)) < 250


def test_mentions_and_entities_are_read_as_typed() -> None:
    assert plain_words("<!here> <#C1|room> A &amp; B &lt;C&gt;") == "A & B <C>"


def test_what_comes_along_with_copied_words_is_taken_out() -> None:
    assert plain_words("\u202eNVDA:\u20608-K\u202c\x07\u200b") == "NVDA:8-K"
    assert plain_words("&#x202e;&lt;!\u200bchannel&gt;") == "<!channel>"
