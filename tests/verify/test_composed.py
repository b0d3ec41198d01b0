"""Honest prose that is composed of several sentences is shown; its neighbours that lie are not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summarizer.domain.draft import Quote
from summarizer.domain.filing import Filing
from summarizer.verify.prover import Prover

Make = Callable[..., Filing]

CLOSED = (
    "On October 24, 2011, Osier Partners closed the sale of $690 million aggregate principal amount"
    " of the Debentures, including the exercise of the over-allotment option in full."
)
AGREED = (
    "On October 18, 2011, Osier Partners entered into an agreement to offer and sell $600 million"
    " aggregate principal amount of its 2.75% Convertible Debentures due 2031."
)
BOUGHT = (
    "On May 3, 2020, Osier Partners acquired the mill at Brent Ford from Velmar Holdings for"
    " $4.5 million in cash."
)
SOLD = (
    "On June 9, 2020, Velmar Holdings sold the quarry at Tallow Creek to Harrow Mills for"
    " $9.0 million in notes."
)
NEITHER = (
    "Neither Osier nor Velmar may make severance payments without complying with the restrictions"
    " of the regulator."
)


def _why(make: Make, text: str, quotes: Sequence[str], facts: Sequence[Sequence[int]] = ()) -> str:
    return Prover(make(*quotes)).statement(text, [Quote(each) for each in quotes], (), facts).why


@pytest.mark.parametrize("facts", [(), ((0, 1),)])
def test_a_sentence_may_take_the_full_name_of_a_thing_from_its_neighbour(
    make: Make, facts: Sequence[Sequence[int]]
) -> None:
    text = (
        "On October 24, 2011, Osier Partners closed the sale of $690 million aggregate principal"
        " amount of its 2.75% Convertible Debentures due 2031."
    )
    assert not _why(make, text, (CLOSED, AGREED), facts)
    for old, new in (
        ("October 24", "October 18"),
        ("$690", "$600"),
        ("closed the sale of", "entered into an agreement to offer and sell"),
    ):
        assert _why(make, text.replace(old, new), (CLOSED, AGREED), facts), new


def test_each_clause_is_compared_with_the_fact_that_proves_it(make: Make) -> None:
    text = (
        "On May 3, 2020, Osier Partners acquired the mill at Brent Ford from Velmar Holdings; on"
        " June 9, 2020, Velmar Holdings sold the quarry at Tallow Creek to Harrow Mills for"
        " $9.0 million in notes."
    )
    facts = ((0,), (1,))
    assert not _why(make, text, (BOUGHT, SOLD), facts)
    for old, new in (
        ("May 3", "June 9"),
        ("the mill at Brent Ford", "the quarry at Tallow Creek"),
        ("Osier Partners acquired", "Harrow Mills acquired"),
        ("$9.0 million in notes", "$4.5 million in cash"),
    ):
        assert _why(make, text.replace(old, new), (BOUGHT, SOLD), facts), new


@pytest.mark.parametrize(
    ("sentence", "honest", "false"),
    [
        (
            "The Company included revenue of the acquired mills and excluded costs of the strike.",
            "Revenue of the acquired mills was included.",
            "Revenue of the acquired mills was excluded.",
        ),
        (
            (
                "The mill must sell enough voting shares so that the mill will be adequately"
                " capitalized under the guidelines and accept an offer from Harrow Mills."
            ),
            (
                "The mill must sell enough voting shares to be adequately capitalized and accept an"
                " offer from Harrow Mills."
            ),
            (
                "The mill must sell enough voting shares and is adequately capitalized and"
                " accept an offer from Harrow Mills."
            ),
        ),
        (
            (
                "It is expected that Cerrin will have approximately $110 million of cash on its"
                " balance sheet upon the closing of the sale."
            ),
            (
                "Cerrin is expected to have approximately $110 million of cash on its balance sheet"
                " upon the closing of the sale."
            ),
            (
                "Cerrin will have approximately $110 million of cash on its balance sheet upon the"
                " closing of the sale."
            ),
        ),
        (
            (
                "At hearings held on July 14, 2000 the Court entered orders granting authority"
                " to Osier and its subsidiaries to pay employee wages and salaries."
            ),
            (
                "At hearings held on July 14, 2000 the Court entered orders granting authority"
                " to pay employee wages and salaries."
            ),
            "The Court paid employee wages and salaries.",
        ),
        (
            (
                "Osier Partners and its wholly owned subsidiaries filed voluntary petitions,"
                " and Velmar Holdings objected to the petitions."
            ),
            "Osier Partners and its wholly owned subsidiaries filed petitions.",
            "Velmar Holdings filed petitions.",
        ),
        (
            (
                "On October 18, 2011, Osier entered into a purchase agreement by and between"
                " Osier and Velmar Bank, as representative of the several purchasers named therein."
            ),
            (
                "On October 18, 2011, Osier entered into a purchase agreement with Velmar Bank, as"
                " representative of the several purchasers."
            ),
            (
                "Velmar Bank entered into a purchase agreement with the several purchasers, as"
                " representative of Osier."
            ),
        ),
        (
            (
                "New Mill has become, and will continue its operations as, a wholly owned"
                " subsidiary of Osier."
            ),
            "New Mill has become a wholly owned subsidiary of Osier.",
            "Osier has become a wholly owned subsidiary of New Mill.",
        ),
        (
            (
                "On March 3, 2021, the Company's Board of Directors reduced the dividend to"
                " $0.05 per share from $0.13 per share, and the Board of Directors of Velmar"
                " rejected the offer."
            ),
            (
                "The Board of Directors of Tallow Creek Corp. reduced the dividend to $0.05 per"
                " share from $0.13 per share."
            ),
            "The Board of Directors of Tallow Creek Corp. rejected the offer.",
        ),
        (
            "The Company began a plan to close the mill at Brent Ford.",
            "The plan is to close the mill at Brent Ford.",
            "The Company closed the mill at Brent Ford.",
        ),
        (NEITHER, NEITHER, "Osier and Velmar may make severance payments."),
        (
            NEITHER,
            "Neither may make severance payments without complying with the restrictions.",
            "Osier may make severance payments without complying with the restrictions.",
        ),
    ],
)
def test_the_same_in_other_words_is_shown_and_its_neighbour_is_not(
    make: Make, sentence: str, honest: str, false: str
) -> None:
    assert not _why(make, honest, (sentence,))
    assert _why(make, false, (sentence,))
