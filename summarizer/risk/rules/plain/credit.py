"""Lenders: what is not paid, called, excused or loosened."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import LENDER

__all__ = ["RULES"]

_OWED = (
    r"(?:interest|principal|coupons?|inst?all?ments?|notes?|debentures?|bonds?|loans?|debt|"
    r"mortgage|balance|borrowings?|amounts? (?:due|owed|owing))"
)
_TEST = (
    r"(?:covenants?|leverage(?: ratio| limit| test)?|coverage(?: ratio| test)?|ratios?|net worth|"
    r"ebitda (?:test|requirement|covenant)|minimum (?:ebitda|liquidity|cash|net worth|earnings)|"
    r"(?:financial|debt|earnings|liquidity) (?:tests?|requirements?|limits?)|shortfall|"
    r"breach(?:es)?)"
)
_FORESEEN = (
    r"(?:breach\w*|shortfall|would (?:otherwise )?(?:not|go over|exceed|fall|miss|fail)|go(?:ing|"
    r"ne)? over|above|exceed\w*|fall(?:ing)? (?:below|short)|fell (?:below|short)|weak\w*|not "
    r"(?:meet|met|comply|satisf\w+|be able)|foresaw|foresees?|pandemic|headroom|declin\w+|slow\w*|"
    r"trip\w*|in case of|prudent|precaution)"
)
_LENDERS = rf"(?:{LENDER}|credit|loan|indenture|facility|revolv\w+|term loan|notes?)"

RULES = (
    Rule(
        "covenant-relief",
        ("relax", "loosen", "to ease", "eased", "easing"),
        r"\b(?:relax|loosen|eas)(?:e[sd]?|ed|s|ing)? (?:the |its |certain |our )?(?:\w+ ){0,3}?(?:"
        r"tests?|covenants?|ratios?|requirements?)\b",
        also=r"\b(?:credit|loan|lenders?|banks?|leverage|coverage|net worth|indenture)\b",
        but=r"\bif\b|\bmay\b|regulat\w+|visa|covid|travel|reserve requirements",
    ),
    Rule(
        "debt-default-acceleration",
        ("not pay", "not paid", "unpaid", "nonpayment", "non-payment", "not met", "missed"),
        rf"\b(?:did not|has not|have not|had not|was not|were not|will not|could not|cannot|did "
        rf"neither)\b.{{0,30}}?\b(?:pay|paid|repay|repaid|meet|met)\b.{{0,120}}?\b{_OWED}\b|"
        rf"\b{_OWED}\b.{{0,120}}?\b(?:was not|were not|has not been|have not been|remains?|went|is|"
        rf"are) (?:\w+ )?(?:paid|repaid|unpaid|met)\b(?<!is paid)(?<!are paid)|\bmissed\b.{{0,60}}?"
        rf"\b{_OWED}\b",
        also=r"\b(?:due|fell due|matur\w+|scheduled|semi-?annual|quarterly|unpaid|grace)\b",
        but=r"dividend|tax|settlement|receiv\w+|accrued and unpaid|all unpaid|any unpaid|unpaid "
        r"principal (?:balance|"
        r"amount)|plus unpaid|salary|severance|if ",
        keep=("denial",),
    ),
    Rule(
        "debt-default-acceleration",
        ("call", "demand"),
        rf"\b(?:call(?:s|ed|ing)? (?:in )?(?:the |its |our )?(?:\w+ ){{0,4}}?{_OWED}\b|"
        rf"demand(?:s|ed|ing)? (?:\w+ )?(?:re)?payment|demand(?:s|ed|ing)? that\b.{{0,80}}?"
        rf"\b{_OWED}\b.{{0,60}}?\b(?:re)?paid)\b.{{0,160}}?",
        also=r"\b(?:due|at once|immediate\w*|default|repayment|in full|lender|bank)\b",
        but=r"(?:company|registrant|we) (?:has |have |had )?demand|for redemption|redeem|callable|"
        r"conference|margin call|call option|called for|"
        r"so-called|may (?:call|demand)|lists?|insurance|payable on demand|due on demand|holder "
        r"may|earnings call|right",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "debt-default-acceleration",
        ("remedies", "standstill", "enforce"),
        rf"\b{LENDER}\b.{{0,160}}?\b(?:not (?:to )?(?:use|exercise|enforce|take|pursue)|acting|"
        rf"hold off|refrain\w*|stand still|standstill)\b.{{0,100}}?\b(?:rights|remedies|action|"
        rf"steps|enforcement|collateral|defaults?)|\bstandstill (?:agreement|period)\b",
        also=r"\b(?:default|breach\w*|fail\w*|unpaid|overdue|missed)\b",
        but=r"standstill provision|takeover|confidential|director|nominat|stockholder",
        severity=Severity.MEDIUM,
        keep=("denial",),
    ),
    Rule(
        "debt-default-acceleration",
        ("event of default", "as a default", "default notice", "notice"),
        r"\b(?:given|gave|sent|delivered|served|received)\b.{0,80}?\bnotice\b.{0,100}?\b(?:as an? "
        r"(?:event of )?default|of (?:that|the|its|a) (?:breach|default))",
        but=r"no notice",
    ),
    Rule(
        "debt-default-acceleration",
        ("took possession", "taken possession", "seiz", "trustee's sale", "sheriff", "repossess"),
        r"\b(?:lender|bank|agent|creditor|trustee|noteholder)s?\b.{0,80}?\b(?:took|taken|seized|"
        r"taking|repossess\w+)\b.{0,60}?\b(?:possession|collateral|assets|plant|propert\w+|"
        r"building)|\btrustee's sale\b",
        but=r"borrower|customer|fdic|in receivership",
        severity=Severity.CRITICAL,
    ),
    # ---- covenant-relief
    Rule(
        "covenant-relief",
        (
            "excus",
            "overlook",
            "forgive",
            "suspend",
            "not test",
            "waiv",
            "disregard",
            "forgo",
            "holiday",
            "tolerat",
        ),
        rf"\b(?:excus(?:e|ed|es|ing)|overlook(?:ed|s)?|forg(?:ive|ave|iven|o|oes|one)|"
        rf"suspend(?:ed|s|ing)?|(?:not|no longer) (?:be )?test(?:ed)?|waiv(?:e|ed|es|ing|er)|"
        rf"disregard(?:ed)?|tolerat\w+|set aside)\b.{{0,120}}?\b{_TEST}\b",
        also=rf"\b{_LENDERS}\b|\btest\b",
        but=r"jury|right of first|conditions? to|any breach|failure to exercise|no waiver|not "
        r"asked|"
        r"not (?:\w+ )?offered|listing|minimum bid|dividend|merger|impairment|code of",
    ),
    Rule(
        "covenant-relief",
        ("amend", "rais", "increas", "loosen", "reset", "lower", "relax", "eas", "widen", "chang"),
        rf"\b(?:rais(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|loosen(?:ed|s|ing)?|re-?set(?:s|ting)?|"
        rf"lower(?:ed|s|ing)?|relax(?:ed|es|ing)?|eas(?:e|ed|es|ing)|widen(?:ed|s|"
        rf"ing)?)\b.{{0,100}}?\b{_TEST}\b",
        also=rf"\A(?=.*\b{_LENDERS}\b)(?=.*\b{_FORESEEN}\b)",
        but=r"pricing (?:grid|is|steps)|applicable margin|acquisition of|investment grade|"
        r"interest rate (?:swap|hedge)|accordion|commitment fee|upon .{0,40}?acquisition",
        keep=("hypothetical",),
    ),
    Rule(
        "covenant-relief",
        ("leverage", "ratio", "covenant", "net worth", "coverage", "ebitda"),
        rf"\b(?:foresaw|foresees?|expect\w*|believ\w+|forecast\w*|project\w*|likely|concluded|"
        rf"determined)\b.{{0,80}}?\b(?:go over|exceed|not (?:be able to )?(?:meet|satisfy|comply|"
        rf"pass)|fall (?:below|short)|miss|breach|trip|be (?:above|below|over|under|outside))\b"
        rf".{{0,80}}?\b(?:{_TEST}|permitted)|\b(?:fell|was|were|went|is|has fallen) (?:short of|"
        rf"below|above|over|outside)\b.{{0,80}}?\b(?:{_TEST}|required by|permitted (?:by|under))\b",
        also=rf"\b{_LENDERS}\b|\bpermitted\b|\bcovenant",
        but=r"guidance|well (?:below|above)|capital ratio|tier 1|risk-based|combined ratio|loss "
        r"ratio|"
        r"nasdaq|nyse|listing|efficiency ratio|comfortably",
        keep=("hypothetical",),
    ),
    Rule(
        "covenant-relief",
        ("ratio", "leverage", "coverage", "net worth", "ebitda"),
        r"\b(?:maximum|permitted|required|minimum)\b.{0,60}?\b(?:ratios?|leverage|coverage|net worth|"
        r"ebitda|liquidity)\b.{0,40}?\b(?:rises?|raised|increases?|increased|goes up|steps? up|falls?|"
        r"reduced|lowered|reset|changed|relaxed) (?:temporarily )?(?:to|from|by)\b",
        also=r"\b(?:amendment|amend\w*|waiver|lenders?)\b",
        but=r"acquisition|accordion|new (?:credit|facility)|pricing|margin (?:is|will)|if ",
    ),
    Rule(
        "liquidity-strain",
        ("line", "facility", "commitment", "borrowing base", "availab"),
        r"\b(?:lenders?|banks?|agent)\b.{0,60}?\b(?:cut|reduc(?:ed|es|ing)|lower(?:ed|s)|decreas(?:ed|es)|"
        r"shr(?:a|i)nk\w*)\b.{0,60}?\b(?:lines?|(?:credit|revolving|loan) facility|commitments?|borrowing "
        r"base|availability)\b",
        but=r"voluntar|at (?:its|our|the company's) (?:option|election|request)|refinanc|new (?:credit|"
        r"facility)|repaid|interest|margin|replac|upon|amend(?:ed|ment) and restat|letters? of credit fee",
        severity=Severity.HIGH,
        unless=("agreement_terms",),
    ),
)
