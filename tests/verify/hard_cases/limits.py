"""Conditions, deadlines and days in other words. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        "If the closing occurs, Osier Partners will pay the Company a fee of $5 million.",
        ("Osier Partners will pay the Company a fee of $5 million.",),
        (
            "Osier Partners will pay the Company a fee of $5 million if the closing occurs.",
            "A fee of $5 million will be paid by Osier Partners if the closing occurs.",
        ),
    ),
    Case(
        (
            "Subject to the approval of stockholders, the Company will issue 100,000 shares to "
            "Velmar Paper."
        ),
        ("The Company will issue 100,000 shares to Velmar Paper.",),
        (
            (
                "The Company will issue 100,000 shares to Velmar Paper, subject to stockholder "
                "approval."
            ),
        ),
        still_withheld=(
            "The Company will issue Velmar Paper 100,000 shares if stockholders approve.",
        ),
    ),
    Case(
        "Unless the default is cured, Harrow Bank may accelerate the loan of $20 million.",
        ("Harrow Bank accelerated the loan of $20 million.",),
        ("Harrow Bank may accelerate the loan of $20 million unless the default is cured.",),
        still_withheld=("Harrow Bank may accelerate the loan if the default is not cured.",),
    ),
    Case(
        "Osier Partners will acquire the quarry if the state grants the permit.",
        (
            "Osier Partners will acquire the quarry.",
            "The state granted the permit.",
        ),
        ("If the state grants the permit, Osier Partners will acquire the quarry.",),
    ),
    Case(
        "The Company must file the report by December 31, 2022.",
        (
            "The Company must file the report on December 31, 2022.",
            "The Company must file the report after December 31, 2022.",
        ),
        (
            "The Company must file the report on or before December 31, 2022.",
            "The Company must file the report no later than December 31, 2022.",
            "The report must be filed by the Company by December 31, 2022.",
        ),
        still_shown=("The Company filed the report by December 31, 2022.",),
    ),
    Case(
        "The Company must pay the fee no later than March 31, 2023.",
        (
            "The Company must pay the fee on March 31, 2023.",
            "The Company must pay the fee after March 31, 2023.",
        ),
        (
            "The Company must pay the fee by March 31, 2023.",
            "The Company must pay the fee on or before March 31, 2023.",
            "The Company must pay the fee not later than March 31, 2023.",
        ),
    ),
    Case(
        "The notes must be repaid on or before June 30, 2024.",
        (
            "The notes must be repaid on June 30, 2024.",
            "The notes must be repaid after June 30, 2024.",
        ),
        (
            "The notes must be repaid by June 30, 2024.",
            "The notes must be repaid no later than June 30, 2024.",
        ),
    ),
    Case(
        (
            "The Company will pay $2 million on May 1, 2021 and $3 million on August 1, 2021 to "
            "Osier Partners."
        ),
        (
            "The Company will pay $3 million on May 1, 2021.",
            "The Company will pay $2 million on August 1, 2021 to Osier Partners.",
        ),
        ("The Company will pay $3 million on August 1, 2021 to Osier Partners.",),
        still_withheld=(
            "The Company will pay Osier Partners $2 million on May 1 and $3 million on August 1.",
        ),
    ),
    Case(
        "Cash was $8 million at June 30, 2022 and $9 million at December 31, 2021.",
        ("Cash was $9 million at June 30, 2022.",),
        ("Cash was $9 million at December 31, 2021 and $8 million at June 30, 2022.",),
    ),
    Case(
        "Ms. Voss received 5,000 options on January 4, 2021 and 7,000 options on January 5, 2022.",
        ("Ms. Voss received 7,000 options on January 4, 2021.",),
        (
            "Ms. Voss received 7,000 options on January 5, 2022.",
            "Ms. Voss received 5,000 options in January 2021 and 7,000 options in January 2022.",
        ),
    ),
    Case(
        (
            "The merger is expected to close in the third quarter of 2022, subject to regulatory "
            "approval and the approval of stockholders."
        ),
        (
            "The merger will close in the third quarter of 2022.",
            "The merger is expected to close in the third quarter of 2022.",
        ),
        (
            (
                "The merger is expected to close in the third quarter of 2022, subject to "
                "regulatory and stockholder approval."
            ),
            "Subject to approvals, the merger is expected to close in the third quarter of 2022.",
            (
                "The merger is expected to close in the third quarter of 2022, subject to "
                "approval of stockholders."
            ),
        ),
    ),
    Case(
        (
            "The sale is expected to close by September 30, 2022, subject to customary closing "
            "conditions."
        ),
        (
            "The sale is expected to close on September 30, 2022, subject to conditions.",
            "The sale closed by September 30, 2022.",
        ),
        (
            "The sale, subject to closing conditions, is expected to close by September 30, 2022.",
            (
                "The sale is expected to close no later than September 30, 2022, subject to "
                "customary conditions."
            ),
        ),
    ),
    Case(
        (
            "The obligation of Velmar Paper to close is conditioned on the receipt of financing "
            "and on the absence of litigation."
        ),
        ("Velmar Paper received financing.",),
        ("Velmar Paper's obligation to close is conditioned on receipt of financing.",),
    ),
    Case(
        "The Company will extend the lease provided that Osier Partners pays the rent.",
        ("The Company will extend the lease.",),
        ("The Company will extend the lease if Osier Partners pays the rent.",),
    ),
    Case(
        "The Company has until August 15, 2022 to cure the default.",
        ("The Company cured the default.",),
        ("The Company must cure the default by August 15, 2022.",),
    ),
    Case(
        "Provided that the lender consents, Velmar will sell the vessel to Osier for $7 million.",
        (
            "Velmar will sell the vessel to Osier for $7 million.",
            "The lender consented to the sale of the vessel.",
        ),
        (
            (
                "Velmar will sell the vessel to Osier for $7 million, provided that the lender "
                "consents."
            ),
            "Velmar will sell the vessel to Osier if the lender consents.",
        ),
    ),
    Case(
        "Harrow Bank must release the lien by May 15, 2022 or pay a penalty.",
        (
            "Harrow Bank must release the lien on May 15, 2022.",
            "On May 15, 2022, Harrow Bank must release the lien.",
            "Harrow Bank must release the lien after May 15, 2022.",
        ),
        (
            "Harrow Bank must release the lien no later than May 15, 2022 or pay a penalty.",
            "Harrow Bank must release the lien on or before May 15, 2022.",
        ),
    ),
    Case(
        "The offer expires on May 15, 2022 unless Osier extends it.",
        (
            "Osier extends the offer.",
            "The offer expires after May 15, 2022.",
        ),
        ("Unless Osier extends it, the offer expires on May 15, 2022.",),
    ),
    Case(
        "The plan takes effect after June 1, 2022.",
        (
            "The plan takes effect on June 1, 2022.",
            "The plan takes effect by June 1, 2022.",
            "The plan takes effect before June 1, 2022.",
        ),
        (),
        still_withheld=("The plan takes effect following June 1, 2022.",),
    ),
    Case(
        "If revenue exceeds $50 million, Ms. Voss will receive a bonus of $90,000.",
        (
            "Ms. Voss will receive a bonus of $90,000.",
            "Revenue exceeded $50 million.",
        ),
        (),
        still_withheld=(
            "Ms. Voss will receive a bonus of $90,000 if revenue exceeds $50 million.",
            "A bonus of $90,000 will be received by Ms. Voss if revenue exceeds $50 million.",
        ),
    ),
    Case(
        (
            "The spin-off is expected to be completed by the end of 2022, subject to the receipt "
            "of a tax opinion and market conditions."
        ),
        (
            "The spin-off will be completed by the end of 2022.",
            "The spin-off is expected to be completed by the end of 2022.",
        ),
        (
            (
                "Subject to a tax opinion and market conditions, the spin-off is expected to be "
                "completed by the end of 2022."
            ),
            (
                "The spin-off is expected to be completed by the end of 2022, subject to market "
                "conditions."
            ),
        ),
    ),
    Case(
        "The tenant must vacate the premises prior to July 31, 2022.",
        (
            "The tenant must vacate the premises on July 31, 2022.",
            "The tenant must vacate the premises after July 31, 2022.",
        ),
        (
            "The tenant must vacate the premises before July 31, 2022.",
            "The premises must be vacated by the tenant prior to July 31, 2022.",
        ),
    ),
    Case(
        (
            "The buyer deposited $1 million on March 2, 2022 and $2 million on April 4, 2022 with"
            " the escrow agent."
        ),
        (
            "The buyer deposited $2 million on March 2, 2022.",
            "The buyer deposited $1 million on April 4, 2022.",
        ),
        ("The buyer deposited $2 million with the escrow agent on April 4, 2022.",),
        still_withheld=(
            "On March 2, 2022 the buyer deposited $1 million, and on April 4, 2022 $2 million.",
        ),
    ),
    Case(
        "Velmar has until September 9, 2022 to submit a plan.",
        ("Velmar submitted a plan on September 9, 2022.",),
        (
            "Velmar must submit a plan by September 9, 2022.",
            "Velmar has until September 9, 2022 to submit its plan.",
        ),
    ),
    Case(
        "In the event of a change of control, the notes must be redeemed at 101%.",
        ("The notes must be redeemed at 101%.",),
        ("The notes must be redeemed at 101% in the event of a change of control.",),
        still_withheld=("Upon a change of control, the notes must be redeemed at 101%.",),
    ),
)
