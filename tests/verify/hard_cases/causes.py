"""A cause or an order is turned round. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        ("Revenue increased because of the acquisition of Velmar Paper, offset by lower prices."),
        (
            "Revenue increased because of lower prices.",
            "Revenue increased due to lower prices.",
        ),
        ("Revenue increased because of the acquisition of Velmar Paper.",),
        still_withheld=(
            ("Revenue increased due to the acquisition of Velmar Paper, offset by lower prices."),
        ),
    ),
    Case(
        "The Company closed the Lowell mill before it sold the land.",
        ("The Company sold the land before it closed the Lowell mill.",),
        ("The Company closed the Lowell mill before it sold the land.",),
        still_withheld=("The Company sold the land after it closed the Lowell mill.",),
    ),
    Case(
        ("Gross profit rose 4% in the second quarter of 2011 despite higher freight costs."),
        (
            ("Gross profit rose 4% in the second quarter of 2011 because of higher freight costs."),
            "Gross profit rose 4% due to higher freight costs.",
        ),
        (("Gross profit rose 4% in the second quarter of 2011 despite higher freight costs."),),
    ),
    Case(
        (
            "Mr. Dorsey resigned as treasurer after the audit committee began its "
            "inquiry on March 1, 2006."
        ),
        (
            "The audit committee began its inquiry after Mr. Dorsey resigned as treasurer.",
            "Mr. Dorsey resigned before the audit committee began its inquiry.",
            "Mr. Dorsey resigned because the audit committee began its inquiry.",
        ),
        ("Mr. Dorsey resigned after the audit committee began its inquiry.",),
        still_withheld=(
            ("The audit committee began its inquiry before Mr. Dorsey resigned as treasurer."),
        ),
    ),
    Case(
        (
            "The decrease in selling expenses was primarily due to lower headcount, "
            "partially offset by higher advertising costs."
        ),
        (("The decrease in selling expenses was primarily due to higher advertising costs."),),
        ("The decrease in selling expenses was primarily due to lower headcount.",),
    ),
    Case(
        ("Following the sale of its Tampa hotel in 2013, Ellery Resorts repaid the mortgage loan."),
        (
            (
                "Following the repayment of the mortgage loan, Ellery Resorts sold its Tampa "
                "hotel in 2013."
            ),
            "Ellery Resorts sold its Tampa hotel after it repaid the mortgage loan.",
        ),
        (
            ("Ellery Resorts repaid the mortgage loan following the sale of its Tampa hotel."),
            ("Ellery Resorts repaid the mortgage loan after the sale of its Tampa hotel in 2013."),
        ),
    ),
    Case(
        (
            "The loss was caused by a fire at the Akron plant and resulted in a charge "
            "of $6 million."
        ),
        (
            "A charge of $6 million caused the loss.",
            "The fire at the Akron plant was caused by a charge of $6 million.",
        ),
        (
            "The loss was caused by a fire at the Akron plant.",
            "The loss resulted in a charge of $6 million.",
        ),
    ),
    Case(
        (
            "Because the tenant vacated the building, Norcross Realty recorded an "
            "impairment of $2.4 million."
        ),
        (
            (
                "The tenant vacated the building because Norcross Realty recorded an "
                "impairment of $2.4 million."
            ),
        ),
        (
            (
                "Norcross Realty recorded an impairment of $2.4 million because the tenant "
                "vacated the building."
            ),
        ),
    ),
    Case(
        (
            "Net interest income declined in 2009 as a result of lower loan yields, "
            "partially offset by a reduction in deposit costs."
        ),
        (("Net interest income declined in 2009 as a result of a reduction in deposit costs."),),
        ("Net interest income declined in 2009 as a result of lower loan yields.",),
    ),
    Case(
        ("Prior to joining Ferncliff Bank, Ms. Ogden was a partner at Marsh & Doyle LLP."),
        (("Prior to being a partner at Marsh & Doyle LLP, Ms. Ogden joined Ferncliff Bank."),),
        ("Ms. Ogden was a partner at Marsh & Doyle LLP prior to joining Ferncliff Bank.",),
    ),
    Case(
        ("The shares fell 30% after the Company withdrew its guidance on October 11, 2018."),
        (("The Company withdrew its guidance on October 11, 2018 after the shares fell 30%."),),
        (
            "The shares fell 30% after the Company withdrew its guidance.",
            "After the Company withdrew its guidance, the shares fell 30%.",
        ),
    ),
    Case(
        (
            "Notwithstanding the strike at the Utica works, shipments increased 2% due "
            "to strong demand for valves."
        ),
        ("Shipments increased 2% due to the strike at the Utica works.",),
        (
            "Shipments increased 2% due to strong demand for valves.",
            "Shipments increased 2% notwithstanding the strike at the Utica works.",
        ),
    ),
    Case(
        (
            "The Company terminated the swap before the term loan was repaid, resulting "
            "in a gain of $0.9 million."
        ),
        ("The term loan was repaid before the Company terminated the swap.",),
        ("The Company terminated the swap before the term loan was repaid.",),
    ),
    Case(
        (
            "Interest expense rose because of higher rates and rent expense fell because "
            "of the closure of six stores."
        ),
        ("Interest expense rose because of the closure of six stores.",),
        (
            "Interest expense rose because of higher rates.",
            "Rent expense fell because of the closure of six stores.",
        ),
    ),
    Case(
        (
            "Income before taxes rose following the closing of the Dover plant and the "
            "sale of excess land, and after taxes it was $7 million."
        ),
        (),
        (
            "Income before taxes rose following the closing of the Dover plant.",
            "Income before taxes rose following the sale of excess land.",
        ),
    ),
)
