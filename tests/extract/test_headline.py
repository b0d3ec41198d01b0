from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.extract import extract

_8_01 = "ITEM 8.01. OTHER EVENTS.\n\n"
_3_01 = "ITEM 3.01. NOTICE OF DELISTING.\n\n"
_2_02 = "ITEM 2.02. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.\n\n"


def _headline(filing: Filing) -> str:
    draft = extract(filing, Findings())
    assert draft.headline is not None
    return draft.headline.text


def test_a_sentence_that_names_the_registrant_needs_no_prefix(
    report: Callable[[str], Filing],
) -> None:
    item = 'On May 9, 2019, Quillbrook Mills, Inc. (the "Company") sold its oldest mill.\n'
    assert _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}")) == (
        "On May 9, 2019, Quillbrook Mills, Inc. sold its oldest mill."
    )


def test_the_registrant_is_named_before_a_sentence_that_does_not(
    report: Callable[[str], Filing],
) -> None:
    item = "On May 9, 2019, the Company sold its oldest mill to a buyer.\n"
    assert _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}")) == (
        'Quillbrook Mills, Inc.: "On May 9, 2019, the Company sold its oldest mill to a buyer."'
    )


def test_the_failed_trial_leads_and_the_animal_tests_do_not(seeds_march: Filing) -> None:
    text = _headline(seeds_march)
    assert "discontinu" in text
    assert "100-times" not in text
    assert text.startswith("ImmunoGen, Inc.")


def test_the_investment_leads(seeds_december: Filing) -> None:
    assert _headline(seeds_december) == (
        "ImmunoGen, Inc. today announced a $3.0 million investment in the company by "
        "Biotechnology Value Fund, L.P. and affiliates of San Francisco."
    )


@pytest.mark.parametrize("text", ["", "ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT.\n"])
def test_a_filing_with_nothing_but_a_cover_has_a_headline(
    report: Callable[[str], Filing], text: str
) -> None:
    assert _headline(report(text))


def test_a_caption_stands_in_where_nothing_is_said(report: Callable[[str], Filing]) -> None:
    filing = report("ITEM 8.01. OTHER EVENTS.\n\nNot applicable.\n")
    assert "OTHER EVENTS" in _headline(filing)


def test_a_release_that_is_merely_issued_does_not_lead(report: Callable[[str], Filing]) -> None:
    items = (
        "ITEM 7.01. REGULATION FD DISCLOSURE.\n\nOn May 9, 2019, Quillbrook Mills, Inc. issued a"
        " press release on certain matters.\n\nITEM 8.01. OTHER EVENTS.\n\nOn May 9, 2019,"
        " Quillbrook Mills, Inc. closed its oldest mill.\n"
    )
    assert _headline(report(items)) == (
        "On May 9, 2019, Quillbrook Mills, Inc. closed its oldest mill."
    )


def test_what_is_said_of_a_name_makes_room(report: Callable[[str], Filing]) -> None:
    item = (
        "Ann Quill, who has served as the president of the mills and of their yards since the"
        " spring of 2011, will leave Quillbrook Mills, Inc. on June 30, 2019.\n"
    )
    assert _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}")) == (
        "Ann Quill will leave Quillbrook Mills, Inc. on June 30, 2019."
    )


