"""What a channel wants to be told of."""

from __future__ import annotations

import pytest

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.feed import FeedEntry
from summarizer.errors import UsageError
from summarizer.slack.told import Told
from summarizer.slack.wanted import Wanted, read_wanted, wanted_from

FLAGS = frozenset({"going-concern", "bankruptcy-insolvency"})


def _entry(form: str, cik: str) -> FeedEntry:
    key = Cik.parse(cik)
    return FeedEntry(AccessionNumber.parse("0009999999-31-000001"), key, key, form, "2031-05-05")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("nvda 8-K flags>=high", "NVDA 8-K flags>=high"),
        ("NVDA,AMD 8-k,10-Q/A", "NVDA,AMD 8-K,10-Q/A"),
        ("item=2.02,1.03 flag=going-concern", "item=2.02 item=1.03 flag=going-concern"),
        ("ticker=BRK-B form=8-K", "BRK-B 8-K"),
        ("1045810 NVDA NVDA", "1045810,NVDA"),
        ("S-1", "S-1"),
    ],
)
def test_a_wish_is_read_and_said_again(words: str, said: str) -> None:
    wanted = read_wanted(words.split(), FLAGS)
    assert wanted.said == said
    assert wanted_from(wanted.to_json()) == wanted


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([], "nothing to watch for"),
        (["flags>=grave"], "'grave' is no severity .*low"),
        (["flag=going-concerns"], "no flag 'going-concerns' .*did you mean going-concern"),
        (["item=two"], "'two' is no item"),
        (["colour=red"], "'colour' is nothing to watch by"),
        (["word=ab"], "3 to 80 characters"),
        (["<!channel>"], "is no ticker"),
        (["A" * 60], "is no ticker"),
        ([f"T{chr(65 + n)}" for n in range(21)], "at most 20"),
    ],
)
def test_what_means_nothing_is_refused(words: list[str], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        read_wanted(words, FLAGS)


def test_the_feed_tells_form_and_registrant() -> None:
    wanted = read_wanted(["QUIL", "8-K"], FLAGS).resolved(lambda _: Cik.parse("9999999"))
    assert wanted.ciks == ("0009999999",)
    assert wanted.listed(_entry("8-K", "9999999"))
    assert not wanted.listed(_entry("8-K/A", "9999999"))
    assert not wanted.listed(_entry("8-K", "1"))


def test_the_summary_tells_flags_and_the_filing_words(told: Told) -> None:
    class Visible:
        text = "Oncolysin B offered no advantage"

    class Filing:
        visible = Visible()

    summary, filing = told.summary, Filing()

    def met(**kinds: object) -> bool:
        return Wanted(**kinds).met(summary, filing)  # type: ignore[arg-type]

    assert met(severity="high")
    assert not met(severity="critical")
    assert met(words=("nothing of it", "no ADVANTAGE"))
    assert not met(words=("nothing of it",))
    assert met(flags=("clinical-trial-setback",))
    assert not met(flags=("going-concern",))
