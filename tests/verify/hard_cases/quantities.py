"""Parts, single ones and ranks."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        "Tolland Foods wrote off half of its inventory of $8 million in the third quarter.",
        (
            "Tolland Foods wrote off its inventory of $8 million in the third quarter.",
            "Tolland Foods wrote off its inventory.",
        ),
        (
            "Tolland Foods wrote off half of its inventory.",
            "Half of its inventory was written off.",
        ),
    ),
    Case(
        (
            "On May 2, 2007, the court dismissed two of the claims in the Hadley complaint "
            "against Orrin Systems."
        ),
        ("The court dismissed the claims in the Hadley complaint against Orrin Systems.",),
        ("The court dismissed two of the claims in the Hadley complaint.",),
        still_shown=("The court dismissed the Hadley complaint.",),
    ),
    Case(
        "Marwick Resources is the third largest producer of barite in North America.",
        ("Marwick Resources is the largest producer of barite in North America.",),
        (
            "Marwick Resources is the third largest producer of barite in North America.",
            "Marwick Resources is the third-largest barite producer in North America.",
        ),
    ),
    Case(
        "One supplier provided 40% of the raw materials of Benning Plastics in 2012.",
        ("Suppliers provided 40% of the raw materials of Benning Plastics in 2012.",),
        (
            "One supplier provided 40% of the raw materials in 2012.",
            "A supplier provided 40% of the raw materials of Benning Plastics in 2012.",
        ),
    ),
    Case(
        "Only the Gulfport terminal of Sable Shipping was damaged by Hurricane Irwin.",
        ("The terminals of Sable Shipping were damaged by Hurricane Irwin.",),
        (
            "Only the Gulfport terminal was damaged by Hurricane Irwin.",
            "The Gulfport terminal of Sable Shipping was damaged by Hurricane Irwin.",
        ),
    ),
    Case(
        "The flood destroyed part of the warehouse of Kettering Books in Dayton.",
        ("The flood destroyed the warehouse of Kettering Books in Dayton.",),
        ("The flood destroyed part of the warehouse of Kettering Books.",),
    ),
    Case(
        "The lender forgave $2 million of the $6 million term loan to Penrose Hotels.",
        (
            "The lender forgave the $6 million term loan to Penrose Hotels.",
            "The lender forgave the term loan to Penrose Hotels.",
        ),
        ("The lender forgave $2 million of the term loan to Penrose Hotels.",),
    ),
    Case(
        "Approximately 30% of the workforce of Darnell Aerospace will be laid off by year end.",
        ("The workforce of Darnell Aerospace will be laid off by year end.",),
        ("Approximately 30% of the workforce will be laid off by year end.",),
    ),
    Case(
        (
            "Lucent Dairy, the second largest customer of Fallow Packaging, terminated its "
            "supply contract on July 1, 2015."
        ),
        (
            (
                "Lucent Dairy, the largest customer of Fallow Packaging, terminated its supply "
                "contract on July 1, 2015."
            ),
            "The largest customer of Fallow Packaging terminated its supply contract.",
        ),
        (
            "The second largest customer of Fallow Packaging terminated its supply contract.",
            "Lucent Dairy terminated its supply contract on July 1, 2015.",
        ),
    ),
    Case(
        "Most of the patents of Evander Optics expire in 2009.",
        ("The patents of Evander Optics expire in 2009.",),
        ("Most of the patents of Evander Optics expire in 2009.",),
    ),
    Case(
        "The Company closed three of its eleven distribution centers in fiscal 2010.",
        (
            "The Company closed its distribution centers in fiscal 2010.",
            "The Company closed its eleven distribution centers in fiscal 2010.",
        ),
        (
            "The Company closed three distribution centers in fiscal 2010.",
            "The Company closed three of its eleven distribution centers.",
        ),
    ),
    Case(
        "One of the directors, Mr. Sholto, abstained from the vote on the merger.",
        ("The directors abstained from the vote on the merger.",),
        ("Mr. Sholto abstained from the vote on the merger.",),
    ),
    Case(
        "The Company closed all of its stores in Ohio and cancelled the remainder of the lease.",
        (),
        (
            "The Company closed its stores in Ohio.",
            "The Company closed all of its stores in Ohio.",
        ),
    ),
    Case(
        "A majority of the holders of the notes consented to the amendment on April 4, 2003.",
        ("The holders of the notes consented to the amendment on April 4, 2003.",),
        ("A majority of the holders consented to the amendment.",),
    ),
    Case(
        "Some of the Company's employees are represented by the Steelworkers union.",
        ("The Company's employees are represented by the Steelworkers union.",),
        (
            "Some employees are represented by the Steelworkers union.",
            "Some of the Company's employees are represented by the Steelworkers union.",
        ),
    ),
    Case(
        "The second phase of the Larch Creek project was cancelled in August 2014.",
        ("The Larch Creek project was cancelled in August 2014.",),
        ("The second phase of the Larch Creek project was cancelled.",),
    ),
    Case(
        "Several of the Company's officers sold shares in November 1999.",
        ("The Company's officers sold shares in November 1999.",),
        (
            "Several officers sold shares in November 1999.",
            "Several of the Company's officers sold shares in November 1999.",
        ),
    ),
    Case(
        "Ardmore Textiles lost a portion of its contract with the Navy in 2004.",
        ("Ardmore Textiles lost its contract with the Navy in 2004.",),
        ("Ardmore Textiles lost a portion of its contract with the Navy.",),
        still_withheld=("Ardmore Textiles lost part of its contract with the Navy in 2004.",),
    ),
    Case(
        "Two-thirds of the notes were exchanged for common stock on August 15, 2009.",
        ("The notes were exchanged for common stock on August 15, 2009.",),
        ("Two-thirds of the notes were exchanged for common stock.",),
    ),
    Case(
        "Kinross Bancshares is one of the largest bank holding companies in Vermont.",
        ("Kinross Bancshares is the largest bank holding company in Vermont.",),
        (
            "Kinross Bancshares is one of the largest bank holding companies in Vermont.",
            "Kinross Bancshares is among the largest bank holding companies in Vermont.",
        ),
    ),
    Case(
        "The fourth largest shareholder of Delmar Radio voted against the plan.",
        ("The largest shareholder of Delmar Radio voted against the plan.",),
        (),
        still_withheld=("The 4th largest shareholder of Delmar Radio voted against the plan.",),
    ),
    Case(
        "A single lender holds the senior notes of Wray Hospitals.",
        (),
        ("A single lender holds the senior notes of Wray Hospitals.",),
        still_shown=("Lenders hold the senior notes of Wray Hospitals.",),
        still_withheld=("One lender holds the senior notes of Wray Hospitals.",),
    ),
    Case(
        "Fire damaged 12 of the 40 tank cars of the Company at the Laurel yard.",
        (
            "Fire damaged the tank cars of the Company at the Laurel yard.",
            "Fire damaged the 40 tank cars of the Company at the Laurel yard.",
        ),
        (
            "Fire damaged 12 tank cars at the Laurel yard.",
            "Fire damaged 12 of the 40 tank cars of the Company.",
        ),
    ),
    Case(
        (
            "In 2003 the trustee cancelled $4 million of the bonds and released the mortgage on "
            "the bonds."
        ),
        ("In 2003 the trustee cancelled the bonds.",),
        (
            "In 2003 the trustee cancelled $4 million of the bonds.",
            "In 2003 the trustee released the mortgage on the bonds.",
        ),
    ),
    Case(
        (
            "The Company sold the Elkton mill as part of its restructuring plan and completed "
            "the plan in June 2011."
        ),
        (),
        (
            "The Company completed the plan in June 2011.",
            "The Company sold the Elkton mill as part of its restructuring plan.",
        ),
    ),
    Case(
        "During the second half of the year the Company repaid the loan.",
        (),
        (),
        still_withheld=(
            "The Company repaid the loan during the second half of the year.",
            "The Company repaid the loan during the year.",
        ),
    ),
    Case(
        "Certain customers of Ferris Chemical have cancelled their orders.",
        ("The customers of Ferris Chemical have cancelled their orders.",),
        (
            "Certain customers have cancelled their orders.",
            "Certain customers of Ferris Chemical have cancelled their orders.",
        ),
    ),
    Case(
        "A member of the board of directors, Ms. Adair, resigned on October 10, 2017.",
        ("The board of directors resigned on October 10, 2017.",),
        ("Ms. Adair, a member of the board of directors, resigned on October 10, 2017.",),
    ),
    Case(
        "Nine of the twelve wells drilled by Tarbell Energy in 2012 were dry.",
        ("The wells drilled by Tarbell Energy in 2012 were dry.",),
        (
            "Nine wells drilled by Tarbell Energy in 2012 were dry.",
            "9 of the 12 wells were dry.",
        ),
    ),
    Case(
        "The approval of the merger requires the vote of a majority of the outstanding shares.",
        ("The approval of the merger requires the vote of the outstanding shares.",),
        ("The merger requires the vote of a majority of the outstanding shares.",),
    ),
)
