"""Who agreed, and to do what. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "The lenders agreed to waive the default and the Company agreed to pay a fee of $2 "
            "million."
        ),
        (
            "The lenders agreed to pay a fee of $2 million.",
            "The Company agreed to waive the default.",
            "A fee of $2 million will be paid by the lenders.",
        ),
        (
            "The Company agreed to pay a fee of $2 million.",
            "The lenders agreed to waive the default.",
            "The Company will pay a fee of $2 million.",
            "A fee of $2 million will be paid by the Company.",
        ),
    ),
    Case(
        (
            "Osier Partners agreed to dismiss the suit, and Velmar Paper agreed to pay $4 million"
            " and to license the patent."
        ),
        (
            "Osier Partners agreed to pay $4 million.",
            "Velmar Paper agreed to dismiss the suit.",
            "Osier Partners agreed to license the patent.",
        ),
        (
            "Velmar Paper agreed to pay $4 million.",
            "Velmar Paper agreed to license the patent.",
            "Osier Partners will dismiss the suit.",
        ),
    ),
    Case(
        (
            "The union agreed to end the strike while the Company agreed to rehire 300 workers by"
            " June 30, 2022."
        ),
        ("The union agreed to rehire 300 workers by June 30, 2022.",),
        (
            "The Company agreed to rehire 300 workers by June 30, 2022.",
            "The union agreed to end the strike.",
        ),
        still_shown=("The Company agreed to end the strike.",),
    ),
    Case(
        "Harker consented to vacate the office and Voss consented to reimburse the moving costs.",
        ("Harker consented to reimburse the moving costs.",),
        ("Voss consented to reimburse the moving costs.",),
    ),
    Case(
        (
            "Harrow Bank committed to lend $30 million, and the guarantors undertook to pledge "
            "the inventory."
        ),
        (
            "Harrow Bank undertook to pledge the inventory.",
            "The guarantors committed to lend $30 million.",
        ),
        ("The guarantors undertook to pledge the inventory.",),
    ),
    Case(
        "Osier elected to defer interest, and the holders elected to extend the maturity.",
        (
            "Osier elected to extend the maturity.",
            "The holders elected to defer interest.",
        ),
        ("The holders elected to extend the maturity.",),
    ),
    Case(
        "The order requires Osier to remove the tank and permits Velmar to reopen the quarry.",
        ("The order requires Velmar to remove the tank.",),
        ("The order requires Osier to remove the tank.",),
    ),
    Case(
        (
            "Velmar expects to close the mill in Alder Vale, and Osier plans to open a mill in "
            "Brent Ford."
        ),
        ("Velmar plans to open a mill in Brent Ford.",),
        ("Osier plans to open a mill in Brent Ford.",),
    ),
    Case(
        "The landlord refused to renew the lease, and the Company decided to move the laboratory.",
        (
            "The landlord decided to move the laboratory.",
            "The Company refused to renew the lease.",
        ),
        (),
        still_withheld=("The Company decided to move the laboratory.",),
    ),
    Case(
        "Osier asked the Company to deliver the shares, and Velmar offered to buy the bonds.",
        (
            "Velmar asked the Company to deliver the shares.",
            "Osier offered to buy the bonds.",
        ),
        ("Velmar offered to buy the bonds.",),
    ),
    Case(
        "Osier and Velmar agreed to share the costs, and Osier agreed to manage the project.",
        ("Velmar agreed to manage the project.",),
        (
            "Osier agreed to manage the project.",
            "Velmar and Osier agreed to share the costs.",
        ),
    ),
    Case(
        (
            "The Company agreed to sell the mill to Osier and to lease the land back for a rent "
            "of $1 million."
        ),
        ("Osier agreed to lease the land back for a rent of $1 million.",),
        ("The Company agreed to lease the land back for a rent of $1 million.",),
    ),
    Case(
        (
            "The buyer agreed to assume the debt, subject to the consent of Harrow Bank, and to "
            "retain the employees."
        ),
        (),
        (),
        still_withheld=(
            "The buyer agreed to retain the employees, subject to the consent of Harrow Bank.",
        ),
    ),
    Case(
        "The board authorized management to repurchase shares and to retire the notes.",
        (),
        ("The board authorized management to retire the notes.",),
    ),
    Case(
        (
            "Velmar has the right to appoint two directors, and Osier has the obligation to fund "
            "the losses."
        ),
        (
            "Osier has the right to appoint two directors.",
            "Velmar has the obligation to fund the losses.",
        ),
        (
            "Velmar has the right to appoint two directors.",
            "Osier has the obligation to fund the losses.",
        ),
    ),
    Case(
        (
            "The Company intends to repay the bridge loan, but Harrow Bank intends to sell the "
            "loan to Osier Partners."
        ),
        (
            "Harrow Bank intends to repay the bridge loan.",
            "The Company intends to sell the loan to Osier Partners.",
        ),
        (
            "The Company intends to repay the bridge loan.",
            "Harrow Bank intends to sell the loan to Osier Partners.",
        ),
    ),
    Case(
        "Ms. Voss elected to receive shares; Mr. Tate chose to take cash of $40,000.",
        (
            "Mr. Tate elected to receive shares.",
            "Ms. Voss chose to take cash of $40,000.",
        ),
        ("Mr. Tate chose to take $40,000 in cash.",),
    ),
    Case(
        (
            "The sellers promised to indemnify the Company, whereas the Company promised to keep "
            "the employees."
        ),
        (
            "The sellers promised to keep the employees.",
            "The Company promised to indemnify the sellers.",
        ),
        (
            "The Company promised to keep the employees.",
            "The sellers promised to indemnify the Company.",
        ),
    ),
    Case(
        "Osier began to ship the product in May, and Velmar began to market the vaccine in June.",
        (
            "Osier began to market the vaccine in June.",
            "Velmar began to ship the product in May.",
        ),
        (
            "Velmar began to market the vaccine in June.",
            "In May, Osier began to ship the product.",
        ),
    ),
    Case(
        "The city is obligated to widen the road and the developer is obligated to plant trees.",
        (
            "The developer is obligated to widen the road.",
            "The city is obligated to plant trees.",
        ),
        (
            "The city is obligated to widen the road.",
            "The developer is obligated to plant trees.",
        ),
    ),
    Case(
        (
            "The guarantor agreed that it would cover the shortfall and the borrower agreed that "
            "it would insure the vessel."
        ),
        (
            "The guarantor agreed that it would insure the vessel.",
            "The borrower would cover the shortfall.",
        ),
        ("The borrower agreed that it would insure the vessel.",),
        still_withheld=("The guarantor agreed to cover the shortfall.",),
    ),
    Case(
        "The stockholders voted to reject the plan, and the directors voted to adopt the bylaws.",
        (
            "The directors voted to reject the plan.",
            "The stockholders voted to adopt the bylaws.",
        ),
        (
            "The stockholders voted to reject the plan.",
            "The bylaws were adopted by the directors.",
        ),
    ),
    Case(
        "Osier declined to exercise the option, and its partner moved to dissolve the venture.",
        ("Osier moved to dissolve the venture.",),
        (),
        still_withheld=("The partner of Osier moved to dissolve the venture.",),
    ),
    Case(
        (
            "The trustee will continue to hold the collateral, and the Company will continue to "
            "pay interest."
        ),
        (
            "The Company will continue to hold the collateral.",
            "The trustee will continue to pay interest.",
            "Interest will be paid by the trustee.",
        ),
        (
            "The Company will continue to pay interest.",
            "The trustee will continue to hold the collateral.",
        ),
    ),
)
