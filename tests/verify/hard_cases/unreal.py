"""What would have been, or is agreed in principle, is told as what is. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "Excluding the restructuring charge, Bexley Controls would have reported net "
            "income of $3 million, or $0.12 per share, for the quarter ended June 30, "
            "1999."
        ),
        (
            (
                "Bexley Controls reported net income of $3 million for the quarter ended "
                "June 30, 1999."
            ),
            "Net income was $3 million for the quarter ended June 30, 1999.",
            "Net income was $0.12 per share for the quarter ended June 30, 1999.",
        ),
        (
            (
                "Excluding the restructuring charge, Bexley Controls would have reported net "
                "income of $3 million."
            ),
        ),
        still_withheld=(
            "Excluding the restructuring charge, net income would have been $3 million.",
        ),
    ),
    Case(
        (
            "Net income was $5.1 million in 2004 and would have been $8.4 million "
            "without the write-down of goodwill."
        ),
        ("Net income was $8.4 million in 2004.",),
        (
            "Net income was $5.1 million in 2004.",
            ("Net income would have been $8.4 million in 2004 without the write-down of goodwill."),
        ),
    ),
    Case(
        (
            "Had the acquisition of Quorley Foods closed on January 1, 2015, the "
            "Company's revenue would have been $212 million."
        ),
        (
            "The acquisition of Quorley Foods closed on January 1, 2015.",
            "The Company's revenue was $212 million.",
        ),
        (
            (
                "Had the acquisition of Quorley Foods closed on January 1, 2015, the "
                "Company's revenue would have been $212 million."
            ),
        ),
    ),
    Case(
        (
            "The Company and the plaintiffs have agreed in principle to settle the "
            "Hartnell action for $12.5 million."
        ),
        (
            ("The Company and the plaintiffs have settled the Hartnell action for $12.5 million."),
            "The Company agreed to settle the Hartnell action for $12.5 million.",
            "The Company will settle the Hartnell action for $12.5 million.",
        ),
        (
            (
                "The Company has agreed in principle to settle the Hartnell action for $12.5 "
                "million."
            ),
            ("The Company and the plaintiffs agreed in principle to settle the Hartnell action."),
        ),
    ),
    Case(
        (
            "On March 2, 2006, Dunmore Steel reached an agreement in principle with its "
            "lenders to restructure $140 million of debt."
        ),
        (
            (
                "Dunmore Steel reached an agreement with its lenders to restructure $140 "
                "million of debt."
            ),
            "Dunmore Steel restructured $140 million of debt.",
            "On March 2, 2006, Dunmore Steel reached an agreement with its lenders.",
        ),
        (
            ("Dunmore Steel reached an agreement in principle with its lenders on March 2, 2006."),
            (
                "On March 2, 2006, Dunmore Steel reached an agreement in principle to "
                "restructure $140 million of debt."
            ),
        ),
    ),
    Case(
        (
            "Without the benefit of the tax credit, the loss for fiscal 2011 would have "
            "been $9 million."
        ),
        ("The loss for fiscal 2011 was $9 million.",),
        (
            (
                "The loss for fiscal 2011 would have been $9 million without the benefit of "
                "the tax credit."
            ),
        ),
    ),
    Case(
        (
            "On May 4, 2010, Carrow Energy signed a letter of intent to acquire Pell "
            "Pipeline for $60 million."
        ),
        (
            "Carrow Energy acquired Pell Pipeline for $60 million.",
            "Carrow Energy agreed to acquire Pell Pipeline for $60 million.",
        ),
        (
            ("Carrow Energy signed a letter of intent to acquire Pell Pipeline for $60 million."),
            ("On May 4, 2010, Carrow Energy signed a letter of intent to acquire Pell Pipeline."),
        ),
    ),
    Case(
        (
            "The merger with Linden Savings was to have closed on June 30, 2008, but was "
            "terminated by the parties."
        ),
        ("The merger with Linden Savings closed on June 30, 2008.",),
        ("The merger with Linden Savings was terminated by the parties.",),
    ),
    Case(
        (
            "If the notes had been converted on December 31, 2012, the Company would "
            "have issued 4.2 million shares."
        ),
        (
            "The Company issued 4.2 million shares.",
            "The notes were converted on December 31, 2012.",
        ),
        (
            (
                "If the notes had been converted on December 31, 2012, the Company would "
                "have issued 4.2 million shares."
            ),
        ),
    ),
    Case(
        "Sterne Medical sought to acquire Orbin Labs for $31 per share in 2018.",
        ("Sterne Medical acquired Orbin Labs for $31 per share in 2018.",),
        ("Sterne Medical sought to acquire Orbin Labs in 2018.",),
    ),
    Case(
        (
            "The board of directors approved in principle the sale of the Tarrant plant "
            "on April 9, 2003."
        ),
        (
            ("The board of directors approved the sale of the Tarrant plant on April 9, 2003."),
            "The Tarrant plant was sold on April 9, 2003.",
        ),
        (
            "The board of directors approved in principle the sale of the Tarrant plant.",
            (
                "On April 9, 2003, the board of directors approved in principle the sale of "
                "the Tarrant plant."
            ),
        ),
    ),
    Case(
        (
            "But for the hurricane, sales at the Gulf stores would have increased 6% in "
            "the third quarter of 2005."
        ),
        ("Sales at the Gulf stores increased 6% in the third quarter of 2005.",),
        ("But for the hurricane, sales at the Gulf stores would have increased 6%.",),
    ),
    Case(
        "The Company is exploring a sale of its Harbin division.",
        ("The Company sold its Harbin division.",),
        ("The Company is exploring a sale of its Harbin division.",),
    ),
    Case(
        (
            "The Company recorded a charge of $4 million in 2009, which otherwise would "
            "have been recorded in 2010."
        ),
        ("A charge of $4 million was recorded in 2010.",),
        ("The Company recorded a charge of $4 million in 2009.",),
    ),
    Case(
        (
            "Were the Company to draw the full amount of the Hadley facility, interest "
            "expense would increase by $1.8 million a year."
        ),
        (
            "Interest expense will increase by $1.8 million a year.",
            "The Company drew the full amount of the Hadley facility.",
            "Interest expense increased by $1.8 million.",
        ),
        (
            (
                "Were the Company to draw the full amount of the Hadley facility, interest "
                "expense would increase by $1.8 million a year."
            ),
        ),
    ),
    Case(
        (
            "Pro forma diluted earnings per share would have been $1.04 in 2001 had the "
            "Company adopted SFAS No. 142 on January 1, 2001."
        ),
        (
            "Diluted earnings per share were $1.04 in 2001.",
            "The Company adopted SFAS No. 142 on January 1, 2001.",
        ),
        (
            (
                "Pro forma diluted earnings per share would have been $1.04 in 2001 had the "
                "Company adopted SFAS No. 142 on January 1, 2001."
            ),
        ),
    ),
    Case(
        (
            "On February 9, 1998, Rowan Bancorp and Tilden Savings executed a memorandum "
            "of understanding under which Rowan Bancorp would acquire Tilden Savings for "
            "$22 million in cash."
        ),
        (
            "Rowan Bancorp acquired Tilden Savings for $22 million in cash.",
            "On February 9, 1998, Rowan Bancorp acquired Tilden Savings.",
            "Rowan Bancorp will acquire Tilden Savings for $22 million in cash.",
        ),
        (
            (
                "On February 9, 1998, Rowan Bancorp and Tilden Savings executed a memorandum "
                "of understanding."
            ),
        ),
    ),
    Case(
        (
            "The parties reached a settlement in principle of the Kerrigan class action, "
            "under which the insurer of Maddox Trucking would pay $6.5 million."
        ),
        (
            "The parties reached a settlement of the Kerrigan class action.",
            "The insurer of Maddox Trucking paid $6.5 million.",
        ),
        ("The parties reached a settlement in principle of the Kerrigan class action.",),
    ),
    Case(
        (
            "Aldwick Partners offered to purchase all outstanding shares of Teague "
            "Stores for $17.25 per share on August 3, 2017."
        ),
        (
            (
                "Aldwick Partners purchased all outstanding shares of Teague Stores for "
                "$17.25 per share."
            ),
            (
                "On August 3, 2017, Aldwick Partners purchased all outstanding shares of "
                "Teague Stores."
            ),
        ),
        (
            (
                "Aldwick Partners offered to purchase all outstanding shares of Teague "
                "Stores for $17.25 per share."
            ),
            (
                "On August 3, 2017, Aldwick Partners offered to buy all outstanding shares "
                "of Teague Stores."
            ),
        ),
    ),
    Case(
        (
            "The shelf registration statement was to have been filed by November 15, "
            "2013, but the audit was delayed."
        ),
        ("The shelf registration statement was filed by November 15, 2013.",),
        ("The audit was delayed.",),
    ),
    Case(
        (
            "Segment profit was $14.2 million in 2016 compared with what would have been "
            "$11.9 million in 2015 without the insurance recovery."
        ),
        ("Segment profit was $11.9 million in 2015.",),
        ("Segment profit was $14.2 million in 2016.",),
    ),
    Case(
        "Absent the settlement, legal expenses could have exceeded $20 million.",
        ("Legal expenses exceeded $20 million.",),
        ("Absent the settlement, legal expenses could have exceeded $20 million.",),
    ),
    Case(
        "The Company attempted to sell the Ferrand property in 2002 for $3.5 million.",
        ("The Company sold the Ferrand property in 2002 for $3.5 million.",),
        ("The Company attempted to sell the Ferrand property in 2002.",),
    ),
    Case(
        (
            "The Company had total debt of $410 million at year end and had the ability "
            "to borrow $50 million."
        ),
        ("The Company had no debt at year end.",),
        (
            "The Company had total debt of $410 million at year end.",
            "Total debt was $410 million at year end.",
        ),
    ),
    Case(
        (
            "As of June 30, 2014, Wexcombe Homes had the right to buy 1,200 lots and "
            "owned 3,400 lots."
        ),
        ("Wexcombe Homes bought 1,200 lots.",),
        (),
        still_withheld=("Wexcombe Homes owned 3,400 lots as of June 30, 2014.",),
    ),
    Case(
        "The notes are to be repaid in eight quarterly installments of $2 million.",
        ("The notes were repaid in eight quarterly installments of $2 million.",),
        (
            "The notes will be repaid in eight quarterly installments of $2 million.",
            "The notes are to be repaid in eight quarterly installments.",
        ),
    ),
)
