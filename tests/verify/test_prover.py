from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Derivation, Quote
from summarizer.domain.filing import Filing
from summarizer.verify.prover import Prover
from summarizer.verify.reasons import BAD_DERIVATION, NO_QUOTE, NOT_THERE

SOLD = "Tallow Creek Corp. sold its Brent Ford mill to Osier Partners."
YEARS = "Revenue was $5.2 million in 2006, compared with revenue of $4.1 million in 2005."


def test_each_place_is_evidence_once_and_quotes_that_do_not_stand_are_none(
    make: Callable[..., Filing],
) -> None:
    sources = Prover(make(SOLD)).sources(
        (Quote("It was never said at all"), Quote(SOLD), Quote(SOLD))
    )

    assert [piece.quote for piece in sources.evidence] == [SOLD]
    assert (sources.at, sources.why) == ((None, 0, 0), "")


def test_without_a_quote_that_stands_there_is_no_evidence(make: Callable[..., Filing]) -> None:
    prover = Prover(make(SOLD))

    assert prover.sources(()).why == NO_QUOTE
    assert prover.sources((Quote("It was never said at all"),)).why == NOT_THERE


def test_operands_are_found_again_when_a_quote_before_them_falls(
    make: Callable[..., Filing],
) -> None:
    prover = Prover(make(YEARS))
    quotes = (Quote("It was never said at all"), Quote(YEARS))
    operands = ((1, "$5.2 million"), (1, "$4.1 million"))
    lost = ((0, "$5.2 million"), (1, "$4.1 million"))

    good = prover.statement(
        "Revenue rose 27%.", quotes, (Derivation("27%", "percent-change", operands),)
    )
    bad = prover.statement(
        "Revenue rose 27%.", quotes, (Derivation("27%", "percent-change", lost),)
    )

    assert [operand.evidence for operand in good.numbers[0].operands] == [0, 0]
    assert bad.why == BAD_DERIVATION


def test_a_label_may_leave_out_a_condition_and_no_denial(make: Callable[..., Filing]) -> None:
    words = "The notes, if sold, bear interest of 8%, and no premium of 5% is paid."
    prover = Prover(make(words))
    evidence = prover.sources((Quote(words),)).evidence

    assert prover.label("interest", evidence) == ""
    assert prover.label("premium", evidence) != ""
