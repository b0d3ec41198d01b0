"""What was before, what was aimed at, and parts of a result."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        "Shares of Calder Instruments closed at $3.15, down from $4.60, on August 9, 2002.",
        ("Shares of Calder Instruments closed at $4.60 on August 9, 2002.",),
        (
            "Shares of Calder Instruments closed at $3.15 on August 9, 2002.",
            "Shares of Calder Instruments closed at $3.15, down from $4.60.",
        ),
    ),
    Case(
        (
            "Fourth quarter revenue was $18.2 million, compared to guidance of $20 million to "
            "$21 million issued in October 2014."
        ),
        (
            "Fourth quarter revenue was $20 million to $21 million.",
            "Fourth quarter revenue was $21 million.",
        ),
        (
            "Fourth quarter revenue was $18.2 million.",
            "Revenue was $18.2 million, compared to guidance of $20 million to $21 million.",
        ),
    ),
    Case(
        "Earnings of $0.22 per share fell short of the consensus estimate of $0.27 per share.",
        ("Earnings were $0.27 per share.",),
        (
            "Earnings were $0.22 per share.",
            (
                "Earnings of $0.22 per share fell short of the consensus estimate of $0.27 per "
                "share."
            ),
        ),
    ),
    Case(
        (
            "Net income of $6.0 million includes a gain of $2.5 million on the sale of the "
            "Brantley warehouse."
        ),
        ("Net income was $2.5 million.",),
        (
            "Net income was $6.0 million.",
            "The gain on the sale of the Brantley warehouse was $2.5 million.",
        ),
    ),
    Case(
        "The Company's headcount was reduced to 410 from 525 at the end of 2008.",
        (
            "Headcount was 525.",
            "The Company's headcount was reduced to 525.",
        ),
        (
            "Headcount was reduced to 410.",
            "Headcount was reduced to 410 from 525.",
        ),
    ),
    Case(
        "Capital spending for 2006 was $44 million, versus a budget of $60 million.",
        ("Capital spending for 2006 was $60 million.",),
        (
            "Capital spending for 2006 was $44 million.",
            "Capital spending for 2006 was $44 million, versus a budget of $60 million.",
        ),
    ),
    Case(
        (
            "Gross margin was 31.2%, against a target of 35%, because of start-up costs at the "
            "Ridgeley plant."
        ),
        ("Gross margin was 35%.",),
        (
            "Gross margin was 31.2%.",
            "Gross margin was 31.2% because of start-up costs at the Ridgeley plant.",
        ),
    ),
    Case(
        (
            "The conversion price of the Series B preferred stock of Quillon Therapeutics was "
            "lowered from $2.50 to $0.75 per share on March 3, 2016."
        ),
        (
            "The conversion price was $2.50 per share on March 3, 2016.",
            (
                "The conversion price of the Series B preferred stock was lowered to $2.50 per "
                "share."
            ),
        ),
        (
            "The conversion price was lowered to $0.75 per share on March 3, 2016.",
            "The conversion price was lowered from $2.50 to $0.75 per share.",
        ),
    ),
    Case(
        "Operating loss of $9.4 million reflects an impairment charge of $7.1 million.",
        ("Operating loss was $7.1 million.",),
        (
            "Operating loss was $9.4 million.",
            "The impairment charge was $7.1 million.",
        ),
    ),
    Case(
        (
            "Oil production averaged 5,200 barrels per day, down from 6,100 barrels per day in "
            "the second quarter of 2015."
        ),
        ("Oil production averaged 6,100 barrels per day.",),
        (
            "Oil production averaged 5,200 barrels per day.",
            "Oil production was 6,100 barrels per day in the second quarter of 2015.",
        ),
    ),
    Case(
        "Revenue increased to $33 million from $29 million in the first quarter of 2011.",
        ("Revenue was $29 million.",),
        (
            "Revenue increased to $33 million.",
            "Revenue was $29 million in the first quarter of 2011.",
            "Revenue rose from $29 million to $33 million.",
        ),
    ),
    Case(
        "Net sales were $120 million compared with net sales of $131 million in 2000.",
        (),
        (
            "Net sales were $120 million.",
            "Net sales were $131 million in 2000.",
        ),
    ),
    Case(
        "The Company received proceeds of $14 million from the sale of its Lydgate division.",
        (),
        (
            "The Company received $14 million from the sale of its Lydgate division.",
            "Proceeds from the sale of the Lydgate division were $14 million.",
        ),
    ),
    Case(
        "Backlog of $250 million at year end exceeded the prior record of $210 million.",
        ("Backlog was $210 million at year end.",),
        ("Backlog was $250 million at year end.",),
    ),
    Case(
        (
            "Harbinger Shoe's inventory stood at $27 million, down from $34 million, as of "
            "January 29, 2005."
        ),
        ("Inventory stood at $34 million as of January 29, 2005.",),
        (
            "Inventory stood at $27 million as of January 29, 2005.",
            "Inventory was $27 million, down from $34 million.",
        ),
    ),
    Case(
        (
            "First-quarter earnings were $0.15 per share, below the company's earlier forecast "
            "of $0.20 to $0.23 per share."
        ),
        (
            "First-quarter earnings were $0.23 per share.",
            "First-quarter earnings were $0.20 to $0.23 per share.",
        ),
        ("First-quarter earnings were $0.15 per share.",),
    ),
    Case(
        "The loss for 2002 of $52 million includes a $38 million goodwill impairment.",
        ("The loss for 2002 was $38 million.",),
        (
            "The loss for 2002 was $52 million.",
            "The loss includes a goodwill impairment of $38 million.",
        ),
        still_shown=("The loss for 2002 includes $52 million of goodwill impairment.",),
    ),
    Case(
        (
            "On June 1, 1999, the annual rent on the Wexler building was raised to $640,000 from "
            "$580,000."
        ),
        ("On June 1, 1999, the annual rent on the Wexler building was $580,000.",),
        (
            "On June 1, 1999, the annual rent was raised to $640,000.",
            "The annual rent was raised to $640,000 from $580,000.",
        ),
    ),
    Case(
        (
            "At December 31, 2013, the Bank's Tier 1 leverage ratio was 9.1%, compared with the "
            "regulatory minimum of 4%."
        ),
        ("At December 31, 2013, the Bank's Tier 1 leverage ratio was 4%.",),
        ("At December 31, 2013, the Bank's Tier 1 leverage ratio was 9.1%.",),
    ),
    Case(
        (
            "Net loss for the quarter ended June 30, 2020 was $3.3 million compared to $2.6 "
            "million for the prior-year quarter."
        ),
        ("Net loss for the quarter ended June 30, 2020 was $2.6 million.",),
        (
            "Net loss for the quarter ended June 30, 2020 was $3.3 million.",
            "Net loss was $3.3 million compared to $2.6 million for the prior-year quarter.",
        ),
    ),
    Case(
        "Leverage was 4.2 to 1.0 at quarter end, within the covenant maximum of 5.0 to 1.0.",
        ("Leverage was 5.0 to 1.0 at quarter end.",),
        ("Leverage was 4.2 to 1.0 at quarter end.",),
    ),
    Case(
        (
            "Revenue rose 12% to $8.4 million, exceeding the target of $8.0 million set in "
            "February 2018."
        ),
        (
            "Revenue was $8.0 million.",
            "Revenue rose 12% to $8.0 million in February 2018.",
        ),
        ("Revenue rose 12% to $8.4 million.",),
        still_withheld=("Revenue exceeded the target of $8.0 million.",),
    ),
    Case(
        (
            "The price of unleaded gasoline averaged $1.45 per gallon in 2003, up from $1.28 in "
            "2002, and $1.83 per gallon in 2004."
        ),
        ("The price of unleaded gasoline averaged $1.28 per gallon in 2003.",),
        (
            "The price of unleaded gasoline averaged $1.83 per gallon in 2004.",
            "The price of unleaded gasoline averaged $1.45 per gallon in 2003.",
        ),
    ),
    Case(
        (
            "Under the settlement Grantley Oil will pay $3 million, less a credit of $0.5 "
            "million for amounts already paid."
        ),
        ("Grantley Oil will pay $0.5 million.",),
        ("Grantley Oil will pay $3 million, less a credit of $0.5 million.",),
    ),
    Case(
        "The registrant took a charge of $4 million for severance in the third quarter of 2001.",
        (),
        ("The registrant took a $4 million severance charge in the third quarter of 2001.",),
        still_withheld=("The registrant recorded severance of $4 million.",),
    ),
)
