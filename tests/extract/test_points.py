from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Draft, DraftFlag, Findings, Quote
from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance, ReasonBy, Status
from summarizer.extract import extract


def _texts(draft: Draft) -> list[str]:
    return [point.text for point in draft.points]


def test_the_march_seed_says_what_a_reader_must_know(seeds_march: Filing) -> None:
    texts = _texts(extract(seeds_march, Findings()))
    assert texts[0] == (
        "The preliminary data, reviewed by an independent data monitoring committee, after the "
        "enrollment of 155 patients, indicated that Oncolysin B offered no advantage when compared "
        "to the control arm of the study."
    )
    assert any("47-center, Phase III clinical trial" in text for text in texts)
    assert (
        'Mitchel Sayare, ImmunoGen CEO: "the continued development of this complex drug with '
        "ambiguous results is beyond ImmunoGen's resources.\"" in texts
    )
    assert "The company plans to begin human trials of this therapeutic in 1998." in texts
    assert not any("100-times" in text for text in texts)


def test_the_december_seed_says_what_a_reader_must_know(seeds_december: Filing) -> None:
    texts = " ".join(_texts(extract(seeds_december, Findings())))
    for words in (
        "two installments",
        "December 10",
        "several weeks",
        "$1.0625",
        "not being registered",
    ):
        assert words in texts


def test_there_are_at_most_seven_points_and_none_is_said_twice(
    report: Callable[[str], Filing],
) -> None:
    mills = " ".join(
        f"The Company sold mill number {n} for ${n},000,000 in cash." for n in range(3, 20)
    )
    draft = extract(report(f"ITEM 8.01. OTHER EVENTS.\n\n{mills}\n"), Findings())
    assert 0 < len(draft.points) <= 7
    assert len(set(_texts(draft))) == len(draft.points)


def test_an_item_that_mentions_a_release_gives_way_to_it(seeds_march: Filing) -> None:
    texts = _texts(extract(seeds_march, Findings()))
    assert sum("offered no advantage" in text for text in texts) == 1


def test_a_flag_that_nothing_else_proves_has_its_point(report: Callable[[str], Filing]) -> None:
    dull = "If a holder so elects, the bank may use such liens from time to time."
    news = " ".join(
        f"On May {n}, 2019, the Company sold a mill in county {n} for ${n},000,000."
        for n in range(2, 20)
    )
    filing = report(f"ITEM 8.01. OTHER EVENTS.\n\n{news} {dull}\n")
    start = filing.visible.text.index(dull)
    quote = Quote(dull, filing.visible.span(start, start + len(dull)))
    flag = DraftFlag("x", Severity.LOW, Status.NEW, "", ReasonBy.RULE, (quote,))
    draft = extract(filing, Findings((flag,)))
    assert dull in _texts(draft)
    assert len(draft.points) <= 7
    assert next(one for one in draft.points if one.text == dull).importance is Importance.VITAL


def test_vital_points_stand_first(seeds_december: Filing) -> None:
    order = [point.importance for point in extract(seeds_december, Findings()).points]
    assert order == sorted(order, key=[Importance.VITAL, Importance.OKAY].index)


def test_a_list_is_said_with_what_leads_up_to_it(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nOn May 9, 2019, the Board took the following steps:\n\n"
        "(a) declared a dividend of $0.72 per share; and\n\n(b) sold its mill for $4,000,000.\n"
    )
    assert _texts(extract(filing, Findings()))[0] == (
        "On May 9, 2019, the Board took the following steps: declared a dividend of $0.72 per "
        "share; sold its mill for $4,000,000"
    )


def test_by_what_right_something_was_done_falls_away(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 2.01. COMPLETION OF ACQUISITION.\n\nOn May 9, 2019, Quillbrook Mills, Inc. acquired"
        " all of the stock and all of the notes of Brook Yards, Inc. for $5,000,000 pursuant to an"
        " agreement by and among Quillbrook Mills, Brook Yards and Ann Brook, as their agent.\n"
    )
    assert "by and among" not in " ".join(_texts(extract(filing, Findings())))


def test_a_cut_sentence_begins_with_a_capital(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nAs previously announced, on May 9, 2019, the Company sold its"
        " mill in Norwood, Ohio, for $4,000,000 in cash, received $1,000,000 of it at once, and"
        " closed its yard on the river, its office in town and its shop for good.\n"
    )
    assert _texts(extract(filing, Findings()))[0].startswith("On May 9, 2019, the Company sold")


def test_rows_and_leads_without_their_list_are_no_points(read: Callable[[str], Filing]) -> None:
    filing = read(
        "<html><body><p>FORM 8-K</p><p>ITEM 2.02. RESULTS OF OPERATIONS.</p>"
        "<p>Quillbrook Mills had revenue of $4,000,000 in the quarter ended March 31, 2019.</p>"
        "<p>The Company reported the following to its holders:</p>"
        "<table><tr><td>Income from continuing operations of the mills before income taxes of all"
        " kinds</td><td>410</td><td>380</td></tr></table></body></html>"
    )
    told = " ".join(_texts(extract(filing, Findings())))
    assert "continuing operations" not in told
    assert "reported the following" not in told


def test_one_result_of_two_periods_gives_way_to_another_result(
    report: Callable[[str], Filing],
) -> None:
    filing = report(
        "ITEM 2.02. RESULTS OF OPERATIONS.\n\nQuillbrook Mills, Inc. told its holders more.\n\n"
        "Net income for the quarter ended March 31, 2019 was $1.5 million.\n\n"
        "Net income for the year ended March 31, 2019 was $2.9 million.\n\n"
        "Revenue for the quarter ended March 31, 2019 was $2.1 million.\n"
    )
    draft = extract(filing, Findings())
    assert draft.headline is not None
    texts = [draft.headline.text, *_texts(draft)]
    revenue = next(at for at, text in enumerate(texts) if "Revenue" in text)
    assert revenue < next(at for at, text in enumerate(texts) if "$2.9 million" in text)


def test_a_long_point_ends_before_what_names_and_counts_nothing(
    report: Callable[[str], Filing],
) -> None:
    told = (
        "The Company sold its oldest mill at Norwood, two of its yards on the river, a store of "
        "timber and the right to float logs to Fennimore Paper for $31,000,000 in cash"
    )
    tail = (
        ", together with such tools, desks, lamps and other small things of a like kind as were "
        "found in the buildings on that day"
    )
    lead = "On May 9, 2019, Quillbrook Mills, Inc. appointed Ada Quill as its president."
    texts = _texts(
        extract(report(f"ITEM 8.01. OTHER EVENTS.\n\n{lead} {told}{tail}.\n"), Findings())
    )
    assert any(text.rstrip(".") == told for text in texts)
