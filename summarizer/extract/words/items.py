"""What the items of Form 8-K are about: how much they weigh, and the events they tend to report."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BARE_ITEMS",
    "EVENTS_OF_ITEM",
    "EVENT_OF_FLAG",
    "OWED_BY_ITEM",
    "TYPES_UNDER_ITEM",
    "WEIGHT_OF_ITEM",
]

# Items that list documents and report no event of their own.
BARE_ITEMS = frozenset({"9.01", "7", "7 legacy"})

# An item that is not here weighs 1.
WEIGHT_OF_ITEM: Mapping[str, float] = MappingProxyType(
    {
        "1.01": 1.6,
        "1.02": 1.6,
        "1.03": 3.0,
        "1.04": 1.6,
        "1.05": 3.0,
        "2.01": 2.0,
        "2.02": 1.0,
        "2.03": 1.4,
        "2.04": 3.0,
        "2.05": 2.0,
        "2.06": 2.4,
        "3.01": 2.6,
        "3.02": 1.2,
        "3.03": 1.6,
        "4.01": 2.4,
        "4.02": 3.0,
        "5.01": 2.6,
        "5.02": 2.0,
        "5.03": 1.4,
        "5.04": 0.6,
        "5.05": 1.0,
        "5.07": 1.4,
        "7.01": 1.0,
        "8.01": 1.5,
        "1": 2.6,
        "2": 2.0,
        "3": 3.0,
        "4": 2.4,
        "5": 1.5,
        "6": 2.0,
        "8": 1.0,
        "9": 1.0,
        "10": 1.0,
        "11": 0.6,
        "12": 1.0,
    }
)

# How strongly an item by itself speaks for a type of event.
EVENTS_OF_ITEM: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "1.01": {
            "agreement-signed": 2.0,
            "debt-financing": 1.0,
            "equity-financing": 0.5,
            "acquisition": 0.5,
            "disposition": 0.5,
            "compensation-arrangement": 0.5,
        },
        "1.02": {"agreement-terminated": 3.0},
        "1.03": {"bankruptcy": 3.0},
        "1.04": {"regulatory-action": 3.0},
        "1.05": {"cyber-incident": 3.0},
        "2.01": {"acquisition": 2.0, "disposition": 2.0},
        "2.02": {"earnings-results": 3.0, "guidance": 0.5},
        "2.03": {"debt-financing": 3.0},
        "2.04": {"debt-default": 3.0},
        "2.05": {"restructuring": 3.0},
        "2.06": {"impairment": 3.0},
        "3.01": {"delisting-notice": 3.0},
        "3.02": {"equity-financing": 1.5},
        "3.03": {"holder-rights-change": 2.5},
        "4.01": {"auditor-change": 3.0},
        "4.02": {"non-reliance": 3.0},
        "5.01": {"change-in-control": 3.0},
        "5.02": {"officer-or-director-change": 2.0, "compensation-arrangement": 1.5},
        "5.03": {"charter-or-bylaw-change": 3.0},
        "5.05": {"other": 2.0},
        "5.07": {"shareholder-vote": 3.0},
        "7.01": {"investor-presentation": 1.0},
        "8.01": {},
        "1": {"change-in-control": 3.0},
        "2": {"acquisition": 2.0, "disposition": 2.0},
        "3": {"bankruptcy": 3.0},
        "4": {"auditor-change": 3.0},
        "5": {},
        "6": {"officer-or-director-change": 3.0},
        "8": {"charter-or-bylaw-change": 2.5},
        "12": {"earnings-results": 3.0},
    }
)

# Under these items a sentence tells one of these types or none; under the others any.
TYPES_UNDER_ITEM: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "2.02": frozenset(
            {"earnings-results", "guidance", "restructuring", "impairment", "dividend-or-buyback"}
        ),
        "12": frozenset(
            {"earnings-results", "guidance", "restructuring", "impairment", "dividend-or-buyback"}
        ),
        "1.02": frozenset({"agreement-terminated"}),
        "1.05": frozenset({"cyber-incident"}),
        "2.03": frozenset({"debt-financing"}),
        "2.04": frozenset({"debt-default", "bankruptcy"}),
        "2.05": frozenset({"restructuring", "impairment", "disposition"}),
        "2.06": frozenset({"impairment", "restructuring"}),
        # Who leaves or joins an audit committee may be the reason for a notice, or its remedy.
        "3.01": frozenset({"delisting-notice", "bankruptcy", "officer-or-director-change"}),
        "3.02": frozenset({"equity-financing", "debt-financing", "acquisition"}),
        "4.01": frozenset({"auditor-change"}),
        "4.02": frozenset({"non-reliance"}),
        "5.02": frozenset(
            {"officer-or-director-change", "compensation-arrangement", "shareholder-vote"}
        ),
        "5.03": frozenset({"charter-or-bylaw-change", "holder-rights-change"}),
        "5.07": frozenset({"shareholder-vote"}),
        "4": frozenset({"auditor-change"}),
        "6": frozenset({"officer-or-director-change"}),
    }
)

# What an item is there to report: the type of its event for want of better words, then the types
# that will do instead. Items that repeat another item's matter (3.02) owe none.
OWED_BY_ITEM: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "1.01": (
            "agreement-signed",
            "debt-financing",
            "equity-financing",
            "acquisition",
            "disposition",
            "compensation-arrangement",
            "holder-rights-change",
            "litigation-or-settlement",
            "regulatory-action",
        ),
        "1.02": ("agreement-terminated",),
        "1.03": ("bankruptcy",),
        "1.05": ("cyber-incident",),
        "2.01": ("acquisition", "disposition"),
        "2.02": ("earnings-results", "guidance"),
        "2.03": ("debt-financing",),
        "2.04": ("debt-default",),
        "2.05": ("restructuring",),
        "2.06": ("impairment",),
        "3.01": ("delisting-notice",),
        "3.03": ("holder-rights-change", "charter-or-bylaw-change"),
        "4.01": ("auditor-change",),
        "4.02": ("non-reliance",),
        "5.01": ("change-in-control",),
        "5.02": ("officer-or-director-change", "compensation-arrangement"),
        "5.03": ("charter-or-bylaw-change",),
        "5.07": ("shareholder-vote",),
        "1": ("change-in-control",),
        "2": ("acquisition", "disposition"),
        "3": ("bankruptcy",),
        "4": ("auditor-change",),
        "6": ("officer-or-director-change",),
        "12": ("earnings-results", "guidance"),
    }
)

# The event that the matter of a flag is; flags on a state of affairs are none.
EVENT_OF_FLAG: Mapping[str, str] = MappingProxyType(
    {
        "non-reliance-restatement": "non-reliance",
        "auditor-change": "auditor-change",
        "debt-default-acceleration": "debt-default",
        "covenant-relief": "debt-financing",
        "bankruptcy-insolvency": "bankruptcy",
        "dilutive-issuance": "equity-financing",
        "conditional-financing": "equity-financing",
        "holder-rights-change": "holder-rights-change",
        "dividend-cut": "dividend-or-buyback",
        "impairment": "impairment",
        "delisting-notice": "delisting-notice",
        "change-in-control": "change-in-control",
        "executive-departure": "officer-or-director-change",
        "guidance-cut": "guidance",
        "results-deterioration": "earnings-results",
        "customer-contract-loss": "agreement-terminated",
        "deal-terminated-delayed": "agreement-terminated",
        "restructuring-layoffs": "restructuring",
        "product-recall-safety": "product-or-clinical-news",
        "cybersecurity-incident": "cyber-incident",
        "litigation": "litigation-or-settlement",
        "government-investigation": "regulatory-action",
        "regulatory-order": "regulatory-action",
        "regulatory-rejection": "regulatory-action",
        "clinical-trial-setback": "product-or-clinical-news",
        "program-discontinuation": "product-or-clinical-news",
    }
)
