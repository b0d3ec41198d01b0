"""Long sentences as filings have them, told rightly and wrongly. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            'On April 12, 2021, Tallow Creek Corp. (the "Company") entered into an Agreement and '
            'Plan of Merger with Velmar Holdings, Inc., a Delaware corporation ("Parent"), and '
            "Osier Merger Sub, Inc., a wholly owned subsidiary of Parent, pursuant to which "
            "Merger Sub will merge with and into the Company, with the Company surviving as a "
            "wholly owned subsidiary of Parent."
        ),
        (),
        (
            (
                "Tallow Creek entered into a merger agreement with Velmar Holdings and Osier "
                "Merger Sub on April 12, 2021."
            ),
            "Osier Merger Sub is a wholly owned subsidiary of Parent.",
            (
                "Merger Sub will merge with and into the Company, and the Company will survive as"
                " a wholly owned subsidiary of Parent."
            ),
        ),
        still_shown=(
            "Parent will merge with and into the Company.",
            "The Company entered into an agreement with a wholly owned subsidiary of the Company.",
        ),
    ),
    Case(
        (
            "On May 3, 2022, the Board of Directors of the Company, upon the recommendation of "
            "the Nominating Committee, appointed Clara Voss to serve as a director, effective "
            "June 1, 2022, to fill the vacancy created by the retirement of John Harker."
        ),
        (
            "Clara Voss was appointed on June 1, 2022 by the Nominating Committee.",
            "The Nominating Committee appointed Clara Voss to serve as a director.",
            "John Harker was appointed to serve as a director.",
        ),
        (
            "On May 3, 2022, the Board appointed Clara Voss as a director, effective June 1, 2022.",
            "Clara Voss was appointed a director effective June 1, 2022.",
        ),
        still_withheld=(
            (
                "The Company's Board of Directors appointed Clara Voss to fill the vacancy "
                "created by John Harker's retirement."
            ),
        ),
    ),
    Case(
        (
            "The Credit Agreement, dated as of March 1, 2020, among the Company, the lenders "
            "party thereto and Harrow Bank, as administrative agent, provides for a revolving "
            "facility of $150 million that matures on March 1, 2025."
        ),
        ("The revolving facility matures on March 1, 2020.",),
        (
            "The Company has a revolving facility of $150 million that matures on March 1, 2025.",
            "Harrow Bank is administrative agent under the Credit Agreement dated March 1, 2020.",
        ),
        still_withheld=(
            (
                "The Credit Agreement provides for a $150 million revolving facility maturing on "
                "March 1, 2025."
            ),
        ),
    ),
    Case(
        (
            "The Company's obligations under the Credit Agreement are guaranteed by certain of "
            "its subsidiaries and secured by substantially all of the assets of the Company."
        ),
        ("The Company guaranteed the obligations of certain of its subsidiaries.",),
        (
            "Certain subsidiaries guarantee the Company's obligations under the Credit Agreement.",
            "The obligations are secured by substantially all assets of the Company.",
        ),
    ),
    Case(
        (
            "On July 7, 2021, Brandt LLP informed the Audit Committee that it would resign as the"
            " Company's independent registered public accounting firm, effective upon the filing "
            "of the Company's quarterly report, and on July 20, 2021, the Audit Committee engaged"
            " Marlow & Finch LLP."
        ),
        (
            "The Audit Committee engaged Marlow & Finch LLP on July 7, 2021.",
            "Marlow & Finch LLP informed the Audit Committee that it would resign.",
        ),
        ("Brandt LLP informed the Audit Committee on July 7, 2021 that it would resign.",),
        still_withheld=(
            "The Audit Committee engaged Marlow & Finch LLP on July 20, 2021.",
            "The Company engaged Marlow & Finch LLP on July 20, 2021.",
        ),
    ),
    Case(
        (
            "Pursuant to the Purchase Agreement, the Company agreed to issue and sell 2,500,000 "
            "shares of its common stock to Harrow Capital at a price of $4.00 per share, and "
            "Harrow Capital agreed not to sell the shares for a period of 180 days."
        ),
        (
            "Harrow Capital agreed to issue and sell 2,500,000 shares.",
            "The Company agreed not to sell the shares for 180 days.",
        ),
        (
            "The Company agreed to sell 2,500,000 shares to Harrow Capital at $4.00 per share.",
            "Harrow Capital agreed not to sell the shares for 180 days.",
        ),
    ),
    Case(
        (
            "The holders of a majority of the outstanding notes waived the default and consented "
            "to the amendment of the indenture."
        ),
        (),
        ("Holders of a majority of the outstanding notes waived the default.",),
        still_shown=("The Company waived the default.",),
        still_withheld=("The noteholders consented to the amendment of the indenture.",),
    ),
    Case(
        (
            "On August 2, 2021, a jury in the District Court of Brent County returned a verdict "
            "against the Company in a lawsuit filed by Osier Partners in March 2019 and awarded "
            "damages of $12.4 million."
        ),
        (
            "Osier Partners returned a verdict against the Company.",
            "On August 2, 2021, Osier Partners filed a lawsuit.",
            "A jury awarded damages in March 2019.",
        ),
        (
            "Osier Partners filed the lawsuit in March 2019.",
            "On August 2, 2021, a jury awarded $12.4 million in damages.",
        ),
        still_withheld=(
            (
                "A jury returned a verdict against the Company on August 2, 2021 and awarded "
                "damages of $12.4 million."
            ),
        ),
    ),
    Case(
        (
            "The Company's Chief Executive Officer, Ruth Ambler, notified the Board on June 1, "
            "2021 of her intention to retire on December 31, 2021, and the Board has engaged a "
            "search firm to identify a successor."
        ),
        (
            "Ruth Ambler retired on June 1, 2021.",
            "The Board engaged a search firm on June 1, 2021.",
        ),
        (),
        still_withheld=(
            "Chief Executive Officer Ruth Ambler will retire on December 31, 2021.",
            "Ruth Ambler notified the Board on June 1, 2021 that she intends to retire.",
            (
                "The Board has engaged a search firm to identify a successor to its Chief "
                "Executive Officer."
            ),
        ),
    ),
    Case(
        (
            "Under the terms of the settlement, Osier Partners will pay the Company $3 million "
            "within 30 days, and the Company will dismiss its claims."
        ),
        (
            "The Company will pay Osier Partners $3 million.",
            "Osier Partners will dismiss its claims.",
        ),
        (
            "Osier Partners will pay the Company $3 million within 30 days.",
            "The Company will dismiss its claims under the settlement.",
        ),
    ),
    Case(
        (
            "The Compensation Committee approved a base salary of $450,000 for Mr. Tate, "
            "effective January 1, 2022, and granted him options to purchase 50,000 shares that "
            "vest over four years."
        ),
        ("Mr. Tate approved a base salary of $450,000.",),
        (),
        still_withheld=(
            "Effective January 1, 2022, Mr. Tate will receive a base salary of $450,000.",
            "Mr. Tate was granted options to purchase 50,000 shares.",
            (
                "The Compensation Committee granted Mr. Tate options to purchase 50,000 shares "
                "that vest over four years."
            ),
        ),
    ),
    Case(
        (
            "Net sales for the second quarter of 2021 were $45.2 million, an increase of 8% from "
            "$41.9 million for the second quarter of 2020, driven by demand for the Company's "
            "paper products."
        ),
        (),
        (
            "Net sales increased 8% to $45.2 million for the second quarter of 2021.",
            "Second quarter 2021 net sales rose 8% to $45.2 million from $41.9 million.",
        ),
    ),
)
