"""Supply, products, systems and sites."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.text.calendar_words import MONTH_NAMES

__all__ = ["RULES", "UNLESS"]


UNLESS = {
    "supply-disruption": ("terms",),
    "product-recall-safety": ("other_party",),
    "cybersecurity-incident": ("governance_text", "insurer_text"),
    "workplace-environmental-incident": ("terms", "policy", "elsewhere", "indemnity"),
}

RULES = (
    # ---- supply-disruption
    Rule(
        "supply-disruption",
        ("force majeure",),
        r"\b(?:declar\w+|notice of|issued|invok\w+|notif\w+)\b.{0,60}?force majeure|"
        r"force majeure (?:notice|declar\w+|event at|condition)",
        but=r"no longer|lifted|ended|resumed|clause|provision",
    ),
    Rule(
        "supply-disruption",
        (
            "suspend",
            "halt",
            "interrupt",
            "disrupt",
            "curtail",
            "shut",
            "idle",
            "outage",
            "stoppage",
        ),
        r"\b(?:suspend(?:ed|ing)?|halt(?:ed|ing)?|interrupt(?:ed|ion)|disrupt(?:ed|ion|ions)|"
        r"curtail(?:ed|ment)|(?:was|were|been|is|are) (?:\w+ )?(?:shut down|idled|offline)|"
        r"shut down|idled|unplanned outage|stopped)\b.{0,80}?\b(?:production|operations|"
        r"manufactur\w*|suppl(?:y|ies)|shipments?|plants?|refinery|mine|facilit(?:y|ies)|mill|"
        r"deliveries|service)\b|\b(?:production|operations|manufactur\w*|supply|shipments?|plant|"
        r"refinery|mine|facility|mill|service)\b.{0,80}?\b(?:(?:was|were|been|is|are|"
        r"remains?) (?:\w+ )?(?:suspended|halted|interrupted|disrupted|curtailed|shut down|idled|"
        r"stopped))",
        also=r"\b(?:fire|explosion|hurricane|storm|flood\w*|earthquake|tornado|strike|shortage|"
        r"outage|supplier|power|weather|covid|pandemic|war|conflict|accident|failure|damage\w*|"
        r"incident|government|following|due to|because|as a result)\b",
        but=r"trading|dividend|trial|study|enrol|discontinued operations|restructur|laid off|"
        r"permanent|offering|registration|employee benefit|cease-and-desist|planned maintenance|"
        r"scheduled maintenance",
    ),
    Rule(
        "supply-disruption",
        (
            "power",
            "capacity",
            "reduced rate",
            "temporar",
            "until further notice",
            "clos",
            "assembl",
        ),
        r"\b(?:lost|without|loss of) (?:electric\w* |commercial )?power\b|\bat (?:reduced|limited|"
        r"partial) (?:capacity|rates?)\b|\b(?:temporar\w+ (?:\w+ )?(?:clos\w+|suspend\w*|shut\w*|"
        r"halt\w*|idl\w+)|(?:clos(?:ed|ing)|shut)\b.{0,60}?\b(?:through|until)\b)|\bhalt(?:ed|ing|"
        r"s)? (?:the )?assembly",
        also=r"\b(?:plants?|facilit(?:y|ies)|stores|restaurants|hotels|site|factory|factories|mill|"
        r"mine|"
        r"refinery|production|assembly|operations|offices|locations|casinos?|theatres|parks)\b",
        but=r"credit facilit|term loan|if |trading|offering|share repurchase|registration|blackout",
    ),
    Rule(
        "supply-disruption",
        ("restart", "resume", "reopen", "remain"),
        r"\bnot (?:yet )?(?:been |be |expected to )*(?:restart|resum|reopen)\w*\b|\bremains? "
        r"(?:shut|closed|idle|offline|down|suspended)\b",
        also=r"\b(?:plants?|facilit(?:y|ies)|stores|unit|site|factory|factories|mill|mine|mining|"
        r"refinery|"
        r"production|assembly|operations|line|terminal|pipeline)\b",
        but=r"if |trading|offering|dividend|enrol|trial|study|dosing|repurchase|guidance",
    ),
    Rule(
        "supply-disruption",
        ("strike", "work stoppage", "lockout", "lock-out", "labor dispute"),
        r"\b(?:on strike|(?:began|called|commenced) a strike|strike (?:by|at|began|against)|"
        r"went on strike|work stoppage (?:at|by|began)|lock-?out|struck)\b",
        also=r"\b(?:union|employees|workers|plant|facility|members|began|commenced|uaw|teamsters|"
        r"production)\b",
        but=r"strike price|struck down|lock-?out period|struck by",
    ),
    Rule(
        "supply-disruption",
        ("shortage", "constraint", "constrained"),
        r"\b(?:experienc\w+|fac(?:ed|ing)|due to|because of|result of|impacted by|limited by|"
        r"caused by)\b.{0,80}?\b(?:shortages?|suppl(?:y|ier) (?:constraints?|disruptions?|failure)|"
        r"supply chain (?:constraints?|disruptions?))",
        also=r"\b(?:production|shipments?|sales|deliver\w*|revenue|manufactur\w*|output)\b",
        but=r"labor market|(?-i:\bmay\b)|\bcould\b",
    ),
    Rule(
        "supply-disruption",
        ("hurricane", "earthquake", "tornado", "flood", "explosion", "fire", "storm"),
        r"\b(?:hurricane \w+|earthquake|tornado|flood(?:ing)?|explosion|fire|"
        r"storm)\b.{0,120}?\b(?:damage[ds]?|destroy\w+|forced|caused|shut|halted|suspended|"
        r"affected|interrupted)\b.{0,100}?|\b(?:damage[ds]?|destroyed)\b.{0,60}?\bby (?:a |an |"
        r"the )?(?:hurricane|earthquake|tornado|flood|explosion|fire|storm)",
        also=r"\b(?:plants?|facilit(?:y|ies)|operations|production|warehouse|stores|properties|"
        r"restaurants|refinery|mill)\b",
        but=r"insurance covers|fire (?:insurance|department|protection)|(?-i:\bmay\b)|\bcould\b",
    ),
    # ---- product-recall-safety
    Rule(
        "product-recall-safety",
        ("recall",),
        r"\b(?:is|are|was|were|been|has|have|company) (?:voluntarily )?recall(?:ing|ed)\b|"
        r"\b(?:announc\w+|initiat\w+|voluntar\w+|conduct\w*|issued?|class (?:i{1,3}|[123])|market|"
        r"product|nationwide|expand\w*|began|undert\w+)\b.{0,60}?\brecall(?:s|ed|ing)?\b|"
        r"\brecall(?:ed|ing|s)?\b.{0,60}?\b(?:of (?:certain|all|approximately|its|the|our)|"
        r"products?|units|lots|vehicles|because|due to)\b",
        but=r"total recall|recall (?:that|rights?)|subject to recall|from layoff|recalls? (?:may|"
        r"could)|"
        r"recalls? of (?:competitor|other)",
    ),
    Rule(
        "product-recall-safety",
        ("stop-sale", "stop sale", "boxed warning", "black box", "safety alert", "quarantin"),
        r"\bstop[- ]sale|\b(?:black box|boxed) warning|safety (?:alert|notice|notification)|"
        r"field safety|\bquarantin(?:ed|ing)\b.{0,60}?\b(?:product|lots?|units|inventory)",
        but=r"\bsame (?:black box|boxed)|\b(?:already|existing|current)\b.{0,40}?\bwarning|as before",
    ),
    Rule(
        "product-recall-safety",
        ("from the market", "selling", "suspended sales", "suspend sales", "halted sales"),
        r"\b(?:withdr[ae]w\w*|remov\w+|pull\w*)\b.{0,60}?\bfrom the market\b|\b(?:stop(?:ped|s|"
        r"ping)? selling|suspend(?:ed|ing)? (?:the )?sales? of|halted (?:the )?sales? of)\b",
        but=r"removed from the market (?:price|value)",
        severity=Severity.CRITICAL,
    ),
    Rule(
        "product-recall-safety",
        ("defect", "adverse event"),
        r"\b(?:identif\w+|discover\w*|found|confirm\w*|determin\w+|"
        r"report\w*)\b.{0,80}?\b(?:(?:product|design|manufacturing|"
        r"safety)[- ](?:related )?defects?|defects? in)\b|"
        r"\bserious adverse events?\b.{0,80}?\b(?:marketed|commercial|post-?marketing)",
        but=r"no defect|accounting|controls|title",
    ),
    Rule(
        "product-recall-safety",
        ("notif", "ask", "advis", "request", "instruct", "urg"),
        r"\b(?:notif\w+|ask(?:ed|ing)|advis\w+|request\w*|instruct\w+|urg(?:ed|ing))\b.{0,40}?"
        r"\b(?:customers|hospitals|physicians|retailers|consumers|distributors|dealers|owners|"
        r"users|patients|clinicians)\b.{0,80}?\b(?:return|stop using|(?:dis)?continu\w+ use|cease "
        r"(?:use|using)|remove|not (?:to )?use|destroy|quarantine)\b",
    ),
    # ---- cybersecurity-incident
    Rule(
        "cybersecurity-incident",
        ("ransomware", "threat actor", "exfiltrat", "malware", "phishing"),
        r"\b(?:ransomware|threat actors?|exfiltrat\w+|malware|phishing)\b",
        also=r"\b(?:detect\w*|discover\w*|experienc\w+|identif\w+|learned|affect\w*|impact\w*|"
        r"access\w*|gained|deploy\w*|encrypt\w*|determin\w+|incident|attack|occur\w*|fraudulent)\b",
    ),
    Rule(
        "cybersecurity-incident",
        ("unauthorized", "unauthorised"),
        r"\b(?:detect\w*|discover\w*|experienc\w+|identif\w+|learned|aware|gained|involv\w+|"
        r"subject|determin\w+|victim)\b.{0,120}?\bunauthori[sz]ed (?:access|part(?:y|ies)|third|"
        r"activity|actor|occurrence|individual|intrusion|acquisition)|\bunauthori[sz]ed (?:access|"
        r"part(?:y|ies)|third|activity|actor)\b.{0,80}?\b(?:accessed|gained|obtained|acquired|"
        r"copied|had|occurred|to certain)",
        also=r"\b(?:systems?|data|network|information|server|account|environment|technology|"
        r"e-?mail|cloud|records|customer)\b",
    ),
    Rule(
        "cybersecurity-incident",
        ("cyber", "data breach", "security incident", "security breach", "data security"),
        r"\b(?:detect\w*|discover\w*|experienc\w+|identif\w+|learned|aware|suffer\w*|victim|"
        r"subject of|target of|affected by|impacted by|result of|respon\w+ to|disclos\w+|notif\w+|"
        r"announc\w+|material|caused by|became|following|contain\w*|"
        r"investigat\w+)\b.{0,120}?\b(?:cyber[- ]?(?:security)? ?(?:incident|attack|event|"
        r"issue|intrusion)|data (?:breach|security incident)|(?:information |it |"
        r"network )?security (?:incident|breach))",
        but=r"item 1\.05|policy|policies",
    ),
    Rule(
        "cybersecurity-incident",
        ("offline", "shut down certain", "isolat"),
        r"\b(?:took|taken|taking|isolat\w+|shut(?:ting)? down)\b.{0,60}?\b(?:systems?|servers|"
        r"network)\b.{0,40}?(?:offline|precaution|contain)?",
        also=r"cyber|incident|attack|unauthori|ransom|intrusion",
    ),
    Rule(
        "cybersecurity-incident",
        ("business email", "business e-mail", "wire transfer", "impersonat"),
        r"\b(?:business e-?mail (?:compromise|fraud)|criminal fraud|impersonat\w+)\b",
        also=r"wire|transfer|payments?|funds",
    ),
    Rule(
        "cybersecurity-incident",
        ("breach", "hack", "compromis", "infiltrat", "intru"),
        r"\b(?:systems?|networks?|databases?|servers?|platforms?|website|data)\b.{0,60}?\b(?:was|"
        r"were|been) (?:\w+ )?(?:breached|hacked|compromised|infiltrated)\b|\b(?:breach|intrusion|"
        r"hack\w*) (?:of|into|in|on)\b.{0,60}?\b(?:systems?|networks?|databases?|servers?|"
        r"platforms?|website|customer (?:data|information)|personal (?:data|information))\b",
        but=r"contract|covenant|fiduciary|warrant|if |(?-i:\bmay\b)|\bcould\b(?! affect)",
    ),
    # ---- workplace-environmental-incident
    Rule(
        "workplace-environmental-incident",
        ("imminent danger", "107(a)", "104(d)", "110(b)(2)", "pattern of violations"),
        r"\b(?:receiv\w+|issued|issuance|order|notice|citation)\b.{0,140}?(?:imminent danger|"
        r"section 10[47]\([ad]\)|section 110\(b\)\(2\)|pattern of violations)|(?:imminent danger|"
        r"section 107\(a\))\b.{0,80}?\border",
        but=r"dodd-frank|required (?:by|to be)|exhibit 95",
    ),
    Rule(
        "workplace-environmental-incident",
        ("fatal", "killed", "injur", "death", "died"),
        r"\b(?:fatal(?:ity|ities|ly)|killed|fatally injured|(?:serious|multiple|several|"
        r"\w+) (?:employees?|workers?|people|persons|miners|contractors?|crew members?) (?:were |"
        r"was )?(?:injured|killed|died)|deaths? of (?:an?|one|two|three) (?:employee|worker|"
        r"contractor|miner)|injur(?:ed|ies to)\b.{0,40}?\b(?:employees?|workers?))",
        also=r"\b(?:accident|explosion|fire|incident|plant|mine|facility|crash|collapse|site|rig|"
        r"vessel|refinery|derail\w*)\b",
        but=r"insurance|plaintiff|asbestos|class action|workers' compensation|disability|"
        r"product liability",
        severity=Severity.HIGH,
    ),
    Rule(
        "workplace-environmental-incident",
        ("spill", "leak", "release of", "discharge"),
        r"\b(?:oil|chemical|gas|crude|hazardous|pipeline|fuel|ammonia|toxic|wastewater|"
        r"tailings)\b.{0,40}?\b(?:spill(?:ed|s)?|leak(?:ed|s)?|release[ds]?|discharge[ds]?)\b|"
        r"\b(?:spill|leak)\b.{0,40}?\bof\b.{0,30}?\b(?:oil|chemicals?|gas|crude|fuel|gallons|"
        r"barrels)",
        also=r"\b(?:occurr\w*|report\w*|discover\w*|detect\w*|caused|result\w*|contain\w*|cleanup|"
        r"clean-up|approximately|experienc\w+|facility|response)\b",
        but=r"press release|news release|legal release|release of (?:claims|earnings|liens|"
        r"collateral)|insurance|discharge of (?:debt|claims|indebtedness)",
    ),
    Rule(
        "workplace-environmental-incident",
        ("explosion", "derail"),
        r"\b(?:explosion|derail(?:ment|ed))\b.{0,100}?\b(?:at|occurred|plant|facility|mine|"
        r"refinery|site|caused|of)\b",
        also=rf"\b(?:occurred|on (?:{MONTH_NAMES})|today|yesterday|caused|injur|plant|facility|train)\b",
        but=r"insurance|coverage|demand explosion",
    ),
    Rule(
        "workplace-environmental-incident",
        ("contaminat", "superfund", "remediat"),
        r"\b(?:discover\w*|identif\w+|found|detect\w*|notif\w+|named|potentially responsible|"
        r"order\w*|require\w*|agreed|confirm\w*)\b.{0,120}?\b(?:contaminat\w+|superfund|"
        r"environmental remediation|remediat\w+ (?:of|the) (?:the )?(?:site|soil|groundwater|"
        r"contaminat\w+))",
        but=r"material weakness|control deficienc|product|insurance|representations|phase i ",
    ),
)
