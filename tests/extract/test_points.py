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
