from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.filing import BlockKind, Filing, SectionKind
from summarizer.risk import assess
from summarizer.risk.reading import read
from summarizer.risk.statement import Zone


def test_a_sentence_broken_by_a_page_is_made_whole(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", "The Company will close\nits plant in Eastmoor.\nNothing else changes."))
    assert [statement.text for statement in read(filing).statements] == [
        "The Company will close its plant in Eastmoor.",
        "Nothing else changes.",
    ]


def test_a_notice_reaches_to_the_end_of_its_list(made: Callable[..., Filing]) -> None:
    words = (
        "This report contains forward-looking statements.\n"
        "Factors include the loss of customers;\n"
        "a strike at a plant; and\n"
        "A fire closed the mill on May 2.\n"
    )
    zones = [statement.zone for statement in read(made(("8.01", words))).statements]
    assert zones == [Zone.NOTICE, Zone.NOTICE, Zone.NOTICE, Zone.PLAIN]


@pytest.mark.parametrize(
    "words",
    [
        "These are forward looking.",
        "THESE ARE FORWARD-LOOKING.",
        "A safe-harbor applies.",
        "See the safe harbor.",
        "See the Private Securities Litigation Reform Act.",
        "See the cautionary notes.",
        "Actual results might fall short.",
        "A strike could cause a loss.",
        "A strike may cause the outcome to differ.",
        "There are risks and uncertainties.",
        "There are important factors.",
        "Such factors include a strike.",
        "There are risk factors.",
    ],
)
def test_a_notice_is_known_by_any_of_its_words(made: Callable[..., Filing], words: str) -> None:
    assert [one.zone for one in read(made(("8.01", words))).statements] == [Zone.NOTICE]


@pytest.mark.parametrize("words", ["Non-GAAP income rose.", "A Reconciliation of income follows."])
def test_measures_beside_the_accounts_are_known(made: Callable[..., Filing], words: str) -> None:
    assert [one.zone for one in read(made(("8.01", words))).statements] == [Zone.NON_GAAP]


def test_contracts_among_the_exhibits_stand_outside(made: Callable[..., Filing]) -> None:
    filing = made(("8.01", "A contract was signed."), ("EX-10.1", "Either party may end it."))
    assert [statement.zone for statement in read(filing).statements] == [Zone.PLAIN, Zone.OUTSIDE]


def test_the_list_of_exhibits_stands_outside(made: Callable[..., Filing]) -> None:
    filing = made(("9.01", "99.1 Press release on the resignation of the president."))
    assert [statement.zone for statement in read(filing).statements] == [Zone.OUTSIDE]


def test_statements_are_looked_up_by_what_they_hold(made: Callable[..., Filing]) -> None:
    reading = read(made(("8.01", "A plant closed.\nA store opened.\nA Plant reopened.")))
    assert reading.holding(("plant",)) == [0, 2]
    assert reading.holding(("mill", "store")) == [1]


def test_accounts_among_the_exhibits_stand_outside_and_a_release_about_them_does_not(
    made: Callable[..., Filing],
) -> None:
    doubt = "There is substantial doubt."
    accounts = made(("EX-99.1", f"Independent Auditors' Report to Alder Vale\n{doubt}"))
    release = made(("EX-99.1", f"Alder Vale announces its audited financial statements\n{doubt}"))
    assert read(accounts).statements[-1].zone is Zone.OUTSIDE
    assert read(release).statements[-1].zone is Zone.PLAIN


def test_what_led_to_a_deal_is_background_until_the_next_heading(
    made: Callable[..., Filing],
) -> None:
    words = (
        "BACKGROUND OF THE MERGER\nA customer left.\nA bidder withdrew.\nTHE SUITS\nThey settled."
    )
    zones = [statement.zone for statement in read(made(("8.01", words))).statements]
    assert zones[1:3] == [Zone.BACKGROUND, Zone.BACKGROUND]
    assert zones[-1] is Zone.PLAIN


@pytest.mark.parametrize(
    ("head", "zone"), [("EXPLANATORY NOTE", Zone.PLAIN), ("COMMISSION FILE NUMBER", Zone.OUTSIDE)]
)
def test_a_cover_tells_nothing_but_what_an_explanatory_note_on_it_says(
    made: Callable[..., Filing], head: str, zone: Zone
) -> None:
    filing = made(("", f"FORM 8-K/A\n{head}\nThe balance sheet held errors."))
    document = filing.documents[0]
    cover = document.sections[0]._replace(kind=SectionKind.COVER)
    filing = replace(filing, documents=(replace(document, sections=(cover,)),))
    assert read(filing).statements[-1].zone is zone


def test_a_cell_among_the_exhibits_only_describes_one(made: Callable[..., Filing]) -> None:
    filing = made(("9.01", "Agreement and Plan of Merger among Alder Vale and Merger Sub"))
    document = filing.documents[0]
    assert read(filing).statements[0].zone is Zone.PLAIN
    cell = document.blocks[0]._replace(kind=BlockKind.CELL)
    filing = replace(filing, documents=(replace(document, blocks=(cell,)),))
    assert read(filing).statements[0].zone is Zone.OUTSIDE


def test_a_reading_is_made_once_and_goes_with_its_filing(made: Callable[..., Filing]) -> None:
    filing = made(("1.03", "The debtor bought a mill and filed for bankruptcy on May 2."))
    assert assess(filing).flags
    assert read(filing) is read(filing)
    reading = weakref.ref(read(filing))
    kept = reading() is not None
    del filing

    assert kept
    assert reading() is None
