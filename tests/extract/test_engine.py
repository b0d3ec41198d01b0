from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.draft import Draft, Findings, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.statement import Origin, Undetermined
from summarizer.extract import extract


def _quotes(draft: Draft) -> list[Quote]:
    assert draft.headline is not None
    return [
        *draft.headline.quotes,
        *(quote for point in draft.points for quote in point.quotes),
        *(quote for event in draft.events for quote in event.quotes),
        *(quote for figure in draft.figures for quote in figure.quotes),
    ]


def test_every_statement_is_quoted_at_its_place(
    seeds_march: Filing, seeds_december: Filing
) -> None:
    for filing in (seeds_march, seeds_december):
        draft = extract(filing, Findings())
        for quote in _quotes(draft):
            assert quote.span is not None
            assert filing.visible.quote(quote.span) == quote.text


def test_no_word_is_said_that_the_evidence_does_not_hold(
    seeds_march: Filing, seeds_december: Filing
) -> None:
    for filing in (seeds_march, seeds_december):
        draft = extract(filing, Findings())
        assert draft.headline is not None
        said = [(draft.headline.text, draft.headline.quotes)]
        said += [(point.text, point.quotes) for point in draft.points]
        for text, quotes in said:
            held = " ".join(quote.text for quote in quotes)
            words = text.replace('"', " ").replace(":", " ").split()
            assert [word for word in words if word.strip(".,;") not in held] == []


def test_findings_travel_as_they_are(seeds_march: Filing) -> None:
    findings = Findings(undetermined=(Undetermined("x", "the exhibit is not there"),))
    draft = extract(seeds_march, findings)
    assert draft.findings is findings
    assert draft.origin is Origin.RULE


def test_the_same_filing_gives_the_same_draft(seeds_march: Filing) -> None:
    assert extract(seeds_march, Findings()) == extract(seeds_march, Findings())


def test_a_periodic_report_is_read_by_section(read: Callable[[str], Filing]) -> None:
    filing = read(
        "FORM 10-Q\n\nFor the quarterly period ended March 31, 2019\n\nQuillbrook Mills, Inc.\n"
        "(Exact name of registrant as specified in its charter)\n\nPART I\n\nItem 2. Management's "
        "Discussion and Analysis\n\nNet sales increased $5.2 million to $20.4 million in the first "
        "quarter of 2019.\n\nPART II\n\nItem 1A. Risk Factors\n\nThe Company may default on its "
        "notes and may file for bankruptcy.\n"
    )
    draft = extract(filing, Findings())
    said = " ".join(point.text for point in draft.points)
    assert draft.headline is not None
    assert "Net sales increased $5.2 million" in draft.headline.text
    assert "bankruptcy" not in said + draft.headline.text


PIECES = (
    'ITEM 8.01. OTHER EVENTS.|\n\n|On May 9, 2019, |the Company |sold its mill |for $5 million|. |"'
    '|said Ann Quill, CEO, |not |if |(the "Mill")|; |Quill, Ohio, May 9, 2019 -- |ABOUT QUILL\n\n|'
    "announced that |EXHIBIT 99.1\n\n|     |7%|\t|. . .|<b>|&amp;|\u201c|\x00|EX-99|Item 5.07|\n"
).split("|")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), min_size=1, max_size=30))
def test_no_text_breaks_the_engine(pieces: list[str]) -> None:
    from summarizer.domain.filing import RawPart, Submission  # noqa: PLC0415
    from summarizer.errors import InputError  # noqa: PLC0415
    from summarizer.parse import parse  # noqa: PLC0415

    try:
        filing = parse(
            Submission("x.txt", (RawPart("x.txt", "".join(pieces).encode("utf-8", "replace")),))
        )
    except InputError:
        return
    draft = extract(filing, Findings())
    assert draft.headline is not None
    assert bool(draft.headline.text) == bool(filing.visible.text.strip())
    assert len(draft.headline.text.split()) <= 25
    assert len(draft.points) <= 7
    assert len(draft.events) <= 5
    assert len(draft.figures) <= 12
    for quote in _quotes(draft):
        assert quote.span is not None
        assert filing.visible.quote(quote.span) == quote.text
