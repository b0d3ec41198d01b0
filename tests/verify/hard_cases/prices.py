"""What one paid is told as what one had. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "The Company recorded a gain of $2 million on the sale of a mill that it had "
            "bought for $9 million."
        ),
        (
            "The Company sold a mill for $9 million.",
            "The Company recorded a gain of $9 million.",
        ),
        ("The Company recorded a gain of $2 million on the sale of a mill.",),
    ),
    Case(
        (
            "In 2004 Brandley Steel sold its Toledo foundry, which it had acquired in "
            "1998 for $14 million."
        ),
        (
            "In 2004 Brandley Steel sold its Toledo foundry for $14 million.",
            "Brandley Steel sold its Toledo foundry for $14 million.",
        ),
        ("In 2004 Brandley Steel sold its Toledo foundry.",),
        still_withheld=("Brandley Steel acquired its Toledo foundry in 1998 for $14 million.",),
    ),
    Case(
        "The Company sold for $31 million the tower that it had built for $22 million.",
        (
            "The Company sold the tower for $22 million.",
            "The Company built the tower for $31 million.",
        ),
        ("The Company sold the tower for $31 million.",),
        still_withheld=("The Company built the tower for $22 million.",),
    ),
    Case(
        (
            "Pinder Group wrote down the brand purchased in 2011 for $48 million to its "
            "fair value of $17 million."
        ),
        (
            "Pinder Group purchased the brand for $17 million.",
            "Pinder Group purchased the brand in 2011 for $17 million.",
        ),
        ("Pinder Group wrote down the brand to its fair value of $17 million.",),
        still_withheld=("Pinder Group purchased the brand in 2011 for $48 million.",),
    ),
    Case(
        ("The Company repurchased 200,000 shares that it had issued at $12.50 per share."),
        ("The Company repurchased 200,000 shares at $12.50 per share.",),
        ("The Company repurchased 200,000 shares.",),
        still_withheld=("The Company issued 200,000 shares at $12.50 per share.",),
    ),
    Case(
        (
            "Sayre Oil leased to Dunlap Refining a terminal that it bought from Corvane "
            "for $5.5 million."
        ),
        ("Sayre Oil leased a terminal to Dunlap Refining for $5.5 million.",),
        ("Sayre Oil leased a terminal to Dunlap Refining.",),
        still_withheld=("Sayre Oil bought a terminal from Corvane for $5.5 million.",),
    ),
    Case(
        ("The Company insured for $60 million a vessel which was purchased for $44 million."),
        (
            "The Company purchased a vessel for $60 million.",
            "The Company insured a vessel for $44 million.",
        ),
        ("The Company insured a vessel for $60 million.",),
    ),
    Case(
        (
            "The Company acquired Teller Brothers, which had sold its Camden plant for "
            "$3 million, for $20 million."
        ),
        ("The Company acquired Teller Brothers for $3 million.",),
        ("The Company acquired Teller Brothers for $20 million.",),
    ),
    Case(
        ("Farrow Lumber auctioned the timberland it had acquired in 1989 for $2.1 million."),
        (),
        ("Farrow Lumber auctioned the timberland.",),
        still_shown=("Farrow Lumber auctioned the timberland for $2.1 million.",),
    ),
    Case(
        (
            "The gain of $4.4 million arose from the redemption of debentures that were "
            "issued at $18 million in 1996."
        ),
        (
            "The debentures were redeemed at $18 million.",
            "The gain was $18 million.",
        ),
        ("The debentures were issued at $18 million in 1996.",),
    ),
    Case(
        (
            "On July 1, 2015, the Company sold for $75 million its Napa winery, which "
            "was built for $52 million."
        ),
        (
            "The Company sold its Napa winery for $52 million.",
            "The Napa winery was built for $75 million.",
        ),
        (),
        still_withheld=("On July 1, 2015, the Company sold its Napa winery for $75 million.",),
    ),
    Case(
        "Hollis Media sold the radio station that it operated in Tulsa for $9 million.",
        (),
        ("Hollis Media sold the radio station for $9 million.",),
    ),
    Case(
        "The Company purchased for $6.5 million the building it leases in Trenton.",
        ("The Company leases the building in Trenton for $6.5 million.",),
        ("The Company purchased the building in Trenton for $6.5 million.",),
    ),
    Case(
        (
            "The Company sold its interest in Keld Cement for $40 million and purchased "
            "a quarry for $11 million."
        ),
        ("The Company purchased a quarry for $40 million.",),
        (
            "The Company sold its interest in Keld Cement for $40 million.",
            "The Company purchased a quarry for $11 million.",
        ),
    ),
    Case(
        "A trust sold to Mr. Abell the warrants that it had obtained for $250,000.",
        ("A trust sold the warrants to Mr. Abell for $250,000.",),
        ("A trust sold the warrants to Mr. Abell.",),
    ),
)
