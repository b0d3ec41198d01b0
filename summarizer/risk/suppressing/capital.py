"""Words in a sentence that suppress flags on debt and equity."""

from __future__ import annotations

from summarizer.risk.suppressing.place import Place

__all__ = ["CAPITAL"]

CAPITAL = {
    "cured": Place(
        r"\b(?:has|have|was|were|been) (?:since |fully )?cured\b|no longer in default|rescinded",
        ("cured", "no longer", "rescind"),
    ),
    "emerged": Place(
        r"\b(?:emerged|emergence) from\b|\bimplementation of the (?:prepackaged )?plan|"
        r"\bplan\b.{0,80}\b(?:became effective|has become effective)|\bfinal decree|"
        r"\b(?:company|registrant|we|<registrant>) (?:was|is|has been|as|were) (?:\w+ )?(?:the )?"
        r"(?:successful|winning|stalking[- ]horse) bidder|\b(?:company|registrant|we|"
        r"<registrant>)\b.{0,40}?\b(?:won|bid (?:to|for|at))\b.{0,40}?\b(?:auction|assets)|"
        r"\bdismiss\w+ (?:of )?(?:the )?(?:chapter|petition|case)|\bin (?:19|"
        r"20)\d\d,? (?:\w+ ){0,4}filed|proof of claim|bankruptcy (?:code|laws?) (?:or|"
        r"and) (?:similar|other)|bankruptcy,? insolvency,? (?:or )?(?:fraudulent|reorganization|"
        r"moratorium)",
        (
            "emerge",
            "implement",
            "effective",
            "decree",
            "dismiss",
            "filed",
            "claim",
            "bankruptcy",
            "bid",
        ),
    ),
    "ample": Place(
        r"\b(?:twelve|12|1[3-9]|[2-9]\d|eighteen|twenty)[- ](?:\w+ )?months|next year|at least|"
        r"foreseeable",
        ("month", "year", "at least", "foreseeable"),
    ),
    "straight_debt": Place(
        r"\b(?:senior|subordinated|secured|unsecured) (?!convertible|exchangeable)(?:\w+ "
        r")?notes\b(?!.{0,400}\b(?:convertible|"
        r"warrants?|common stock|preferred|exchangeable)\b)|rule 144a(?!.{0,400}\b(?:convertible|"
        r"shares|stock|warrants?)\b)",
        ("notes", "144a"),
    ),
    "existing_terms": Place(
        r"\b(?:completed|announced|called|approved)\b.{0,20}?\b(?:redemption|repurchase|"
        r"retirement) of (?:all|its|the|any)\b|"
        r"\b(?:outstanding|existing) (?:convertible|warrants?|options?)\b.{0,120}\b(?:become|"
        r"remain|will be|be) (?:convertible|converted|exercisable|redeemed|assumed)|\bin (?:19|"
        r"20)\d\d,? the (?:company|registrant) (?:issued|sold|completed)|treated as|"
        r"upon (?:the )?(?:exercise|conversion) of (?:outstanding|existing|stock)",
        ("outstanding", "existing", "in 19", "in 20", "treated", "upon", "redempt", "retire"),
    ),
    "not_sold": Place(
        r"\b(?:terminat(?:ed|ion of)|withdr(?:ew|awn|awal of)|cancel+ed|abandon\w*|"
        r"postpon\w+)\b.{0,80}?\b(?:placement|offering|financing|sale of|registration statement)\b|"
        r"\b(?:placement|offering|financing)\b.{0,60}?\b(?:was|were|has been|have been) "
        r"(?:terminated|withdrawn|cancel+ed|abandoned|postponed)",
        ("terminat", "withdr", "cancel", "abandon", "postpon"),
    ),
    "covenant_terms": Place(
        r"\b(?:covenants?|indenture|credit agreement|facility|order|directive|agreement|"
        r"written consent)\b.{0,200}\b(?:limit\w*|restrict\w*|prohibit\w*|requir\w*|provid\w+|"
        r"contain\w*|may not)\b|\b(?:limits?|restricts?|prohibits?)\b.{0,80}\b(?:ability|payment)|"
        r"prior (?:written )?approval",
        (
            "covenant",
            "indenture",
            "credit agreement",
            "facility",
            "order",
            "directive",
            "agreement",
            "limit",
            "restrict",
            "prohibit",
            "approval",
            "consent",
        ),
    ),
    "court_plan": Place(
        r"\b(?:chapter 11|plan of reorganization|bankruptcy|debentureholders|confirmed plan|"
        r"effective date of the plan|prepackaged|court-approved|under the plan|"
        r"pursuant to the plan of)\b",
        ("chapter 11", "plan", "bankruptcy", "debentureholders", "prepackaged"),
    ),
}
