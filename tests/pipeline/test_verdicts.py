"""What became of each statement of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from tests.pipeline.conftest import Bench

NOTICE = (
    "On May 6, 2019, Quillbrook Mills, Inc. received a notice from Harrow Bank that it is in "
    "default under its credit agreement"
)


def test_every_statement_has_its_verdict(bench: Bench, default_filing: Filing) -> None:
    employs = "Quillbrook Mills, Inc. employs 310 people at its mill in Alder Vale"
    reply = bench.reply(
        facts=[bench.fact(1, employs)],
        points=[bench.point(1, f"{employs}.", 1), bench.point(2, "It employs 999 people.", 1)],
        figures=[bench.figure(1, "people at its mill", "310", "people", "310 people", employs)],
        events=[bench.event(1, "debt-default", NOTICE)],
        flags=[
            bench.flag(1, "debt-default-acceleration", NOTICE),
            bench.flag(2, "litigation", employs),
            bench.flag(3, "going-concern", "There is doubt about its life"),
        ],
        headline={"text": "It will close.", "facts": [1], "derived": []},
    )
    bench.summarize(bench.Model(lambda _: reply), default_filing)
    (told,) = bench.told
    assert [(each.kind, each.verdict) for each in told.verdicts] == [
        ("headline", "withheld"),
        ("point", "shown"),
        ("point", "withheld"),
        ("event", "shown"),
        ("figure", "shown"),
        ("flag", "shown"),
        ("flag", "suggested"),
        ("flag", "withheld"),
    ]
    assert told.verdicts[2].why != ""
    assert [each.text for each in told.verdicts if each.kind == "flag"] == [
        "debt-default-acceleration",
        "litigation",
        "going-concern",
    ]
