from __future__ import annotations

from array import array
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.draft import Quote
from summarizer.domain.filing import (
    Block,
    BlockKind,
    Document,
    Filing,
    Section,
    SectionKind,
    Source,
)
from summarizer.domain.position import Span, VisibleText
from summarizer.domain.summary import Evidence, Place
from summarizer.text.folding import Folding
from summarizer.verify.places import Places
from summarizer.verify.quotes import Located, Quotes, cuts
from summarizer.verify.reasons import BAD_CELL, NOT_THERE, TOO_SHORT

INVESTED = (
    "Tallow Creek Corp. received a $3.0 million investment from Osier Partners in March. "
    "Sales of the Harrow product line decreased by 8% in the first quarter."
)


def locate(filing: Filing, quote: Quote | str) -> Located:
    wanted = Quote(quote) if isinstance(quote, str) else quote
    return Quotes(filing, Places(filing)).locate(wanted)


def quoted(located: Located) -> str:
    assert located.evidence is not None, located.why
    return located.evidence.quote


def test_a_quote_that_stands_is_located_with_its_range_and_section(
    make: Callable[..., Filing],
) -> None:
    filing = make(INVESTED)

    located = locate(filing, "received a $3.0 million investment from Osier Partners")

    assert located == Located(
        Evidence("received a $3.0 million investment from Osier Partners", 19, 73, 1, 0)
    )


@pytest.mark.parametrize(
    "words",
    [
        "received a $3.9 million investment from Osier Partners",
        "received a $3.0 billion investment from Osier Partners",
        "received a $3.0 million investment from Alder Partners",
        "Sales of the Harrow product line increased by 8% in the first quarter.",
        "received a $3.0 million investment ... in March",
        "Received a $3.0 million investment from Osier Partners",
        "",
        "   ",
    ],
)
def test_a_quote_that_is_not_there_is_refused_however_similar(
    make: Callable[..., Filing], words: str
) -> None:
    assert locate(make(INVESTED), words) == Located(None, NOT_THERE)


def test_did_not_record_is_not_found_as_recorded(make: Callable[..., Filing]) -> None:
    filing = make("The registrant did not record any charge for the Harrow plant in 2006.")

    assert (
        locate(filing, "The registrant recorded any charge for the Harrow plant").why == NOT_THERE
    )


def test_typography_is_folded_and_nothing_else(make: Callable[..., Filing]) -> None:
    filing = make('The "Harrow" line - the registrant\'s oldest - was sold to Osier Partners.')

    located = locate(
        filing,
        "The \u201cHarrow\u201d line \u2014 the\u00a0registrant\u2019s\noldest \u2013 was sold",
    )

    assert quoted(located) == 'The "Harrow" line - the registrant\'s oldest - was sold'


@pytest.mark.parametrize(
    "words",
    [
        "3.0 million of the bonds were redeemed",
        "0 million of the bonds were redeemed",
        "million of the bonds were redeemed early by the reg",
        "demed early by the registrant on that day",
        "t record any charge on that very day",
    ],
)
def test_a_quote_may_not_begin_or_end_inside_a_word_or_number(
    make: Callable[..., Filing], words: str
) -> None:
    filing = make(
        "13.0 million of the bonds were redeemed early by the registrant on that day.",
        "It didn't record any charge on that very day.",
    )

    assert locate(filing, words).why == NOT_THERE


def test_a_border_beside_a_possessive_cuts_nothing() -> None:
    assert not cuts("Osier's resources", 5)
    assert cuts("Osier's resources", 6)


@pytest.mark.parametrize(
    ("words", "widened"),
    [
        (
            "3.0 million investment from Osier Partners",
            "$3.0 million investment from Osier Partners",
        ),
        ("received a $3.0 million", "received a $3.0 million"),
        (
            "of the Harrow product line decreased by 8",
            "of the Harrow product line decreased by 8%",
        ),
    ],
)
def test_an_amount_keeps_its_currency_scale_and_percent_sign(
    make: Callable[..., Filing], words: str, widened: str
) -> None:
    assert quoted(locate(make(INVESTED), words)) == widened


def test_a_short_quote_is_widened_to_its_sentence_where_its_place_is_unique(
    make: Callable[..., Filing],
) -> None:
    assert quoted(locate(make(INVESTED), "decreased by 8%")) == (
        "Sales of the Harrow product line decreased by 8% in the first quarter."
    )


def test_a_short_quote_that_stands_twice_is_refused(make: Callable[..., Filing]) -> None:
    filing = make("Sales fell by 8% at the mill.", "Orders fell by 8% at the quarry.")

    assert locate(filing, "fell by 8%") == Located(None, TOO_SHORT)


def test_a_short_quote_that_stands_twice_is_known_by_its_range_or_by_where_to_look(
    make: Callable[..., Filing],
) -> None:
    filing = make("Sales fell by 8% at the mill.", "Orders fell by 8% at the quarry.")

    by_span = locate(filing, Quote("fell by 8%", span=Span(37, 47)))
    by_near = locate(filing, Quote("fell by 8%", near=Span(30, 63)))

    assert quoted(by_span) == quoted(by_near) == "Orders fell by 8% at the quarry."


def test_a_whole_heading_or_sentence_is_taken_as_it_is(make: Callable[..., Filing]) -> None:
    filing = make("Recent Events", "It closed.", "The mill at Brent Ford was sold.")

    assert quoted(locate(filing, "Recent Events")) == "Recent Events"
    assert quoted(locate(filing, "It closed.")) == "It closed."


