"""Officers, directors and those close to them."""

from __future__ import annotations

from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import DIRECTOR, INSIDER, OFFICE, TOP

__all__ = ["RULES", "UNLESS"]

_LEAVES = (
    r"\b(?:resign(?:ed|s|ing|ation)?\b|step(?:ped|s|ping)? (?:down|aside)\b|retir(?:ed|es|ing|"
    r"e|ement)\b|depart(?:ed|s|ing|ure)?\b|removed\b|removal of\b|terminat(?:ed|ion of|"
    r"ing)\b|leave of absence|passed away\b|died\b|(?<!earlier )(?<!until his )"
    r"(?<!until her )death (?:of|on)\b|leav(?:e|es|ing)\b|left\b|"
    r"relinquish(?:ed|es|ing)?\b|dismissed\b|ousted\b|fired\b|ceas(?:ed?|es|ing) (?:to "
    r"(?:be|serve)|serving|acting|employment)|no longer (?:be|serve|with|employed)|tender(?:ed)? "
    r"(?:his|her|their) resignation|"
    r"separat(?:ed|ion) from|accepted (?:a|another|the) (?:position|role|job)|(?:his|her) last day|"
    r"transition(?:ed|ing|s)? (?:from|out of|the duties)|(?:employment|service|"
    r"tenure)\b.{0,40}?\b(?:will (?:conclude|end|cease)|(?:has|have)? ?(?:concluded|ended|ceased)))"
)
_OFFICE_NOT_LEAVING = (
    r"(?:an?|any|each|every) (?:[\w-]+ ){1,3}?who (?:incurs|retires|resigns|ceases|dies|leaves|"
    r"experiences|terminates)\b|"
    r"(?:defer|postpon|withdr|rescind)\w* (?:his|her|their) (?:\w+ )?(?:retirement|resignation|"
    r"departure)|effective date of (?:mr|ms|mrs|dr)\b[^;]{0,40}? (?:retirement|resignation|departure)|"
    r"\bif (?:the executive|executive|mr|ms|he|she|his|her)|good reason|(?:if|upon|event|"
    r"following)\b.{0,80}?\bfor cause|"
    r"without cause|other than for cause|for cause (?:or|as defined)|"
    r"upon (?:a |any |his |her |the )?(?:termination|retirement|resignation|separation)|"
    r"in the event (?:of|that)|prior to joining|previously served|since (?:his|her) retirement|"
    r"until (?:his|her) (?:retirement|resignation|death)|served as .{0,120}?until|eligible|"
    r"retirement (?:plan|benefit|savings|age|policy|account|income|eligib)|executive retirement|"
    r"change (?:in|of) control|as previously (?:disclosed|announced|reported)|previously reported|"
    r"fill(?:s|ing|ed)? the vacancy|vacancy|until (?:his|her|their) (?:earlier )?(?:successor|"
    r"death|resign)|earlier (?:death|resignation)|terminat\w+ (?:of )?(?:the |his |"
    r"her )?(?:employment )?agreement|following (?:his|her) (?:retirement|resignation|departure)|"
    r"prior to (?:his|her)|retirement and compensation|fees? paid|committee receiv|leave to|"
    r"store\b|not an executive officer|left (?:us|them|it|no|to right)|whose (?:departure|"
    r"retirement|resignation) (?:was|had|has)|rights? to terminate|termination date|target"
)
# One who serves out a term leaves at a meeting; several who do are told as a change of the board.
_TERM_ENDS = (
    r"(?<!and )(?:his|her|he|she|(?:mr|ms|mrs|dr)\.? [\w'-]+) (?:\w+ ){0,3}?"
    r"(?:retir\w*|not (?:to )?(?:stand|seek|run))\b(?:(?!\b(?:appoint|elect)ed\b).){0,140}?"
    r"\b(?:at|upon|following|as of) (?:the )?(?:\w+ (?:of|at) )?(?:the )?[\w' ]{0,40}?annual meeting"
)
_TRANSACTS = (
    r"\b(?:enter\w* into|purchas\w*|s(?:old|ell|ale)\w*|loan(?:s|ed)?|lend|lent|borrow\w*|leas(?:e|"
    r"ed|es)|issu\w+|acquir\w*|agree\w*|paid|pays|pay\b|invest\w*|guarant\w+|transfer\w*|advanc\w+|"
    r"contract\w*|transaction)"
)

