"""Lines of typewriter text are put together again as their author wrote them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import BlockKind, Filing

Read = Callable[..., Filing]
LONG = "The registrant announced on Monday that it had agreed to"


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        (f"{LONG}\nbuy a mill.\n\nNext.", [f"{LONG} buy a mill.", "Next."]),
        (f"{LONG}\n\n  Page 3\n<PAGE>\nbuy a mill.", [f"{LONG} buy a mill."]),
        (
            f"     {LONG}\nbuy. It ended there.\n     A new one.",
            [f"{LONG} buy. It ended there.", "A new one."],
        ),
        ("OTHER EVENTS\nOn May 4 it rained.", ["OTHER EVENTS", "On May 4 it rained."]),
        ("Ohio         0-1234\n(State)      (File)", ["Ohio 0-1234", "(State) (File)"]),
        ("                 TITLE\n                 OF IT", ["TITLE", "OF IT"]),
        ("tumor-\nactivated", ["tumor-activated"]),
        (
            '                  "REGISTRATION" shall mean any one of\n         those of the Plan.',
            ['"REGISTRATION" shall mean any one of those of the Plan.'],
        ),
        (
            "(1)   Sixteen percent of all shares on\n     the Effective Date.",
            ["(1) Sixteen percent of all shares on the Effective Date."],
        ),
        (f"{LONG} of\n\n  Page 3\n<PAGE>\nSpringfield.", [f"{LONG} of Springfield."]),
        (f"(a) {LONG}; and\n\n(b) Next.", [f"(a) {LONG}; and", "(b) Next."]),
        (f"{LONG}, and\n\n     WHEREAS it rained.", [f"{LONG}, and", "WHEREAS it rained."]),
    ],
)
def test_lines_become_the_paragraphs_they_were(read: Read, source: str, blocks: list[str]) -> None:
    filing = read(source)

    assert [filing.visible.text[b.start : b.end] for b in filing.main.blocks] == blocks


def test_capitals_bold_and_heading_tags_make_a_heading(read: Read) -> None:
    filing = read(
        "<p>RISKS</p><p><b>Overview</b></p><h2>More</h2><p>It rained. Twice.</p>", "x.htm"
    )

    assert [block.kind for block in filing.main.blocks] == [
        *[BlockKind.HEADING] * 3,
        BlockKind.PARAGRAPH,
    ]