@pytest.mark.parametrize(
    ("items", "headline"),
    [
        pytest.param(
            _8_01 + "As previously reported in the report filed by Quillbrook Mills, Inc. on May"
            " 2, 2019, Quillbrook Mills, Inc. closed its oldest mill and its yard in Norwood.\n",
            "Quillbrook Mills, Inc. closed its oldest mill and its yard in Norwood.",
            id="a name is not parted at its legal form",
        ),
        pytest.param(
            _8_01
            + "As previously announced, on May 9, 2019, Quillbrook Mills, Inc. closed a mill.\n",
            "On May 9, 2019, Quillbrook Mills, Inc. closed a mill.",
            id="that it was told before is not told",
        ),
        pytest.param(
            _8_01 + "Therefore, Quillbrook Mills, Inc. closed its oldest mill on May 9, 2019.\n",
            "Quillbrook Mills, Inc. closed its oldest mill on May 9, 2019.",
            id="what leads on to a sentence falls away",
        ),
        pytest.param(
            _3_01 + "On May 9, 2019, Quillbrook Mills, Inc. received a letter from the exchange"
            " stating that, for the last 30 consecutive business days, the price of its stock had"
            " closed below $1.00 per share.\n",
            "Quillbrook Mills, Inc. received a letter from the exchange stating that the price of"
            " its stock had closed below $1.00 per share.",
            id="a letter is told with what it says",
        ),
        pytest.param(
            _8_01 + "On May 9, 2019, the Company issued a press release in connection with the sale"
            " of its mill.\n\nOn May 9, 2019, the Company sold its mill in Norwood.\n",
            'Quillbrook Mills, Inc.: "On May 9, 2019, the Company sold its mill in Norwood."',
            id="a release that is issued is the last resort",
        ),
        pytest.param(
            _2_02
            + "Quillbrook Mills, Inc., a leading maker of paper of every kind, today announced"
            " its results for the quarter ended March 31, 2019.\n\nCommon stock: $0.001 par value"
            " per share, 75,000 shares authorized; 42,252 shares issued at March 31, 2019.\n\n"
            "Total revenue was $60.5 million, an increase of 1% over the same quarter of 2018.\n",
            'Quillbrook Mills, Inc.: "Total revenue was $60.5 million, an increase of 1% over the'
            ' same quarter of 2018."',
            id="a quarter is told by what it came to",
        ),
        pytest.param(
            _2_02
            + "Quillbrook Mills, Inc. (NYSE: QUIL), a leading maker of paper, pulp, and boards"
            " of every kind for the printers of books, today announced its results for the"
            " quarter.\n",
            "Quillbrook Mills, Inc. today announced its results for the quarter.",
            id="what the registrant is falls away",
        ),
        pytest.param(
            _2_02 + "\u2022 Net loss of $96.3 million for the second quarter of 2019, compared to a"
            " net loss of $9.4 million for the second quarter of 2018 and of $8.2 million a year"
            " earlier.\n",
            'Quillbrook Mills, Inc.: "Net loss of $96.3 million for the second quarter of 2019"',
            id="a result needs no verb",
        ),
        pytest.param(
            _8_01 + "On May 9, 2019 Quillbrook Mills, Inc. entered into an agreement by and among"
            " Quillbrook Mills, Inc. and two of its yards and Brook & Sons, Ltd.\n",
            "Quillbrook Mills, Inc. entered into an agreement by and among Quillbrook Mills, Inc."
            " and two of its yards and Brook & Sons, Ltd.",
            id="a party is worth more than a day",
        ),
        pytest.param(
            _8_01 + "1998-4, Class A and Class B of the notes were issued by Quillbrook Mills, Inc."
            "\n\nOn May 9, 2019, Quillbrook Mills, Inc. repaid its notes.\n",
            "On May 9, 2019, Quillbrook Mills, Inc. repaid its notes.",
            id="the rest of a row does not lead",
        ),
        pytest.param(
            "ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT.\n\nNot applicable.\n\n"
            "ITEM 2.01. COMPLETION OF ACQUISITION.\n\nNot applicable.\n",
            "Quillbrook Mills, Inc.: COMPLETION OF ACQUISITION.",
            id="where nothing is said the weightiest caption stands in",
        ),
    ],
)
def test_a_headline_holds_the_thing_itself(
    report: Callable[[str], Filing], items: str, headline: str
) -> None:
    draft = extract(report(items), Findings())
    assert draft.headline is not None
    assert draft.headline.text == headline


def test_what_somebody_acts_upon_makes_room(report: Callable[[str], Filing]) -> None:
    item = (
        "On May 9, 2019, Quillbrook Mills, Inc., acting pursuant to a vote of its Board, notified"
        " the exchange of its plan to withdraw the listing of its stock and move it to another.\n"
    )
    text = _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}"))
    assert "notified the exchange of its plan to withdraw the listing" in text
    assert "acting" not in text


_SIGNED = (
    'On May 9, 2019, Quillbrook Mills, Inc. (the "Company") entered into a Purchase Agreement by '
    "and among the Company, Fennimore Partners VIII, L.P. and certain of its affiliated entities "
    "pursuant to which the Company agreed to sell its oldest mill for $31,000,000 in cash.\n"
)
_MERGES = (
    'On May 9, 2019, Quillbrook Mills, Inc. (the "Company") entered into an Agreement and Plan of '
    "Merger with Fennimore Paper Holdings, Inc., a Delaware corporation and a holder of many mills "
    "and rivers in the north of the county of Exampleshire.\n"
)
_PETITION = (
    "On May 9, 2019, Quillbrook Mills, Inc. filed a voluntary petition in the United States "
    "Bankruptcy Court for the District of Exampleshire for relief under chapter 11 of the "
    "Bankruptcy Code.\n"
)


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (_SIGNED, "the Company agreed to sell its oldest mill for $31,000,000 in cash."),
        (_MERGES, "an Agreement and Plan of Merger with Fennimore Paper Holdings, Inc."),
        (_PETITION, "filed a voluntary petition for relief under chapter 11 of the Bankruptcy"),
    ],
)
def test_a_headline_tells_the_object_of_an_act(
    report: Callable[[str], Filing], item: str, told: str
) -> None:
    assert told in _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}"))


_HELD = "On May 9, 2019, the Company held its annual meeting of stockholders."
_MATTERS = (
    "On May 9, 2019, the Company issued a press release announcing the matters described under "
    "Item 5.02 above."
)
_REPORTED = "On May 9, 2019, the Company filed a Current Report on Form 8-K to report a loan."
_OMITTED = "The schedules, a loan of $5,000,000 among them, have been omitted."


@pytest.mark.parametrize("hollow", [_HELD, _MATTERS, _REPORTED, _OMITTED])
def test_what_merely_points_to_the_news_is_no_headline(
    report: Callable[[str], Filing], hollow: str
) -> None:
    told = "The Company appointed Ada Quill as its president and sold a mill for $7,000,000."
    assert "Ada Quill" in _headline(report(f"ITEM 8.01. OTHER EVENTS.\n\n{hollow} {told}\n"))


def test_a_word_as_long_as_the_filing_is_no_headline(report: Callable[[str], Filing]) -> None:
    text = _headline(report(f"{_8_01}{'x' * 5_000}y.\n"))

    assert "xxx" not in text
    assert len(text) < 1_000
