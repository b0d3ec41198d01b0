"""Intruders, accidents and spills."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]


RULES = (
    Rule(
        "cybersecurity-incident",
        (
            "intrud",
            "hacker",
            "attacker",
            "outsider",
            "intrusion",
            "broke into",
            "broken into",
            "encrypt",
            "locked",
            "stole",
            "stolen",
            "extort",
            "phish",
            "virus",
            "impost",
            "criminals",
            "copied",
            "entered",
            "outside party",
            "unknown person",
            "ransom",
            "attack",
            "unauthori",
        ),
        r"\b(?:intruders?|hackers?|attackers?|outsiders?|imposters?|impostors?|criminals|thieves|"
        r"unknown (?:persons?|part(?:y|ies)|actors?)|outside (?:party|parties|persons?)|"
        r"unauthori[sz]ed persons?)\b.{0,160}?\b(?:systems?|network|data|files|records|servers?|"
        r"computers?|e-?mail|accounts?|databases?|information|payments?|funds)\b|\b(?:broke(?:n)? "
        r"into|encrypt(?:ed|ing)|locked|stole(?:n)?"
        r"|copied|gained (?:access|entry) to|entry (?:in)?to|attack(?:ed)? (?:on|against|its|our|"
        r"the))\b.{0,100}?\b(?:systems?|network|data|files|servers?|computers?|databases?|"
        r"e-?mail)\b|\b(?:systems?|network|data|files|servers?|computers?|"
        r"databases?)\b.{0,80}?\b(?:(?:was|were|been) "
        r"(?:\w+ )?(?:encrypted|stolen|copied|broken into|breached|compromised|attacked|hacked|"
        r"entered))",
        but=r"copied (?:from|below)|patent|trade secret|prevent|protect\w* against|insurance|"
        r"polic(?:y|ies)|"
        r"(?-i:\bmay\b)|could|if |program|encrypted (?:transmission|connection|form)|edgar|analys",
    ),
    Rule(
        "workplace-environmental-incident",
        (
            "died",
            "killed",
            "lost his life",
            "lost her life",
            "lost their lives",
            "injur",
            "burn",
            "death",
            "dead",
            "trapped",
            "hurt",
            "lives",
        ),
        r"\b(?:workers?|employees?|miners?|contractors?|crew\w*|operators?|technicians?|drivers?|"
        r"people|persons?|men|man|woman|electricians?|welders?)\b.{0,100}?\b(?:died|killed|lost "
        r"(?:his|her|their) li(?:fe|ves)|(?:was|were) (?:\w+ )?(?:injured|burned|burnt|hurt|"
        r"trapped|crushed|hospitalized)|dead)|\b(?:killed|injured|burned|death of|deaths of|"
        r"hurt)\b.{0,60}?\b(?:workers?|employees?|"
        r"miners?|contractors?|crew|operators?|people|persons?|men|man)\b",
        also=r"\b(?:accident|explosion|fire|incident|plant|mine|facility|crash|collaps\w*|site|rig|"
        r"vessel|"
        r"refinery|derail\w*|shaft|roof|mill|yard|works|fell|blast|tank|kiln|furnace|terminal|"
        r"warehouse)\b",
        but=r"insurance|plaintiff|asbestos|class action|workers' compensation|disability|product "
        r"liability|"
        r"trial|patients|benefit|no (?:one|employees?|injuries)|life insurance",
        severity=Severity.HIGH,
    ),
    Rule(
        "workplace-environmental-incident",
        (
            "escaped",
            "spill",
            "leak",
            "solvent",
            "groundwater",
            "soil",
            "ruptur",
            "overflow",
            "gallons",
            "barrels",
            "contamina",
            "clean up",
            "cleanup",
            "discharg",
            "tons of",
        ),
        r"\b(?:escaped|spilled|leaked|ruptured|overflowed|ran into|flowed into|released|"
        r"discharged|burst)\b.{0,120}?\b(?:gallons|barrels|tons|river|creek|stream|soil|ground\w*|"
        r"air|oil|chemicals?|acid|ammonia|brine|fuel|gas|tailings|waste\w*|pipeline|lake|bay|"
        r"sea)\b|\b(?:gallons|barrels|tons)\b.{0,60}?\b(?:escaped|spilled|leaked|released|ran|"
        r"flowed|entered)|\b(?:tests?|sampl\w+|borings|"
        r"monitoring wells?|inspect\w+|agency|department|epa)\b.{0,120}?\b(?:found|showed|"
        r"detected|reveal\w*|ordered|directed|requires?)\b.{0,120}?\b(?:solvents?|contamina\w+|"
        r"groundwater|soil|pollut\w+|clean[- ]?up)",
        but=r"press release|released from|production of|barrels (?:per|a) day|insurance|reserves|"
        r"released "
        r"(?:its|the)|product|capacity|clinical|customers",
    ),
    Rule(
        "workplace-environmental-incident",
        ("mine safety", "msha", "osha", "mine inspector", "safety and health"),
        r"\b(?:msha|mine safety|mine inspectors?|osha|occupational safety)\b.{0,160}?\b(?:order\w*|"
        r"withdraw\w*|citations?|evacuat\w*|clos(?:e|ed)|fined?|penalt\w+|violations?)",
        but=r"dodd-frank|exhibit 95|from time to time",
    ),
    Rule(
        "cybersecurity-incident",
        ("mailbox", "taken over", "took over", "false invoice", "account details", "imperson"),
        r"\b(?:taken over|took over|controlled|hijacked)\b.{0,60}?\b(?:mailbox|e-?mail|accounts?|"
        r"website|servers?)\b|\b(?:false|fake|forged) (?:invoices?|e-?mails?|messages?|bank "
        r"details)\b.{0,120}?\b(?:sent|paid|mailbox|"
        r"e-?mail|payment)",
        but=r"employee had|officer|acquired|competitor",
    ),
    Rule(
        "workplace-environmental-incident",
        ("solvent", "ground water", "groundwater", "polluted", "pollution"),
        r"\b(?:shown?|found|detected|confirmed|reveal\w*)\b.{0,60}?\b(?:solvents?|metals|oil|"
        r"chemicals?|pollut\w+|contamina\w+|pfas|lead)\b.{0,60}?\b(?:ground ?water|soil|wells?|"
        r"river|creek|water)",
        but=r"product|exploration|drilling|reserves|clinical",
    ),
    Rule(
        "workplace-environmental-incident",
        ("lost their lives", "lost his life", "lost her life", "were killed", "was killed"),
        r"\b(?:employees?|workers?|miners?|contractors?|people|men|persons?|pilots?|drivers?|"
        r"crew)\b.{0,40}?\b(?:lost (?:their|his|her) li(?:fe|ves)|(?:was|were) killed)\b",
        but=r"insurance|plaintiff|alleg",
        severity=Severity.HIGH,
    ),
    Rule(
        "cybersecurity-incident",
        (
            "stolen password",
            "stolen credential",
            "trying to enter",
            "tried to enter",
            "attempt to enter",
            "break into",
        ),
        r"\b(?:someone|person|party|intruder|group|attempts?|trying|tried)\b.{0,80}?\b(?:enter|"
        r"break into|log (?:in|on)|get into|reach)\b.{0,60}?\b(?:servers?|systems?|network|"
        r"accounts?|databases?)\b",
        but=r"like other|industry|program|polic(?:y|ies)|faces?\b",
    ),
    Rule(
        "workplace-environmental-incident",
        ("gallons", "barrels", "diesel", "litres", "liters"),
        r"\b(?:gallons|barrels|tons|litres|liters) of\b.{0,40}?\b(?:diesel|oil|fuel|acid|"
        r"chemical\w*|waste\w*|brine|solvent\w*|gas\w*|ammonia|sewage)\b.{0,60}?\b(?:run|ran|"
        r"flow\w*|escape\w*|enter\w*|spill\w*|leak\w*|into)\b",
        but=r"per day|a day|produc|capacity|reserves|sold|shipped",
    ),
)
