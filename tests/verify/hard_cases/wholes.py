"""A part told as the whole. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        "The Company sold its 40% interest in Osier Milling to Harrow Capital for $12 million.",
        (
            "The Company sold Osier Milling to Harrow Capital for $12 million.",
            "Osier Milling was sold to Harrow Capital.",
        ),
        (
            "The Company sold a 40% interest in Osier Milling for $12 million.",
            "Its 40% interest in Osier Milling was sold to Harrow Capital.",
        ),
    ),
    Case(
        "Velmar Paper acquired substantially all of the assets of Osier Milling for $30 million.",
        (
            "Velmar Paper acquired Osier Milling for $30 million.",
            "Osier Milling was acquired by Velmar Paper.",
        ),
        (
            "Velmar Paper acquired substantially all assets of Osier Milling.",
            "Substantially all of Osier Milling's assets were acquired by Velmar Paper.",
        ),
    ),
    Case(
        "Harrow Capital bought a minority stake in the Company for $8 million.",
        ("Harrow Capital bought the Company for $8 million.",),
        ("Harrow Capital bought a minority stake in Tallow Creek for $8 million.",),
    ),
    Case(
        "The Company repaid a portion of the term loan on May 1, 2021.",
        ("The Company repaid the term loan on May 1, 2021.",),
        ("A portion of the term loan was repaid on May 1, 2021.",),
    ),
    Case(
        "The Company repaid $5 million of the term loan on May 1, 2021.",
        ("The Company repaid the term loan on May 1, 2021.",),
        ("The Company repaid $5 million of the term loan.",),
    ),
    Case(
        "Osier Partners purchased certain assets of the paper division for $3 million.",
        ("Osier Partners purchased the paper division for $3 million.",),
        ("Osier Partners bought certain assets of the paper division.",),
    ),
    Case(
        "Harrow Capital acquired 2,000,000 shares of Velmar Paper for $6 million.",
        ("Harrow Capital acquired Velmar Paper for $6 million.",),
        (
            "Harrow Capital acquired 2,000,000 shares of Velmar Paper.",
            "Harrow Capital acquired 2,000,000 Velmar Paper shares.",
        ),
    ),
    Case(
        "Velmar Holdings acquired a majority of the voting stock of Osier Milling.",
        ("Velmar Holdings acquired Osier Milling.",),
        ("A majority of Osier Milling's voting stock was acquired by Velmar Holdings.",),
    ),
    Case(
        "The Company transferred half of its ownership of the quarry to Osier Partners.",
        ("The Company transferred the quarry to Osier Partners.",),
        (),
    ),
    Case(
        "Osier Partners disposed of its holdings in Velmar Paper.",
        ("Osier Partners disposed of Velmar Paper.",),
        (),
    ),
    Case(
        "A 25% stake in Osier Milling was sold by the Company to Harrow Capital.",
        (
            "The Company sold Osier Milling to Harrow Capital.",
            "Osier Milling was sold by the Company.",
        ),
        ("The Company sold a 25% stake in Osier Milling.",),
    ),
    Case(
        "The Company divested its equity interest in the joint venture on June 30, 2022.",
        ("The Company divested the joint venture on June 30, 2022.",),
        ("The Company divested its interest in the joint venture.",),
    ),
    Case(
        "Velmar acquired the packaging division of Osier Partners for $14 million.",
        ("Velmar acquired Osier Partners for $14 million.",),
        ("Velmar acquired Osier Partners' packaging division for $14 million.",),
    ),
    Case(
        "The Company sold two floors of the building in Brent Ford to Harrow Capital.",
        ("The Company sold the building in Brent Ford to Harrow Capital.",),
        (),
    ),
    Case(
        (
            "The Company sold Osier Milling to Harrow Capital and its interest in the quarry to "
            "Velmar."
        ),
        ("The Company sold the quarry to Velmar.",),
        ("The Company sold Osier Milling to Harrow Capital.",),
    ),
    Case(
        "The Company acquired all of the outstanding shares of Osier Milling for $12 million.",
        (),
        (
            "The Company acquired Osier Milling for $12 million.",
            "Osier Milling was acquired by the Company.",
        ),
    ),
    Case(
        "The Company sold 100% of the membership interests in Velmar Paper for $4 million.",
        (),
        ("The Company sold Velmar Paper for $4 million.",),
    ),
    Case(
        "The Company amended the terms of the credit agreement with Harrow Bank.",
        (),
        ("The Company amended the credit agreement with Harrow Bank.",),
    ),
    Case(
        "The Company repurchased $5 million of its notes on May 1, 2021.",
        (),
        ("The Company repurchased notes of $5 million.",),
    ),
    Case(
        "Stockholders approved the adoption of the incentive plan on May 1, 2021.",
        (),
        ("Stockholders approved the incentive plan on May 1, 2021.",),
    ),
    Case(
        "The Company repaid the entire balance of the term loan on May 1, 2021.",
        (),
        ("The Company repaid the term loan on May 1, 2021.",),
    ),
    Case(
        "Velmar acquired the business of Osier Milling for $14 million.",
        (),
        ("Velmar acquired the business of Osier Milling.",),
    ),
    Case(
        (
            "In March 2022, Brent Ford Refining bought two of the seven terminals of Velmar "
            "Pipelines for $41 million."
        ),
        (
            "Brent Ford Refining bought Velmar Pipelines for $41 million.",
            "Velmar Pipelines was bought by Brent Ford Refining.",
        ),
        ("Two of Velmar Pipelines' seven terminals were bought by Brent Ford Refining.",),
        still_withheld=("Brent Ford Refining bought two terminals of Velmar Pipelines.",),
    ),
    Case(
        "Osier Partners now owns 62% of Velmar Paper and intends to keep the listing.",
        ("Osier Partners owns Velmar Paper.",),
        ("Osier Partners owns 62% of Velmar Paper.",),
    ),
    Case(
        (
            "The Company redeemed one third of the senior notes and prepaid $3 million of the "
            "mortgage."
        ),
        (
            "The Company prepaid the mortgage.",
            "The mortgage was prepaid.",
        ),
        (
            "One third of the senior notes was redeemed.",
            "The Company prepaid $3 million of the mortgage.",
        ),
    ),
    Case(
        (
            "On July 1, 2021, the Company transferred its rights to the vaccine and its stake in "
            "the laboratory to Osier."
        ),
        (
            "The Company transferred the vaccine to Osier.",
            "The Company transferred the laboratory to Osier.",
            "The vaccine was transferred to Osier on July 1, 2021.",
        ),
        (
            "The Company transferred its rights to the vaccine to Osier.",
            "The Company transferred its stake in the laboratory.",
        ),
    ),
    Case(
        "Nearly all of the shares of Osier Milling were purchased by a fund.",
        (
            "Osier Milling was purchased by a fund.",
            "A fund purchased Osier Milling.",
        ),
        ("A fund purchased nearly all shares of Osier Milling.",),
    ),
    Case(
        (
            "The Company assigned the lease of the warehouse and contributed its minority "
            "position in Osier Milling to a trust."
        ),
        (
            "The Company contributed Osier Milling to a trust.",
            "The Company assigned the warehouse.",
        ),
        (
            "The Company assigned the lease of the warehouse.",
            "A minority position in Osier Milling was contributed to a trust.",
        ),
    ),
    Case(
        "Velmar disposed of a block of its Osier Milling shares in open market sales.",
        ("Velmar disposed of Osier Milling.",),
        ("Velmar disposed of Osier Milling shares.",),
    ),
    Case(
        (
            "The Company holds an option on a portion of the land in Alder Vale and sold the rest"
            " of the site to the county."
        ),
        (
            "The Company sold the site to the county.",
            "The Company holds the land in Alder Vale.",
        ),
        ("The Company sold the rest of the site to the county.",),
    ),
    Case(
        (
            "The Company acquired the remaining 20% interest in Velmar Mining and now owns all of"
            " its capital stock."
        ),
        ("The Company acquired Velmar Mining.",),
        ("The Company acquired a 20% interest in Velmar Mining.",),
    ),
    Case(
        "Harrow Capital sold the entire stake in Velmar Paper, a 12% holding, on May 2, 2022.",
        ("Harrow Capital sold Velmar Paper on May 2, 2022.",),
        (
            "Harrow Capital sold its entire stake in Velmar Paper.",
            "A 12% holding in Velmar Paper was sold on May 2, 2022.",
        ),
    ),
    Case(
        "Osier exchanged its preferred units of Velmar Energy for a note.",
        ("Osier exchanged Velmar Energy for a note.",),
        (
            "Osier exchanged preferred units of Velmar Energy for a note.",
            "Preferred units of Velmar Energy were exchanged for a note.",
        ),
    ),
    Case(
        "The Company bought the trademarks of Osier Milling and the whole of its inventory.",
        (
            "The Company bought Osier Milling.",
            "Osier Milling was bought by the Company.",
        ),
        ("The Company bought the trademarks of Osier Milling.",),
    ),
)
