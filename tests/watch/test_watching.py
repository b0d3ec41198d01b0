"""One round after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.domain.filing import Filing
from summarizer.domain.identity import FormType
from summarizer.domain.summary import Summary
from summarizer.edgar.addresses import Addresses
from summarizer.edgar.archive import Archive
from summarizer.edgar.asking import Answer, anything
from summarizer.edgar.shelf import Shelf
from summarizer.errors import NotFoundError, SummarizerError, TransportError, UsageError
from summarizer.settings import Settings
from summarizer.state import Database, Watches, opened
from summarizer.watch.filters import Filters
from summarizer.watch.watching import Told, Watcher, next_try

FILING = b"""<SEC-DOCUMENT>
<DOCUMENT>
<TYPE>8-K
<TEXT>
FORM 8-K
Pearwood Fictional Holdings, Inc.
Item 1.03. Bankruptcy or Receivership.
On May 4, 2031, Pearwood Fictional Holdings, Inc. filed a voluntary petition for
reorganization under Chapter 11 of the United States Bankruptcy Code.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
ENTRY = """<entry><title>{form} - PEARWOOD ({cik:010}) (Filer)</title>
<link href="/Archives/edgar/data/42/0009999999310{number:05}/0009999999-31-{number:06}-index.htm"/>
<category term="{form}"/></entry>"""


@dataclass
class Edgar:
    """A feed, newest first, and the filings that the host has of it."""

    feed: list[tuple[int, str]] = field(default_factory=list)
    missing: set[int] = field(default_factory=set)
    bodies: dict[int, bytes] = field(default_factory=dict)
    away: bool = False
    broken: bool = False
    asked: list[int] = field(default_factory=list)
    days: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    damaged: bool = False

    def ask(
        self,
        url: str,
        *,
        etag: str = "",  # noqa: ARG002
        whole: Callable[[bytes], bool] = anything,  # noqa: ARG002
    ) -> Answer:
        if self.away:
            raise TransportError(f"{url!r} could not be asked")
        if "getcurrent" in url:
            return Answer(b"<html>" if self.broken else self._page(url))
        if "daily-index" in url:
            return Answer(self._day(url[-12:-4]))
        number = int(url[-10:-4])
        self.asked.append(number)
        if number in self.missing:
            raise NotFoundError("nothing there")
        return Answer(self.bodies.get(number, FILING))

    def _page(self, url: str) -> bytes:
        start = int(url.partition("start=")[2].partition("&")[0])
        entries = "".join(
            ENTRY.format(form=form, number=number, cik=42) for number, form in self.feed
        ).split("</entry>")[start : start + 100]
        body = "</entry>".join(entries) + ("</entry>" if len(entries) == 100 else "")
        return f'<feed xmlns="http://www.w3.org/2005/Atom">{body}</feed>'.encode()

    def _day(self, day: str) -> bytes:
        if self.damaged:
            return b"<html>"
        if day not in self.days:
            raise NotFoundError("nothing there")
        lines = [
            f"42|PEARWOOD|{form}|{day}|edgar/data/42/0009999999-31-{number:06}.txt"
            for number, form in self.days[day]
        ]
        return "\n".join(["CIK|Company Name|Form Type|Date Filed|File Name", *lines]).encode()


@dataclass
class Log:
    """What was told, in order."""

    lines: list[str] = field(default_factory=list)
    now: float = 1_000_000.0
    refuse: bool = False

    def summary(self, summary: Summary, filing: Filing) -> None:  # noqa: ARG002
        if self.refuse:
            raise UsageError("'mail' failed with 1")
        self.lines.append(f"summary {summary.filing.name[-10:-4]}")

    def failure(self, source: str, error: SummarizerError) -> None:
        self.lines.append(f"{error.code} {source[-6:]}")

    def remark(self, words: str) -> None:
        self.lines.append(f"remark {words}")

    def taken(self) -> list[str]:
        lines, self.lines = self.lines, []
        return lines


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    database = opened(tmp_path / "state.db")
    yield database
    database.close()


@pytest.fixture
def edgar() -> Edgar:
    """An EDGAR with three filings in its feed."""
    return Edgar([(3, "8-K"), (2, "8-K"), (1, "8-K")])


@pytest.fixture
def log() -> Log:
    """Nothing told yet."""
    return Log()


@pytest.fixture
def watch(edgar: Edgar, log: Log, database: Database, tmp_path: Path) -> Callable[..., int]:
    """Looks once, as a process of its own would, and gives the exit code."""

    def look(**filters: tuple[object, ...]) -> int:
        base = "http://edgar.test"
        wanted = Filters(**filters or {"forms": (FormType("8-K"),)})  # type: ignore[arg-type]
        return Watcher(
            Archive(Addresses.of(base, base), Shelf(tmp_path / "cache"), edgar.ask),
            assemble(Settings()),
            Watches(database, wanted.name),
            wanted,
            Told(log.summary, log.failure, log.remark),
            now=lambda: log.now,
        ).look()

    return look


Watch = Callable[..., int]


