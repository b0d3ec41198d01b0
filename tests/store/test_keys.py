"""Keys: digests of everything that a result depends on."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from summarizer.domain.filing import RawPart, Submission
from summarizer.domain.summary import Provenance
from summarizer.store import filing_digest, result_key, unread_key

MADE_BY = Provenance("offline", "offline", "2026-01", "1.0")
FILING = Submission("a.txt", (RawPart("a.txt", b"FORM 8-K"),))


def test_the_same_filing_has_the_same_digest() -> None:
    again = Submission("a.txt", (RawPart("a.txt", b"FORM 8-K"),))
    assert filing_digest(FILING) == filing_digest(again)


def test_another_byte_name_or_order_is_another_filing() -> None:
    exhibit = RawPart("b.txt", b"EX-99")
    others = [
        FILING,
        FILING._replace(name="b.txt"),
        FILING._replace(url="https://example.com/a.txt"),
        Submission("a.txt", (RawPart("a.txt", b"FORM 8-K/A"),)),
        Submission("a.txt", (RawPart("a.txt", b"FORM 8-K", "8-K"),)),
        Submission("a.txt", (*FILING.parts, exhibit)),
        Submission("a.txt", (exhibit, *FILING.parts)),
        # What ends one file does not begin the next.
        Submission("a.txt", (RawPart("a.txt", b"FORM"), RawPart("a.txt", b" 8-K"))),
    ]
    digests = [filing_digest(each) for each in others]
    assert len(set(digests)) == len(others)


def test_whatever_changes_a_result_changes_its_key() -> None:
    makers = [
        MADE_BY,
        replace(MADE_BY, model="openai:gpt-5-mini"),
        replace(MADE_BY, catalog="2026-02"),
        replace(MADE_BY, version="1.1"),
        replace(MADE_BY, prompts={"facts": "ab12"}),
    ]
    keys = [result_key("f", made_by, {}) for made_by in makers]
    keys.append(result_key("f", MADE_BY, {"temperature": 0}))
    keys.append(result_key("g", MADE_BY, {}))
    keys.append(unread_key("f", MADE_BY, {}))
    assert [pair for pair in combinations(keys, 2) if pair[0] == pair[1]] == []
    assert all(len(key) == 64 for key in keys)


def test_how_a_model_fared_is_no_part_of_the_key() -> None:
    asked = replace(MADE_BY, model_status="ok")
    assert result_key("f", asked, {}) == result_key("f", MADE_BY, {})


def test_a_source_may_be_named_by_any_bytes() -> None:
    assert len(unread_key("caf\udce9.txt", MADE_BY, {})) == 64
