"""What a percentage is of."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "The Company's largest shareholder, Harrow Capital, holds 30% of the shares of "
            "Velmar Paper."
        ),
        (
            "Harrow Capital holds 30% of the Company.",
            "Harrow Capital holds 30% of the Company's shares.",
        ),
        ("Harrow Capital holds 30% of the shares of Velmar Paper.",),
    ),
    Case(
        "The Denton smelter of Arcadian Metals operates at 40% of capacity.",
        (
            "The capacity of the Denton smelter is 40%.",
            "The Denton smelter's capacity is 40%.",
        ),
        ("The Denton smelter operates at 40% of capacity.",),
    ),
    Case(
        (
            "Sales to Brockway Stores represented 22% of the net sales of the Glass segment of "
            "Amory Industries in 2005."
        ),
        (
            (
                "Sales to Brockway Stores represented 22% of the net sales of Amory Industries "
                "in 2005."
            ),
        ),
        (
            (
                "Sales to Brockway Stores represented 22% of the net sales of the Glass segment "
                "in 2005."
            ),
        ),
    ),
    Case(
        "Lindon Partners acquired 51% of the equity of a subsidiary of Morrow Energy.",
        (
            "Lindon Partners acquired 51% of Morrow Energy.",
            "Lindon Partners acquired 51% of the equity of Morrow Energy.",
        ),
        ("Lindon Partners acquired 51% of the equity of a subsidiary of Morrow Energy.",),
    ),
    Case(
        "The notes were issued at 98% of their principal amount.",
        ("The principal amount of the notes is 98%.",),
        ("The notes were issued at 98% of their principal amount.",),
    ),
    Case(
        (
            "Mr. Haldane owns 12% of the common stock of Pruitt Homes, and Pruitt Homes owns 60% "
            "of the units of Westlake LP."
        ),
        (
            "Mr. Haldane owns 12% of the units of Westlake LP.",
            "Mr. Haldane owns 60% of the common stock of Pruitt Homes.",
        ),
        (
            "Mr. Haldane owns 12% of the common stock of Pruitt Homes.",
            "Pruitt Homes owns 60% of the units of Westlake LP.",
        ),
    ),
    Case(
        "Research expense was 14% of revenue in 2019.",
        (
            "Revenue was 14% of research expense in 2019.",
            "Research expense rose 14% in 2019.",
        ),
        (
            "Research expense was 14% of revenue in 2019.",
            "Research expense was 14% of 2019 revenue.",
        ),
    ),
    Case(
        "The bonus of Ms. Orme will be 75% of base salary.",
        ("The base salary of Ms. Orme will be 75%.",),
        ("The bonus of Ms. Orme will be 75% of base salary.",),
    ),
    Case(
        "The occupancy of the Granby Hotel was 71% of available rooms in May 1998.",
        (),
        (
            "The occupancy of the Granby Hotel was 71% in May 1998.",
            "The occupancy of the Granby Hotel was 71% of available rooms.",
        ),
    ),
    Case(
        "The Company owns 80% of Velmar Paper and 45% of the voting power of Osier Milling.",
        (
            "The Company owns 45% of Velmar Paper.",
            "The Company owns 45% of Osier Milling.",
        ),
        (
            "The Company owns 80% of Velmar Paper.",
            "The Company owns 45% of the voting power of Osier Milling.",
        ),
    ),
    Case(
        (
            "Ostrander Capital beneficially owns 9.8% of the Class B units of Teller Pipeline "
            "Partners."
        ),
        (
            "Ostrander Capital beneficially owns 9.8% of Ostrander Capital.",
            "The Class B units of Teller Pipeline Partners are 9.8%.",
        ),
        (
            (
                "Ostrander Capital beneficially owns 9.8% of the Class B units of Teller "
                "Pipeline Partners."
            ),
            "Ostrander Capital owns 9.8% of the Class B units.",
        ),
    ),
    Case(
        (
            "In 2008 exports accounted for 35% of the revenue of the Marine division of Carrick "
            "Pumps."
        ),
        (
            "Exports accounted for 35% of the revenue of Carrick Pumps in 2008.",
            "Revenue of the Marine division was 35% in 2008.",
        ),
        ("Exports accounted for 35% of the revenue of the Marine division in 2008.",),
        still_withheld=("In 2008 exports accounted for 35% of the Marine division's revenue.",),
    ),
    Case(
        "The lender will advance up to 85% of eligible receivables of Dunmore Apparel.",
        (),
        ("The lender will advance up to 85% of eligible receivables.",),
        still_shown=("Eligible receivables of Dunmore Apparel are up to 85%.",),
    ),
    Case(
        "Holders of 66% of the notes of Fairbank Cellular consented to the waiver.",
        ("Notes of Fairbank Cellular were 66%.",),
        ("Holders of 66% of the notes consented to the waiver.",),
        still_shown=("Holders of 66% of Fairbank Cellular consented to the waiver.",),
    ),
    Case(
        "Selling expenses rose to 24% of net sales from 21% of net sales in 1996.",
        (
            "Net sales were 24%.",
            "Net sales rose 24%.",
        ),
        (
            "Selling expenses rose to 24% of net sales.",
            "Selling expenses were 21% of net sales in 1996.",
        ),
    ),
    Case(
        (
            "The registrant purchased the remaining 20% of the capital stock of Beacon Tile on "
            "May 30, 2014."
        ),
        ("The registrant purchased the remaining 20% of the registrant on May 30, 2014.",),
        (
            "The registrant purchased the remaining 20% of Beacon Tile on May 30, 2014.",
            (
                "On May 30, 2014, the registrant bought the remaining 20% of the stock of Beacon "
                "Tile."
            ),
        ),
    ),
    Case(
        "Approximately 60% of the employees of the Halden plant are covered by a union contract.",
        ("Approximately 60% of the plant is covered by a union contract.",),
        (
            (
                "Approximately 60% of the employees of the Halden plant are covered by a union "
                "contract."
            ),
        ),
    ),
)
