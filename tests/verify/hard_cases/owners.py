"""Who owns, leads or lends to somebody is told for him. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "On March 3, 2022, the Company's wholly owned subsidiary, Osier Milling LLC, filed a "
            "voluntary petition under Chapter 11 of the Bankruptcy Code."
        ),
        (
            "The Company filed a voluntary petition under Chapter 11 of the Bankruptcy Code.",
            "On March 3, 2022, Tallow Creek filed a voluntary petition under Chapter 11.",
        ),
        (
            "The Company's subsidiary, Osier Milling LLC, filed a petition under Chapter 11.",
            "Osier Milling LLC filed a voluntary petition under Chapter 11 on March 3, 2022.",
            "A wholly owned subsidiary of the Company filed for Chapter 11 on March 3, 2022.",
        ),
    ),
    Case(
        "Osier Milling LLC, a wholly owned subsidiary of the Company, filed for Chapter 11.",
        (
            "The Company filed for Chapter 11.",
            "Tallow Creek Corp. filed for Chapter 11.",
        ),
        (
            "A wholly owned subsidiary of Tallow Creek filed for Chapter 11.",
            "Osier Milling filed for Chapter 11.",
        ),
    ),
    Case(
        (
            "A subsidiary of the Company, Velmar Paper Inc., defaulted on its term loan of $12 "
            "million."
        ),
        ("The Company defaulted on its term loan of $12 million.",),
        (
            "Velmar Paper Inc. defaulted on a term loan of $12 million.",
            "The Company's subsidiary Velmar Paper defaulted on its term loan.",
        ),
    ),
    Case(
        "Osier Milling LLC, which is an affiliate of Velmar Paper Inc., ceased operations in May.",
        ("Velmar Paper Inc. ceased operations in May.",),
        ("Osier Milling ceased operations in May.",),
    ),
    Case(
        "One of the Company's directors, Clara Voss, resigned from the audit committee.",
        ("The Company resigned from the audit committee.",),
        ("Clara Voss, a director of the Company, resigned from the audit committee.",),
    ),
    Case(
        (
            "The Company's lender, Harrow Bank, accelerated the maturity of the notes and "
            "demanded payment of $7.5 million."
        ),
        (
            "The Company accelerated the maturity of the notes.",
            "The Company demanded payment of $7.5 million.",
        ),
        (
            "Harrow Bank accelerated the maturity of the notes.",
            "The Company's lender demanded payment of $7.5 million.",
        ),
    ),
    Case(
        "Tallow Creek's largest customer terminated the supply agreement on June 30, 2021.",
        ("Tallow Creek terminated the supply agreement on June 30, 2021.",),
        ("The supply agreement was terminated by Tallow Creek's largest customer.",),
    ),
    Case(
        "Holders of the Company's 8% notes exchanged $10 million of the notes for shares.",
        ("The Company exchanged $10 million of the notes for shares.",),
        ("Holders of the notes exchanged $10 million of the Company's notes for shares.",),
    ),
    Case(
        "An affiliate of Harrow Capital purchased 500,000 shares of common stock.",
        ("Harrow Capital purchased 500,000 shares of common stock.",),
        ("An affiliate of Harrow Capital bought 500,000 shares of common stock.",),
    ),
    Case(
        "The trustee under the Company's indenture declared an event of default.",
        ("The Company declared an event of default.",),
        (),
    ),
    Case(
        "A former employee of the Company filed a complaint against Osier Partners.",
        ("The Company filed a complaint against Osier Partners.",),
        (),
    ),
    Case(
        "The plan of liquidation was filed by the Company's joint venture with Osier Partners.",
        (
            "The plan of liquidation was filed by the Company.",
            "Osier Partners filed the plan of liquidation.",
        ),
        ("The Company's joint venture with Osier Partners filed the plan of liquidation.",),
    ),
    Case(
        "Osier Partners acquired the Company's paper subsidiary for $9 million.",
        ("Osier Partners acquired the Company for $9 million.",),
        ("The Company's paper subsidiary was acquired by Osier Partners for $9 million.",),
    ),
    Case(
        "Our subsidiary in Brent Ford suspended production after a fire.",
        ("The Company suspended production after a fire.",),
        ("The Company's subsidiary in Brent Ford suspended production after a fire.",),
    ),
    Case(
        "Tallow Creek said its joint venture suspended production at the mill.",
        ("Tallow Creek suspended production at the mill.",),
        (),
    ),
    Case(
        "Employees of Osier Partners ratified the labor agreement on May 1, 2021.",
        ("Osier Partners ratified the labor agreement on May 1, 2021.",),
        (),
    ),
    Case(
        "The chairman of Velmar Paper Inc. pleaded guilty to two counts of fraud.",
        ("Velmar Paper Inc. pleaded guilty to two counts of fraud.",),
        (),
        still_withheld=("Velmar Paper's chairman pleaded guilty to two counts of fraud.",),
    ),
    Case(
        "Tallow Creek's parent company, Velmar Holdings, guaranteed the loan of $20 million.",
        ("Tallow Creek guaranteed the loan of $20 million.",),
        ("Velmar Holdings guaranteed the loan of $20 million.",),
    ),
    Case(
        "Under its agreement with Velmar Paper Inc., the Company paid a fee of $2 million.",
        ("Velmar Paper Inc. paid a fee of $2 million.",),
        (),
        still_withheld=("The Company paid Velmar Paper Inc. a fee of $2 million.",),
    ),
    Case(
        "The Company's board of directors dismissed Marlow & Finch LLP as its auditor.",
        (),
        ("The Company dismissed Marlow & Finch LLP as its auditor.",),
        still_withheld=("Marlow & Finch LLP was dismissed by Tallow Creek's board.",),
    ),
    Case(
        "The audit committee of the board of directors of the Company approved the restatement.",
        (),
        (
            "The Company's audit committee approved the restatement.",
            "The Company approved the restatement.",
        ),
    ),
    Case(
        "The Company and its subsidiaries filed for protection under Chapter 11.",
        (),
        ("The Company filed for protection under Chapter 11.",),
    ),
    Case(
        "The Company, through its subsidiary Osier Milling LLC, acquired a quarry for $2 million.",
        (),
        ("The Company acquired a quarry for $2 million.",),
    ),
    Case(
        "The Company's net sales increased 5% to $20 million because of demand in Asia.",
        (),
        ("Net sales increased 5% to $20 million.",),
    ),
    Case(
        "The Company, together with Velmar Paper Inc., guaranteed the loan of $20 million.",
        (),
        ("The Company guaranteed the loan of $20 million together with Velmar Paper.",),
    ),
    Case(
        "Management of the Company concluded that the statements should be restated.",
        (),
        ("The Company concluded that the statements should be restated.",),
    ),
    Case(
        "The Bank of Alder Vale extended the maturity of the loan to June 30, 2023.",
        (),
        ("The Bank of Alder Vale extended the maturity to June 30, 2023.",),
    ),
    Case(
        "A majority of the stockholders of Osier Partners approved the merger.",
        (),
        (
            "A majority of stockholders of Osier Partners approved the merger.",
            "Stockholders of Osier Partners approved the merger.",
        ),
    ),
    Case(
        (
            "Two of the Company's plant managers were indicted, and the Company's insurer, Marlow"
            " Mutual, denied coverage of $3 million."
        ),
        (
            "The Company denied coverage of $3 million.",
            "The Company was indicted.",
        ),
        ("Two plant managers of the Company were indicted.",),
        still_withheld=("Marlow Mutual, the Company's insurer, denied coverage of $3 million.",),
    ),
    Case(
        (
            "Brent Ford Refining, in which the Company holds a 30% interest, shut its largest "
            "unit on May 2, 2022."
        ),
        (),
        ("Brent Ford Refining shut its largest unit on May 2, 2022.",),
        still_shown=("The Company shut its largest unit on May 2, 2022.",),
        still_withheld=("The Company holds a 30% interest in Brent Ford Refining.",),
    ),
    Case(
        "The pilots' union of Harrow Air rejected the contract offer on June 9, 2021.",
        ("Harrow Air rejected the contract offer on June 9, 2021.",),
        (
            "The pilots' union rejected the contract offer.",
            "The contract offer was rejected by the pilots' union of Harrow Air.",
        ),
    ),
    Case(
        (
            "Counsel for the noteholders requested documents, and the Company's former "
            "distributor in Peru commenced arbitration."
        ),
        (
            "The noteholders requested documents.",
            "The Company commenced arbitration.",
        ),
        ("The Company's former distributor commenced arbitration.",),
    ),
    Case(
        "A fund managed by Osier Partners sold 1,200,000 shares of common stock on March 4, 2021.",
        ("Osier Partners sold 1,200,000 shares of common stock.",),
        ("A fund managed by Osier Partners sold 1,200,000 shares.",),
    ),
    Case(
        "On May 3, 2021, a customer of the Company's Velmar unit cancelled orders of $6 million.",
        (
            "The Company cancelled orders of $6 million.",
            "The Velmar unit cancelled orders of $6 million.",
        ),
        ("A customer of the Velmar unit cancelled orders of $6 million on May 3, 2021.",),
    ),
    Case(
        (
            "The spouse of Ms. Voss, the chief financial officer, purchased 4,000 shares in April"
            " 2021."
        ),
        ("Ms. Voss purchased 4,000 shares in April 2021.",),
        ("The spouse of Ms. Voss purchased 4,000 shares.",),
        still_shown=("The chief financial officer purchased 4,000 shares.",),
    ),
    Case(
        (
            "Tallow Creek announced today that its 60%-owned joint venture, Velmar Mining, signed"
            " a lease with the county."
        ),
        (),
        (
            "Velmar Mining signed a lease with the county.",
            (
                "Tallow Creek announced that Velmar Mining, its joint venture, signed a lease "
                "with the county."
            ),
        ),
        still_shown=("Tallow Creek signed a lease with the county.",),
    ),
    Case(
        (
            "The Company's Canadian affiliate and Osier Partners formed a partnership to build "
            "the plant."
        ),
        ("The Company and Osier Partners formed a partnership to build the plant.",),
        (),
        still_withheld=(
            "The Company's Canadian affiliate formed a partnership with Osier Partners.",
        ),
    ),
    Case(
        (
            "Certain stockholders of the Company agreed to vote for the merger and to tender "
            "their shares."
        ),
        (
            "The Company agreed to vote for the merger.",
            "The Company agreed to tender its shares.",
        ),
        ("Certain of the Company's stockholders agreed to tender their shares.",),
    ),
    Case(
        (
            "The Company's independent auditor, Brandt LLP, issued a report that expressed doubt "
            "about Osier."
        ),
        (
            "The Company expressed doubt about Osier.",
            "The Company issued a report.",
        ),
        ("Brandt LLP issued a report that expressed doubt about Osier.",),
    ),
    Case(
        (
            "The court-appointed receiver for Osier Milling sold the equipment to Velmar Paper "
            "for $1 million."
        ),
        (
            "Osier Milling sold the equipment to Velmar Paper for $1 million.",
            "Osier Milling sold equipment.",
        ),
        (
            "A receiver sold the equipment of Osier Milling to Velmar Paper for $1 million.",
            "The receiver for Osier Milling sold the equipment.",
        ),
    ),
)
