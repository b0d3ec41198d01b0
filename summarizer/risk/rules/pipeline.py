"""Trials, programs, and what fits no other flag."""

from __future__ import annotations

from summarizer.risk.rule import Rule

__all__ = ["RULES", "UNLESS"]

_TRIAL = r"(?:trial|study|studies|arm|phase (?:[123]|i{1,3})(?:[ab])?\b|patients|endpoint)"
_STOP = (
    r"(?:discontinu(?:e|ed|es|ing|ation of)|ceas(?:e|ed|es|ing)|terminat(?:e|ed|es|ing|ion of)|"
    r"stop(?:ping)? (?:making|selling|producing|manufacturing)|abandon(?:ed|s|ing|ment of)?|"
    r"halt(?:ed|s|ing)?|stop(?:ped|s|ping)?|end(?:s|ed|ing)?|"
    r"wind(?:ing)? down|shelv(?:e|ed|ing)|deprioriti[sz]\w*|suspend(?:ed|ing)?|"
    r"not (?:to )?(?:pursue|continue))"
)

UNLESS = {
    "clinical-trial-setback": (),
    "program-discontinuation": ("compensation", "terms"),
    "other-adverse-event": ("terms",),
}

RULES = (
    # ---- clinical-trial-setback
    Rule(
        "clinical-trial-setback",
        ("primary", "endpoint", "statistical", "superiority", "efficacy", "significan"),
        r"\b(?:did not|does not|not|fail(?:ed|s|ure)? to|miss(?:ed|es)?|"
        r"falls? short of)\b.{0,10}?\b(?:meet|met|achieved?|reach(?:ed)?|demonstrate\w*|show\w*|"
        r"attain\w*|result in|its|the)?\b.{0,80}?\b(?:primary|co-primary|endpoints?|"
        r"statistical(?:ly)? significan\w+|superiority|non-?inferiority|efficacy)",
        also=rf"\b{_TRIAL}",
        but=r"\bmet (?:its|the|their|both|all)\b.{0,40}?\bprimary|secondary endpoints? (?:only|"
        r"alone)|adverse events?.{0,40}?not|"
        r"failed to demonstrate (?:any )?toxic",
        keep=("denial",),
    ),
    Rule(
        "clinical-trial-setback",
        ("advantage", "benefit", "difference", "improvement", "better than", "superior"),
        r"\b(?:no|not|without|failed to (?:show|demonstrate|provide)|did not (?:show|demonstrate|"
        r"provide|offer)|lack of|neither)\b.{0,40}?\b(?:advantage|benefit|difference|improvement|"
        r"better than|superior to|superiority|more effective)\b.{0,120}?\b(?:control|placebo|"
        r"comparator|standard (?:of care|therapy|treatment)|chemotherapy|compared|versus|between|"
        r"over|group|arm|than)\b",
        also=rf"\b(?:{_TRIAL}|clinical|placebo|control arm|treatment)",
        but=r"difference in (?:adverse|safety|toxicity)|preclinical|animal|no (?:material|"
        r"significant) difference in (?:the )?(?:safety|rate of adverse)",
        keep=("denial",),
    ),
    Rule(
        "clinical-trial-setback",
        ("clinical hold",),
        r"\b(?:plac\w+|put|impos\w+|issued|received|remains?|subject to|notif\w+|"
        r"on)\b.{0,100}?\b(?:partial |full )?clinical hold",
        but=r"lift|remov|releas|resolved|without (?:a )?clinical hold|no clinical hold",
    ),
    Rule(
        "clinical-trial-setback",
        ("on hold", "on full hold", "on partial hold", "on temporary hold"),
        r"\b(?:ind\b|investigational new drug|trials?|stud(?:y|ies)|dosing|"
        r"enrol+ment)\b.{0,100}?\bon "
        r"(?:a )?(?:full |partial |temporary )?hold\b|\bon (?:full |partial |temporary "
        r")?hold\b.{0,60}?\b(?:trials?|stud(?:y|ies)|dosing|enrol+ment)\b",
        also=r"\b(?:fda|agency|regulator\w*|ema|trial|study|dosing)\b",
        but=r"lift|remov|releas|resolved",
    ),
    Rule(
        "clinical-trial-setback",
        ("futility", "data monitoring", "safety monitoring", "dsmb", "dmc", "idmc"),
        r"\b(?:stop\w*|terminat\w+|discontinu\w+|halt\w*|unlikely|recommend\w*|conclud\w+|cross\w*|"
        r"met)\b.{0,120}?\bfutility|\bfutility\b.{0,80}?\b(?:stop|terminat|discontinu|halt|met|"
        r"crossed)|\b(?:data (?:and )?(?:safety )?monitoring (?:board|committee)|\bi?dmc\b|"
        r"dsmb)\b.{0,120}?\b(?:recommend\w*|advis\w+|voted)\b.{0,80}?\b(?:stop|terminat|discontinu|"
        r"halt|suspend|clos|paus)\w*",
        but=r"recommend\w* (?:that )?(?:the )?(?:\w+ ){0,4}(?:continue|proceed)|"
        r"interim futility analysis (?:is|will)",
    ),
    Rule(
        "clinical-trial-setback",
        ("trial", "study", "enrol", "dosing"),
        r"\b(?:suspend(?:ed|ing|s)?|halt(?:ed|ing|s)?|discontinu(?:ed|ing|ation of)|paus(?:ed|ing)|"
        r"stopp(?:ed|ing)|terminat(?:ed|ing|ion of))\b.{0,60}?\b(?:(?:clinical|phase|pivotal|the|"
        r"its|our|this|ongoing) (?:\w+[- ]){0,5}?(?:trial|study|studies)|enrol+ment|dosing|"
        r"patient enrol)|\b(?:trial|study|enrol+ment|dosing)\b.{0,60}?\b(?:has been|have been|was|"
        r"were|been) (?:\w+ )?(?:suspended|halted|discontinued|paused|stopped|terminated)",
        also=r"\b(?:clinical|phase|patients?|fda|safety|efficacy|drug|dose|dosing|enrol\w*|dsmb|"
        r"monitoring|endpoints?|toxicit\w+)\b",
        but=r"patients who (?:discontinued|stopped)|discontinued (?:treatment|therapy|due)|"
        r"feasibility study|stopped early (?:for|due to) (?:efficacy|overwhelming)|preclinical|"
        r"time and motion",
    ),
    Rule(
        "clinical-trial-setback",
        ("end", "stop", "ceas"),
        r"\b(?:end(?:ed|ing|s)?|stop(?:s|ped|ping)?|ceas(?:ed?|es|ing)) (?:all |its |the |their |"
        r"this |both |further )*(?:\w+ ){0,3}?(?:clinical )?(?:trials?|stud(?:y|ies))\b",
        also=r"\b(?:safety|futility|deaths?|efficacy|monitoring|adverse|toxicit\w+|unlikely|"
        r"events)\b",
        but=r"weekend|month end|year[- ]end|feasibility",
    ),
    # ---- program-discontinuation
    Rule(
        "program-discontinuation",
        (
            "discontinu",
            "ceas",
            "terminat",
            "abandon",
            "halt",
            "stop",
            "end",
            "wind",
            "shelv",
            "deprioriti",
            "suspend",
            "not pursue",
            "not continue",
        ),
        rf"\b{_STOP}\b.{{0,50}}?\b(?:(?:further |clinical |all |commercial |active |its |the |"
        rf"any )*(?:development|"
        r"research)(?! (?:agreement|stage))(?: of| for| program| activit|\b)|(?:development |"
        r"research |clinical |drug |discovery |space |loan |product )(?:program(?:me)?s?|line|"
        r"candidate)|product (?:line|offering)s?|(?:its|our|"
        r"the) (?:[\w'-]+ ){1,5}(?:program(?:me)?|product line|project|business(?: line| unit)?|"
        r"product)\b)",
        also=r"\b(?:will|announc\w+|decid\w+|decision|determin\w+|has|have|is|are|was|elected|"
        r"plans?|intends?|ends|approved|company's board|to)\b",
        but=r"discontinued operations|employment|agreement (?:with|dated)|benefit|incentive|"
        r"terminat\w+ (?:of )?(?:the )?(?:merger|credit|agreement|repurchase|share)|repurchase|"
        r"stock|business (?:day|combination|hours|plan|conduct|relationship|as)|weekend|"
        r"year[- ]end|period end|trend|tender|extend|depend|recommend|quarter ended|months ended|"
        r"year ended|vendor|pending|(?:will|to) be (?:retained|kept)\b|intend to (?!disc|end|stop|ceas|term)|dividend|spend|attend|"
        r"defend|legend|attenda|calendar|not (?:dis)?continu|conducting business|ceas\w+ (?:to|"
        r"serving|acting)|trading plan|10b5|suspend\w* (?:the )?(?:share|dividend)|(?:open|opening|"
        r"close) of (?:business|trading)|trading (?:on|"
        r"will)|(?:collaboration|licen[cs]e|supply|distribution|services?) (?:\w+ ){0,3}?agreement",
    ),
    Rule(
        "program-discontinuation",
        ("stop", "ceas", "end", "discontinu", "phas"),
        r"\b(?:stop|ceas(?:e|es|ed|ing)|end(?:s|ed|ing)?|discontinu(?:e|es|ed|ing)|phas(?:e|es|ed|"
        r"ing) out) (?:all )?(?:making|producing|production of|manufactur\w+|selling|sales? of|"
        r"offering)\b.{0,20}?\b(?:the|its|our|all)\b",
        also=r"\b(?:will|announc\w+|decid\w+|decision|has|plans?|intends?|expects?)\b",
        but=r"temporar|until|recall|shares|stock|notes|units|atm|at-the-market|month|year ended|"
        r"trading",
    ),
    Rule(
        "program-discontinuation",
        ("exit",),
        r"\b(?:exit(?:ed|s|ing)?|exit from|withdraw\w* from)\b.{0,50}?\b(?:business(?:es)?|market|"
        r"product line|segment|operations)\b",
        also=r"\b(?:decid\w+|decision|announc\w+|approv\w+|plan\w*|will|determin\w+|intends?|"
        r"complet\w+|board)\b",
        but=r"exit (?:poll|strategy|fee|rights?)|early exit|"
        r"exit or disposal activities\b(?!.{0,80}exit)|chapter 11",
    ),
    Rule(
        "program-discontinuation",
        ("mine", "project", "construction"),
        r"\b(?:cancel(?:led|ed|lation of)?|abandon(?:ed|ment of)?|"
        r"suspend(?:ed)? (?:indefinitely )?|halt(?:ed)?|terminat(?:ed|"
        r"e))\b.{0,60}?\b(?:construction of|development of)\b.{0,60}?\b(?:mine|project|plant|"
        r"facility)",
        but=r"(?-i:\bmay\b)|\bcould\b|permit",
    ),
    # ---- other-adverse-event
    Rule(
        "other-adverse-event",
        ("downgrad",),
        r"\bdowngrad(?:ed|e)\b.{0,120}?\b(?:rating|credit|debt|notes|moody|standard & poor|s&p|"
        r"fitch)|\b(?:moody|standard & poor|s&p|fitch)\w*\b.{0,80}?\bdowngrad",
        but=r"\bif |any downgrade|(?-i:\bmay\b)|\bwould\b|below investment grade rating event",
    ),
    Rule(
        "other-adverse-event",
        ("expropriat", "nationaliz", "nationalis"),
        r"\b(?:has|have|had|was|were|been|announced|government)\b.{0,60}?\b(?:expropriat\w+|"
        r"nationali[sz]\w+)",
    ),
    Rule(
        "other-adverse-event",
        ("notice of deficiency", "additional tax", "tax assessment"),
        r"\b(?:receiv\w+|issued)\b.{0,80}?\b(?:notices? of deficiency|"
        r"assessments? of additional tax|tax assessments?)\b",
    ),
)