def test_the_range_given_is_looked_at_first_and_a_wrong_one_does_no_harm(
    make: Callable[..., Filing],
) -> None:
    words = "The mill was sold to Osier Partners."
    filing = make(words, "Nothing else happened in the quarter.", words)

    right = locate(filing, Quote(words, span=Span(75, 111)))
    wrong = locate(filing, Quote(words, span=Span(70, 111)))

    assert right.evidence is not None
    assert right.evidence.start == 75
    assert wrong.evidence is not None
    assert wrong.evidence.start == 75


@pytest.mark.parametrize(
    ("near", "start"), [(Span(0, 5), 0), (Span(60, 70), 75), (Span(37, 40), 0)]
)
def test_words_that_stand_again_are_taken_nearest_to_where_to_look(
    make: Callable[..., Filing], near: Span, start: int
) -> None:
    words = "The mill was sold to Osier Partners."
    filing = make(words, "Nothing else happened in the quarter.", words)

    located = locate(filing, Quote(words, near=near))

    assert located.evidence is not None
    assert located.evidence.start == start


def test_a_cell_carries_its_row_column_and_units(make_table: Callable[..., Filing]) -> None:
    filing = make_table(
        [("Net sales", "5,120", "4,870"), ("Net loss", "(310)", "(45)")],
        ("", "2006", "2005"),
        "(in thousands)",
    )
    start = filing.visible.text.index("4,870")

    located = locate(filing, Quote("4,870", span=Span(start, start + 5)))

    assert located.evidence is not None
    assert located.evidence.row == Place("Net sales", 26, 35)
    assert located.evidence.column == Place("2005", 21, 25)
    assert located.evidence.units == Place("(in thousands)", 0, 14)


@pytest.mark.parametrize("wrong", [{"column": "2006"}, {"row": "Net loss"}, {"units": "millions"}])
def test_a_cell_whose_row_column_or_units_are_others_is_refused(
    make_table: Callable[..., Filing], wrong: dict[str, str]
) -> None:
    filing = make_table(
        [("Net sales", "5,120", "4,870"), ("Net loss", "(310)", "(45)")],
        ("", "2006", "2005"),
        "(in thousands)",
    )
    start = filing.visible.text.index("4,870")
    named = {name: Quote(words) for name, words in wrong.items()}
    wanted = Quote("4,870", Span(start, start + 5))._replace(**named)  # type: ignore[arg-type]

    assert locate(filing, wanted).why == BAD_CELL


def test_a_short_cell_is_a_whole_and_stays_short(make_table: Callable[..., Filing]) -> None:
    filing = make_table([("Net sales", "5,120", "4,870")], ("", "2006", "2005"))

    assert quoted(locate(filing, "5,120")) == "5,120"


def test_a_range_of_the_source_that_folds_otherwise_is_mapped_back() -> None:
    source_text = "The  Osier\u00a0&amp; Birch  mill was sold in May."
    filing = _mapped(source_text)

    located = locate(filing, "Osier & Birch mill was sold")

    assert located.evidence is not None
    assert source_text[located.evidence.start : located.evidence.end] == (
        "Osier\u00a0&amp; Birch  mill was sold"
    )


def _mapped(text: str) -> Filing:

    folding = Folding(text)
    folding.add(0, len(text))
    visible = folding.finish()
    span = Span(0, len(text))
    block = Block(0, len(visible.text), BlockKind.PARAGRAPH)
    document = Document(
        1, main=True, span=span, sections=(Section(SectionKind.BODY, span),), blocks=(block,)
    )
    return Filing(Source("made-up.txt", "0" * 64, "utf-8", text, ()), visible, (document,))


def test_a_long_quote_in_a_long_filing_is_found(
    make: Callable[..., Filing],
) -> None:
    words = "The registrant sold its mill at Brent Ford to Osier Partners in parcel number"
    filing = make(*(f"{words} {number} of the estate on that day." for number in range(20_000)))
    quotes = Quotes(filing, Places(filing))
    wanted = Quote(
        f"{words} 19990 of the estate on that day. {words} 19991 of the estate on that day."
    )

    assert quoted(quotes.locate(wanted)) == wanted.text
    assert len(filing.visible.text) > 2_000_000


TEXT = st.text(alphabet="ab. ,3$%-()\n", max_size=60)


@given(
    text=TEXT,
    wanted=TEXT,
    span=st.one_of(st.none(), st.tuples(st.integers(0, 70), st.integers(0, 70))),
)
def test_whatever_is_asked_evidence_is_the_text_at_its_place(
    text: str, wanted: str, span: tuple[int, int] | None
) -> None:
    visible = VisibleText(text, array("q", [0]), array("q", [0]), array("q", [len(text)]))

    whole = Span(0, len(text))
    document = Document(1, main=True, span=whole, sections=(Section(SectionKind.BODY, whole),))
    filing = Filing(Source("x", "0" * 64, "utf-8", text, ()), visible, (document,))
    place = Span(min(span), max(span)) if span else None

    located = locate(filing, Quote(wanted, place))

    if located.evidence is None:
        assert located.why in {NOT_THERE, TOO_SHORT}
    else:
        found = Span(located.evidence.start, located.evidence.end)
        assert visible.quote(found) == located.evidence.quote
        assert located.evidence.quote


@pytest.mark.parametrize("piece", ["a", "1.", "1,"])
def test_a_word_without_a_border_is_not_searched_anew_at_each_letter(
    make: Callable[..., Filing], piece: str
) -> None:
    """The search would take minutes if it tried each place of the word."""
    filing = make(piece * 2_000_000)
    quotes = Quotes(filing, Places(filing))

    assert quotes.locate(Quote(piece * 10_000)).why == NOT_THERE


def test_a_word_behind_a_stop_without_a_blank_is_found(make: Callable[..., Filing]) -> None:
    text = "It rested.Bar none of the four mills was sold to anyone."

    located = locate(make(text), "Bar none of the four mills")

    assert quoted(located) == "Bar none of the four mills"
