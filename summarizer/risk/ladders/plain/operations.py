"""Ladders in everyday words: business, products, systems and sites."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

_SMALL = (
    r"\b(?:is|are|was|were|about|some|only)? ?(?:0\.\d+|[1-4](?:\.\d+)?) ?(?:%|percent) of (?:its |"
    r"the company's |our )?(?:total |yearly |annual )?"
)

RUNGS: dict[str, tuple[Rung, ...]] = {
    "clinical-trial-setback": (
        Rung(
            Severity.MEDIUM,
            "near",
            (
                "other doses",
                "lower dose",
                "highest dose",
                "others continue",
                "one dose",
                "one site",
            ),
            r"\b(?:lower|other) doses?\b|\bhighest dose\b",
        ),
    ),
    "customer-contract-loss": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("all of", "only product", "only licen", "sole", "all its"),
            r"\b(?:only|sole) (?:product|licen[cs]e|customer|source)\b|\ball (?:of )?(?:its|our|"
            r"the company's) (?:sales|revenue|products)",
        ),
    ),
    "cybersecurity-incident": (
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "sufficient cash",
                "cannot process",
                "cease operations",
                "solvency",
                "all of its operations",
                "payroll",
            ),
            r"\b(?:cash|funds)\b.{0,60}?\b(?:only|payroll)|\bcannot (?:process|operate|serve)\b|"
            r"\bsolvency\b|\ball of its (?:operations|plants)",
        ),
        Rung(
            Severity.LOW,
            "near",
            (
                "no data",
                "test server",
                "was blocked",
                "nothing was taken",
                "not material",
                "shut out",
            ),
            r"\bno (?:customer |personal )?(?:data|information|files?)\b.{0,60}?\b(?:taken|reached|"
            r"accessed|lost|held|on it)|\bwas (?:blocked|shut out)|\bnothing was taken|\btrying "
            r"to enter",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("still being", "one supplier", "mailbox", "small number", "few"),
            r"\bmailbox\b|\b(?:small|limited) (?:number|part|amount)\b",
        ),
    ),
    "deal-terminated-delayed": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("buy the company", "to buy <registrant>", "acquire the company"),
            r"\b(?:buy|acquire|purchase|merger with) (?:the company|the registrant)\b.{0,200}?"
            r"\b(?:terminat|ended|call)",
        ),
    ),
    "guidance-cut": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("covenant",),
            r"\b(?:may|might|could|would|will|expects?|doubt\w*|unable)\b.{0,80}?\b(?:not|breach|"
            r"break|miss|question)\b.{0,80}?\bcovenants?",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("no longer", "takes back", "took back", "withdr", "retract"),
            r"\bno longer (?:stands? by|gives?|holds|valid)|\bt(?:akes|ook) back\b|\bretract",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("narrow",),
            r"\bnarrow\w*\b.{0,120}?\b(?:range|outlook|guidance)",
        ),
    ),
    "product-recall-safety": (
        Rung(
            Severity.LOW,
            "near",
            ("no illness", "no one", "nobody", "none has", "one kind"),
            r"\b(?:no (?:illness\w*|injur\w+|one)|nobody)\b.{0,60}?\b(?:reported|known|ill|hurt|"
            r"fallen|has)|\bone kind of\b",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("best selling", "best-selling", "main product", "injur", "hurt"),
            r"\bbest[- ]selling\b|\bmain product|\b(?:children|people|users|patients|"
            r"owners)\b.{0,60}?\b(?:injured|hurt|burned)",
        ),
    ),
    "program-discontinuation": (
        Rung(
            Severity.LOW,
            "quote",
            ("research-stage", "research stage", "early", "preclinical"),
            r"\b(?:research|early|preclinical)[- ]stage\b|\bpreclinical\b",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("only late", "most advanced", "main "),
            r"\bonly late-stage|\bmost advanced|\bmain (?:project|mine|product|program)",
        ),
    ),
    "restructuring-layoffs": (
        Rung(
            Severity.LOW,
            "near",
            ("% of", "percent of"),
            _SMALL + r"(?:those it employs|employees|staff|people|workforce)",
        ),
    ),
    "supply-disruption": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("only plant", "only mill", "only factory", "sole plant", "cannot supply"),
            r"\b(?:only|sole) (?:plant|mill|factory|mine|refinery|works)\b|\bcannot (?:supply|"
            r"ship|make)\b.{0,60}?\b(?:product|customers|any)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("% of", "main ", "sole ", "largest", "percent of"),
            r"\b(?:[5-9]\d)(?:\.\d+)? ?(?:%|percent) of\b.{0,60}?\b(?:output|yarn|production|"
            r"capacity|sales|products?|company's|revenues?)|\b(?:main|largest|sole) (?:plant|mill|"
            r"mine|factory|source|refinery)",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("insur", "next day", "backlog", "restored"),
            r"\b(?:covered|partly|in part)\b.{0,20}?\binsur|\bbacklog\b.{0,40}?\b(?:cleared|"
            r"recovered)",
        ),
    ),
    "workplace-environmental-incident": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("died", "killed", "lost their lives", "deaths"),
            r"\b(?:[1-9]\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
            r"nineteen|twenty)\b.{0,40}?\b(?:died|killed|lost their lives|deaths|dead)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("all persons", "whole mine", "lost their lives", "died", "every"),
            r"\ball persons out\b|\bwhole mine\b|\blost their lives|\b(?:employees?|workers?|"
            r"miners?)\b.{0,40}?\bdied",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("gallons", "citation"),
            r"\b\d{1,3} gallons\b|\b(?:one|a single) citation",
        ),
    ),
}
