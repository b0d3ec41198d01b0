"""What defines a measure."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "Adjusted net income for Corvane Industries was $5.2 million, or $0.31 per diluted "
            "share, for the second quarter of 2016."
        ),
        (
            "Net income for Corvane Industries was $5.2 million for the second quarter of 2016.",
            "Corvane Industries had net income of $5.2 million in the second quarter of 2016.",
        ),
        (
            "Adjusted net income was $5.2 million for the second quarter of 2016.",
            "Corvane Industries had adjusted net income of $5.2 million.",
        ),
    ),
    Case(
        (
            "On a pro forma basis, giving effect to the acquisition of Tessel Foods, net sales "
            "would have been $412 million in fiscal 1998."
        ),
        ("Net sales were $412 million in fiscal 1998.",),
        ("Net sales would have been $412 million in fiscal 1998 on a pro forma basis.",),
    ),
    Case(
        (
            "Same-store sales at Hallow Drug Stores declined 2.3% in the fourth quarter, while "
            "total sales rose 5.1%."
        ),
        ("Sales at Hallow Drug Stores declined 2.3% in the fourth quarter.",),
        ("Same-store sales declined 2.3% in the fourth quarter.",),
        still_withheld=(
            "Total sales rose 5.1% in the fourth quarter.",
            "Sales rose 5.1% in the fourth quarter.",
        ),
    ),
    Case(
        (
            "Excluding the effect of foreign currency, revenue of the Dental segment grew 4%, "
            "compared with reported growth of 1%."
        ),
        ("Revenue of the Dental segment grew 4%.",),
        ("Excluding the effect of foreign currency, revenue of the Dental segment grew 4%.",),
        still_withheld=("Revenue of the Dental segment, excluding foreign currency, grew 4%.",),
    ),
    Case(
        (
            "Income before income taxes was $18.4 million and net income was $11.9 million for "
            "the year ended September 30, 2004."
        ),
        (
            "Income was $18.4 million for the year ended September 30, 2004.",
            "Net income was $18.4 million for the year ended September 30, 2004.",
        ),
        (
            "Net income was $11.9 million for the year ended September 30, 2004.",
            "Income before income taxes was $18.4 million.",
        ),
        still_withheld=("Pre-tax income was $18.4 million for the year ended September 30, 2004.",),
    ),
    Case(
        (
            "Pellwater Corporation reported a loss from continuing operations of $3.7 million, "
            "or $0.22 per share, for the third quarter of 2009."
        ),
        (
            (
                "Pellwater Corporation reported a loss of $3.7 million for the third quarter of "
                "2009."
            ),
            "Pellwater Corporation's loss was $3.7 million in the third quarter of 2009.",
        ),
        ("The loss from continuing operations was $3.7 million for the third quarter of 2009.",),
    ),
    Case(
        "Net income attributable to noncontrolling interests was $2.1 million in 2015.",
        ("Net income was $2.1 million in 2015.",),
        (
            "Net income attributable to noncontrolling interests was $2.1 million in 2015.",
            "Noncontrolling interests had net income of $2.1 million in 2015.",
        ),
    ),
    Case(
        (
            "Non-GAAP earnings per share were $0.44 for the quarter, compared to GAAP earnings "
            "per share of $0.29."
        ),
        ("Earnings per share were $0.44 for the quarter.",),
        ("Non-GAAP earnings per share were $0.44 for the quarter.",),
        still_withheld=(
            "GAAP earnings per share were $0.29.",
            "Earnings per share were $0.29.",
        ),
    ),
    Case(
        (
            "Organic revenue increased 6% to $210 million, as total revenue of $245 million "
            "included $35 million from the Brisk Labs acquisition."
        ),
        ("Revenue increased 6% to $210 million.",),
        (
            "Organic revenue increased 6% to $210 million.",
            "Total revenue was $245 million.",
            "Revenue was $245 million.",
        ),
    ),
    Case(
        "The acquired business has annualized revenue of approximately $30 million.",
        ("The acquired business has revenue of approximately $30 million.",),
        ("The acquired business has annualized revenue of about $30 million.",),
    ),
    Case(
        "Revenue rose 8% to $52 million, or 5% on a constant-currency basis.",
        ("Revenue rose 5%.",),
        (
            "Revenue rose 8% to $52 million.",
            "Revenue rose 5% on a constant-currency basis.",
        ),
    ),
    Case(
        "Normalized operating margin was 14.2%, up from 13.6% a year earlier.",
        ("Operating margin was 14.2%.",),
        (
            "Normalized operating margin was 14.2%.",
            "Normalized operating margin rose to 14.2% from 13.6%.",
        ),
    ),
    Case(
        (
            "Net sales of $88.1 million in the first quarter of 2012 included $6 million of "
            "sales attributable to Vantry Tools, acquired in January 2012."
        ),
        ("Sales were $6 million in the first quarter of 2012.",),
        (
            "Net sales were $88.1 million in the first quarter of 2012.",
            "Sales attributable to Vantry Tools were $6 million.",
        ),
    ),
    Case(
        (
            "The increase in sales attributable to higher prices was partly offset by lower "
            "volume, and sales were $41 million."
        ),
        (),
        (
            "Sales were $41 million.",
            "The increase in sales was partly offset by lower volume.",
        ),
    ),
    Case(
        (
            "Total net revenues for the quarter were $14.2 million, an increase of 9% over the "
            "comparable period of 1997."
        ),
        (),
        (
            "Revenue for the quarter was $14.2 million.",
            "Revenues increased 9%.",
            "Net revenues were $14.2 million, up 9%.",
        ),
    ),
    Case(
        "Osmund Bancorp recorded a one-time charge of $1.1 million before taxes for severance.",
        (),
        (
            (
                "Osmund Bancorp recorded a one-time charge of $1.1 million before taxes for "
                "severance."
            ),
            "Osmund Bancorp recorded a charge of $1.1 million before taxes.",
        ),
    ),
    Case(
        "Deferred revenue was $9.3 million at March 31, 2018.",
        ("Revenue was $9.3 million at March 31, 2018.",),
        ("Deferred revenue was $9.3 million.",),
    ),
    Case(
        (
            "Net income attributable to Larkfield Holdings, Inc. was $7.7 million for the first "
            "half of 2019."
        ),
        (),
        (
            (
                "Net income attributable to Larkfield Holdings was $7.7 million for the first "
                "half of 2019."
            ),
            "Larkfield Holdings had net income of $7.7 million for the first half of 2019.",
        ),
    ),
    Case(
        (
            "Pro forma net income per share for the nine months ended May 31, 1997 was $0.62, "
            "compared with $0.51 for the same period of 1996."
        ),
        ("Net income per share for the nine months ended May 31, 1997 was $0.62.",),
        ("Pro forma net income per share was $0.62 for the nine months ended May 31, 1997.",),
    ),
    Case(
        (
            "Comparable restaurant sales at Marrow Creek Grill increased 1.9% in the thirteen "
            "weeks ended March 29, 2003."
        ),
        (
            (
                "Restaurant sales at Marrow Creek Grill increased 1.9% in the thirteen weeks "
                "ended March 29, 2003."
            ),
            "Sales at Marrow Creek Grill rose 1.9%.",
        ),
        ("Comparable restaurant sales at Marrow Creek Grill rose 1.9%.",),
    ),
    Case(
        "Adjusted EBITDA rose to $61.3 million in 2021 and net income rose to $17.8 million.",
        ("EBITDA rose to $61.3 million in 2021.",),
        (
            "Net income rose to $17.8 million.",
            "Adjusted EBITDA rose to $61.3 million in 2021.",
        ),
    ),
    Case(
        "Core earnings, which exclude amortization of intangibles, were $33 million.",
        ("Earnings were $33 million.",),
        ("Core earnings were $33 million.",),
    ),
    Case(
        "Loss before income taxes and minority interest was $6.6 million in fiscal 2001.",
        ("The loss was $6.6 million in fiscal 2001.",),
        ("The loss before income taxes and minority interest was $6.6 million in fiscal 2001.",),
    ),
    Case(
        "On a same-property basis, net operating income of Ashdale Realty Trust fell 3.5%.",
        ("Net operating income of Ashdale Realty Trust fell 3.5%.",),
        ("On a same-property basis, net operating income fell 3.5%.",),
    ),
    Case(
        (
            "Net income available to common shareholders was $4.4 million after preferred "
            "dividends of $1.2 million."
        ),
        ("Net income was $4.4 million.",),
        ("Net income available to common stockholders was $4.4 million.",),
    ),
    Case(
        (
            "Free cash flow for 2022 was $128 million, and cash flow from operations was $190 "
            "million."
        ),
        ("Cash flow was $128 million for 2022.",),
        (
            "Free cash flow was $128 million for 2022.",
            "Cash flow from operations was $190 million.",
        ),
    ),
    Case(
        "Operating income excluding restructuring charges rose 11% to $29 million.",
        ("Operating income rose 11% to $29 million.",),
        ("Operating income excluding restructuring charges rose 11% to $29 million.",),
    ),
    Case(
        "Net sales were $301.4 million, an increase of 7%, and gross profit was $96.0 million.",
        ("Profit was $96.0 million.",),
        (
            "Net sales were $301.4 million.",
            "Sales were $301.4 million, an increase of 7%.",
            "Gross profit was $96.0 million.",
        ),
    ),
    Case(
        (
            "Comprehensive income totaled $8.8 million in 2010, including an unrealized gain of "
            "$1.3 million."
        ),
        ("Income was $8.8 million in 2010.",),
        ("Comprehensive income was $8.8 million in 2010.",),
    ),
    Case(
        (
            "Consolidated revenue for the third quarter of 2008 was $77.0 million, down 4% from "
            "$80.2 million."
        ),
        (),
        (
            "Revenue for the third quarter of 2008 was $77.0 million.",
            "Revenue fell 4% to $77.0 million from $80.2 million.",
        ),
    ),
    Case(
        (
            "Interest income was $1.9 million, net loss was $12.3 million and cash used in "
            "operations was $10.0 million."
        ),
        ("Income was $1.9 million.",),
        (
            "Net loss was $12.3 million.",
            "The loss was $12.3 million.",
            "Interest income was $1.9 million.",
        ),
    ),
    Case(
        "Record quarterly revenue of $19.5 million was driven by higher product sales in Europe.",
        (),
        (
            "Revenue of $19.5 million was driven by higher product sales in Europe.",
            "Quarterly revenue was $19.5 million.",
        ),
    ),
)
