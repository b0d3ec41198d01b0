"""Words in a sentence that suppress flags on accounts, conduct and law."""

from __future__ import annotations

from summarizer.risk.suppressing.place import Place

__all__ = ["ACCOUNTS"]

ACCOUNTS = {
    "cyber": Place(
        r"\bcyber|ransomware|threat actor|forensic (?:it|firms?|experts|specialists)\b|"
        r"unauthori[sz]ed (?:access|part)|data breach",
        ("cyber", "ransom", "threat actor", "forensic", "unauthori", "breach"),
    ),
    "alleged": Place(
        r"\b(?:complaint|lawsuit|plaintiffs?|class action|suit)\b.{0,160}\b(?:alleg|claim|assert)|"
        r"\balleg\w+\b.{0,160}\b(?:complaint|lawsuit|plaintiff|securities laws)",
        ("complaint", "lawsuit", "plaintiff", "class action", "suit"),
    ),
    "remediated": Place(
        r"\b(?:has|have|had|was|were|been|be|is|are) (?:\w+ )?(?:remediated|remedied|corrected)\b|"
        r"\bremediation (?:\w+ )?(?:is|was|"
        r"has been) complete",
        ("remedi", "corrected"),
    ),
    "alleviated": Place(
        r"\balleviat\w+|\bdo(?:es)? not raise|\bno longer (?:exists?|raise|substantial)|"
        r"\bremoved the\b|conditionally|\A(?!.*\b(?:except\w*|exception|other than|aside from|"
        r"apart from|but)\b).*\b(?:did|does|do) not (?:contain|include)",
        ("alleviat", "not raise", "no longer", "removed", "not contain", "not include"),
    ),
    "insurer_text": Place(
        r"\b(?:insurers?|vendors?|competitors?|rivals?|another company|other companies)\b.{0,80}?"
        r"\b(?:was|were|had been|suffered) (?:the )?(?:victims?|subject|target)",
        ("insurer", "vendor", "competitor", "rival", "other compan", "another"),
    ),
    "elsewhere": Place(
        r"\b(?:at|of) the \w+ of (?!the company|its|our)[A-Z][\w.]+ (?:[A-Z][\w.]+ )+in\b|\basked "
        r"by (?:investors|analysts)|without (?:a |any )?citation|\bregular course\b",
        (" of ", "without", "regular course"),
    ),
    "order_lifted": Place(
        r"\b(?:terminat(?:ed|es|ion of)|lift(?:ed|ing)|releas(?:ed|ing)|vacat(?:ed|ing)|"
        r"rescind(?:ed|ing)|remov(?:ed|al of)|discharged)\b[^.;]{0,80}?\b(?:(?:consent|cease[- "
        r"]and[- ]desist|formal|supervisory|enforcement|\d{4}) (?:order|agreement|decree)|written "
        r"agreement|memorandum of understanding|\border\b|warning letter)|\b(?:order|written "
        r"agreement|decree|memorandum of understanding)\b[^.;]{0,80}?\b(?:was|were|has been|have "
        r"been|is|are) (?:\w+ )?(?:terminated|lifted|vacated|released|rescinded)\b|\bclose-?out "
        r"letter|\bno longer subject to\b",
        (
            "terminat",
            "lift",
            "releas",
            "vacat",
            "rescind",
            "remov",
            "discharged",
            "close",
            "no longer",
        ),
    ),
    "indemnity": Place(r"\bindemnif\w+|\brepresentations? and warrant", ("indemnif", "warrant")),
    "past_doubt": Place(
        r"\bhad (?:earlier |once |previously )?(?:raised|expressed|caused|created|cast)\b|"
        r"\b(?:earlier|previous|former|prior) (?:losses|doubts?|concerns?)\b",
        ("had ", "earlier", "previous", "former", "prior"),
    ),
    "continuity": Place(
        r"\b(?:changed its name|name change|combin\w+ (?:its|their) (?:practice|business)|"
        r"merged (?:with|into)|merger (?:of|with)|joined|acquired (?:certain|substantially|"
        r"the) .{0,40}(?:practice|assets))\b.{0,120}\b(?:firm|llp|practice|accountants?|p\.?c)|"
        r"\bratif\w+",
        ("name", "combin", "merg", "joined", "practice", "ratif"),
    ),
    "acquired_accounts": Place(
        r"\b71 (?:calendar )?days|\b(?:acquired|acquisition|"
        r"business(?:es)? acquired)\b.{0,160}\bfinancial statements|"
        r"\bfinancial statements\b.{0,120}\b(?:acquired|item 9\.01)|earnings (?:call|release)|"
        r"\bagain (?:meets?|complies|in compliance)|matter is closed|"
        r"has completed the work",
        ("71", "acqui", "9.01", "earnings", "again", "closed", "compl"),
    ),
    "cause": Place(
        r"\bcause\b.{0,200}\b(?:means|includ|terminat|defin)|\b(?:terminat\w*|"
        r"removed?) (?:\w+ )?for cause|\bif (?:the )?(?:executive|employee|officer|mr|ms)|clawback|"
        r"recoup|indemnif|gross negligence|wil[l]?ful|good reason|moral turpitude",
        (
            "cause",
            "clawback",
            "recoup",
            "indemnif",
            "negligence",
            "wilful",
            "willful",
            "good reason",
            "turpitude",
            "if ",
        ),
    ),
    "compensation_clause": Place(
        r"\b(?:severance|bonus|vest(?:ed|ing|s)?|base salary|restricted stock|good reason|"
        r"lump[- ]sum|general release|employment agreement)\b",
        (
            "severance",
            "bonus",
            "vest",
            "salary",
            "restricted",
            "good reason",
            "lump",
            "release",
            "employment",
        ),
    ),
    "policy": Place(
        r"\b(?:polic(?:y|ies)|tested|tests?|review(?:s|ed)?|evaluat\w+|assess(?:es|"
        r"ed)?)\b.{0,40}\bfor (?:possible |potential )?impairment|whenever events|"
        r"estimates are used|are included as a component|is recognized (?:when|if)|"
        r"accounting policy|compliance with environmental laws",
        (
            "impairment",
            "whenever",
            "recognized",
            "policy",
            "environmental laws",
            "estimates",
            "component",
        ),
    ),
    "won": Place(
        r"\b(?:dismiss(?:ed|al)|grant\w*\b.{0,60}?\bmotions?\b.{0,60}?\bdismiss|"
        r"in (?:the company's|our|its|the registrant's) favor|"
        r"in favor of (?:the )?(?:company|registrant|<registrant>)|prevail\w+|withdrawn|award\w* "
        r"(?:the )?(?:company|registrant|us|<registrant>)\b|\A\W*(?:\w+ )?awarded \$|\b(?:wins?|"
        r"won|secur\w+|obtained|(?:was|were|been) (?:\w+ )?awarded)\b.{0,60}?\b(?:judgment|verdict|"
        r"award|damages)\b|voluntarily dismiss|(?:will|to) pay (?:the )?(?:company|registrant|"
        r"<registrant>)|(?:will|to) receive\b.{0,80}\bsettle|(?:paid|pay|payment) to (?:the "
        r")?(?:company|registrant|<registrant>)|(?:denied|rejected) (?:the )?plaintiff)",
        (
            "dismiss",
            "favor",
            "prevail",
            "withdrawn",
            "receive",
            "pay",
            "paid",
            "plaintiff",
            "award",
            " win",
            "won ",
            "secur",
            "obtained",
        ),
    ),
    "routine_suits": Place(
        r"\b(?:from time to time|ordinary (?:course|routine)|routine litigation|incidental to)\b",
        ("time to time", "ordinary", "routine", "incidental"),
    ),
    "closed_inquiry": Place(
        r"\b(?:closed|concluded|terminated|completed) (?:its|the|their) (?:\w+ )?(?:investigation|"
        r"inquiry)|\b(?:investigation|inquiry)\b.{0,60}\b(?:closed|concluded|"
        r"has been (?:terminated|completed))|no (?:enforcement )?action|"
        r"does not intend to recommend",
        ("closed", "concluded", "terminated", "completed", "action", "recommend"),
    ),
    "governance_text": Place(
        r"\b(?:threats? such as|like others? in|faces? attempts|attempts at|no (?:cybersecurity|"
        r"security|such) (?:incident|event)s?|"
        r"oversee|oversight|governance|risk management|program|policies|processes|training|"
        r"framework|insurance coverage|committee's)\b(?!.{0,200}\b(?:detect|discover|experienced|"
        r"identified|occurred|taken|stolen|accessed|exfiltrat|encrypt|compromised))",
        (
            "like other",
            "attempts",
            "threats such",
            "no ",
            "overs",
            "governance",
            "risk management",
            "program",
            "polic",
            "process",
            "training",
            "framework",
            "insurance",
            "committee",
        ),
    ),
}
