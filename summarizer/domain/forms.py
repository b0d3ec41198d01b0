"""The items of each form as data: numbers and official captions, with those of earlier years.

A new form is a row of `FORMS`. Sources: Form 8-K as in force since 23 August 2004 (Release 33-8400
and its amendments) and before; Forms 10-K and 10-Q; Regulation S-K. Form 8-K has two numberings:
whole numbers until 22 August 2004, "N.NN" from the day after.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["FORMS", "FormItems", "Item", "items_of"]


class Item(NamedTuple):
    """One item of a form: its number, its caption, and captions it bore before."""

    number: str
    caption: str
    part: str | None = None
    earlier: tuple[str, ...] = ()

    @property
    def captions(self) -> tuple[str, ...]:
        """Every caption the item has had, today's first."""
        return (self.caption, *self.earlier)


class FormItems(NamedTuple):
    """The items of a form; `restarts` where the numbers begin anew in each part."""

    items: tuple[Item, ...]
    restarts: bool = False


_EIGHT_K = (
    Item("1.01", "Entry into a Material Definitive Agreement"),
    Item("1.02", "Termination of a Material Definitive Agreement"),
    Item("1.03", "Bankruptcy or Receivership"),
    Item("1.04", "Mine Safety - Reporting of Shutdowns and Patterns of Violations"),
    Item("1.05", "Material Cybersecurity Incidents"),
    Item("2.01", "Completion of Acquisition or Disposition of Assets"),
    Item("2.02", "Results of Operations and Financial Condition"),
    Item(
        "2.03",
        "Creation of a Direct Financial Obligation or an Obligation under an "
        "Off-Balance Sheet Arrangement of a Registrant",
        earlier=("Creation of a Direct Financial Obligation",),
    ),
    Item(
        "2.04",
        "Triggering Events That Accelerate or Increase a Direct Financial "
        "Obligation or an Obligation under an Off-Balance Sheet Arrangement",
    ),
    Item("2.05", "Costs Associated with Exit or Disposal Activities"),
    Item("2.06", "Material Impairments"),
    Item(
        "3.01",
        "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or "
        "Standard; Transfer of Listing",
        earlier=("Notice of Delisting or Transfer",),
    ),
    Item("3.02", "Unregistered Sales of Equity Securities"),
    Item("3.03", "Material Modification to Rights of Security Holders"),
    Item("4.01", "Changes in Registrant's Certifying Accountant"),
    Item(
        "4.02",
        "Non-Reliance on Previously Issued Financial Statements or a Related "
        "Audit Report or Completed Interim Review",
    ),
    Item("5.01", "Changes in Control of Registrant"),
    Item(
        "5.02",
        "Departure of Directors or Certain Officers; Election of Directors; "
        "Appointment of Certain Officers; Compensatory Arrangements of Certain "
        "Officers",
        earlier=(
            (
                "Departure of Directors or Principal Officers; Election of Directors; "
                "Appointment of Principal Officers"
            ),
        ),
    ),
    Item(
        "5.03",
        "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
        earlier=("Amendments to Articles of Incorporation or Bylaws",),
    ),
    Item("5.04", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"),
    Item(
        "5.05",
        "Amendments to the Registrant's Code of Ethics, or Waiver of a "
        "Provision of the Code of Ethics",
    ),
    Item("5.06", "Change in Shell Company Status"),
    Item("5.07", "Submission of Matters to a Vote of Security Holders"),
    Item("5.08", "Shareholder Director Nominations"),
    Item("6.01", "ABS Informational and Computational Material"),
    Item("6.02", "Change of Servicer or Trustee"),
    Item("6.03", "Change in Credit Enhancement or Other External Support"),
    Item("6.04", "Failure to Make a Required Distribution"),
    Item("6.05", "Securities Act Updating Disclosure"),
    Item("6.06", "Static Pool"),
    Item("7.01", "Regulation FD Disclosure"),
    Item("8.01", "Other Events"),
    Item("9.01", "Financial Statements and Exhibits"),
)

_EIGHT_K_UNTIL_2004 = (
    Item("1", "Changes in Control of Registrant"),
    Item("2", "Acquisition or Disposition of Assets"),
    Item("3", "Bankruptcy or Receivership"),
    Item("4", "Changes in Registrant's Certifying Accountant"),
    Item(
        "5",
        "Other Events",
        earlier=(
            "Other Events and Regulation FD Disclosure",
            "Other Materially Important Events",
            "Other Events and Required FD Disclosure",
        ),
    ),
    Item("6", "Resignations of Registrant's Directors"),
    Item(
        "7",
        "Financial Statements and Exhibits",
        earlier=(
            "Financial Statements, Pro Forma Financial Information and Exhibits",
            "Exhibits",
        ),
    ),
    Item("8", "Change in Fiscal Year"),
    Item(
        "9",
        "Sales of Equity Securities Pursuant to Regulation S",
        earlier=("Regulation FD Disclosure",),
    ),
    Item(
        "10",
        "Amendments to the Registrant's Code of Ethics, or Waiver of a "
        "Provision of the Code of Ethics",
    ),
    Item("11", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"),
    Item(
        "12",
        "Results of Operations and Financial Condition",
        earlier=("Disclosure of Results of Operations and Financial Condition",),
    ),
)

_TEN_K = (
    Item("1", "Business", part="I"),
    Item("1A", "Risk Factors", part="I"),
    Item("1B", "Unresolved Staff Comments", part="I"),
    Item("1C", "Cybersecurity", part="I"),
    Item("2", "Properties", part="I"),
    Item("3", "Legal Proceedings", part="I"),
    Item(
        "4",
        "Mine Safety Disclosures",
        part="I",
        earlier=(
            "Submission of Matters to a Vote of Security Holders",
            "(Removed and Reserved)",
            "Reserved",
        ),
    ),
    Item(
        "5",
        "Market for Registrant's Common Equity, Related Stockholder Matters and "
        "Issuer Purchases of Equity Securities",
        part="II",
        earlier=(
            "Market for Registrant's Common Equity and Related Stockholder Matters",
            "Market for the Registrant's Common Stock and Related Security Holder Matters",
        ),
    ),
    Item(
        "6",
        "[Reserved]",
        part="II",
        earlier=(
            "Selected Financial Data",
            "Selected Consolidated Financial Data",
        ),
    ),
    Item(
        "7",
        "Management's Discussion and Analysis of Financial Condition and Results of Operations",
        part="II",
        earlier=("Management's Discussion and Analysis",),
    ),
    Item("7A", "Quantitative and Qualitative Disclosures About Market Risk", part="II"),
    Item(
        "8",
        "Financial Statements and Supplementary Data",
        part="II",
        earlier=("Consolidated Financial Statements and Supplementary Data",),
    ),
    Item(
        "9",
        "Changes in and Disagreements with Accountants on Accounting and Financial Disclosure",
        part="II",
    ),
    Item("9A", "Controls and Procedures", part="II"),
    Item("9B", "Other Information", part="II"),
    Item("9C", "Disclosure Regarding Foreign Jurisdictions that Prevent Inspections", part="II"),
    Item(
        "10",
        "Directors, Executive Officers and Corporate Governance",
        part="III",
        earlier=("Directors and Executive Officers of the Registrant",),
    ),
    Item("11", "Executive Compensation", part="III"),
    Item(
        "12",
        "Security Ownership of Certain Beneficial Owners and Management and "
        "Related Stockholder Matters",
        part="III",
        earlier=("Security Ownership of Certain Beneficial Owners and Management",),
    ),
    Item(
        "13",
        "Certain Relationships and Related Transactions, and Director Independence",
        part="III",
        earlier=("Certain Relationships and Related Transactions",),
    ),
    Item(
        "14",
        "Principal Accountant Fees and Services",
        part="III",
        earlier=(
            "Exhibits, Financial Statement Schedules, and Reports on Form 8-K",
            "Controls and Procedures",
            "Principal Accounting Fees and Services",
        ),
    ),
    Item(
        "15",
        "Exhibit and Financial Statement Schedules",
        part="IV",
        earlier=(
            "Exhibits, Financial Statement Schedules",
            "Exhibits, Financial Statement Schedules, and Reports on Form 8-K",
            "Exhibits and Financial Statement Schedules",
        ),
    ),
    Item("16", "Form 10-K Summary", part="IV"),
)

_TEN_Q = (
    Item(
        "1",
        "Financial Statements",
        part="I",
        earlier=("Condensed Consolidated Financial Statements",),
    ),
    Item(
        "2",
        "Management's Discussion and Analysis of Financial Condition and Results of Operations",
        part="I",
        earlier=("Management's Discussion and Analysis",),
    ),
    Item("3", "Quantitative and Qualitative Disclosures About Market Risk", part="I"),
    Item("4", "Controls and Procedures", part="I"),
    Item("1", "Legal Proceedings", part="II"),
    Item("1A", "Risk Factors", part="II"),
    Item(
        "2",
        "Unregistered Sales of Equity Securities and Use of Proceeds",
        part="II",
        earlier=(
            "Changes in Securities",
            "Changes in Securities and Use of Proceeds",
            (
                "Unregistered Sales of Equity Securities, Use of Proceeds, and Issuer "
                "Purchases of Equity Securities"
            ),
            "Purchases of Equity Securities by the Issuer and Affiliated Purchasers",
        ),
    ),
    Item("3", "Defaults Upon Senior Securities", part="II"),
    Item(
        "4",
        "Mine Safety Disclosures",
        part="II",
        earlier=(
            "Submission of Matters to a Vote of Security Holders",
            "(Removed and Reserved)",
        ),
    ),
    Item("5", "Other Information", part="II"),
    Item(
        "6",
        "Exhibits",
        part="II",
        earlier=(
            "Exhibits and Reports on Form 8-K",
            "Exhibits and Financial Statement Schedules",
        ),
    ),
)

# Small registrants reported on forms of their own until 2009.
_TEN_KSB = (
    Item("1", "Description of Business", part="I", earlier=("Business",)),
    Item("1A", "Risk Factors", part="I"),
    Item("2", "Description of Property", part="I", earlier=("Properties",)),
    Item("3", "Legal Proceedings", part="I"),
    Item("4", "Submission of Matters to a Vote of Security Holders", part="I"),
    Item(
        "5",
        "Market for Common Equity, Related Stockholder Matters and Small Business Issuer "
        "Purchases of Equity Securities",
        part="II",
        earlier=(
            "Market for Common Equity and Related Stockholder Matters",
            "Market for Registrant's Common Equity and Related Stockholder Matters",
        ),
    ),
    Item(
        "6",
        "Management's Discussion and Analysis or Plan of Operation",
        part="II",
        earlier=(
            "Management's Discussion and Analysis of Financial Condition and Results of Operations",
            "Plan of Operation",
        ),
    ),
    Item("7", "Financial Statements", part="II"),
    Item(
        "8",
        "Changes in and Disagreements with Accountants on Accounting and Financial Disclosure",
        part="II",
    ),
    Item("8A", "Controls and Procedures", part="II"),
    Item("8B", "Other Information", part="II"),
    Item(
        "9",
        "Directors, Executive Officers, Promoters, Control Persons and Corporate Governance; "
        "Compliance with Section 16(a) of the Exchange Act",
        part="III",
        earlier=("Directors, Executive Officers, Promoters and Control Persons",),
    ),
    Item("10", "Executive Compensation", part="III"),
    Item(
        "11",
        "Security Ownership of Certain Beneficial Owners and Management and Related "
        "Stockholder Matters",
        part="III",
    ),
    Item(
        "12",
        "Certain Relationships and Related Transactions, and Director Independence",
        part="III",
        earlier=("Certain Relationships and Related Transactions",),
    ),
    Item("13", "Exhibits", part="III", earlier=("Exhibits and Reports on Form 8-K",)),
    Item(
        "14",
        "Principal Accountant Fees and Services",
        part="III",
        earlier=("Controls and Procedures",),
    ),
)

_TEN_QSB = (
    Item("1", "Financial Statements", part="I"),
    Item(
        "2",
        "Management's Discussion and Analysis or Plan of Operation",
        part="I",
        earlier=(
            "Management's Discussion and Analysis of Financial Condition and Results of Operations",
            "Plan of Operation",
        ),
    ),
    Item("3", "Controls and Procedures", part="I"),
    Item("3A", "Controls and Procedures", part="I"),
    *(item for item in _TEN_Q if item.part == "II"),
)

FORMS: dict[str, FormItems] = {
    "8-K": FormItems((*_EIGHT_K, *_EIGHT_K_UNTIL_2004)),
    "10-K": FormItems(_TEN_K),
    "10-Q": FormItems(_TEN_Q, restarts=True),
    "10-KSB": FormItems(_TEN_KSB),
    "10-QSB": FormItems(_TEN_QSB, restarts=True),
}
_SAME_ITEMS = {
    "8-K12B": "8-K",
    "8-K12G3": "8-K",
    "8-K15D5": "8-K",
    "10-K405": "10-K",
    "10-KSB40": "10-KSB",
    "10-KT": "10-K",
    "10-KT405": "10-K",
    "10-QT": "10-Q",
}
_NONE = FormItems(())


def items_of(form: str) -> FormItems:
    """The items of a form without its amendment mark; none for a form that has no items.

    >>> items_of("10-K405").items[0].caption
    'Business'
    """
    return FORMS.get(_SAME_ITEMS.get(form, form), _NONE)
