"""Shares sold, rights limited, listings lost, control sold."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_SHARES = (
    r"(?:(?:common |ordinary |preferred |new |unregistered |restricted )*(?:shares|stock|units)|"
    r"convertible (?:\w+ ){0,3}?(?:notes?|debentures?|preferred|bonds?)|warrants?)"
)
_PLAN = (
    r"stock option|incentive plan|employee stock|restricted stock unit|\brsus?\b|award|vest(?:s|ed|"
    r"ing)?\b|savings plan|dividend reinvest|stock split|repurchase|buyback|tender offer|spin-?off|"
    r"senior notes|each share of|\bs-4\b|merger agreement|option plan|retirement plan"
)

RULES = (
    Rule(
        "holder-rights-change",
        ("ranks ahead", "rank ahead", "ranks senior", "rank senior", "ranks prior", "rank prior"),
        r"\brank\w* (?:ahead of|senior to|prior to)\b.{0,40}?\bcommon (?:stock|shares|units)\b",
        also=r"\b(?:elect\w*|consent|approv\w+|veto|vote|liquidation)\b",
        but=r"notes|debentures|may issue|authori[sz]ed|parity",
        items=("1.01", "3.02", "3.03", "5.03", "5"),
    ),
    Rule(
        "conditional-financing",
        ("offering", "financing", "placement", "sale of", "loan", "funding", "notes"),
        r"\b(?:shelv(?:e|ed)|pulled|call(?:ed)? off|put off|scrapp?ed|dropped|broke off|failed to "
        r"(?:close|complete|raise|fund)|did not (?:close|fund|go (?:ahead|through))|fell through|"
        r"will not (?:go ahead|proceed|take place))\b.{0,80}?\b(?:offering|financing|placement|"
        r"funding|sale of (?:\w+ ){0,3}(?:notes|shares|stock|units))|\b(?:offering|financing|"
        r"placement|funding|loan)\b.{0,80}?\b(?:fell through|did not (?:close|fund|go (?:ahead|"
        r"through))|was (?:called off|shelved|pulled|put off|withdrawn|postponed|abandoned)|will "
        r"not (?:go ahead|close|proceed|take place|be completed))",
        but=r"acqui|merger|tender|secondary|selling (?:stock|share)holder|upon",
        severity=Severity.HIGH,
        keep=("denial",),
    ),
    Rule(
        "conditional-financing",
        (
            "only if",
            "provided that",
            "once ",
            "after the",
            "depends on",
            "not bound",
            "not obliged",
            "no obligation to",
            "not committed",
            "in steps",
            "in parts",
            "in two parts",
            "undersubscribed",
            "half",
        ),
        r"\b(?:investors?|purchasers?|lenders?|fund|buyers?|financing|second (?:half|part|closing|"
        r"payment)|remaining (?:half|part|\$? ?[\d.,]+ \w+)|rest of (?:the )?(?:money|financing|"
        r"loan|proceeds))\b.{0,120}?\b(?:only if|depends? (?:up)?on|provided that|not (?:bound|"
        r"obliged|obligated|committed)|no obligation to (?:fund|invest|buy|purchase|lend|close)|"
        r"once (?:the )?(?:company|fda|shareholders|stockholders|court))|\bundersubscribed\b",
        also=r"\b(?:invest\w*|financing|placement|notes?|shares|stock|loan|lend|fund(?:ing)?|"
        r"offering)\b",
        but=r"acqui|merger|earn-?out|severance|option|award|registration rights|lease|employ",
        keep=("hypothetical", "denial"),
    ),
    Rule(
        "dilutive-issuance",
        ("sold", "issued", "sell", "issue", "sale"),
        rf"\b(?:sold|sells?|issued?|issues|sale of|agreed to (?:sell|issue)|will (?:sell|issue))\b"
        rf".{{0,100}}?\b\d[\d,.]*(?: million)?\b.{{0,40}}?\b{_SHARES}\b",
        also=r"\b(?:(?:institutional|accredited|private|several|three|two|four|five|one|new|"
        r"outside|"
        r"foreign|certain) (?:\w+ )?(?:investors?|purchasers?|buyers?|funds?)|in (?:payment|"
        r"settlement|satisfaction|exchange|return)\b.{0,40}?\b(?:debt|loan|notes?|services|fees|"
        r"claims?|amounts?|rent)|consultants?|(?:below|under|discount|less "
        r"than)\b.{0,40}?\b(?:market|closing|"
        r"price)|without registration|not registered|exempt\w*)\b",
        but=_PLAN + r"|acqui|merger|purchase of (?:substantially|all)|pro forma|secondary",
        keep=("prior",),
    ),
    Rule(
        "dilutive-issuance",
        ("conver", "reset", "floor", "exercis"),
        r"\b(?:notes?|debentures?|preferred (?:stock|shares)|loan)\b.{0,120}?\b(?:may be "
        r"(?:converted|exchanged|turned)|converts?|exchangeable|can be (?:converted|turned|"
        r"exchanged))\b.{0,60}?\b(?:into|for)\b.{0,40}?\b(?:shares|stock)\b",
        also=r"\b(?:sold|issued|borrowed|sale|closed|completed|lent|agreed|price)\b",
        but=_PLAN + r"|redemption|redeem\w*|outstanding convertible|pro forma",
        keep=("hypothetical", "prior"),
    ),
    Rule(
        "holder-rights-change",
        ("combin", "one-for-", "1-for-", "consolidat", "reverse"),
        r"\b(?:combin\w+|consolidat\w+|exchang\w+|convert\w*)\b.{0,60}?\b(?:every|each) (?:\w+|"
        r"\d+) (?:\w+ ){0,4}?shares\b.{0,60}?\b(?:into|for) (?:one|1)\b|\b(?:one|1)-for-(?:\w+|"
        r"\d+) (?:\w+ )?(?:share |stock )?(?:consolidation|combination|reverse)",
        but=r"adjusted|merger|class [a-c] |depositary",
    ),
    Rule(
        "holder-rights-change",
        (
            "vote",
            "holders",
            "charter",
            "by-law",
            "bylaw",
            "class b",
            "written consent",
            "special meeting",
        ),
        r"\b(?:holders|stockholders|shareholders|owners)\b.{0,60}?\b(?:no longer|lose|lost|may "
        r"not|can not|cannot|not be able to)\b.{0,80}?\b(?:vote|act by written consent|call|"
        r"nominate|propose|remove|convert|transfer|redeem)|\b(?:ten|20|twenty|10|five|100|fifty) "
        r"votes (?:a|per|for each|each)\b|\b(?:super-?majority|two-thirds|80%|75%|"
        r"66)\b.{0,60}?\bvote\b.{0,60}?\b(?:is now|"
        r"now|will be|is) required|\b(?:staggered|classified) board|\b(?:directors|board)\b.{0,60}?"
        r"\binto three classes|\b(?:ownership|transfer)\b.{0,40}?\b(?:limit|"
        r"restriction)s?\b.{0,80}?"
        r"\b\d+(?:\.\d+)? ?(?:%|percent)",
        also=r"\b(?:amend\w*|adopt\w*|approv\w*|chang\w*|fil\w+|creat\w+|issu\w+|now|new)\b",
        but=r"declassif|phase[- ]out|eliminat\w* (?:the )?(?:classified|staggered|super)|lower|"
        r"proxy access|clerical|lock-?up|merger|held the following|record date|entitled to one "
        r"vote",
        keep=("denial",),
    ),
    Rule(
        "holder-rights-change",
        ("ahead of", "senior to", "rank", "prior to the common"),
        r"\b(?:preferred|series \w+|class \w+|new (?:shares|stock|class))\b.{0,120}?\b(?:ahead of|"
        r"senior to|ranks?|before)\b.{0,60}?\b(?:common|ordinary|existing|other (?:shares|"
        r"classes))",
        also=r"\b(?:issu\w+|creat\w+|fil\w+|design\w+|sold|adopt\w+)\b",
        but=r"notes|indebtedness|debt securities|junior participating",
    ),
    Rule(
        "holder-rights-change",
        ("right", "10%", "15%", "20%", "4.9"),
        r"\brights?\b.{0,160}?\b(?:acquires?|buys?|crosses|reaches|passes|owner of|ownership of|"
        r"holder of|holds)\b.{0,60}?\b(?:4\.9+|1\d|20|25|30)(?:\.\d+)? ?(?:%|percent)",
        also=r"\b(?:adopt\w*|declar\w+|board|distribut\w+|extend\w*|plan)\b",
        but=r"expir|terminat|redeem|registration rights|merger|not (?:be )?(?:deemed|become)|"
        r"preemptive",
        severity=Severity.MEDIUM,
        keep=("hypothetical",),
    ),
    Rule(
        "dilutive-issuance",
        ("sold", "issued", "sell ", "issue "),
        r"\b(?:sold|issued|agreed to (?:sell|issue)|will (?:sell|issue))\b.{0,60}?\b\d[\d,.]*(?: "
        r"million)? (?:\w+ ){0,3}?(?:shares|units)\b.{0,120}?(?:\bat \$ ?[\d.]+|\b(?:price|full|"
        r"part|final) (?:settlement|payment|satisfaction|of \$)|\bfor \$ ?[\d.]+|\bin "
        r"(?:settlement|payment|lieu))|\b(?:sold|issued|agreed to sell)\b.{0,60}?\b(?:units|"
        r"shares) of\b.{0,60}?\bto (?:\w+ "
        r"){0,3}?(?:funds?|investors?|institutions?|purchasers?|buyers?)\b",
        also=r"\b(?:common|ordinary|preferred|its|new|shares|units)\b",
        but=_PLAN
        + r"|merger|subsidiary's|outstanding shares of|shares of (?:the )?(?:target|seller)|selling "
        r"(?:stock|share)holder|10b5-1|owned by|acquired from|secondary|initial public|director "
        r"sold|pro forma",
        items=("1.01", "3.02", "5", "9", "2.03"),
        keep=("prior",),
    ),
    Rule(
        "dilutive-issuance",
        ("exchange", "convert", "turn"),
        r"\b(?:notes?|debentures?|preferred (?:stock|shares)|holders?|lenders?|"
        r"loan)\b.{0,120}?\b(?:may (?:be )?"
        r"(?:exchanged?|convert(?:ed)?|turn(?:ed)?)|exchange the notes|convert the "
        r"notes)\b.{0,80}?\b(?:for|into)\b.{0,40}?\b(?:common|ordinary|shares|stock)",
        but=_PLAN + r"|exchange offer|redeem\w*|merger",
        items=("1.01", "3.02", "2.03", "5", "9"),
        keep=("hypothetical", "prior"),
    ),
    Rule(
        "holder-rights-change",
        ("became one", "into one", "for one", "right for each", "each right", "rights expire"),
        r"\b(?:each|every) (?:\w+|\d+) (?:\w+ ){0,3}?shares\b.{0,80}?\b(?:became|become|into|"
        r"combined into|exchanged for|for) (?:one|1)\b|\bone right (?:for|on|per) each\b|\beach "
        r"right\b.{0,160}?\b(?:half|discount|buy|purchase)\b",
        but=r"propose to|will propose|each right to|merger consideration|depositary|class [bc]|"
        r"redeem|expire[sd]? "
        r"on .{0,40}? (?:and|has)|terminated|rights offering|subscription",
        keep=("hypothetical",),
    ),
    Rule(
        "holder-rights-change",
        ("consent", "may not"),
        r"\bpreferred\b.{0,200}?\b(?:may not|can ?not|shall "
        r"not)\b.{0,40}?\bwithout\b.{0,40}?\bconsent\b|"
        r"\b(?:company|registrant) (?:may not|can ?not|shall not),? "
        r"without\b.{0,60}?\bconsent\b.{0,120}?"
        r"\b(?:dividends|issue|borrow|merge)",
        but=r"credit agreement|lender|indenture|bank|landlord|purchase agreement",
        items=("3.03", "5.03"),
        severity=Severity.HIGH,
        keep=("denial", "terms", "hypothetical"),
    ),
    Rule(
        "conditional-financing",
        ("bound", "only when", "only after", "need not"),
        r"\b(?:neither|no) (?:side|party)\b.{0,20}?\bbound\b|\b(?:remaining|second|rest|balance|"
        r"other half)\b.{0,80}?\b(?:paid|funded|lent|bought|invested|purchased|released|"
        r"drawn)\b.{0,20}?\bonly (?:when|after|"
        r"if|once)\b|\b(?:funds|investors|lenders?|purchasers|buyers) need not (?:pay|fund|buy|"
        r"lend|close)",
        but=r"acqui|merger|earn-?out|severance|purchase price for the (?:assets|business)",
        keep=("hypothetical", "denial"),
    ),
    Rule(
        "dilutive-issuance",
        ("exchange",),
        r"\bto exchange\b.{0,60}?\b\d[\d,.]*(?: million)? shares "
        r"of\b.{0,200}?\bfor\b.{0,60}?\b(?:principal amount|"
        r"debt|notes?|debentures?)\b",
        but=r"exchange offer|merger agreement",
        items=("1.01", "3.02", "8.01", "5"),
        keep=("existing_terms",),
    ),
)
