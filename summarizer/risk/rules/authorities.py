"""Authorities that inquire, order or refuse."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule
from summarizer.risk.rules.words import MONEY

__all__ = ["RULES", "UNLESS"]

_AUTHORITY = (
    r"(?:securities and exchange commission|\bsec\b|(?:u\.?s\.? )?department of justice|\bdoj\b|"
    r"attorneys? general|(?:u\.?s\.?|united states) attorney|federal trade commission|\bftc\b|"
    r"\bfinra\b|\bnasd\b|office of (?:the )?inspector general|grand jury|european commission|"
    r"\bcfpb\b|\bepa\b|\bnhtsa\b|congress\w*|department of (?:labor|health|defense|commerce)|"
    r"serious fraud office|\bcftc\b|financial conduct authority|competition (?:authority|"
    r"commission|bureau)|district attorney|state regulators?|regulatory authorit\w+|"
    r"insurance department)"
)
_BANK_REGULATOR = (
    r"(?:fdic|federal deposit insurance|federal reserve|comptroller of the currency|\bocc\b|"
    r"\bots\b|office of thrift|department of financial institutions|banking (?:commissioner|"
    r"department)|\bfrb\b)"
)

UNLESS = {
    "government-investigation": ("closed_inquiry", "terms", "cause"),
    "regulatory-order": ("terms", "cause", "order_lifted"),
    "regulatory-rejection": ("terms", "of_another"),
}

RULES = (
    # ---- government-investigation
    Rule(
        "government-investigation",
        ("subpoena", "wells notice", "civil investigative demand", "search warrant", "grand jury"),
        r"\b(?:receiv\w+|issued|served|serv(?:ice|ed) (?:of|with)|respon\w+ to|execut\w+|"
        r"comply\w*)\b.{0,120}?\b(?:subpoenas?|wells notice|civil investigative demands?|"
        r"search warrants?|grand jury)",
    ),
    Rule(
        "government-investigation",
        ("investigat", "inquir", "enforcement"),
        rf"\b{_AUTHORITY}.{{0,120}}?\b(?:investigat\w+|inquir(?:y|ies)|enforcement (?:action|staff|"
        rf"division))|\b(?:investigat\w+|inquir(?:y|ies))\b.{{0,80}}?\b(?:by|of|from|"
        rf"with)\b.{{0,40}}?{_AUTHORITY}",
        also=r"\b(?:commenc\w+|open\w*|receiv\w+|notif\w+|inform\w+|initiat\w+|conduct\w+|"
        r"cooperat\w+|expand\w*|formal|informal|advised|ongoing|subject|pending|alleg\w+|became|is|"
        r"are|has)\b",
        but=r"(?:our|its|the) website|www\.|file number|filed with the (?:sec|securities)|"
        r"furnished|exchange act of|filings? with|public reference|committee (?:has )?authority|"
        r"credit agreement",
    ),
    Rule(
        "government-investigation",
        ("request", "inquir", "demand", "contacted"),
        rf"\b(?:receiv\w+|received)\b.{{0,80}}?\b(?:requests?|letters?|inquir(?:y|ies)|demands?)\b"
        rf".{{0,80}}?{_AUTHORITY}.{{0,140}}?\b(?:documents|information|records|testimony|"
        rf"interviews?)\b|{_AUTHORITY}.{{0,80}}?\b(?:has |have )?request(?:ed|ing|"
        rf"s)\b.{{0,80}}?\b(?:documents|information|records|testimony)\b",
        but=r"comment letter|staff comments|confidential treatment|additional information and "
        r"document|second request|hart-scott|merger|acquisition|new drug|510|application|"
        r"stockholder|freedom of information|registration statement",
        severity=Severity.MEDIUM,
    ),
    Rule(
        "government-investigation",
        ("formal order", "informal inquiry", "formal investigation", "informal investigation"),
        r"\b(?:formal|informal|non-public) (?:order of (?:private )?investigation|inquiry|"
        r"investigation)",
    ),
    Rule(
        "government-investigation",
        ("indict", "criminal", "arrest", "charged with", "pleaded guilty", "pled guilty"),
        r"\b(?:indict(?:ed|ment)|criminal (?:charges?|complaint|information|investigation|"
        r"proceeding)|arrested|charged with|ple(?:d|aded) guilty)\b",
        also=r"\b(?:company|registrant|subsidiary|officer|director|executive|former|president|"
        r"chief|employees?)\b",
        but=r"cause|convict\w+ of|if |moral turpitude|felony|indemnif|fees charged|"
        r"charged with (?:oversight|governance|the)",
        severity=Severity.CRITICAL,
    ),
    # ---- regulatory-order
    Rule(
        "regulatory-order",
        (
            "consent order",
            "consent decree",
            "cease and desist",
            "cease-and-desist",
            "corrective action",
            "written agreement",
            "supervisory",
            "memorandum of understanding",
            "formal agreement",
        ),
        r"\b(?:consent (?:orders?|decrees?|agreement with)|cease[- ]and[- ]desist|order to cease|"
        r"prompt corrective action|(?:formal |written )?agreement with the (?:federal reserve|occ|"
        r"fdic|comptroller|office)|"
        rf"(?:written|formal) agreement\b.{{0,80}}?{_BANK_REGULATOR}|"
        rf"{_BANK_REGULATOR}.{{0,80}}?\b(?:written|formal) agreement|supervisory (?:agreement|"
        rf"directive|prompt)|memorandum of understanding\b.{{0,80}}?{_BANK_REGULATOR})\b",
        also=r"\b(?:enter\w*|issued|issuance|agreed|received|consent\w*|stipulat\w+|subject to|"
        r"imposed|under|with|sign\w*|execut\w+)\b",
        but=r"cause\"? |terminat\w+ (?:of )?the (?:order|agreement)|lifted|released from|customer|"
        r"removal|golden parachute|framework",
    ),
    Rule(
        "regulatory-order",
        (
            "warning letter",
            "import alert",
            "import ban",
            "import restriction",
            "debar",
            "exclusion from",
        ),
        r"\b(?:receiv\w+|issued|receipt of|subject to|plac\w+|"
        r"impos\w+)\b.{0,100}?\b(?:warning letter|import (?:alert|ban|restriction)|debar\w+|"
        r"exclusion from (?:medicare|medicaid|participation|federal))",
        but=r"closed out|close-out",
    ),
    Rule(
        "regulatory-order",
        ("penalt", "fine"),
        rf"\b(?:pay|paid|agreed|assess\w*|impos\w+|levied|"
        rf"includ\w+)\b.{{0,80}}?(?:{MONEY}.{{0,40}}?\b)?(?:civil (?:money )?penalt(?:y|ies)|"
        rf"fines?\b|(?:monetary|regulatory|administrative) penalt(?:y|ies))",
        also=r"\b(?:commission|sec\b|fda|epa|department|agency|authority|regulat\w+|commissioner|"
        r"finra|nasd|nyse|fcc|ferc|occ|fdic|state|ftc|court)",
        but=r"prepayment|early withdrawal|defined|make-whole|would be|interest and penalties|"
        r"without penalt|fine (?:print|art|wine|jewelry)|no (?:fine|penalt)|indemnif",
    ),
    Rule(
        "regulatory-order",
        (
            "deferred prosecution",
            "non-prosecution",
            "entity list",
            "sanction",
            "license was",
            "licence was",
        ),
        r"\b(?:entered|agreed|reached|execut\w+)\b.{0,80}?\b(?:deferred|"
        r"non-)[- ]?prosecution agreement|\b(?:added|placed|named|"
        r"designated)\b.{0,60}?\b(?:entity list|sanctions? list|specially designated)|"
        r"\blicen[cs]e (?:was|has been|is) (?:suspended|revoked|limited|restricted)",
        severity=Severity.HIGH,
    ),
    Rule(
        "regulatory-order",
        ("order",),
        rf"\b{_BANK_REGULATOR}.{{0,140}}?\b(?:issued|entered|imposed|served)\b.{{0,80}}?\b(?:order|"
        rf"directive|notice of (?:charges|assessment))|\b(?:stipulat\w+|"
        rf"consent\w*) to (?:the )?issuance of\b.{{0,40}}?\border",
        but=r"approv|terminat|money order|in order to|lifted",
        severity=Severity.HIGH,
    ),
    Rule(
        "regulatory-order",
        ("rate", "reimbursement"),
        r"\b(?:public (?:service|utilit\w+) commission|ferc|cms|medicare|puc|psc|"
        r"commission)\b.{0,120}?\b(?:denied|disallow\w*|reduc\w+|cut|"
        r"order\w*)\b.{0,80}?\b(?:rate (?:increase|case|relief|reduction)|reimbursement|"
        r"(?:base )?rates|recovery)",
        but=r"tax rate|interest rate|exchange rate|federal reserve|sec\b|securities and exchange",
    ),
    # ---- regulatory-rejection
    Rule(
        "regulatory-rejection",
        (
            "complete response",
            "approvable",
            "refusal to file",
            "refuse to file",
            "refusal-to-file",
            "refused to file",
            "refuse-to-file",
        ),
        r"\bcomplete response letter|\bissued\b.{0,40}?\bcomplete response\b|\b(?:not|"
        r"non)[- ]?approvable|\brefus(?:al|e|ed)[- ]to[- ]file",
        but=r"response to the complete response letter (?:has been|was) accepted|"
        r"no complete response",
        keep=("denial",),
    ),
    Rule(
        "regulatory-rejection",
        (
            "advisory committee",
            "advisory panel",
            "fda panel",
            "chmp",
            "negative opinion",
            "negative trend",
        ),
        r"\b(?:advisory (?:committee|panel)|fda panel|"
        r"panel)\b.{0,120}?\b(?:voted? (?:\d+ to \d+ )?(?:against|not)|against (?:recommend\w+|"
        r"approv\w+)|did not recommend|not (?:to )?recommend)|negative (?:opinion|trend vote)",
        also=r"fda|chmp|ema|approv|committee|marketing|panel",
        but=r"special meeting",
        keep=("denial",),
    ),
    Rule(
        "regulatory-rejection",
        (
            "denied",
            "declin",
            "reject",
            "disapprov",
            "refus",
            "denial",
            "not approve",
            "unable to approve",
            "cannot approve",
            "not been approved",
            "be approved",
        ),
        r"\b(?:fda|ema|chmp|agency|commission|department|regulator\w*|authority|board of health|"
        r"epa|fcc|ministry|corps|bureau|county|city|commissioner)\b.{0,120}?\b(?:den(?:ied|ial)|"
        r"declin\w*|reject\w*|disapprov\w*|refus\w*|not (?:be )?(?:approv\w*|grant\w*)|"
        r"(?:unable to|cannot|could not|will not) approve)\b.{0,100}?\b(?:applications?|approv\w*|"
        r"permits?|clearance|nda\b|bla\b|pma\b|510\(k\)|licen[cs]e|petition|request|submission)|"
        r"\b(?:applications?|nda|bla|pma|510\(k\)|permit|submission)\b.{0,80}?\b(?:was|were|been|"
        r"is|be|cannot be) (?:denied|rejected|refused|disapproved|declined|not approved|not "
        r"approvable)|\b(?:applications?|nda|bla|pma|510\(k\)|submission)\b.{0,80}?\b(?:cannot|"
        r"could not|will not|may not) be (?:approved|granted|cleared)",
        but=r"rehearing|confidential treatment|court|passed upon|neither the|"
        r"approved or disapproved|no-action|motion|shareholder|stockholder|capital (?:plan|"
        r"restoration)|rate (?:case|increase)|recommend|extension",
        keep=("denial",),
    ),
    Rule(
        "regulatory-rejection",
        (
            "additional clinical",
            "additional trial",
            "additional study",
            "additional studies",
            "additional data",
            "another trial",
        ),
        r"\b(?:fda|agency|ema)\b.{0,120}?\b(?:requir\w+|request\w*|need\w*|"
        r"recommend\w*)\b.{0,60}?\b(?:an |another )?additional (?:\w+ )?(?:clinical )?(?:trials?|"
        r"stud(?:y|ies)|data)\b.{0,80}?\b(?:approv\w*|before|prior to|support|resubmi\w+)",
        also=r"nda|bla|pma|application|approv|letter",
    ),
)
