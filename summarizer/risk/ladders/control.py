"""Ladders: listing and control."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "delisting-notice": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("delist", "suspen", "over-the-counter", "otc", "pink sheets", "halted"),
            r"\b(?:determin\w+|decid\w+|decision|will be|was|been"
            r"|(?<!may )(?<!could )(?<!might )(?<!nevertheless )commence\w*)\b.{0,80}?\bdelist|"
            r"suspend\w* trading|trading\b.{0,40}?\b(?:suspended|halted)|suspension of trading|"
            r"(?:shares|stock|securities) (?:will be|were|was) suspended|\bpink sheets|\botc\b|"
            r"over-the-counter",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "5250",
                "10-k",
                "10-q",
                "equity",
                "market value",
                "second",
                "additional 180",
                "further 180",
                "another 180",
                "hearing",
                "voluntar",
            ),
            r"5250\(c\)|failure to (?:timely )?file|not (?:timely )?filed|delay\w*.{0,40}?10-[kq]|"
            r"stockholders'? equity (?:requirement|of|below|standard|deficien)|"
            r"market value of (?:listed|publicly)|(?:additional|further|another) 180|second "
            r"(?:180|compliance)|hearings? panel|request a hearing|voluntar\w+ (?:delist|deregist|"
            r"to delist|withdraw)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("bid price", "audit committee", "majority", "independent director", "average closing"),
            r"bid price|audit committee|majority (?:of )?independent|independent directors?|"
            r"average closing",
        ),
    ),
    "change-in-control": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("hostile", "unsolicited", "creditors"),
            r"\bhostile|\bunsolicited (?:offer|tender|proposal)",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("holding company", "internal reorgani"),
            r"\b(?:holding company reorgani[sz]ation|internal reorgani[sz]ation)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("shell", "going private", "special committee"),
            r"\bshell (?:company|corporation)|going[- ]private|management (?:buyout|buy-out)",
        ),
    ),
}
