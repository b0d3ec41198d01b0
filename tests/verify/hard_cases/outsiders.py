"""What others do or expect is told of the registrant. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        "Analysts had expected earnings of $0.40 per share for the quarter.",
        (
            "The Company expected earnings of $0.40 per share for the quarter.",
            "The Company expects earnings of $0.40 per share.",
        ),
        (
            "Analysts expected earnings of $0.40 per share for the quarter.",
            "Analysts had expected earnings of $0.40 per share.",
        ),
    ),
    Case(
        (
            "The lenders waived the covenant default on June 30, 2009, and the Company "
            "agreed to a higher interest rate."
        ),
        (
            "The Company waived the covenant default on June 30, 2009.",
            "The lenders agreed to a higher interest rate.",
        ),
        (
            "The lenders waived the covenant default on June 30, 2009.",
            "The Company agreed to a higher interest rate.",
        ),
    ),
    Case(
        "The plaintiffs allege that Tallow Creek overstated revenue by $9 million.",
        (),
        ("The plaintiffs allege that the Company overstated revenue by $9 million.",),
        still_shown=("The Company alleges that the plaintiffs overstated revenue by $9 million.",),
    ),
    Case(
        "Standard & Poor's estimates that industry shipments will fall 5% in 2010.",
        (),
        ("Standard & Poor's estimates that industry shipments will fall 5% in 2010.",),
        still_shown=(
            "The Company estimates that industry shipments will fall 5% in 2010.",
            "We estimate that industry shipments will fall 5% in 2010.",
        ),
    ),
    Case(
        "The landlord intends to terminate the Plano lease in May 2018.",
        ("The Company intends to terminate the Plano lease in May 2018.",),
        ("The landlord intends to terminate the Plano lease in May 2018.",),
    ),
    Case(
        "Management expects capital expenditures of $20 million in 2007.",
        (),
        (
            "The Company expects capital expenditures of $20 million in 2007.",
            "We expect capital expenditures of $20 million in 2007.",
        ),
    ),
    Case(
        (
            "The board of directors believes that the offer of Kestrel Partners "
            "undervalues the Company."
        ),
        ("Kestrel Partners believes that the offer undervalues the Company.",),
        (("The board believes that the offer of Kestrel Partners undervalues the Company."),),
    ),
    Case(
        "A consultant recommended that the Company close the Erie foundry.",
        ("The Company recommended that a consultant close the Erie foundry.",),
        ("A consultant recommended that the Company close the Erie foundry.",),
    ),
    Case(
        ("The patent examiner rejected claims 3 to 9, and Velmar Labs appealed on May 7, 2014."),
        (
            "Velmar Labs rejected claims 3 to 9.",
            "The Company rejected claims 3 to 9.",
        ),
        ("The patent examiner rejected claims 3 to 9.",),
    ),
    Case(
        "The union ratified the contract on August 2, 1998, by a vote of 412 to 88.",
        ("The Company ratified the contract on August 2, 1998.",),
        ("The union ratified the contract on August 2, 1998.",),
    ),
    Case(
        "Customers returned $1.1 million of product in the fourth quarter.",
        ("The Company returned $1.1 million of product in the fourth quarter.",),
        ("Customers returned $1.1 million of product in the fourth quarter.",),
    ),
    Case(
        "Economists forecast that housing starts would reach 1.4 million in 2003.",
        (),
        ("Economists forecast that housing starts would reach 1.4 million in 2003.",),
        still_shown=("The Company forecast that housing starts would reach 1.4 million in 2003.",),
    ),
    Case(
        "Two suppliers raised resin prices by 8% in March 2008.",
        ("The Company raised resin prices by 8% in March 2008.",),
        ("Two suppliers raised resin prices by 8% in March 2008.",),
        still_shown=("We raised resin prices by 8% in March 2008.",),
    ),
    Case(
        "The indictment was dismissed by the court on November 4, 2010.",
        ("The Company dismissed the indictment on November 4, 2010.",),
        ("The court dismissed the indictment on November 4, 2010.",),
    ),
    Case(
        "Our auditors issued an unqualified opinion on February 27, 2012.",
        ("The Company issued an unqualified opinion on February 27, 2012.",),
        ("The Company's auditors issued an unqualified opinion on February 27, 2012.",),
    ),
    Case(
        ("The noteholders declined to extend the maturity of the notes beyond June 1, 2009."),
        ("The Company declined to extend the maturity of the notes beyond June 1, 2009.",),
        ("The noteholders declined to extend the maturity of the notes.",),
    ),
    Case(
        (
            "The compensation committee awarded Ms. Ives 40,000 restricted shares on "
            "January 8, 2020."
        ),
        (),
        (
            "The compensation committee awarded Ms. Ives 40,000 restricted shares.",
            "The Company awarded Ms. Ives 40,000 restricted shares on January 8, 2020.",
        ),
    ),
    Case(
        (
            "A competitor introduced a generic version of Zelorin in July 2019, and "
            "sales of Zelorin fell 22%."
        ),
        ("The Company introduced a generic version of Zelorin in July 2019.",),
        (
            "A competitor introduced a generic version of Zelorin in July 2019.",
            "Sales of Zelorin fell 22%.",
        ),
    ),
)
