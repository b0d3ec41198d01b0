"""Trials that fail and programs that are given up."""

from __future__ import annotations

from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_TRIAL = r"(?:trials?|study|studies|phase (?:[1234]|i{1,3}v?)(?:[ab])?\b|patients|arms?|endpoints?|placebo|dos(?:e|ed|ing))"
_PROGRAM = (
    r"(?:development|programs?|programmes?|product lines?|candidate|compound|drug|project|"
    r"research|mine|business(?: line| unit)?|segment|division|brand|store concept|exploration|"
    r"vaccine|therapy|product)"
)

RULES = (
    Rule(
        "clinical-trial-setback",
        ("(p=", "(p =", "(p>", "(p >", "p=0", "p = 0", "p-value", "p value"),
        r"\bp(?:[- ]value)?(?: of)? ?[=>] ?0?\.(?:0[6-9]|[1-9])\d*",
        also=r"\bprimary\b",
        but=r"secondary|exploratory|subgroup|safety|baseline|\bmet\b|achieved (?:its|the)|"
        r"noninferior|non-inferior",
    ),
    Rule(
        "program-discontinuation",
        ("stop work", "end work", "cease work", "no further work", "stop developing"),
        r"\b(?:will|decided to|plans to|intends to|has)\b.{0,40}?\b(?:(?:stop(?:ped)?|end(?:ed)?|"
        r"ceased?) (?:all |further )?(?:work|development) (?:on|of)|do no further work on|"
        r"stop developing)\b",
        but=r"temporar|strike|stop work order|until|pending",
    ),
    Rule(
        "clinical-trial-setback",
        (
            "placebo",
            "differ",
            "separat",
            "fell short",
            "missed",
            "no better",
            "fail",
            "improve",
            "beat",
            "goal",
            "target",
            "aim",
            "objective",
            "not meet",
            "not reach",
        ),
        r"\b(?:no better (?:than|on|in)|did (?:not|no) (?:\w+ )?(?:differ|separate|beat|"
        r"outperform|improve|better|work|help|reach|meet|hit|achieve|slow|extend|lower|reduce|"
        r"surpass)|(?:does|do) not (?:\w+ )?(?:meet|reach|achieve)|fell short|missed|fail(?:ed|s)?|"
        r"no (?:\w+ ){0,2}?(?:difference|improvement|effect|advantage|"
        r"benefit))\b.{0,160}?\b(?:placebo|"
        r"endpoint|control|standard|goal|"
        r"target|aim|objective|measure|survival|treat\w+|group|arm|trial|study|significan\w*)",
        also=rf"\A(?=.*\b{_TRIAL}\b)(?=.*\b(?:trial|study|phase|patients|endpoint|placebo)\b)",
        but=r"\bmet (?:its|the|their|both|all)\b.{0,40}?\bprimary|secondary (?:endpoint|measure|"
        r"goal)s? (?:only|alone)|safety difference|preclinical|animal|"
        r"financial|failed (?:prior|previous|other|earlier|at least|to respond)|who (?:had "
        r")?failed|adverse|enrol\w* (?:goal|target)|difference in (?:safety|side)|treatment "
        r"failure",
        keep=("denial",),
    ),
    Rule(
        "clinical-trial-setback",
        (
            "stop",
            "pause",
            "halt",
            "hold",
            "suspend",
            "ended early",
            "closed early",
            "no further patients",
            "no more patients",
            "interrupt",
            "broke off",
            "terminat",
        ),
        r"\b(?:stopp?(?:ed|ing|s)?|pause[ds]?|pausing|halt(?:ed|ing|s)?|suspend(?:ed|s|ing)?|"
        r"(?:on|clinical) hold|interrupt(?:ed|s)|broke off|ended? early|closed? early|"
        r"terminat(?:ed|es|ing))\b.{0,100}?"
        r"\b(?:trial|study|studies|enrol\w*|dosing|recruit\w*|treatment of|patients|phase)\b|"
        r"\b(?:trial|study|studies|enrol\w*|dosing|recruit\w*)\b.{0,100}?\b(?:(?:was|were|is|are|"
        r"has been|have been|be) (?:\w+ )?(?:stopped|paused|halted|suspended|put on hold|placed on "
        r"hold|on hold|ended early|closed early|terminated|interrupted))|\bno (?:further|more|new) "
        r"patients\b",
        also=r"\b(?:trial|study|patients|clinical|phase)\b",
        but=r"as (?:provided|planned|scheduled|foreseen)|before it (?:starts|begins)|paused the "
        r"start|patients who (?:discontinued|stopped)|treatment beyond|lifted|may (?:resume|"
        r"proceed)|resum\w+|stopped (?:early )?(?:for|because of) (?:\w+ )?(?:efficacy|benefit|"
        r"success)|overwhelming|stopping (?:rules?|boundar)|employment|agreement (?:was "
        r")?terminated|\bif ",
    ),
    # ---- program-discontinuation
    Rule(
        "program-discontinuation",
        (
            "stop work",
            "end work",
            "give up",
            "giving up",
            "gave up",
            "shelve",
            "drop",
            "not go on",
            "not pursue",
            "not continue",
            "no longer pursue",
            "no longer develop",
            "no longer work",
            "stop all",
            "stopped",
            "leave the",
            "leaving the",
            "exit",
            "withdraw from",
            "close the",
            "wind down",
            "cease",
            "stop develop",
            "stop mak",
            "stop sell",
            "end the",
            "discontinu",
            "abandon",
            "end develop",
            "put aside",
            "no further",
        ),
        rf"\b(?:decid\w+|decision|determin\w+|will|plans?|intends?|announc\w+|resolv\w+|approv\w+|"
        rf"has|have|is|voted|elected|conclud\w+)\b.{{0,80}}?\b(?:stop(?:ped|ping)? (?:work|"
        rf"develop\w*|making|selling|all)|"
        rf"end(?:ed|ing)? (?:work|the|its|development|all)|giv(?:e|en|ing) up|shelv\w+|"
        rf"dropp?(?:ed|ing)?|not (?:to )?(?:go on|pursue|continue|proceed|develop|advance)|no "
        rf"longer (?:work on|pursue|develop|fund|"
        rf"support)|leav(?:e|ing) (?:the|its)|exit(?:ed|ing)?|withdraw from|close (?:the|its)|"
        rf"wind(?:ing)? down|ceas(?:e|ed|ing)|discontinu\w+|abandon\w*|put aside|spend no (?:more|"
        rf"further))\b.{{0,80}}?\b{_PROGRAM}\b",
        but=r"\bif |discontinued operations|repurchase program|benefit plan|incentive program|"
        r"dividend|offer"
        r"ing|employment|executive|patients who|reinvestment|stock option|sale of (?:the|its)|"
        r"sold to|cease to be|business combination|business (?:day|judgment|of the meeting)|close "
        r"of business|merger|ordinary course of business|transfer agent|rights plan|plan "
        r"administrator|not proceed with the (?:merger|acquisition|offering)|dropp?(?:ed|ing)? "
        r"(?:the|its) (?:law)?suit|credit",
    ),
    Rule(
        "program-discontinuation",
        ("stopped", "ended", "no longer", "stop all", "ends"),
        r"\b(?:work|development|research|sales?|production|trials?) (?:on|"
        r"of)\b.{0,80}?\b(?:stopped|"
        r"ended|has ceased|was ended|was stopped|ends|will (?:stop|end|cease))\b|\b(?:stop|end|"
        r"cease)(?:ped|s|ed)? (?:all )?(?:work|development|research) on\b|\bno longer (?:work|"
        r"spend)\w* on\b",
        also=r"\b(?:program|candidate|drug|compound|vaccine|product|project|only|stage|therapy|"
        r"[A-Z]{2,}-?\d+|[a-z]+(?:mab|nib|cel|tide|zole))\b",
        but=r"\bif |customer|contract|agreement|employment|quarter ended|year ended|months ended|"
        r"strike",
    ),
    Rule(
        "clinical-trial-setback",
        (
            "chance",
            "may not treat",
            "not dose",
            "not treat",
            "not enrol",
            "no more",
            "barred",
            "not be given",
        ),
        r"\bdifference\b.{0,60}?\b(?:due to chance|by chance|not (?:statistically )?significant|"
        r"within chance)|\b(?:may|must|can|could|will|should) not (?:treat|dose|enrol\w*|give|"
        r"start|recruit|be given|be (?:dosed|enrolled|treated))\b",
        also=r"\b(?:patients?|trial|study|dose|volunteers|subjects|placebo|without it|control|"
        r"chance)\b",
        but=r"eligib|exclusion criteria|physicians may|if |label|price|stock|income|sales",
        keep=("hypothetical", "denial"),
    ),
)
