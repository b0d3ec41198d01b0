"""The day of one event told of another. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "Marlow & Finch LLP resigned on June 3, 2021, and the Audit Committee engaged Brandt "
            "LLP as auditor."
        ),
        (
            "The Audit Committee engaged Brandt LLP on June 3, 2021.",
            "On June 3, 2021, the Audit Committee engaged Brandt LLP as auditor.",
        ),
        (
            "On June 3, 2021, Marlow & Finch LLP resigned.",
            "The Audit Committee engaged Brandt LLP as auditor.",
        ),
    ),
    Case(
        (
            "Following the resignation of Marlow & Finch LLP on June 3, 2021, the Audit Committee"
            " engaged Brandt LLP."
        ),
        ("The Audit Committee engaged Brandt LLP on June 3, 2021.",),
        ("Brandt LLP was engaged following the resignation of Marlow on June 3, 2021.",),
    ),
    Case(
        "Osier Partners, which was founded on May 1, 2005, acquired Velmar Paper.",
        (
            "Osier Partners acquired Velmar Paper on May 1, 2005.",
            "On May 1, 2005, Osier Partners acquired Velmar Paper.",
        ),
        ("Osier Partners was founded in May 2005.",),
    ),
    Case(
        "Mr. Harker, chairman of the board since May 2010, resigned.",
        ("Mr. Harker resigned in May 2010.",),
        ("Mr. Harker, chairman since May 2010, resigned.",),
    ),
    Case(
        (
            "Pursuant to a credit agreement dated March 1, 2020, the Company borrowed $5 million "
            "from Harrow Bank."
        ),
        (
            "The Company borrowed $5 million on March 1, 2020.",
            "On March 1, 2020, the Company borrowed $5 million from Harrow Bank.",
        ),
        ("The Company borrowed $5 million under a credit agreement dated March 1, 2020.",),
    ),
    Case(
        "The Company terminated the lease entered into on April 2, 2019 with Osier Partners.",
        ("The Company terminated the lease on April 2, 2019.",),
        (
            "The lease of April 2, 2019 with Osier Partners was terminated.",
            "The Company terminated a lease that was entered into on April 2, 2019.",
        ),
    ),
    Case(
        "Ms. Voss left Osier Partners on July 6, 2021 and joined Velmar Paper as its treasurer.",
        ("Ms. Voss joined Velmar Paper on July 6, 2021.",),
        ("Ms. Voss left Osier Partners on July 6, 2021.",),
    ),
    Case(
        "The Company issued notes due May 1, 2026 to Harrow Bank.",
        ("The Company issued notes to Harrow Bank on May 1, 2026.",),
        ("Notes due May 1, 2026 were issued to Harrow Bank.",),
    ),
    Case(
        (
            "The merger, which stockholders approved on August 9, 2022, was completed without the"
            " divestiture of the quarry."
        ),
        ("The merger was completed on August 9, 2022.",),
        ("Stockholders approved the merger on August 9, 2022.",),
    ),
    Case(
        "Osier Milling, a company formed on January 5, 2021, purchased the quarry.",
        ("Osier Milling purchased the quarry on January 5, 2021.",),
        ("Osier Milling, formed on January 5, 2021, purchased the quarry.",),
    ),
    Case(
        "After the mill burned down on October 2, 2020, the insurer paid $3 million.",
        ("The insurer paid $3 million on October 2, 2020.",),
        ("The mill burned down on October 2, 2020.",),
    ),
    Case(
        "The Company has employed Brandt LLP since May 4, 2016 and dismissed Marlow & Finch LLP.",
        ("The Company dismissed Marlow & Finch LLP on May 4, 2016.",),
        (),
    ),
    Case(
        (
            "Mr. Harker tendered his resignation as president, effective July 9, 2021, and the "
            "board elected Ms. Voss."
        ),
        ("The board elected Ms. Voss effective July 9, 2021.",),
        ("Mr. Harker resigned as president effective July 9, 2021.",),
    ),
    Case(
        "The Company sold the mill, which it bought on May 1, 2005, on June 30, 2021.",
        ("The Company sold the mill on May 1, 2005.",),
        ("The Company sold the mill on June 30, 2021.",),
    ),
    Case(
        "At a meeting held on June 3, 2021, the board approved the plan.",
        (),
        ("On June 3, 2021, the board approved the plan.",),
    ),
    Case(
        "On May 5, 2021, John Harker resigned and the board appointed Clara Voss.",
        (),
        (
            "The board appointed Clara Voss on May 5, 2021.",
            "John Harker resigned on May 5, 2021.",
        ),
    ),
    Case(
        "The Company acquired Osier Milling and sold Velmar Paper on May 5, 2021.",
        (),
        (
            "The Company acquired Osier Milling on May 5, 2021.",
            "On May 5, 2021, the Company sold Velmar Paper.",
        ),
    ),
    Case(
        "The Company, on May 5, 2021, acquired Osier Milling.",
        (),
        (),
        still_withheld=("On May 5, 2021, the Company acquired Osier Milling.",),
    ),
    Case(
        "The Company expects to complete the sale of the mill on June 1, 2022.",
        (),
        ("The sale of the mill is expected to be completed on June 1, 2022.",),
    ),
    Case(
        "By letter dated June 3, 2021, Osier Partners notified the Company of the default.",
        (),
        ("On June 3, 2021, Osier Partners notified the Company of the default.",),
    ),
    Case(
        (
            "The Company dismissed Brandt LLP, which had audited its statements since January "
            "2012, and hired Marlow & Finch LLP."
        ),
        (
            "The Company dismissed Brandt LLP in January 2012.",
            "The Company hired Marlow & Finch LLP in January 2012.",
        ),
        ("The Company hired Marlow & Finch LLP.",),
        still_withheld=("The Company dismissed Brandt LLP, auditor since January 2012.",),
    ),
    Case(
        "The note that matures on October 1, 2027 was sold to Harrow Bank.",
        (
            "The note was sold to Harrow Bank on October 1, 2027.",
            "On October 1, 2027, the note was sold.",
        ),
        ("A note that matures on October 1, 2027 was sold.",),
    ),
    Case(
        (
            "On February 4, 2022, the court confirmed the plan, and the Company emerged from "
            "bankruptcy on March 1, 2022 and paid its creditors."
        ),
        (
            "The court confirmed the plan on March 1, 2022.",
            "The Company emerged from bankruptcy on February 4, 2022.",
        ),
        (
            "On February 4, 2022, the court confirmed the plan.",
            "The Company emerged from bankruptcy on March 1, 2022.",
        ),
    ),
    Case(
        "Velmar, incorporated on July 2, 1999, filed a petition for relief.",
        (
            "Velmar filed a petition for relief on July 2, 1999.",
            "On July 2, 1999, Velmar filed a petition.",
        ),
        (),
        still_withheld=("Velmar was incorporated on July 2, 1999.",),
    ),
    Case(
        (
            "The strike that began on May 9, 2021 cost the Company $3 million and the union "
            "ratified a contract."
        ),
        (
            "The union ratified a contract on May 9, 2021.",
            "On May 9, 2021, the union ratified a contract.",
        ),
        (
            "The strike began on May 9, 2021.",
            "The strike that began on May 9, 2021 cost $3 million.",
        ),
    ),
    Case(
        (
            "After receiving a subpoena on August 3, 2021, the Company formed a committee and "
            "retained counsel."
        ),
        (
            "The Company formed a committee on August 3, 2021.",
            "The Company retained counsel on August 3, 2021.",
        ),
        (
            "The Company received a subpoena on August 3, 2021.",
            "The Company formed a committee after receiving a subpoena on August 3, 2021.",
        ),
    ),
    Case(
        "The Company repurchased the bonds issued on April 5, 2018 from Osier Partners.",
        (
            "The Company repurchased the bonds on April 5, 2018.",
            "On April 5, 2018, the Company repurchased bonds from Osier Partners.",
        ),
        ("Bonds issued on April 5, 2018 were repurchased.",),
    ),
    Case(
        (
            "The chairman, who turned 72 on May 20, 2022, retired from the board and Ms. Voss "
            "succeeded him."
        ),
        (
            "The chairman retired from the board on May 20, 2022.",
            "Ms. Voss succeeded the chairman on May 20, 2022.",
        ),
        ("The chairman turned 72 on May 20, 2022.",),
    ),
    Case(
        (
            "The plant was idled on June 6, 2020, but the Company restarted the furnace and "
            "rehired the crew."
        ),
        (
            "The Company restarted the furnace on June 6, 2020.",
            "The Company rehired the crew on June 6, 2020.",
        ),
        (
            "The plant was idled on June 6, 2020.",
            "The Company restarted the furnace.",
        ),
    ),
    Case(
        "Under the lease that it signed on March 2, 2015, the Company paid rent of $200,000.",
        (
            "The Company paid rent of $200,000 on March 2, 2015.",
            "On March 2, 2015, the Company paid rent.",
        ),
        ("The Company paid rent of $200,000 under a lease that it signed on March 2, 2015.",),
    ),
    Case(
        "In a letter received on June 3, 2021, the agency approved the drug.",
        (),
        ("The agency approved the drug in a letter received on June 3, 2021.",),
    ),
    Case(
        "The Company sold the quarry on July 8, 2021 and, on the same day, repaid the loan.",
        (),
        (
            "The quarry was sold on July 8, 2021.",
            "The Company sold the quarry on July 8, 2021 and repaid the loan.",
        ),
    ),
)
