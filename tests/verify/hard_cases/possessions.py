"""What one has is told of another. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        ("The term loan is secured by all assets of Osier Milling and guaranteed by the Company."),
        (
            "The term loan is secured by all assets of the Company.",
            "The term loan is secured by the Company's assets.",
        ),
        (
            "The term loan is secured by all assets of Osier Milling.",
            "The term loan is guaranteed by the Company.",
        ),
    ),
    Case(
        (
            "On May 3, 2016, Moody's downgraded the senior notes of Harrow Capital, a "
            "lender to the Company, to B2."
        ),
        (
            "On May 3, 2016, Moody's downgraded the senior notes of the Company to B2.",
            "Moody's downgraded the Company's senior notes to B2.",
        ),
        (
            "On May 3, 2016, Moody's downgraded the senior notes of Harrow Capital to B2.",
            "Moody's downgraded Harrow Capital's senior notes to B2.",
        ),
        still_shown=("Moody's downgraded the Company to B2.",),
    ),
    Case(
        "Velmar Paper's bid of $40 per share was topped by Harrow Capital.",
        ("Harrow Capital's bid was $40 per share.",),
        (
            "Velmar Paper's bid was $40 per share.",
            "Velmar Paper's bid was topped by Harrow Capital.",
        ),
        still_shown=("Harrow Capital bid $40 per share.",),
    ),
    Case(
        (
            "The Company paid $3.2 million to cover the legal fees of Dr. Amelia Stroud "
            "in the Pascoe litigation."
        ),
        ("The Company's legal fees in the Pascoe litigation were $3.2 million.",),
        (
            "The Company paid $3.2 million to cover the legal fees of Dr. Stroud.",
            "The Company paid $3.2 million to cover Dr. Stroud's legal fees.",
        ),
    ),
    Case(
        (
            "Fire destroyed the warehouse of Lathom Distribution, the Company's largest "
            "customer, on July 9, 2002."
        ),
        (
            "Fire destroyed the Company's warehouse on July 9, 2002.",
            "Fire destroyed the warehouse of the Company.",
        ),
        (
            "Fire destroyed the warehouse of Lathom Distribution on July 9, 2002.",
            "Fire destroyed Lathom Distribution's warehouse.",
            "Lathom Distribution is the Company's largest customer.",
        ),
    ),
    Case(
        (
            "The revenue of Brixham Wireless exceeded the revenue of Corvane Telecom by "
            "$14 million in 2008."
        ),
        (),
        (
            (
                "The revenue of Brixham Wireless exceeded Corvane Telecom's revenue by $14 "
                "million in 2008."
            ),
        ),
    ),
    Case(
        (
            "The Company's warehouse in Reno and the headquarters of Pendry Logistics "
            "were sold for $11 million."
        ),
        (
            "The Company's headquarters were sold for $11 million.",
            "The headquarters of the Company were sold for $11 million.",
        ),
        (
            (
                "The Company's warehouse in Reno and Pendry Logistics' headquarters were "
                "sold for $11 million."
            ),
        ),
    ),
    Case(
        (
            "Our subsidiary, Nordby Freight, repurchased $5 million of the debentures of "
            "Halstrom Air, an affiliate of the Company."
        ),
        (
            ("Our subsidiary, Nordby Freight, repurchased $5 million of the Company's debentures."),
            "Our subsidiary, Nordby Freight, repurchased $5 million of our debentures.",
        ),
        (
            (
                "Our subsidiary, Nordby Freight, repurchased $5 million of Halstrom Air's "
                "debentures."
            ),
            "Nordby Freight repurchased $5 million of the debentures of Halstrom Air.",
        ),
    ),
    Case(
        (
            "The patents of Quillon Therapeutics expire in 2027, and the Company "
            "licenses them for $2 million a year."
        ),
        (
            "The Company's patents expire in 2027.",
            "Our patents expire in 2027.",
        ),
        (
            "The patents of Quillon Therapeutics expire in 2027.",
            "Quillon Therapeutics' patents expire in 2027.",
        ),
    ),
    Case(
        (
            "The shareholders of Trenholm Bancorp approved the merger with the Company "
            "on September 14, 2005."
        ),
        (
            "The shareholders of the Company approved the merger on September 14, 2005.",
            (
                "The Company's shareholders approved the merger with Trenholm Bancorp on "
                "September 14, 2005."
            ),
        ),
        (
            ("The shareholders of Trenholm Bancorp approved the merger on September 14, 2005."),
            "Trenholm Bancorp's shareholders approved the merger with the Company.",
        ),
    ),
    Case(
        (
            "The board of directors of the Company declared a dividend of $0.15 per "
            "share on its common stock."
        ),
        (),
        (
            "The Company's board declared a dividend of $0.15 per share.",
            ("The Company declared a dividend of $0.15 per share on the Company's common stock."),
            (
                "The board of directors of Tallow Creek declared a dividend of $0.15 per "
                "share on its common stock."
            ),
        ),
    ),
    Case(
        (
            "Tallow Creek Corp. announced that its subsidiary's plant in Dayton will "
            "close on June 30, 2010."
        ),
        (),
        (
            "Its subsidiary's plant in Dayton will close on June 30, 2010.",
            "Tallow Creek's subsidiary's plant in Dayton will close.",
        ),
    ),
    Case(
        (
            "The bankruptcy court approved the sale of substantially all of the "
            "inventory of Farley Outfitters to the Company for $8.4 million."
        ),
        (
            ("The bankruptcy court approved the sale of the Company's inventory for $8.4 million."),
            (
                "The bankruptcy court approved the sale of substantially all of the "
                "Company's inventory."
            ),
        ),
        (
            (
                "The bankruptcy court approved the sale of substantially all of the "
                "inventory of Farley Outfitters."
            ),
            (
                "The bankruptcy court approved the sale of substantially all of Farley "
                "Outfitters' inventory to the Company."
            ),
        ),
    ),
    Case(
        (
            "Castor Bank's examiners cited the Company for deficiencies, and Ridgeway "
            "Bank's deposits fell to $310 million."
        ),
        (
            "Castor Bank's deposits fell to $310 million.",
            "The Company's deposits fell to $310 million.",
        ),
        ("Ridgeway Bank's deposits fell to $310 million.",),
        still_withheld=("Deposits of Ridgeway Bank fell to $310 million.",),
    ),
    Case(
        (
            "The auditors of Penhale Mining resigned on October 2, 2001, and the Company "
            "retained Brandt LLP."
        ),
        (
            "The Company's auditors resigned on October 2, 2001.",
            "The auditors of the Company resigned on October 2, 2001.",
        ),
        (
            "The auditors of Penhale Mining resigned on October 2, 2001.",
            "Penhale Mining's auditors resigned.",
        ),
    ),
    Case(
        (
            "The guarantee covers the lease obligations of Torrance Cinemas, of which "
            "the Company owns 30%, up to $15 million."
        ),
        ("The guarantee covers the Company's lease obligations up to $15 million.",),
        (
            "The guarantee covers Torrance Cinemas' lease obligations up to $15 million.",
            "The guarantee covers the lease obligations of Torrance Cinemas.",
        ),
    ),
    Case(
        (
            "The employees of Wren Aviation and the Company ratified the labor agreement "
            "on December 12, 1999."
        ),
        (),
        (
            "The Company's employees ratified the labor agreement.",
            "Employees of Wren Aviation ratified the labor agreement on December 12, 1999.",
        ),
    ),
    Case(
        (
            "Its chief executive said the net sales of Ashdown Brands rose 7% to $96 "
            "million, while the Company's net sales were $41 million."
        ),
        (),
        ("The Company's net sales were $41 million.",),
        still_shown=("The Company's net sales rose 7% to $96 million.",),
        still_withheld=("Ashdown Brands' net sales rose 7% to $96 million.",),
    ),
    Case(
        (
            "In June 2004 the Company bought a 12% stake in the Baxley refinery from the "
            "trustee of Corliss Oil's creditors."
        ),
        (),
        ("In June 2004 the Company bought a 12% stake in the Baxley refinery.",),
        still_withheld=(
            (
                "The Company's stake in the Baxley refinery was bought from the trustee of "
                "Corliss Oil's creditors."
            ),
        ),
    ),
    Case(
        (
            "The former president of Lindqvist Foods, Mr. Carl Oster, joined the "
            "Company's board on May 18, 2015."
        ),
        (
            ("The former president of the Company, Mr. Oster, joined the board on May 18, 2015."),
            "The Company's former president joined the board on May 18, 2015.",
        ),
        (("The former president of Lindqvist Foods joined the Company's board on May 18, 2015."),),
    ),
)
