"""Default and covenants."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import LENDER

__all__ = ["RULES", "UNLESS"]

_DEBT = r"(?:interest|principal|installment|notes?|debentures?|loans?|debt|indebtedness|maturity|amounts? due)"
_RATIO = (
    r"(?:covenants?|leverage ratio|coverage ratio|net worth|fixed charge|minimum (?:ebitda|"
    r"liquidity|net worth)|current ratio|borrowing base)"
)

UNLESS = {
    "debt-default-acceleration": ("terms", "other_party", "cured", "agreement_terms"),
    "covenant-relief": ("terms", "agreement_terms"),
}

RULES = (
    # ---- debt-default-acceleration
    Rule(
        "debt-default-acceleration",
        ("event of default", "events of default"),
        r"\bevents? of default\b.{0,60}?\b(?:ha(?:s|ve|d) occurred|occurred|exist(?:s|ed)?|(?:is|"
        r"are|was|were) continuing|ha(?:s|d) resulted)|\b(?:constitut(?:es|ed|ing)|resulted in|"
        r"triggered|caused|declared|is|are|was)\b.{0,40}?\b(?:an?|certain|one|"
        r"multiple) events? of default",
        but=r"unless (?:\w+ )?(?:waived|cured)|would (?:be|constitute)",
    ),
    Rule(
        "debt-default-acceleration",
        ("notice of", "notices of"),
        r"\bnotices? of (?:(?:an?|the) )?(?:event of )?(?:default|acceleration|foreclosure)",
        also=r"\b(?:receiv\w+|deliver\w+|sent|gave|given|serv\w+|issued|dated|notified)\b",
    ),
    Rule(
        "debt-default-acceleration",
        ("in default", "defaulted", "in payment default", "past due"),
        r"\b(?:is|are|was|were|am|remains?|currently|been|being|now) (?:\w+ )?in (?:payment |"
        r"technical |covenant |monetary )?default\b|\b(?:has|have|had|company|registrant|we|"
        r"subsidiary) defaulted (?:on|under|in)|\bremains? (?:past due|unpaid)",
        but=r"not (?:currently )?in default|loans? (?:that|which)|charge-?offs?|non-?perform",
    ),
    Rule(
        "debt-default-acceleration",
        ("forbear",),
        r"\bforbear(?:ance|s|ing|)\b.{0,160}?\b(?:default|lender|bank|agreement|exercis\w+|"
        r"remedies|holders?|period)|\b(?:agreed to|will) forbear",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "debt-default-acceleration",
        ("due and payable", "accelerat"),
        r"\b(?:declar\w+|accelerat(?:ed|ing|ion of)|demand\w*)\b.{0,140}?\b(?:due and payable|"
        r"maturity|repayment|payment|indebtedness|notes|loans?|obligations|debt)\b",
        also=r"\b(?:default|due and payable|lender|bank|trustee|holders?|fail\w+)",
        but=r"vest|award|stock option|deferred (?:loss|hedge|compensation)|accelerated (?:share|"
        r"stock)",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "debt-default-acceleration",
        ("fail", "did not", "unable", "not made", "not make", "not paid", "missed", "elected not"),
        rf"\b(?:failed|failure|did not|was unable|were unable|unable|has not|have not|elected not|"
        rf"not made|not paid|missed|will not|nonpayment)\b.{{0,50}}?(?:\b(?:to )?(?:make|made|pay|"
        rf"paid|repay|repaid|remit|satisfy)\b.{{0,80}}?\b{_DEBT}\b|\b(?:interest|"
        rf"principal) payments?)",
        also=r"\b(?:notes?|debentures?|loans?|debt|indenture|credit|lender|bonds?|mortgage)\b",
        but=r"dividend|taxes",
    ),
    Rule(
        "debt-default-acceleration",
        ("grace period",),
        r"\b(?:elect\w*|decid\w+|chose|intends?|exercis\w+|utili[sz]\w+|us(?:e|es|ing)|enter\w*|"
        r"within|has|have)\b.{0,80}?\bgrace period\b",
        also=r"\b(?:interest|principal|payment|notes|coupon)\b.{0,120}?\b(?:due|payable|paid|"
        r"payment)",
        but=r"if |premium|option|vest|expired without|cured|trading days|nasdaq|listing|180",
    ),
    Rule(
        "debt-default-acceleration",
        ("foreclos",),
        r"\bforeclos(?:ed|ure|ing)\b.{0,100}?\b(?:on|of|upon|against|sale|collateral|propert|"
        r"assets)",
        also=r"\b(?:company|registrant|subsidiary|our|its|partnership|lender)\b",
        but=r"in lieu of foreclosure|borrowers|builders|repossess|foreclosed (?:real estate|assets|"
        r"propert)|other real estate|loans? (?:in|held)",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "debt-default-acceleration",
        ("cross-default", "cross default"),
        r"\bcross[- ]defaults?\b.{0,120}?\b(?:occurred|triggered|resulted|exist)|\b(?:triggered|"
        r"resulted in|caused|constitut\w+)\b.{0,60}?cross[- ]default",
    ),
    Rule(
        "debt-default-acceleration",
        ("matured", "maturity"),
        r"\b(?:matured|past (?:its|their|the) (?:stated )?maturity|after maturity|"
        r"at maturity)\b.{0,120}?\b(?:unpaid|not (?:been )?(?:repaid|paid|refinanced)|in default|"
        r"past due)",
        severity=Severity.CRITICAL,
    ),
    # ---- covenant-relief
    Rule(
        "covenant-relief",
        ("waive",),
        rf"\bwaive(?:rs?|d|s)?\b.{{0,160}}?\b(?:compliance|non-?compliance|defaults?|breach\w*|"
        rf"violat\w+|{_RATIO})|\b(?:compliance|defaults?|breach\w*|violat\w+|"
        rf"{_RATIO})\b.{{0,120}}?\bwaive[rd]",
        also=rf"\b(?:{LENDER}|credit|loan|indenture|notes?|facility|forbear\w*|amendment)\b",
        but=r"code of (?:ethics|conduct)|jury|may (?:be )?waive|right to|conditions? to|listing|"
        r"customary|waive (?:any|its|their) rights?|no waiver|failure to exercise|not (?:asked|"
        r"sought|requested|offered|granted|given|obtained)",
    ),
    Rule(
        "covenant-relief",
        ("waive",),
        rf"\b(?:waived|waivers? of|(?:agreed|agreement) to waive)\b.{{0,60}}?\b(?:events? of default|"
        rf"defaults?|non-?compliance|breach(?:es)?)\b.{{0,160}}?\b{_RATIO}",
        also=r"\b(?:agreement|facility|loan|notes?|indenture|lenders?)\b",
        but=r"may (?:be )?waive|right to|conditions? to|customary|no waiver|if ",
        keep=("terms", "agreement_terms"),
    ),
    Rule(
        "covenant-relief",
        ("covenant", "ratio", "net worth"),
        rf"\b(?:not|longer)(?: (?!and\b|but\b)\w+){{0,4}} in (?:full )?compliance "
        rf"with\b.{{0,100}}?\b{_RATIO}|\b(?:breach(?:ed|es)?|violat(?:ed|ion of|es)|fail(?:ed|"
        rf"ure)? to (?:comply|satisfy|maintain|meet|achieve)|did not (?:comply|satisfy|maintain|"
        rf"meet|achieve))\b.{{0,100}}?\b{_RATIO}",
        also=rf"\b(?:{LENDER}|credit|loan|indenture|notes?|facility|covenants?)\b",
        but=r"customary|including (?:a )?failure|limited to|representations|"
        r"restrictive covenants? (?:in|of) (?:his|her)|non-?compet|hedge|merger",
    ),
    Rule(
        "covenant-relief",
        ("covenant",),
        r"\bcovenant (?:holiday|relief|breach|violation|waiver|default)|\b(?:suspend\w*|relax\w*|"
        r"loosen\w*|eas(?:e|ed|ing)|reliev\w+|less restrictive|suspension)\b.{0,80}?\b(?:financial|"
        r"leverage|coverage|maintenance|net worth)?\s?(?:maintenance )?covenants?",
        but=r"investment grade|fall-?away|non-?compet",
    ),
    Rule(
        "covenant-relief",
        ("ratio", "covenant", "net worth", "ebitda", "liquidity"),
        r"\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing))\b.{0,40}?\b(?:maximum|permitted)\b"
        r".{0,60}?\b(?:leverage|debt|capitalization)\b.{0,40}?\b(?:ratios?|covenants?)\b|"
        r"\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|decreas(?:e|es|ed|"
        r"ing))\b.{0,40}?\b(?:minimum|"
        r"required)\b.{0,60}?\b(?:coverage|net worth|ebitda|liquidity)\b|\b(?:eliminat(?:e|es|ed|"
        r"ing)|suspend(?:s|ed|ing)?|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing))\b.{0,60}?\b(?:"
        r"leverage|coverage|fixed charge|net worth|ebitda|liquidity)\b.{0,30}?\b(?:ratios?|"
        r"covenants?|tests?|requirements?)\b",
        also=r"\b(?:amend\w*|waive\w*|modif\w+|lenders?)\b",
        but=r"acquisition|accordion|new (?:credit|facility)|pricing grid|in connection with the "
        r"(?:merger|acquisition)",
    ),
    Rule(
        "covenant-relief",
        ("absent", "without", "but for", "would have", "would not have"),
        rf"\b(?:absent|without|but for) (?:the|this|such) (?:\w+ )?(?:amendment|waiver|relief)\b"
        rf"|\bwould (?:not )?have (?:\w+ )?(?:exceeded|failed|breached|violated|been (?:in|out of|"
        rf"unable)|complied|satisfied|met)\b.{{0,80}}?\b{_RATIO}",
        also=rf"\b(?:{_RATIO}|ratio|compliance|default)\b",
        keep=("hypothetical", "denial"),
    ),
    Rule(
        "covenant-relief",
        ("covenant",),
        r"\b(?:expect\w*|anticipat\w+|believe\w*|likely|project\w*)\b.{0,100}?\b(?:not|unable|"
        r"fail\w*|breach|violat\w+)\b.{0,60}?\bcovenant",
        keep=("hypothetical",),
    ),
)
