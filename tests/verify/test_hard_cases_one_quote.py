"""Statements of careful and of careless summarisers, by what makes each hard to tell apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

Make = Callable[..., Filing]
Why = Callable[..., str]

PAID = "On March 1, 2021 it paid $5.0 million and on April 1, 2021 it paid $7.0 million."
SHARES = "Osier sold 500 shares of common stock and Velmar sold 700 shares of common stock."
ROSE = "Revenue rose to $5 million and net loss rose to $7 million."
RISE = "Revenue rose from $5 million in 2019 to $7 million in 2020."
OFFICERS = (
    "Effective May 3, 2021, John Harker resigned as Chief Financial Officer, and effective "
    "June 7, 2021, Clara Voss was appointed Chief Financial Officer."
)
SALARY = (
    "Mr. Harker will receive a base salary of $400,000 and Ms. Voss will receive a base "
    "salary of $350,000."
)
LIMITS = (
    "The registrant may borrow up to $20 million until June 30, 2022, and up to $10 million "
    "thereafter."
)
DEALS = (
    "On May 5, 2021, the registrant acquired Osier for $30 million, and on July 9, 2021, it "
    "sold Velmar for $12 million."
)
EXPECTED = (
    "The registrant completed the sale of the mill on May 1, 2021 and expects to complete the "
    "sale of the quarry on June 1, 2021."
)
NOTES = (
    "The registrant guaranteed the notes of $5.0 million issued by Osier and repaid the notes "
    "of $7.0 million issued by Velmar."
)
PARTIES = "Osier and Velmar paid $5.0 million and $7.0 million, respectively, for the mill."
YEARS = (
    "Net sales were $45 million and $38 million for the years ended June 30, 2020 and 2019, "
    "respectively."
)
SEGMENTS = "The Paper segment lost $5.0 million, while the Chemicals segment earned $7.0 million."
OWNERS = "Osier, which paid $5.0 million, and Velmar, which paid $7.0 million, will own the mill."
MILLS = (
    "The registrant closed its mill in Alder Vale, which employed 300 people, and opened a "
    "plant in Brent Ford, which employs 450 people."
)
DIVIDENDS = (
    "On May 1, 2021, the board declared a dividend of $0.20 per share; on June 1, 2021, the "
    "board declared a dividend of $0.35 per share."
)
LOANS = (
    "The term loan of $50 million bears interest at 6.5% and matures in 2025, and the "
    "revolving loan of $20 million bears interest at 4.0% and matures in 2023."
)
ISSUED = (
    "The registrant issued (i) 100,000 shares to Osier for $1.0 million, (ii) 250,000 shares "
    "to Velmar for $2.5 million, and (iii) 40,000 shares to Harrow for $0.4 million."
)
EITHER = (
    "If the closing occurs by June 30, 2021, Osier will pay $5.0 million, and otherwise "
    "Velmar will pay $7.0 million."
)
SOLD = (
    "The registrant sold its paper mill to Osier for $12 million and its quarry to Velmar for "
    "$9 million."
)
QUARTER = (
    "Total revenue for the quarter was $60.1 million, up 12% from $53.7 million a year "
    "earlier, and operating income was $8.2 million, down 3%."
)
GREW = (
    "Revenue was $45 million for the quarter ended June 30, 2022, up from $40 million for the "
    "quarter ended June 30, 2021."
)
LEAVES = (
    "On April 2, 2021, Clara Voss told the board of her decision to resign as treasurer, "
    "effective April 30, 2021, to pursue other matters, and the board appointed John Harker as "
    "treasurer, effective May 1, 2021."
)
DEADLINE = "The registrant has until January 2, 2023 to regain compliance with the rule."
LOSS = (
    "Net loss was $3.1 million for the quarter ended June 30, 2021 compared to net income of "
    "$2.2 million for the quarter ended June 30, 2020."
)
PRICE = (
    "The price was reduced from $12.00 to $9.00 per share and the number of shares was raised "
    "from 1,000,000 to 1,500,000."
)
FAILED = "The failed merger with Osier cost the registrant $4.0 million in fees."
TERMINATED = "The terminated merger with Osier had been valued at $90 million."
PROPOSED = "The proposed acquisition of Velmar Industries is valued at $90 million."
ALLEGED = "The complaint describes the alleged breach of the credit agreement by the registrant."
FORMER = "Mr. Harker, the former president of Osier Partners, joined the board on May 1, 2021."
FORMER_HEAD = "The registrant paid $2.0 million to its former chief executive officer, John Harker."
NON_BINDING = (
    "On May 1, 2021, the registrant signed a non-binding letter of intent to acquire Velmar "
    "Industries."
)
CONDITIONAL = "Harrow Bank issued a conditional approval of the loan of $20 million on May 1, 2021."
TENTATIVE = "The parties reached a tentative settlement of $3.0 million on May 1, 2021."
ATTEMPTED = "The registrant reported an attempted sale of the mill to Osier Partners."
POTENTIAL = "The registrant disclosed a potential sale of the mill to Velmar for $9 million."
REJECTED = "The board discussed the rejected offer of Velmar to buy the mill for $9 million."
ABANDONED = "Costs of $3.0 million were related to the abandoned acquisition of Velmar."
PURPORTED = "On May 1, 2021, Osier sent a purported notice of default under the credit agreement."
PRELIMINARY = (
    "The registrant recorded a preliminary charge of $5.0 million for the closing of the mill."
)
TERMINATION = (
    "The registrant announced the termination of the merger agreement with Osier Partners on "
    "May 1, 2021."
)
CANCELLED = (
    "The registrant received $1.0 million upon the cancellation of the supply agreement with "
    "Velmar."
)
DRAFT = "Harrow Bank delivered a draft of the commitment letter for $20 million."
OPTION = "The registrant has the option to purchase the quarry for $9 million."
DENIED = "Velmar denied that it received $5.0 million from Osier."
RESCINDED = "On May 1, 2021, the board rescinded the appointment of Clara Voss as president."
WITHDRAWN = "Velmar withdrew its offer to acquire the mill for $9 million on May 1, 2021."
SUCCESSOR = "John Harker succeeds Clara Voss, who resigned as president on May 1, 2021."
PAID_SUBJECT = (
    "The registrant paid $5.0 million, subject to the terms of the escrow agreement, to Osier."
)
BY_HOLDERS = (
    "Osier will acquire the mill for $9 million, subject to approval by the stockholders of "
    "the registrant."
)
AT_CLOSING = (
    "On May 1, 2021, the registrant agreed to sell the mill for $9 million, subject to the "
    "satisfaction of the closing conditions in the agreement."
)
OF_ESCROW = (
    "The registrant will pay $5.0 million to Osier, subject to the terms of the escrow agreement."
)
CONTINGENT = (
    "Osier will receive an additional $5.0 million contingent upon the approval of the "
    "product by the FDA."
)
PROVIDED = (
    "Mr. Harker will receive a bonus of $100,000, provided that he remains employed until "
    "June 30, 2022."
)
UPON = "Velmar will acquire the mill for $9 million upon receipt of regulatory approval."
MOST = "Osier agreed to buy substantially all of the assets of Velmar for $9 million."
UNAUDITED = "The unaudited revenue of the registrant for the quarter was $12.4 million."
OF_MERGER = (
    "On May 1, 2021, the registrant entered into a merger agreement with Velmar, and subject "
    "to the terms and conditions of the merger agreement, Velmar will acquire all shares for "
    "$9.00 per share."
)
UNTIL = "Mr. Harker will serve as interim president until a successor is appointed."
DIVIDEND = (
    "On May 2, 2021, the registrant announced that a dividend of $0.18 per share was declared, "
    "which is payable in cash on June 17, 2021 to holders of record on May 31, 2021."
)
MARGIN = (
    "For the nine-month period ended December 31, 2005, the net interest margin was 4.62%, "
    "compared to 4.34% in the first three quarters of fiscal 2005."
)
EXPENSE = (
    "Fourth quarter expense fell 4% to $7.1 million from $7.4 million in the fourth quarter of "
    "fiscal 2007."
)
WAYS = (
    "Interest income fell 2% in the current quarter and increased 8% for the year, while interest "
    "expense increased 2% in the current quarter and 16% for the year."
)
REPURCHASED = (
    "During the years 1997, 1998 and 1999 Osier repurchased 465,000, 566,000 and 760,000 shares "
    "of its common stock."
)
SERVED = "Mr. Harker previously served as president of Osier from January 2013 to December 2013."
RETIRES = "Osier announced that John Harker has elected to retire from the board."
PROGRAM = (
    "The repurchase plan, which was approved in May 2021, replaced a program under which Osier "
    "repurchased 212,852 shares."
)


WRONG = [
    # Days, and what they are of.
    (GREW, "Revenue was $45 million for the quarter ended June 30, 2021."),
    (LEAVES, "Clara Voss will resign as treasurer, effective May 1, 2021."),
    (DIVIDEND, "The dividend of $0.18 per share is payable in cash on May 31, 2021."),
    (DIVIDEND, "On May 2, 2021, a dividend of $0.18 per share is payable in cash."),
    (DIVIDEND, "Holders of record on June 17, 2021 are paid $0.18 per share in cash."),
    (
        MARGIN,
        "The net interest margin was 4.34% for the nine-month period ended December 31, 2005.",
    ),
    (EXPENSE, "Expense was $7.1 million in the fourth quarter of fiscal 2007."),
    (SERVED, "Mr. Harker is president of Osier."),
    (RETIRES, "John Harker retired from the board."),
    (REPURCHASED, "Osier repurchased 760,000 shares in 1997."),
    # Pieces with a mark between them.
    (PAID, "On March 1, 2021: it paid $7.0 million."),
    (PAID, "On March 1, 2021 ... it paid $7.0 million."),
    (PAID, "On March 1, 2021; it paid $7.0 million."),
    # Who, and which way.
    (WAYS, "Interest income increased 2% in the current quarter."),
    (WAYS, "Interest expense fell 2% in the current quarter."),
    (WAYS, "Interest income increased 16% for the year."),
    (PROGRAM, "The repurchase plan repurchased 212,852 shares."),
    # Clauses joined.
    (PAID, "On March 1, 2021 it paid $7.0 million."),
    (PAID, "It paid $7.0 million on March 1, 2021."),
    (PAID, "On April 1, 2021 it paid $5.0 million."),
    (SHARES, "Osier sold 700 shares of common stock."),
    (SHARES, "Velmar sold 500 shares of common stock."),
    (ROSE, "Revenue rose to $7 million."),
    (ROSE, "Net loss rose to $5 million."),
    (RISE, "Revenue rose to $5 million in 2019."),
    (RISE, "Revenue rose to $5 million in 2020."),
    (RISE, "Revenue was $5 million in 2020."),
    (OFFICERS, "Effective May 3, 2021, Clara Voss was appointed Chief Financial Officer."),
    (OFFICERS, "Effective June 7, 2021, John Harker resigned as Chief Financial Officer."),
    (SALARY, "Mr. Harker will receive a base salary of $350,000."),
    (LIMITS, "The registrant may borrow up to $10 million until June 30, 2022."),
    (DEALS, "On May 5, 2021, the registrant sold Velmar for $12 million."),
    (DEALS, "On July 9, 2021, the registrant acquired Osier for $30 million."),
    (EXPECTED, "The registrant completed the sale of the quarry on June 1, 2021."),
    (NOTES, "The registrant repaid the notes of $5.0 million issued by Osier."),
    (NOTES, "The registrant guaranteed the notes of $7.0 million issued by Velmar."),
    # Lists side by side.
    (PARTIES, "Osier paid $7.0 million for the mill."),
    (PARTIES, "Velmar paid $5.0 million for the mill."),
    (YEARS, "Net sales were $38 million for the year ended June 30, 2020."),
    # Contrast.
    (SEGMENTS, "The Paper segment earned $7.0 million."),
    (SEGMENTS, "The Chemicals segment lost $5.0 million."),
    # Relative clauses.
    (OWNERS, "Osier, which paid $7.0 million, will own the mill."),
    (OWNERS, "Osier paid $7.0 million."),
    (OWNERS, "Velmar paid $5.0 million."),
    (MILLS, "The mill in Alder Vale employed 450 people."),
    (MILLS, "The registrant opened a plant in Alder Vale."),
    # Semicolons.
    (DIVIDENDS, "On May 1, 2021, the board declared a dividend of $0.35 per share."),
    (DIVIDENDS, "The board declared a dividend of $0.20 per share on June 1, 2021."),
    # Entries of a list.
    (LOANS, "The term loan of $50 million bears interest at 4.0%."),
    (LOANS, "The revolving loan matures in 2025."),
    (ISSUED, "The registrant issued 250,000 shares to Osier for $2.5 million."),
    (ISSUED, "The registrant issued 100,000 shares to Velmar for $1.0 million."),
    (ISSUED, "The registrant issued 100,000 shares to Osier for $2.5 million."),
    # Conditions.
    (EITHER, "Osier will pay $5.0 million."),
    # A verb that two share.
    (SOLD, "The registrant sold its paper mill to Velmar for $9 million."),
    (SOLD, "The registrant sold its paper mill for $9 million."),
    (SOLD, "The registrant sold its quarry to Osier."),
    # Comparisons.
    (QUARTER, "Operating income was $8.2 million, up 12%."),
    (QUARTER, "Total revenue for the quarter was $53.7 million."),
    (LOSS, "Net income was $2.2 million for the quarter ended June 30, 2021."),
    # From and to.
    (PRICE, "The price was reduced to $12.00 per share."),
    (PRICE, "The number of shares was raised to 1,000,000."),
    # Words that unmake a noun.
    (FAILED, "The merger with Osier cost the registrant $4.0 million in fees."),
    (TERMINATED, "The merger with Osier had been valued at $90 million."),
    (PROPOSED, "The acquisition of Velmar Industries is valued at $90 million."),
    (ALLEGED, "The complaint describes the breach of the credit agreement by the registrant."),
    (FORMER, "Mr. Harker, the president of Osier Partners, joined the board on May 1, 2021."),
    (FORMER_HEAD, "The registrant paid $2.0 million to its chief executive officer, John Harker."),
    (
        NON_BINDING,
        "On May 1, 2021, the registrant signed a letter of intent to acquire Velmar Industries.",
    ),
    (CONDITIONAL, "Harrow Bank issued an approval of the loan of $20 million on May 1, 2021."),
    (TENTATIVE, "The parties reached a settlement of $3.0 million on May 1, 2021."),
    (ATTEMPTED, "The registrant reported a sale of the mill to Osier Partners."),
    (POTENTIAL, "The registrant disclosed a sale of the mill to Velmar for $9 million."),
    (REJECTED, "The board discussed the offer of Velmar to buy the mill for $9 million."),
    (ABANDONED, "Costs of $3.0 million were related to the acquisition of Velmar."),
    (PURPORTED, "On May 1, 2021, Osier sent a notice of default under the credit agreement."),
    (PRELIMINARY, "The registrant recorded a charge of $5.0 million for the closing of the mill."),
    # Nouns that unmake a noun.
    (
        TERMINATION,
        "The registrant announced the merger agreement with Osier Partners on May 1, 2021.",
    ),
    (CANCELLED, "The registrant received $1.0 million upon the supply agreement with Velmar."),
    (DRAFT, "Harrow Bank delivered the commitment letter for $20 million."),
    # Verbs that unmake.
    (OPTION, "The registrant has purchased the quarry for $9 million."),
    (DENIED, "Velmar received $5.0 million from Osier."),
    (RESCINDED, "On May 1, 2021, Clara Voss was appointed as president."),
    (WITHDRAWN, "Velmar offered to acquire the mill for $9 million on May 1, 2021."),
    (SUCCESSOR, "John Harker resigned as president on May 1, 2021."),
    # Subject to.
    (PAID_SUBJECT, "The registrant paid $5.0 million to Osier."),
    (BY_HOLDERS, "Osier will acquire the mill for $9 million."),
    (AT_CLOSING, "On May 1, 2021, the registrant agreed to sell the mill for $9 million."),
    (OF_ESCROW, "The registrant will pay $5.0 million to Osier."),
    # Contingent on.
    (CONTINGENT, "Osier will receive an additional $5.0 million."),
    # Provided that.
    (PROVIDED, "Mr. Harker will receive a bonus of $100,000."),
    # Upon.
    (UPON, "Velmar will acquire the mill for $9 million."),
    # Substantially all.
    (MOST, "Osier agreed to buy all of the assets of Velmar for $9 million."),
    (DEADLINE, "The registrant regained compliance with the rule."),
]
RIGHT = [
    # Days, and what they are of.
    (GREW, "Revenue was $40 million for the quarter ended June 30, 2021."),
    (LEAVES, "Clara Voss will resign as treasurer, effective April 30, 2021."),
    (DIVIDEND, "The dividend of $0.18 per share is payable in cash on June 17, 2021."),
    (DIVIDEND, "On May 2, 2021, the registrant announced a dividend of $0.18 per share."),
    (MARGIN, "The net interest margin was 4.34% in the first three quarters of fiscal 2005."),
    (
        EXPENSE,
        "Expense fell to $7.1 million from $7.4 million in the fourth quarter of fiscal 2007.",
    ),
    (SERVED, "Mr. Harker served as president of Osier in 2013."),
    (RETIRES, "John Harker will retire from the board."),
    (REPURCHASED, "Osier repurchased 760,000 shares in 1999."),
    # Who, and which way.
    (WAYS, "Interest expense increased 2% in the current quarter."),
    (WAYS, "Interest income increased 8% for the year."),
    (PROGRAM, "Osier repurchased 212,852 shares under the program."),
    # Clauses joined.
    (PAID, "On April 1, 2021 it paid $7.0 million."),
    (PAID, "On March 1, 2021 it paid $5.0 million."),
    (PAID, "It paid $5.0 million on March 1, 2021 and $7.0 million on April 1, 2021."),
    (PAID, "It paid $5.0 million in March 2021."),
    (SHARES, "Velmar sold 700 shares of common stock."),
    (ROSE, "Net loss rose to $7 million."),
    (RISE, "Revenue rose to $7 million in 2020 from $5 million in 2019."),
    (RISE, "Revenue rose to $7 million in 2020."),
    (RISE, "Revenue was $5 million in 2019."),
    (OFFICERS, "Clara Voss was appointed Chief Financial Officer effective June 7, 2021."),
    (OFFICERS, "John Harker resigned as CFO effective May 3, 2021."),
    (SALARY, "Ms. Voss will receive a base salary of $350,000."),
    (DEALS, "On July 9, 2021, it sold Velmar for $12 million."),
    (EXPECTED, "The registrant completed the sale of the mill on May 1, 2021."),
    (NOTES, "The registrant repaid the notes of $7.0 million issued by Velmar."),
    # Lists side by side.
    (PARTIES, "Osier paid $5.0 million and Velmar paid $7.0 million for the mill."),
    (PARTIES, "Velmar paid $7.0 million for the mill."),
    (YEARS, "Net sales were $45 million for the year ended June 30, 2020."),
    # Contrast.
    (SEGMENTS, "The Paper segment lost $5.0 million."),
    (SEGMENTS, "The Chemicals segment earned $7.0 million."),
    # Relative clauses.
    (OWNERS, "Osier paid $5.0 million and will own the mill."),
    (OWNERS, "Velmar paid $7.0 million."),
    (MILLS, "The registrant closed its mill in Alder Vale, which employed 300 people."),
    (MILLS, "The registrant opened a plant in Brent Ford with 450 people."),
    # Semicolons.
    (DIVIDENDS, "The board declared a dividend of $0.35 per share on June 1, 2021."),
    # Entries of a list.
    (LOANS, "The term loan of $50 million bears interest at 6.5%."),
    (LOANS, "The revolving loan matures in 2023."),
    (ISSUED, "The registrant issued 250,000 shares to Velmar for $2.5 million."),
    (ISSUED, "The registrant issued 40,000 shares to Harrow for $0.4 million."),
    # A verb that two share.
    (SOLD, "The registrant sold its quarry to Velmar for $9 million."),
    (SOLD, "The registrant sold its paper mill for $12 million."),
    # Comparisons.
    (QUARTER, "Operating income was $8.2 million, down 3%."),
    (QUARTER, "Total revenue for the quarter was $60.1 million, up 12%."),
    (LOSS, "Net loss was $3.1 million for the quarter ended June 30, 2021."),
    # From and to.
    (PRICE, "The price was reduced to $9.00 per share."),
    # Words that unmake a noun.
    (FAILED, "The failed merger with Osier cost the registrant $4.0 million."),
    (TERMINATED, "The terminated merger with Osier had been valued at $90 million."),
    (PROPOSED, "The proposed acquisition of Velmar is valued at $90 million."),
    (FORMER, "Mr. Harker, former president of Osier Partners, joined the board."),
    (FORMER, "Mr. Harker joined the board on May 1, 2021."),
    (FORMER_HEAD, "The registrant paid John Harker, its former CEO, $2.0 million."),
    (FORMER_HEAD, "The registrant paid $2.0 million to John Harker."),
    (
        NON_BINDING,
        "The registrant signed a non-binding letter of intent to acquire Velmar Industries.",
    ),
    (CONDITIONAL, "Harrow Bank issued a conditional approval of the loan."),
    (TENTATIVE, "The parties reached a tentative settlement of $3.0 million."),
    (POTENTIAL, "The registrant disclosed a potential sale of the mill to Velmar."),
    (ABANDONED, "Costs of the abandoned acquisition of Velmar were $3.0 million."),
    (UNAUDITED, "The revenue of the registrant for the quarter was $12.4 million."),
    # Nouns that unmake a noun.
    (TERMINATION, "The registrant announced the termination of the merger agreement with Osier."),
    (TERMINATION, "The registrant terminated the merger agreement with Osier Partners."),
    (CANCELLED, "The registrant received $1.0 million upon cancellation of the supply agreement."),
    # Verbs that unmake.
    (RESCINDED, "The board rescinded the appointment of Clara Voss as president."),
    (WITHDRAWN, "Velmar withdrew its offer to acquire the mill for $9 million."),
    (SUCCESSOR, "John Harker succeeds Clara Voss as president."),
    # Subject to.
    (OF_MERGER, "On May 1, 2021, the registrant entered into a merger agreement with Velmar."),
    (
        OF_MERGER,
        (
            "Subject to the terms and conditions of the merger agreement, Velmar will acquire all "
            "shares for $9.00 per share."
        ),
    ),
    (OF_MERGER, "Velmar will acquire all shares for $9.00 per share."),
    (OF_ESCROW, "The registrant will pay $5.0 million to Osier, subject to the escrow agreement."),
    (BY_HOLDERS, "Osier will acquire the mill for $9 million, subject to stockholder approval."),
    # Contingent on.
    (
        CONTINGENT,
        "Osier will receive an additional $5.0 million contingent upon approval by the FDA.",
    ),
    # Provided that.
    (
        PROVIDED,
        "Mr. Harker will receive a bonus of $100,000 if he remains employed until June 30, 2022.",
    ),
    # Until.
    (DEADLINE, "The registrant has until January 2, 2023 to regain compliance."),
    (UNTIL, "Mr. Harker will serve as interim president."),
    # Upon.
    (UPON, "Velmar will acquire the mill for $9 million upon regulatory approval."),
    # Substantially all.
    (MOST, "Osier agreed to buy substantially all assets of Velmar for $9 million."),
]


@pytest.mark.parametrize(("quote", "claim"), WRONG)
def test_what_the_quote_does_not_say_is_withheld(
    make: Make, why: Why, quote: str, claim: str
) -> None:
    assert why(claim, quote, filing=make(quote)) != ""


@pytest.mark.parametrize(("quote", "claim"), RIGHT)
def test_what_the_quote_says_in_fewer_or_other_words_is_shown(
    make: Make, why: Why, quote: str, claim: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == ""
