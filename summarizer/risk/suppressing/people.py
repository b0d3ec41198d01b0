"""Words in a sentence that suppress flags on control, people and contracts."""

from __future__ import annotations

from summarizer.risk.suppressing.place import Place

__all__ = ["PEOPLE"]

PEOPLE = {
    "relisted": Place(
        r"\bregain(?:ed|s) compliance|\bin compliance with\b.{0,100}\b(?:matter|closed)|uplist|"
        r"\b(?:approved|application) for listing|transfer\w* (?:of )?(?:the |its |"
        r"our )?(?:stock exchange )?listing|\b(?:no longer|not) subject to delisting|"
        r"\b(?:will|to|expects? to) (?:list|be listed|begin trading|trade|commence "
        r"trading)\b.{0,60}?\bon (?:the )?(?:new york stock exchange|nyse\b|nasdaq)|\bredemption "
        r"date|\b(?:redeemed|matured|maturity of)\b",
        ("regain", "compliance", "uplist", "list", "redem", "matur", "trad"),
    ),
    "acquirer": Place(
        r"\b(?:company|registrant|<registrant>)(?:,? through)? (?:\w+ ){0,4}?(?:acquired|purchased|"
        r"will acquire|agreed to acquire|agreed to purchase|completed (?:its|the) acquisition|"
        r"to acquire)\b(?! by)|\bsubsidiary of (?:the )?(?:company|registrant|"
        r"<registrant>)\b.{0,60}\b(?:will|would|shall|was|were|be)? ?(?:merge[ds]?|"
        r"merging) (?:with and )?into|\bbecom\w+ an? (?:\w+[- ]){0,4}subsidiary of (?:the "
        r")?(?:company|registrant|<registrant>)\b|\bas an? (?:\w+[- ]){0,4}subsidiary of (?:the "
        r")?(?:company|registrant|<registrant>)\b",
        ("acqui", "purchase", "subsidiary"),
    ),
    "biography": Place(
        r"\b(?:has served|most recently|(?:mr|ms|mrs|dr)\. [\w' -]{2,30}, (?:age )?\d\d, "
        r"(?:retired|was|served|is|has)|an? (?:role|position|post) (?:he|she|that)|previously "
        r"served|served as|serves as|was employed|prior to (?:joining|"
        r"that|his|her)|began (?:his|her) career|years? of experience|holds a|graduat\w+|"
        r"has been (?:a |an |the )?(?:director|chief|president|partner)|formerly|from (?:19|"
        r"20)\d\d (?:to|until|through)|until (?:19|20)\d\d|since (?:19|"
        r"20)\d\d)\b(?!.{0,200}\b(?:notified|announced (?:his|her)|will (?:retire|step|resign|"
        r"depart|leave)|resigned effective|tendered|submitted|effective (?:immediately|as of)))",
        (
            "serve",
            ", 3",
            ", 4",
            ", 5",
            ", 6",
            ", 7",
            "employed",
            "prior to",
            "career",
            "experience",
            "holds a",
            "graduat",
            "has been",
            "formerly",
            "from 19",
            "from 20",
            "until ",
            "since ",
            "recently",
            "role",
            "position",
        ),
    ),
    "other_company": Place(
        r"\bresign\w* (?:from|as) (?:\w+ ){0,3}?(?:of )?(?:his|her) (?:position|role) (?:at|with)|"
        r"\b(?:of|from) (?:the )?(?:target|acquired company|seller|predecessor)\b",
        ("position", "role", "target", "acquired", "seller", "predecessor"),
    ),
    "not_over_disagreement": Place(
        r"\b(?:no|not|none|neither|nor|never|without)\b.{0,300}\bdisagree",
        ("disagree",),
    ),
    "no_holder_proposal": Place(
        r"\b(?:stock|share)holder(?:s'|'s|s)? (?:proposals?|resolutions?)\b|"
        r"\bproposals? (?:submitted|presented|made) by",
        ("proposal", "resolution"),
    ),
    "ordinary_pay": Place(
        r"\bno\b.{0,140}\b(?:transactions?|arrangements?|relationships?|interests?|family)\b|"
        r"\bnot (?:a )?part(?:y|ies) to\b|\bneither\b|\bnone of\b|\b(?:does|do|did|has|have|is|"
        r"are) not\b.{0,120}\b(?:404|interest|relationship)|\b(?:base salary|annual bonus|"
        r"stock options?|severance|employment agreement|indemnification agreement|compensation|"
        r"equity award|incentive plan|retention)\b",
        (
            "no ",
            "not ",
            "neither",
            "none",
            "salary",
            "bonus",
            "option",
            "severance",
            "employment",
            "indemnif",
            "compensation",
            "award",
            "incentive",
            "retention",
        ),
    ),
    "wholly_owned": Place(
        r"\b(?:wholly[- ]owned|between (?:the company|us) and (?:its|our) subsidiar)|customary|"
        r"ordinary course|from time to time|affiliates have (?:provided|performed)|"
        r"commercial banking|underwriters?\b",
        (
            "wholly",
            "subsidiar",
            "customary",
            "ordinary course",
            "time to time",
            "affiliates have",
            "banking",
            "underwrit",
        ),
    ),
    "own_choice": Place(
        r"\b(?:company|registrant|we|<registrant>) (?:\w+ ){0,2}?(?:elected to|decided to|chose to|"
        r"has|voluntarily|exercised its right to) ?(?:terminate[ds]?|not renew)\b|"
        r"\b(?:company|registrant|we|<registrant>)\b[^.;]{0,60}\bterminated (?:certain|our|its|"
        r"the)\b|\b(?:repaid|prepaid|paid in full|refinanc\w+|replaced (?:by|with)|superseded|"
        r"in connection with (?:the )?(?:entry into|execution|closing))",
        (
            "elected",
            "decided",
            "chose",
            "has ",
            "voluntarily",
            "exercised",
            "repaid",
            "prepaid",
            "paid in",
            "refinanc",
            "replaced",
            "supersed",
            "in connection",
            "new ",
        ),
    ),
    "no_one_leaves": Place(
        r"\bretire(?:d|s)? (?:partner|chairman|chief|president|executive|senior|vice|managing|"
        r"officer|general|admiral)|\b(?:he|she|having|since) retired (?:as|from)\b|"
        r"\A(?!.*\b(?:succeeds?|replaces?)\b[^;]{0,80}?\bwho retired).*\bwho retired (?:as|from)\b|"
        r"\bformer\b(?!.{0,200}\b(?:resigned|will resign|notified|terminated))",
        ("retire", "former"),
    ),
}
