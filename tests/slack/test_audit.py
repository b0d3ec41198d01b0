"""Who asked for what."""

from __future__ import annotations

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from summarizer.slack.audit import Forgotten, audit_json, audit_text, forget
from summarizer.slack.requests import Kind, Request
from summarizer.slack.serving import Bot
from summarizer.slack.wanted import Wanted
from summarizer.state.answers import Answers
from summarizer.state.jobs import Jobs
from summarizer.state.orders import Ended, Order
from summarizer.state.purse import Caps, Purse
from summarizer.state.subscriptions import Subscriptions

SOURCE = Request("QUIL:8-K\x1b[31m").to_json()
HISTORY = [
    Ended(1, Kind.SUMMARISE, "C1", "U1", SOURCE, "ended", "answered", 1_250_000, 0.0, 2.5),
    Ended(2, Kind.FULL, "C1", "U2", Request(about=1).to_json(), "waiting", "", None, 60.0, None),
]


def test_a_table_tells_who_asked_for_what_and_the_sum() -> None:
    assert list(audit_text(HISTORY)) == [
        "asked                      user  channel  kind          about         outcome   USD",
        "1970-01-01T00:00:00+00:00  U1    C1       summarise     QUIL:8-K[31m  answered  1.25",
        "1970-01-01T00:01:00+00:00  U2    C1       full-summary  answer 1      waiting   ?",
        "2 requests, 1.25 USD, and 1 of unknown cost",
    ]


def test_a_watch_is_told_as_it_was_typed() -> None:
    wanted = Wanted(("QUIL",), ("8-K",), severity="high")
    request = Request(wanted=wanted.to_json()).to_json()
    made = Ended(3, Kind.WATCH, "C1", "U1", request, "ended", "watch 1", 0, 0.0, 1.0)
    (line,) = audit_json([made])
    assert json.loads(line)["about"] == "QUIL 8-K flags>=high"


def test_lines_tell_the_same_to_programs(checkout: Path) -> None:
    first, second = map(json.loads, audit_json(HISTORY))
    schema = json.loads((checkout / "docs" / "schemas" / "slack-audit-1.json").read_text("utf-8"))
    for record in (first, second):
        Draft202012Validator(schema).validate(record)
    assert schema["properties"]["kind"]["enum"] == [kind.value for kind in Kind]
    assert first == {
        "schema": "slack-audit/1",
        "asked": "1970-01-01T00:00:00+00:00",
        "user": "U1",
        "channel": "C1",
        "kind": "summarise",
        "about": "QUIL:8-K[31m",
        "outcome": "answered",
        "seconds": 2.5,
        "cost_usd": "1.25",
    }
    assert (second["cost_usd"], second["seconds"]) == (None, None)


def test_a_user_is_forgotten_and_the_day_is_not(parts: Bot) -> None:
    database = parts.jobs.database
    jobs, answers, subscriptions = parts.jobs, Answers(database), Subscriptions(database)
    purse = Purse(database, Caps(100, 100))
    job = jobs.admit(Order("k", Kind.SUMMARISE, "C1", "U1", SOURCE), 1.0).job
    answers.keep(job, "x", "secret", 1.0)
    purse.reserve(job, "d", "U1", 40)
    subscriptions.add("C1", "U1", "{}", 1.0)
    assert forget("U1", jobs, answers, purse, subscriptions) == Forgotten(1, 1)
    assert (answers.of(job), jobs.history(0.0), purse.left("d", "U1")) == (None, (), 60)
    with database.snapshot() as connection:
        tables = ("jobs", "answers", "subscriptions", "spendings")
        rows = [connection.exec_driver_sql(f"SELECT * FROM {name}").all() for name in tables]  # noqa: S608
    assert "U1" not in str(rows)
    assert Jobs(database, "x").history(0.0) == ()
