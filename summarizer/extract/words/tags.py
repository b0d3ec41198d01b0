"""What the lines of the accounts are called where inline XBRL tags them, best name first."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["TAGGED", "TaggedLine"]


class TaggedLine(NamedTuple):
    """A kind of line with its statement, its unit and its names in the US GAAP taxonomy.

    `whole` says that it is told for the whole year to date, as cash flows are, and not for the
    quarter.
    """

    kind: str
    statement: str
    unit: str
    names: tuple[str, ...]
    whole: bool = False


TAGGED = (
    TaggedLine(
        "revenue",
        "operations",
        "USD",
        (
            "Revenues",
            "RevenueFromContractWithCustomerExcludingAssessedTax",
            "RevenueFromContractWithCustomerIncludingAssessedTax",
            "RevenuesNetOfInterestExpense",
            "SalesRevenueNet",
            "RegulatedAndUnregulatedOperatingRevenue",
            "HealthCareOrganizationRevenue",
            "RealEstateRevenueNet",
            "OperatingLeaseLeaseIncome",
            "SalesRevenueGoodsNet",
            "OilAndGasRevenue",
            "InterestAndDividendIncomeOperating",
        ),
    ),
    TaggedLine("gross", "operations", "USD", ("GrossProfit",)),
    TaggedLine("operating", "operations", "USD", ("OperatingIncomeLoss",)),
    TaggedLine(
        "impairment",
        "operations",
        "USD",
        (
            "GoodwillImpairmentLoss",
            "GoodwillAndIntangibleAssetImpairment",
            "AssetImpairmentCharges",
            "ImpairmentOfRealEstate",
            "ImpairmentOfLongLivedAssetsHeldForUse",
            "ImpairmentOfIntangibleAssetsExcludingGoodwill",
        ),
    ),
    TaggedLine(
        "restructuring",
        "operations",
        "USD",
        (
            "RestructuringCharges",
            "RestructuringCostsAndAssetImpairmentCharges",
            "RestructuringSettlementAndImpairmentProvisions",
        ),
    ),
    TaggedLine("research", "operations", "USD", ("ResearchAndDevelopmentExpense",)),
    TaggedLine(
        "net",
        "operations",
        "USD",
        (
            "NetIncomeLoss",
            "ProfitLoss",
            "NetIncomeLossAvailableToCommonStockholdersBasic",
            "IncomeLossFromContinuingOperationsIncludingPortionAttributableToNoncontrollingInterest",
            "IncomeLossFromContinuingOperations",
        ),
    ),
    TaggedLine(
        "per-share",
        "operations",
        "USD/share",
        ("EarningsPerShareDiluted", "EarningsPerShareBasicAndDiluted"),
    ),
    TaggedLine(
        "cash",
        "position",
        "USD",
        (
            "CashAndCashEquivalentsAtCarryingValue",
            "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents",
        ),
    ),
    TaggedLine(
        "debt",
        "position",
        "USD",
        ("LongTermDebt", "LongTermDebtNoncurrent", "LongTermDebtAndCapitalLeaseObligations"),
    ),
    TaggedLine(
        "operating-cash",
        "cash-flows",
        "USD",
        (
            "NetCashProvidedByUsedInOperatingActivities",
            "NetCashProvidedByUsedInOperatingActivitiesContinuingOperations",
        ),
        whole=True,
    ),
)