UNLESS = {
    "executive-departure": ("biography", "other_company", "age_policy"),
    "governance-dispute": ("holder_proposal", "no_holder_proposal", "not_over_disagreement"),
    "related-party-transaction": ("ordinary_pay", "terms", "wholly_owned"),
}

RULES = (
    # ---- executive-departure
    Rule(
        "executive-departure",
        (
            "resign",
            "step",
            "retir",
            "depart",
            "remov",
            "terminat",
            "leave",
            "passed away",
            "died",
            "death o",
            "leaving",
            "left",
            "relinquish",
            "dismiss",
            "cease",
            "no longer",
            "separat",
            "transition",
            "accepted",
            "last day",
            "not stand",
            "fired",
        ),
        rf"{_LEAVES}.{{0,160}}?{TOP}|{TOP}.{{0,160}}?{_LEAVES}",
        but=_OFFICE_NOT_LEAVING,
        unless=("no_one_leaves",),
    ),
    Rule(
        "executive-departure",
        (
            "resign",
            "step",
            "retir",
            "depart",
            "remov",
            "terminat",
            "leave",
            "passed away",
            "leaving",
            "left",
            "relinquish",
            "cease",
            "no longer",
            "separat",
            "transition",
            "accepted",
            "last day",
            "conclude",
            "will end",
        ),
        rf"{_LEAVES}.{{0,160}}?{OFFICE}|{OFFICE}.{{0,160}}?{_LEAVES}",
        but=_OFFICE_NOT_LEAVING,
        items=("5.02", "6"),
        unless=("no_one_leaves",),
    ),
    Rule(
        "executive-departure",
        ("resign", "retir", "depart", "remov", "stand for re", "step", "passed away", "leave"),
        rf"\b(?:mr|ms|mrs|dr|messrs)\b\.?.{{0,140}}?{_LEAVES}|{_LEAVES}.{{0,140}}?{DIRECTOR}|"
        rf"{DIRECTOR}.{{0,140}}?{_LEAVES}",
        also=r"\b(?:notif\w+|informed|announc\w+|resigned|resigns|submitted|tendered|decided|"
        r"decision|intends?|intention|advised|effective|departure|passed away|gave notice|"
        r"will (?:retire|step|resign|leave|depart))\b",
        but=_OFFICE_NOT_LEAVING
        + r"|retire(?:d)? from .{0,80}? in (?:19|20)\d\d\b|end of (?:his|her|their) "
        r"(?:current )?term|"
        + _TERM_ENDS
        + r"|expiration of (?:his|her|their) (?:current )?term|accountant|auditor|"
        r"trustee under",
        items=("5.02", "6"),
        unless=("no_one_leaves",),
    ),
    # ---- governance-dispute
    Rule(
        "governance-dispute",
        ("disagree",),
        r"\b(?:because of|due to|as a result of|over|citing|cited|reflect\w*|describ\w+|express\w*|"
        r"stating|states?|regarding|based on|involv\w+)\b.{0,80}?\bdisagree(?:s|d|ments?)\b|"
        r"\bdisagree(?:s|d|ments?)\b.{0,40}?\bwith (?:the |certain )?(?:company|registrant|board|"
        r"management|direction|decision|chief)",
        but=r"account\w+ (?:principles|firm)|auditor|accountant|no such|\bfurnish|addressed to the|"
        r"statements made (?:herein|therein|by|under|in)",
    ),
    Rule(
        "governance-dispute",
        ("not agree", "object", "concern", "dissatisf", "oppos", "differences", "dispute"),
        r"\b(?:resign\w*|letter|stepp\w+ down|depart\w*)\b.{0,240}?\b(?:(?:do|does|did|could|"
        r"can)(?: not|not) agree|object(?:s|ed|ions?)|concerns? (?:about|over|with|regarding|"
        r"relating)|dissatisf\w+|oppos\w+|differences (?:of opinion|with|over)|disput\w+)",
        but=r"auditor|accountant|accounting firm|no |neither|not due to|not (?:the result|because|"
        r"related)",
        items=("5.02", "6"),
    ),
    Rule(
        "governance-dispute",
        (
            "contest for",
            "contest over",
            "proxy contest",
            "proxy fight",
            "contested election",
            "dissident",
            "opposition",
            "withhold campaign",
            "consent solicitation",
        ),
        r"\b(?:proxy (?:contest|fight)|contests? (?:for|over) (?:\w+ ){0,3}?seats?|contested "
        r"(?:election|solicitation)|dissident|"
        r"solicit\w* (?:of )?(?:proxies|consents?)? ?(?:in opposition|to (?:replace|remove|elect))|"
        r"withhold campaign|written consents? to (?:remove|replace))",
        but=r"prohibit|bylaw|by-law|settle|terminat|withdr|standstill|agreed not|will not|"
        r"universal proxy|rule 14a|costs|offer to purchase|notes",
    ),
    Rule(
        "governance-dispute",
        ("nominat", "unsolicited", "hostile"),
        r"\b(?:intends? to|notice of|notified|has|have|submitted)\b.{0,60}?\bnominat(?:e|ed|ing|"
        r"ion)\b.{0,120}?\b(?:candidates|nominees|persons|individuals|slate|"
        r"directors)\b.{0,120}?\b(?:oppos|annual meeting)|\b(?:unsolicited|"
        r"hostile) (?:\w+[ -]){0,4}?(?:proposal|offer|bid|tender|takeover|approach)",
        also=r"\b(?:stockholder|shareholder|fund|capital|partners|group|received|rejected|board|"
        r"unsolicited|hostile)",
        but=r"nominating (?:and|committee)|bylaw|by-law|recommended by the board|(?:following|after)\b"
        r".{0,120}?\b(?:evaluation|review|consideration) of|competing proposal",
    ),
    Rule(
        "governance-dispute",
        (
            "did not receive",
            "failed to receive",
            "not approved",
            "did not approve",
            "did not obtain",
            "rejected",
            "not elected",
            "not re-elected",
            "not reelected",
            "was defeated",
            "failed to obtain",
            "did not pass",
            "not receive",
        ),
        r"\b(?:did not|failed to|not) (?:receive|obtain|pass)\b.{0,80}?\b(?:majority|required|"
        r"necessary|requisite|sufficient|affirmative|votes?|approv\w+)|\b(?:stock|"
        r"share)holders (?:did not approve|rejected|voted against|failed to approve)|\b(?:proposal|"
        r"resolution|plan|compensation|amendment|nominee|"
        r"conversion|merger|increase|issuance|reincorporation)\b.{0,80}?\b(?:was|were) (?:not "
        r"(?:approved|(?:re-?)?elected)|rejected|defeated)",
        also=r"\b(?:stockholder|shareholder|unitholder|vote|proposal|director|meeting)",
        but=r"broker non-votes? (?:are|were)|did not receive (?:any )?notice",
    ),
    Rule(
        "governance-dispute",
        ("code of ethics", "code of conduct", "code of business"),
        r"\b(?:grant\w+|approv\w+|gave|provid\w+|issued)\b.{0,60}?\bwaivers?\b.{0,100}?\bcode of "
        r"(?:business )?(?:ethics|conduct)|\bwaived\b.{0,80}?\bcode of (?:business )?(?:ethics|"
        r"conduct)",
    ),
    # ---- related-party-transaction
    Rule(
        "related-party-transaction",
        (
            "controlled by",
            "owned by",
            "managed by",
            "affiliate",
            "affiliated with",
            "entity of which",
            "is a principal",
            "beneficially own",
        ),
        rf"\b(?:entity|entities|company|partnership|fund|trust|affiliates?|corporation|firm|llc|"
        rf"l\.p\.|inc\.?)\b.{{0,60}}?\b(?:controlled|owned|managed|beneficially owned|affiliated|"
        rf"held) (?:\w+ )?(?:by|with)\b.{{0,100}}?\b{INSIDER}\b",
        also=_TRANSACTS,
        but=r"no |subsidiary of the (?:company|registrant)|shares (?:beneficially )?owned by|"
        r"biograph|independent director|voting agreement|lock-?up",
    ),
    Rule(
        "related-party-transaction",
        ("in which", "of which", "whose"),
        rf"\b(?:entity|entities|company|companies|partnership|corporation|llc|trust|firm|venture|"
        rf"fund|business|concern)\b.{{0,30}}?\b(?:(?:in|of) which|whose)\b.{{0,100}}?\b{INSIDER}\b",
        also=rf"\A(?=.*{_TRANSACTS})(?=.*\b(?:interest|own\w*|partner|(?:share|stock|unit)holders?|"
        r"principal|member|officer|control\w*|director|president|holds?)\b)",
        but=r"no |subsidiary of|wholly[- ]owned|independent director|biograph|served|committee of "
        r"which|employ(?:ed|ment)|the board of directors of which",
    ),
    Rule(
        "related-party-transaction",
        (
            "wife",
            "husband",
            "spouse",
            "son ",
            "daughter",
            "child",
            "brother",
            "sister",
            "family",
            "in-law",
        ),
        r"\b(?:from|to|with|by)\b.{0,80}?\b(?:wife|husband|spouse|sons?|daughters?|child(?:ren)?|"
        r"brothers?|"
        rf"sisters?|family|in-laws?)\b.{{0,40}}?\b(?:of|our|its|the)\b.{{0,40}}?\b{INSIDER}\b",
        also=_TRANSACTS + r"|\b(?:bought|rent\w*)",
        but=r"no |family relationship|employed|biograph|nomin|appointed|elected",
    ),
    Rule(
        "related-party-transaction",
        ("related party", "related-party", "related parties"),
        r"\brelated[- ]part(?:y|ies) (?:transactions?|loans?|notes?|agreement|lease|advances?|"
        r"financing|payable)\b|\b(?:transaction|loan|agreement|note|lease|"
        r"financing)s?\b.{0,60}?\bwith (?:an? |certain )?related[- ]part",
        also=_TRANSACTS + r"|constitut|consider",
        but=r"no related|not a related|polic(?:y|ies)|review (?:of )?related|committee charter|"
        r"approv\w+ (?:of )?related|covenant|restrict|limit|representations|entitled|caption|heading|"
        r"section of the|prospectus|proxy statement|registration statement|annual report",
    ),
    Rule(
        "related-party-transaction",
        ("loan", "lent", "advance", "promissory note", "guarant", "borrow"),
        rf"\b(?:loan(?:s|ed)?|lent|advanc(?:ed|es)|promissory notes?|guarant(?:y|ee|eed)|"
        rf"borrow(?:ed|ings?))\b.{{0,120}}?\b(?:from|to|by|with|"
        rf"in favor of)\b.{{0,60}}?\b(?:(?:our|its|the company's|a|an|the) (?:\w+ )?{INSIDER})\b",
        but=r"subsidiary|trust indenture|bank lenders|mortgage loans? to|certificate of|signed by|"
        r"behalf|board of directors (?:of|approved)|approved by|indemnif",
    ),
    Rule(
        "related-party-transaction",
        (
            "director",
            "officer",
            "chairman",
            "chief executive",
            "shareholder",
            "stockholder",
            "founder",
        ),
        rf"\b(?:s(?:old|ell|ells|ale)|purchas(?:ed?|es)|issu(?:ed?|ance)|leas(?:ed?|es|ing)|"
        rf"transfer\w*)\b.{{0,160}}?\b(?:to|from|by) (?:\w+[ ,.]+){{0,8}}?(?:our|its|the company's|"
        rf"the registrant's|a|an) (?:\w+ ){{0,2}}?{INSIDER}\b",
        but=r"trading plan|10b5-1|open market|employment|stock option|award|lock-?up|severance|"
        r"board of directors|registration statement|underwrit|signed|report of|certificate|"
        r"approved by|vesting|appointed|elected|resign|retire",
    ),
    Rule(
        "related-party-transaction",
        ("interest in", "conflict of interest", "conflicts of interest"),
        rf"\b{INSIDER}\b.{{0,100}}?\b(?:has|have|had|holds?|owns?)\b.{{0,60}}?\b(?:ownership|"
        rf"financial|equity|"
        r"material|beneficial|\d+%) interest in\b.{0,100}?\b(?:seller|purchaser|buyer|lessor|"
        r"transaction|entity|counterparty|agreement|llc)|\b(?:found|identified|determined|"
        r"undisclosed|due to|involv\w+)\b.{0,60}?\bconflicts? of interest",
        but=r"no |not have|neither|none|interest in the (?:annual|special) meeting|fiduciary|"
        r"policy",
    ),
)
