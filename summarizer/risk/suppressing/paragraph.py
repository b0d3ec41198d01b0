"""Words that suppress flags anywhere in their paragraph."""

from __future__ import annotations

from summarizer.risk.suppressing.place import Place

__all__ = ["BLOCK"]

BLOCK = {
    "age_policy": Place(
        r"\bmandatory retirement|\bretirement age\b|\bage (?:limit|policy)\b|\breach\w* the age\b",
        ("mandatory retirement", "retirement age", "age limit", "age policy", "the age"),
    ),
    "terms": Place(
        r"\b(?:customary|following|certain|other|such|an?|"
        r"the) events? of default\b.{0,40}\b(?:includ|with respect|such as|occurs|shall|if\b)|"
        r"\bevents? of default,? (?:\(|includ|which include|such as|consist)|\b(?:contains?|"
        r"includes?|subject to|provides? for) (?:\w+ ){0,3}?(?:customary|usual|standard)|"
        r"\bif an event of default|\bupon (?:the occurrence of )?(?:an? )?(?:event of default|"
        r"change of control)|\b(?:indenture|credit agreement|notes|facility|"
        r"agreement) (?:also )?(?:contains?|provides? that|includes?|limits?|"
        r"restricts?)\b.{0,200}\b(?:covenants?|default|change of control|bankruptcy|liens|"
        r"repurchase)|\bnegative covenants|\brepresentations,? (?:and )?warranties",
        (
            "default",
            "customary",
            "usual",
            "standard",
            "covenant",
            "change of control",
            "bankruptcy",
            "liens",
            "repurchase",
            "representations",
        ),
    ),
    "compensation": Place(
        r"\b(?:severance (?:benefits?|pay|agreement)|good reason|base salary|restricted stock unit|"
        r"lump[- ]sum|employment agreement|without cause|target bonus|change (?:in|"
        r"of) control (?:severance|agreement|payment))\b",
        (
            "severance",
            "good reason",
            "salary",
            "restricted stock",
            "lump",
            "employment agreement",
            "without cause",
            "bonus",
            "control",
        ),
    ),
    "deal_terms": Place(
        r"\b(?:merger agreement|purchase agreement|acquisition agreement|"
        r"agreement and plan)\b.{0,60}\b(?:contains?|provides?|includes?|may be terminated|"
        r"requires?)\b|\bcertain termination rights|\btermination fee\b.{0,120}\b(?:if|under|upon|"
        r"in the event|certain|specified)|consummation of the (?:merger|transaction|"
        r"acquisition) is subject|\bright to terminate|\bmay be terminated",
        (
            "merger agreement",
            "purchase agreement",
            "acquisition agreement",
            "agreement and plan",
            "terminat",
            "consummation",
        ),
    ),
    "plan_ended": Place(
        r"\bterminat\w+ (?:of )?(?:the |its |our )?(?:company's |existing )?(?:(?:stock|share|"
        r"unit)holders? )?rights (?:plan|agreement)|\baccelerat\w+ the expiration|"
        r"\brights (?:plan |agreement )?(?:have |has )?(?:expired|terminated)\b",
        ("terminat", "expir"),
    ),
    "pays_registrant": Place(
        r"\b(?:will|has agreed to|agreed to|is to|has|must) pa(?:y|id) (?:the )?(?:company|"
        r"registrant|us|<registrant>)\b|\b(?:company|registrant|we|<registrant>)\b.{0,20}\b(?:"
        r"will|has|have|is to|are to) (?:receive|received|be paid|collect|recover)\w*\b.{0,80}\$",
        ("pay", "paid", "receive", "collect", "recover"),
    ),
    "agreement_terms": Place(
        r"\b(?:may|can|shall|will) (?:be )?(?:declare|accelerat|terminat|become|"
        r"exercise)\w*\b.{0,120}\b(?:if|upon|following|during|in the event)\b|\bshall constitute|"
        r"\bamong other things,? (?:\(|fail|non-?pay)|\blenders? may\b|"
        r"\bincluding (?:\w+ )?(?:failure|nonpayment|non-payment)",
        ("may", "can", "shall", "will", "among", "including"),
    ),
}