def test_each_filing_is_told_once_oldest_first_over_all_rounds(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    assert watch() == 0
    assert log.taken() == ["summary 000001", "summary 000002", "summary 000003"]
    edgar.feed[:0] = [(5, "8-K"), (4, "8-K"), (3, "8-K")]
    watch()
    assert log.taken() == ["summary 000004", "summary 000005"]
    watch()
    assert log.taken() == []


def test_only_what_the_filters_name_is_asked_for(watch: Watch, edgar: Edgar, log: Log) -> None:
    edgar.feed[:0] = [(4, "8-K/A"), (5, "8-K12B")]
    watch()
    assert edgar.asked == [1, 2, 3]
    log.taken()
    watch(items=("9.99",))
    watch(flags=("bankruptcy-insolvency",), forms=(FormType("8-K", amendment=True),))
    assert log.taken() == ["summary 000004"]


def test_a_filing_that_the_host_lacks_is_told_once_and_tried_again(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    edgar.missing = {2}
    assert watch() == 4
    assert log.taken() == ["summary 000001", "not-found 000002", "summary 000003"]
    assert watch() == 0
    assert log.taken() == []
    edgar.missing = set()
    assert watch() == 0
    assert log.taken() == ["summary 000002"]
    assert edgar.asked.count(2) == 3
    watch()
    assert log.taken() == []


def test_a_filing_that_never_comes_is_given_up_after_a_week(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    edgar.missing = {2}
    for _ in range(60):
        watch()
        log.now += 6 * 3_600
    assert edgar.asked.count(2) < 40
    (given_up,) = [line for line in log.taken() if line.startswith("remark")]
    assert given_up.startswith("remark 0009999999-31-000002 is given up after a week")


def test_a_filing_that_cannot_be_read_is_told_and_not_tried_again(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    edgar.bodies = {2: b"%PDF-1.4 \x00\x01 nothing that can be read"}
    assert watch() == 3
    assert log.taken() == ["summary 000001", "input 000002", "summary 000003"]
    watch()
    assert log.taken() == []


def test_a_host_that_is_away_costs_nothing_but_time(watch: Watch, edgar: Edgar, log: Log) -> None:
    edgar.away = True
    with pytest.raises(TransportError):
        watch()
    edgar.away = False
    watch()
    assert log.taken() == ["summary 000001", "summary 000002", "summary 000003"]


def test_a_feed_that_cannot_be_read_leaves_the_cursor_where_it_was(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    watch()
    log.taken()
    edgar.feed[:0] = [(4, "8-K")]
    edgar.broken = True
    with pytest.raises(TransportError, match="cannot be read"):
        watch()
    edgar.broken = False
    watch()
    assert log.taken() == ["summary 000004"]


def test_a_summary_that_cannot_be_delivered_is_delivered_later(watch: Watch, log: Log) -> None:
    log.refuse = True
    assert watch() == 2
    assert log.taken() == ["usage 000001", "usage 000002", "usage 000003"]
    log.refuse = False
    watch()
    assert log.taken() == ["summary 000001", "summary 000002", "summary 000003"]


def test_what_was_noted_and_not_told_is_told_after_a_restart(
    edgar: Edgar, log: Log, database: Database, tmp_path: Path
) -> None:
    filters = Filters(forms=(FormType("8-K"),))
    archive = Archive(Addresses.of("http://e.test", "http://e.test"), Shelf(tmp_path), edgar.ask)
    watcher = Watcher(
        archive,
        assemble(Settings()),
        Watches(database, "w"),
        filters,
        Told(log.summary, log.failure, log.remark),
        now=lambda: log.now,
    )
    watcher.look(stopping=lambda: len(log.lines) == 1)
    assert log.taken() == ["summary 000001"]
    edgar.feed.clear()
    watcher.look()
    assert log.taken() == ["summary 000002", "summary 000003"]


def test_what_has_left_the_feed_is_taken_from_the_indexes_of_the_days(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    watch()
    log.taken()
    log.now += 3 * 86_400
    edgar.feed = [(9, "8-K"), (8, "8-K")]
    edgar.days = {
        "19700112": [(3, "8-K")],
        "19700113": [(5, "8-K"), (4, "8-K"), (6, "10-K")],
        "19700114": [(8, "8-K"), (7, "8-K")],
    }
    watch()
    refilled, absent, *told = log.taken()
    assert refilled == (
        "remark EDGAR's feed of 8-K no longer reaches back to what was last seen: "
        "what was filed since 1970-01-11 is taken from its daily indexes"
    )
    assert absent == "remark EDGAR has no index of 1970-01-15: filings of then may be missing"
    assert told == [f"summary 00000{number}" for number in (5, 4, 8, 7, 9)]
    watch()
    assert log.taken() == []


def test_a_gap_that_cannot_be_filled_now_is_filled_later(
    watch: Watch, edgar: Edgar, log: Log
) -> None:
    watch()
    log.taken()
    log.now += 3 * 86_400
    edgar.feed, edgar.days = [(9, "8-K")], {"19700114": [(4, "8-K")]}
    edgar.damaged = True
    with pytest.raises(TransportError):
        watch()
    edgar.damaged = False
    watch()
    assert [line for line in log.taken() if line.startswith("summary")] == [
        "summary 000004",
        "summary 000009",
    ]


def test_a_clock_that_was_put_back_makes_nothing_come_twice(watch: Watch, log: Log) -> None:
    watch()
    log.taken()
    log.now -= 400 * 86_400
    watch()
    log.now += 800 * 86_400
    watch()
    assert log.taken() == []


def test_a_failure_is_tried_at_once_for_some_rounds_and_then_less_and_less() -> None:
    assert [next_try(tries) for tries in (0, 3, 4, 5, 11, 99)] == [
        0.0,
        0.0,
        300.0,
        600.0,
        21_600.0,
        21_600.0,
    ]
