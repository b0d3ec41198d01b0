"""Cues by which a sentence tells a type of event; the types are those of the labelling guide."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["EVENT_CUES", "EventCue"]


class EventCue(NamedTuple):
    """A type of event, a pattern over a lower-case sentence, and how strongly it speaks."""

    type: str
    pattern: str
    weight: float


_SIGNED = r"(?:entered into|executed|signed|has agreed|agreed to|approved and entered)"
_DONE = r"(?:completed|consummated|closed|acquired|purchased)"

EVENT_CUES = (
    EventCue("bankruptcy", r"\bvoluntary petitions?\b|\bfiled [^;]{0,60}\bchapter (?:7|11)\b", 3.0),
    EventCue("bankruptcy", r"\bconfirm(?:ed|ing)\b[^;]{0,80}\bplan\b", 3.5),
    EventCue(
        "bankruptcy",
        r"\bplan of reorganization\b[^;]{0,120}\b(?:took effect|became effective|effective date)\b",
        3.5,
    ),
    EventCue(
        "bankruptcy", r"\bprepackaged plan\b|(?<!agreement and )\bplan of reorganization\b", 2.0
    ),
    EventCue("bankruptcy", r"\b(?:receiver|trustee in bankruptcy|liquidation proceeding)\b", 1.5),
    EventCue("bankruptcy", r"\bsecurities investor protection corporation\b", 2.0),
    EventCue("acquisition", rf"\b{_DONE}\b[^;]{{0,80}}\bacquisition\b", 3.0),
    EventCue(
        "acquisition",
        r"\b(?:acquired|purchased) (?:all|substantially|100|the (?:remaining|assets|outstanding)"
        r"|certain assets)",
        3.0,
    ),
    EventCue(
        "acquisition",
        r"(?<!-)\bacquired (?!company|assets|business|entit)[^;]{0,80}\b(?:inc|corp|llc|ltd)\b",
        2.5,
    ),
    EventCue(
        "acquisition", r"\bmerger (?:was|became|has been) (?:completed|consummated|effective)", 3.0
    ),
    EventCue(
        "acquisition",
        r"\b(?:the clos(?:e|ing)|completion|consummation) of (?:the |its )?(?:previously "
        r"announced )?(?:acquisition|merger|transactions contemplated by[^;]{0,40}\bmerger)\b"
        r"(?![^;]{0,40}\bexpected)",
        2.5,
    ),
    EventCue("acquisition", r"\b(?:acquisition|merger) (?:closed|was closed)\b", 2.5),
    EventCue("acquisition", r"\bagree\w* (?:to acquire|to purchase (?:all|substantially))", 2.5),
    EventCue(
        "acquisition",
        r"\b(?:proposal|proposed|(?<!solicitation of an )offer|bid)\b[^;]{0,40}\bto (?:acquire"
        r"|purchase (?:all|the outstanding))\b",
        2.5,
    ),
    EventCue("acquisition", r"\bcombine (?:its|their) business", 2.5),
    EventCue("acquisition", r"\bwill (?:combine|acquire|merge)\b", 1.5),
    EventCue(
        "acquisition",
        r"\bsold all of the stock of [^;]{0,120} to the (?:registrant|company)\b",
        2.5,
    ),
    EventCue(
        "disposition",
        r"\b(?:completed|consummated|closed) (?:the|its)[^;]{0,60}\b(?:disposition|divestiture"
        r"|spin-off|separation|distribution)\b",
        3.0,
    ),
    EventCue(
        "disposition",
        r"\b(?:completed|consummated|closed) (?:the|its)[^;]{0,60}\bsale of[^;$]{0,80}\b(?:business"
        r"|division|subsidiary|segment|assets|unit|interest|operations)\b",
        3.0,
    ),
    EventCue(
        "disposition",
        r"\bsale (?:of|by)[^;]{0,80}\b(?:business|division|subsidiary|segment|assets|unit)\b",
        2.0,
    ),
    EventCue(
        "disposition",
        r"\bsold (?:its|the|a)\b[^;]{0,60}\b(?:building|headquarters|property|properties|land|plant"
        r"|mine|vessels?|hotels?|centers?|stores|mills?)\b[^;]{0,40}\bto\b",
        2.0,
    ),
    EventCue(
        "disposition",
        r"\bsold (?:all|substantially|its|their|certain|the)\b[^;]{0,120}\b(?:line of business"
        r"|businesses|division|subsidiar\w+|assets|operations|segment)\b"
        r"(?![^;]{0,200} to (?:the )?(?:company|registrant)\b)",
        3.0,
    ),
    EventCue(
        "disposition",
        r"\bsold (?:all|substantially|its)[^;]{0,80}\b(?:business|division|subsidiary|assets|stock"
        r"|interest|unit)\b",
        2.5,
    ),
    EventCue(
        "disposition",
        r"(?<!previously announced )(?<!in anticipation of the )(?<!in connection with the )"
        r"(?<!planned )(?<!proposed )(?<!prior to the )(?<!following the )\bspin-?off\b",
        1.0,
    ),
    EventCue("disposition", r"\bplans? to (?:spin[- ]off|divest|sell its)\b", 2.5),
    EventCue("disposition", r"\bpro rata distribution\b[^;]{0,120}\bshares of\b", 3.0),
    EventCue("disposition", r"\bcustomer accounts of\b[^;]{0,120}\btransferred to\b", 2.0),
    EventCue(
        "change-in-control",
        r"\b(?:each|every) (?:issued and |outstanding )*share of (?:the )?(?:company|registrant)"
        r"[^;]{0,20}\bcommon stock\b[^;]{0,260}\bright to receive\b[^;]{0,80}\$",
        3.0,
    ),
    EventCue("change-in-control", r"\bmerge with and into the (?:company|registrant)\b", 3.0),
    EventCue(
        "change-in-control",
        r"\bchange (?:in|of) control (?:of the (?:company|registrant) )?(?:occurred|has occurred)",
        3.0,
    ),
    EventCue(
        "change-in-control",
        r"\bsurviving (?:as|corporation as) a (?:wholly[- ]owned )?subsidiary of parent\b",
        3.0,
    ),
    EventCue(
        "debt-default",
        r"\b(?:event of default|default)\b[^;]{0,60}\b(?:occurred|has occurred|declared)\b"
        r"|\bnotice of (?:default|acceleration)\b|\baccelerated the\b",
        2.5,
    ),
    EventCue(
        "debt-default",
        r"\b(?:(?:elected|determined|decided|chose|chosen) not to (?:make|pay)"
        r"|(?:did|has|have) not (?:make|pay|made|paid)"
        r"|(?<!if it )(?<!has not )failed to (?:make|pay)|missed) (?:the|its|an?|certain|this)\b"
        r"[^;.]{0,60}?\b(?:interest|principal|coupon|scheduled|semi-?annual|quarterly"
        r"|payments? (?:of|due))\b",
        2.5,
    ),
    EventCue(
        "debt-financing",
        r"\b(?:credit|loan|term loan|credit facility|revolving credit) (?:agreement|facility)\b",
        2.0,
    ),
    EventCue(
        "debt-financing",
        r"\b(?:issued(?! (?:a |an |the )?(?:\w+ )?notice)|sold|closed"
        r"|completed|priced|sale of)\b[^;]{0,140}\b(?:notes|debentures"
        r"|bonds)\b",
        2.5,
    ),
    EventCue(
        "debt-financing",
        r"\b(?:notes|debentures)\b[^;]{0,40}\b(?:were|was|are being) (?:sold|issued)\b"
        r"|\boffer and sell\b[^;]{0,140}\b(?:notes|debentures)\b",
        1.5,
    ),
    EventCue(
        "debt-financing", r"\bamend\w*[^;]{0,60}\b(?:credit|loan) (?:agreement|facility)", 2.0
    ),
    EventCue("debt-financing", r"\b(?:senior secured|term loan|credit) facilit", 1.5),
    EventCue(
        "debt-financing",
        r"\b(?:redeem\w*|redemption|prepay\w*|repa(?:y|id|yment))\b[^;]{0,100}\b(?:notes"
        r"|debentures|bonds|loans?)\b"
        r"|\bissued\b[^;]{0,60}\bpromissory note\b",
        2.0,
    ),
    EventCue(
        "debt-financing",
        r"\b(?:offering|issuance|placement) of (?:its |an additional |up to )?\$[\d,.]+[^;]{0,80}\b"
        r"(?:notes|debentures|bonds)\b",
        2.5,
    ),
    EventCue(
        "debt-financing", r"\bpurchasing\b[^;]{0,40}\$[^;]{0,40}\b(?:notes|debentures)\b", 2.5
    ),
    EventCue("debt-financing", r"\bcompleted the[^;]{0,60}\bredemption\b", 1.5),
    EventCue(
        "debt-financing",
        r"\bforbearance agreement\b|\b(?:waived?|waiver of|overlook)\b[^;]{0,80}\b(?:covenants?"
        r"|default|shortfall)\b"
        r"|\b(?:purchase|buy)\b[^;]{0,40}\$[\d.,]+ (?:million|billion)?[^;]{0,60}"
        r"\b(?:notes|debentures|bonds)\b",
        2.0,
    ),
    EventCue(
        "equity-financing",
        r"\b(?:sold|issued(?! and outstanding)|sale of|sell|issue)\b[^;]{0,100}"
        r"\bshares of\b[^;]{0,60}\b(?:common"
        r"|preferred) stock\b",
        1.5,
    ),
    EventCue("equity-financing", r"\bprivate placement\b", 1.5),
    EventCue(
        "equity-financing",
        r"\bof the (?:investment|purchase price|proceeds) (?:was|were|has been) received\b",
        2.5,
    ),
    EventCue(
        "equity-financing",
        r"\b(?:public )?offering\b[^;]{0,60}\bclosed\b"
        r"|\bclosed\b[^;]{0,60}\boffering of [\d,]+ shares",
        2.5,
    ),
    EventCue(
        "equity-financing",
        r"\b(?:agree\w*|agreement)\b[^;]{0,80}\bto (?:sell|issue|place)\b[^;]{0,60}"
        r"\b(?:shares|units)\b[^;]{0,60}(?:\$|\b(?:common|preferred) stock\b)",
        2.0,
    ),
    EventCue(
        "equity-financing",
        r"\$[\d.,]+ (?:million )?(?:private placement|equity investment"
        r"|investment in the (?:company|registrant))",
        3.0,
    ),
    EventCue(
        "equity-financing", r"\binvestment\b[^;]{0,60}\bsale of (?:preferred|common) stock\b", 2.0
    ),
    EventCue(
        "agreement-terminated",
        r"(?<!right to )(?<!rights to )(?<!may )(?<!can )(?<!could )(?<!option to )"
        r"(?<!entitled to )"
        r"\b(?:terminated|termination of|terminate) (?:the|its|their|a)?[^;]{0,80}\b(?:agreement"
        r"|contract|facility|note|lease)\b",
        2.0,
    ),
    EventCue(
        "agreement-terminated",
        r"\bfully repaid and terminated\b|\bin full\b[^;]{0,80}\bterminat",
        2.0,
    ),
    EventCue(
        "agreement-signed",
        rf"\b{_SIGNED}\b[^;]{{0,140}}\b(?:agreement|agreements|contract"
        r"|memorandum|letter of intent)\b",
        1.5,
    ),
    EventCue(
        "earnings-results",
        r"\b(?:announc|report|releas|issu)\w*[^;]{0,120}\b(?:results"
        r"|earnings)\b[^;]{0,80}\b(?:quarter|year|months|period|fiscal)\b",
        2.5,
    ),
    EventCue(
        "earnings-results",
        r"\b(?:results (?:of operations )?for (?:the|its)"
        r"|financial results)\b[^;]{0,60}\b(?:quarter|year|months|period)\b",
        1.5,
    ),
    EventCue(
        "earnings-results",
        r"\b(?:sales|revenues?|net (?:income|loss|earnings)|earnings)\b[^;]{0,30}\b(?:for|in)"
        r" (?:the|its)[^;]{0,30}\b(?:quarter|year|months)\b[^;]{0,60}\b(?:was|were|rose|fell"
        r"|increased|decreased|declined|grew|totaled)\b"
        r"|\b(?:posted|reported|recorded) (?:an? |record )?(?:net )?(?:sales|revenues?|income"
        r"|earnings|loss|profit) (?:of|for)\b",
        1.5,
    ),
    EventCue("earnings-results", r"\bconference call\b[^;]{0,120}\b(?:results|earnings)\b", 1.5),
    EventCue(
        "guidance", r"\b(?:guidance|outlook)\b[^;]{0,100}\b(?:quarter|year|fiscal|20\d\d)\b", 2.0
    ),
    EventCue(
        "guidance",
        r"\b(?:expects?|anticipates?|estimates?|projects?|anticipated to be"
        r"|expected to be)\b[^;]{0,80}\b(?:revenues?|net sales|earnings|net income"
        r"|eps)\b[^;]{0,120}\b(?:quarter|year|fiscal|20\d\d)\b",
        2.0,
    ),
    EventCue(
        "guidance",
        r"\b(?:revenues?|net sales|earnings)\b[^;]{0,100}\b(?:anticipated"
        r"|expected) to be\b[^;]{0,30}\$",
        2.5,
    ),
    EventCue(
        "guidance",
        r"\b(?:for|in) (?:the )?(?:full[ -]year |fiscal |year )?(?:20|19)\d\d,?[^;]{0,60}\b"
        r"(?:expects?|anticipates?|forecasts?|projects?)\b[^;]{0,80}\b(?:revenues?|sales|earnings"
        r"|income|ebitda|eps)\b",
        2.5,
    ),
    EventCue(
        "guidance",
        r"\b(?:reaffirm|reiterat|repeat|withdr[ae]w|rais|lower|updat|revis|cut|narrow|confirm)\w*"
        r"[^;]{0,60}\b(?:outlook|guidance|forecast|expectations?)\b",
        2.5,
    ),
    EventCue(
        "guidance",
        r"\b(?:revenues?|sales|earnings|ebitda|eps)\b[^;]{0,90}\b(?:(?:in|within) (?:the|a) range"
        r"|range (?:of|to)|(?:is|are) (?:forecast|projected|expected|anticipated))\b[^;]{0,40}\$"
        r"|\b(?:provid\w+|issu\w+) the following (?:\w+ ){0,2}(?:guidance|outlook)\b"
        r"|\bexpects? the following\b[^;]{0,40}\b(?:quarter|half|year)\b",
        2.5,
    ),
    EventCue("guidance", r"\bestimates related to\b[^;]{0,80}\b(?:sales|earnings)", 2.0),
    EventCue(
        "restructuring",
        r"\brestructuring (?:plan|program|initiative|actions?)\b"
        # Charges that a measure takes in or leaves out are past.
        r"|^(?!.*\b(?:exclud|includ)\w*\b).*\brestructuring (?:charges?|costs?)\b"
        r"|\b(?:announc|approv|commit|implement|adopt|initiat)\w*[^;]{0,80}\brestructuring\b"
        r"(?! (?:its|the|of)\b[^;]{0,60}\b(?:debentures|notes|bonds|debt|indebtedness|loans?)\b)"
        r"|\b(?:workforce reduction|reduction in (?:force|workforce)|headcount reduction"
        r"|expense reduction|cost[- ]reduction)\b",
        2.0,
    ),
    EventCue(
        "restructuring",
        r"\b(?:consolidating|closing|close|closure of) (?:all|its|the|one|two"
        r"|certain)[^;]{0,60}\b(?:facilit|plant|office|operations)",
        2.0,
    ),
    EventCue(
        "restructuring",
        r"\b(?:reduc|eliminat|cut|let|releas|dismiss)\w*(?: go)?(?: \w+){0,6}? (?:its )?"
        r"(?:workforce|headcount|(?:\d+|positions|jobs)[^;.]{0,30}\b(?:employees|positions|jobs))\b",
        2.0,
    ),
    EventCue("restructuring", r"\blaid off|\blay off|\blayoffs?\b", 1.5),
    EventCue("impairment", r"\bimpairment (?:charge|loss)|\bwrite-?(?:down|off)\b", 2.0),
    EventCue(
        "delisting-notice",
        r"\b(?:nasdaq|nyse|new york stock exchange|amex"
        r"|american stock exchange)\b[^;]{0,160}\b(?:minimum bid|continued listing|listing (?:rule"
        r"|standard)|delist)",
        2.5,
    ),
    EventCue(
        "holder-rights-change",
        r"\b(?:dividend|distribution) of one (?:\w+ ){0,4}right\b",
        2.5,
    ),
    EventCue("holder-rights-change", r"\brights (?:agreement|plan)\b", 1.5),
    EventCue(
        "holder-rights-change",
        r"\b(?:cancell?ation|cancelled|extinguished)\b[^;]{0,80}\b(?:common stock|old)\b"
        r"|\bexisting (?:stock|share)holders will receive\b",
        2.0,
    ),
    EventCue("holder-rights-change", r"\breverse (?:stock )?split\b", 2.0),
    EventCue(
        "auditor-change",
        r"\b(?:dismiss|resign|engag"
        r"|appoint)\w*\b[^;]{0,120}\b(?:independent (?:registered public )?account|auditor"
        r"|certifying accountant)",
        2.5,
    ),
    EventCue(
        "non-reliance",
        r"\bshould no longer be relied\b"
        r"|\b(?:financial statements|report|opinion|previously (?:issued|filed))\b[^;]{0,120}"
        r"\bnot be relied upon\b"
        r"|\brestate (?:its|the) (?:previously|financial|consolidated)"
        r"|\bopinion\w*[^;]{0,100}\bwithdrawn\b",
        3.0,
    ),
    EventCue(
        "officer-or-director-change",
        r"\b(?:appoint|elect|nam|promot|hir)(?:ed(?! executive officers?\b)|ment)\b[^;]{0,160}"
        r"\b(?:director|officer|president|chair(?:man)?|board|treasurer|controller|secretary|ceo|cfo)\b",
        2.5,
    ),
    EventCue(
        "officer-or-director-change",
        r"\b(?:resign\w*|retir(?:e|es|ed|ing)|(?:his|her|whose) retirement|depart(?:ed|ure)"
        r"|step(?:ping|s|ped)? down)\b[^;]{0,160}\b(?:director|officer|president|chair(?:man)?"
        r"|board|treasurer|controller|ceo|cfo|employment)\b",
        2.5,
    ),
    EventCue(
        "officer-or-director-change",
        r"\b(?:director|officer|president|chair(?:man)?|treasurer|controller|ceo"
        r"|cfo)\b[^;]{0,160}\b(?:resign(?:ed|ing|s|ation)|retir(?:e|es|ed|ing|ement)|departed"
        r"|departure|step(?:ping|s|ped)? down)\b",
        2.0,
    ),
    EventCue(
        "officer-or-director-change",
        r"\b(?:appoint|elect|nam)ed [^;]{0,80}\bto (?:the|its|our) [^;]{0,40}\bcommittee\b",
        2.0,
    ),
    EventCue(
        "officer-or-director-change", r"\b(?:succeed|replace)(?:s|ing)?\b[^;]{0,80}\bas\b", 1.5
    ),
    EventCue(
        "officer-or-director-change",
        r"\b(?:director|officer|president|chair(?:man)?|treasurer|controller|ceo|cfo)\b[^;]{0,200}"
        r"\b(?:mutual separation|separat(?:e|ed|ion) from|(?:will|would|intends? to|intent to"
        r"|decision to|plans to|has decided to) (?:leave|resign|retire|depart|not stand)"
        r"|will be leaving|has left|left the|not (?:to )?stand for re-?election"
        r"|(?:was|has been|were|been) (?:terminated|removed|elevated|promoted)|passed away|died)\b",
        2.5,
    ),
    EventCue(
        "officer-or-director-change",
        r"\b(?:his|her|mr\. [a-z'-]+|ms\. [a-z'-]+) (?:employment|service)\b[^;]{0,60}"
        r"\b(?:terminated|ended|ceased|will (?:end|terminate))\b(?! (?:for|by|without|involunt))"
        r"|\bnot stand for re-?election\b",
        2.0,
    ),
    EventCue(
        "officer-or-director-change",
        r"\bbecame\b[^;]{0,80}\b(?:director|officer|president|chair(?:man)?|treasurer"
        r"|controller)\b|\bassum\w+ the (?:role|position|duties)\b"
        r"|\b(?:expand|increas)\w* (?:the size of )?(?:its|the) board\b",
        2.0,
    ),
    EventCue(
        "compensation-arrangement",
        r"\b(?:base salary|annual salary|signing bonus|sign-on bonus|severance|salary continuation"
        r"|retention bonus|employment agreements?|separation (?:and release )?agreement"
        r"|incentive plan|change (?:of|in) control (?:severance )?agreement"
        r"|stock option award|increased the salaries)\b",
        2.0,
    ),
    EventCue(
        "compensation-arrangement",
        r"\b(?:share|stock)holders approved\b[^;]{0,120}\b(?:20|19)\d\d (?:\w+ ){0,4}plan\b",
        2.5,
    ),
    EventCue(
        "compensation-arrangement",
        r"\b(?:approv|grant|adopt|establish|award|amend|enter|increas|set)\w*\b[^;]{0,120}\b"
        r"(?:bonus(?:es)?|restricted stock|stock options?|retainers?|compensation"
        r"|(?:employment|severance|retention|transition|salary continuation)"
        r"(?: and \w+)? agreements?)\b",
        2.0,
    ),
    EventCue(
        "compensation-arrangement",
        r"\b(?:approv|adopt|amend)\w*\b[^;]{0,120}\b(?:stock|share|equity|option|purchase|incentive"
        r"|bonus|compensation|deferral|retirement) (?:\w+ ){0,3}plan\b",
        2.0,
    ),
    EventCue(
        "charter-or-bylaw-change",
        r"\b(?:amend\w*|restat\w*|adopted)\b[^;]{0,120}\b(?:by-?laws|articles of incorporation"
        r"|certificate of incorporation|charter)\b",
        2.5,
    ),
    EventCue(
        "charter-or-bylaw-change",
        r"\b(?:certificate|articles) of (?:amendment|ownership)\b|\bchang\w* (?:its|the"
        r"|our) (?:corporate )?name\b|\bname change\b",
        2.5,
    ),
    EventCue("charter-or-bylaw-change", r"\bchang\w*[^;]{0,40}\bfiscal year\b", 2.0),
    EventCue(
        "shareholder-vote",
        r"\b(?:annual|special) meeting of (?:the )?(?:share|stock)holders\b[^;]{0,80}"
        r"(?<!to be )(?<!will be )\b(?:held|convened)\b"
        r"|\b(?:held|convened)[^;]{0,60}\b(?:annual|special) meeting\b",
        2.0,
    ),
    EventCue(
        "shareholder-vote",
        r"\b(?:share|stock)holders\b(?! agreement)(?! of record)[^;]{0,80}\b(?:approved|ratified"
        r"|elected|adopted|voted|rejected|cast)\b",
        2.5,
    ),
    EventCue(
        "shareholder-vote",
        r"\b(?:annual|special) meeting\b[^;]{0,80}\bwas held\b",
        2.5,
    ),
    EventCue(
        "investor-presentation",
        r"\b(?:investor|analyst)s?(?: and (?:analyst|lender|investor))? (?:day|presentation"
        r"|conference|meeting)s?\b",
        2.0,
    ),
    EventCue(
        "investor-presentation", r"\bpresent(?:ing|ation|ed)? at\b[^;]{0,100}\bconference\b", 2.5
    ),
    EventCue(
        "investor-presentation",
        r"\b(?:presentation|slides?)\b[^;]{0,120}\b(?:conference|investors?|event)\b"
        r"|\bconference\b[^;]{0,100}\bpresent",
        2.0,
    ),
    EventCue(
        "dividend-or-buyback",
        r"\b(?:declared|declares|declaration of|increased?|reduced"
        r"|suspend\w*)\b[^;]{0,60}\bdividend\b",
        2.5,
    ),
    EventCue(
        "dividend-or-buyback",
        r"\b(?:eliminat|omit|defer|resum|set|cut|halv)\w*\b[^;]{0,60}\b(?:dividends?"
        r"|payout to (?:share|stock)holders)\b"
        r"|\b(?:announced|declared)\b[^;]{0,80}\bdistribution to (?:unit|share|stock)? ?holders\b"
        r"|\b(?:stop|suspend|halt|discontinu)\w*\b[^;]{0,30}\b(?:buying back|repurchas\w+"
        r"|buy-?backs?)\b",
        2.5,
    ),
    EventCue("dividend-or-buyback", r"\bdividend (?:was|has been) declared\b", 2.5),
    EventCue(
        "dividend-or-buyback",
        r"\b(?:authoriz\w*|approv\w*|announc\w*)\b[^;]{0,80}\brepurchase\b",
        2.0,
    ),
    EventCue(
        "dividend-or-buyback",
        r"\brepurchased (?:the|all|an|approximately|\d|its)[^;]{0,60}\bshares of (?:its"
        r"|our) common stock\b",
        2.0,
    ),
    EventCue(
        "litigation-or-settlement",
        r"\bsettle(?:d|ment)\b[^;]{0,100}\b(?:case|litigation|lawsuit|claims?|arbitration|action"
        r"|suit)\b",
        2.5,
    ),
    EventCue(
        "litigation-or-settlement",
        r"\b(?:agreed|agreement) to (?:end|settle|dismiss|resolve)[^;]{0,60}\b(?:litigation"
        r"|lawsuits?|actions?|disputes?|claims?)\b",
        2.5,
    ),
    EventCue(
        "litigation-or-settlement",
        r"\b(?:lawsuit|class action|complaint|jury verdict|judgment|arbitration award)\b",
        1.5,
    ),
    EventCue(
        "regulatory-action",
        r"\bcease and desist\b|\bconsent order\b|\bprompt corrective action\b"
        r"|\bcomplete response letter\b|\bwells notice\b|\bcivil penalt|\bsubpoena\b|\bindictment",
        2.5,
    ),
    EventCue(
        "regulatory-action",
        r"\b(?:federal reserve|fdic|occ|department of justice|food and drug administration|fda|ftc"
        r"|sec)\b[^;]{0,80}\b(?:notified|order|directive|approv|issued|cleared|investigat)",
        2.0,
    ),
    EventCue(
        "product-or-clinical-news",
        r"\b(?:phase (?:[1-4]|i{1,3}v?)\b|clinical (?:trial|study|data)|drug candidate)",
        2.0,
    ),
    EventCue(
        "product-or-clinical-news",
        r"\bno longer (?:work on|develop|pursue)\b"
        r"|\b(?:drop|end|abandon)\w* (?:its |the )?[^;]{0,40}\b(?:program|trial|study|candidate)\b",
        2.0,
    ),
    EventCue(
        "product-or-clinical-news",
        r"\b(?:discontinu|stopped|cease|halt)\w*\b[^;]{0,80}\b(?:develop|product|program)",
        2.5,
    ),
    EventCue(
        "product-or-clinical-news", r"\b(?:launch|introduc)(?:ed|es|ing)\b[^;]{0,80}\bproduct", 1.5
    ),
    EventCue("other", r"\bto recast\b[^;]{0,120}\bfinancial (?:information|statements)\b", 3.5),
    EventCue(
        "cyber-incident",
        r"\b(?:ransomware|unauthorized (?:access|party|third)|cybersecurity incident|threat actor"
        r"|data breach)\b",
        3.0,
    ),
)
