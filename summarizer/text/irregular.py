"""English words that no rule inflects: verbs with their past forms, nouns with their plurals."""

from __future__ import annotations

__all__ = ["IRREGULAR", "PAST_FORMS", "is_past"]

# An entry a verb: base form, past, and past participle where that differs.
_VERBS = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept
cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|give gave given|go went gone
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
know knew known|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant
meet met|mislead misled|misstate misstated|mistake mistook mistaken|outbid outbid
outgrow outgrew outgrown|overcome overcame overcome|oversee oversaw overseen
overtake overtook overtaken|partake partook partaken|pay paid|prepay prepaid|put put|quit quit
read read|rebuild rebuilt|repay repaid|resell resold|reset reset|rewrite rewrote rewritten|rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought
sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot
show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept
slide slid|sow sowed sown|speak spoke spoken|spend spent|spin spun|split split|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken
strive strove striven|swear swore sworn|sweep swept|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset
wake woke woken|wear wore worn|weave wove woven|wed wed|win won|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written
"""

# An entry a form that no rule leads back, or that a rule would lead astray: the form, its base.
_FORMS = """
is be|are be|am be|was be|were be|been be|being be|has have|had have|having have|does do|did do
done do|doing do|goes go|lying lie|dying die|tying tie|men man|women woman|people person
children child|feet foot|teeth tooth|mice mouse|geese goose|analyses analysis|bases basis
crises crisis|diagnoses diagnosis|hypotheses hypothesis|parentheses parenthesis|theses thesis
emphases emphasis|syntheses synthesis|metastases metastasis|prognoses prognosis|neuroses neurosis
criteria criterion|phenomena phenomenon|memoranda memorandum|addenda addendum|appendices appendix
indices index|matrices matrix|vertices vertex|halves half|shelves shelf|lives life|wives wife
knives knife|leaves leave|thieves thief|wolves wolf|calves calf|loaves loaf|selves self|buses bus
gases gas|biases bias|statuses status|bonuses bonus|viruses virus|campuses campus|censuses census
focuses focus|focused focus|focusing focus|surpluses surplus|prospectuses prospectus
apparatuses apparatus|quizzes quiz|axes axis|caches cache|niches niche|aches ache
headaches headache|movies movie|ties tie|dies die|tied tie|died die|lied lie|lies lie
cookies cookie|shoes shoe|stimuli stimulus|nuclei nucleus|alumni alumnus|bacteria bacterium
media media|data data|series series|species species|news news|lens lens|diabetes diabetes
proceeds proceeds|premises premises|headquarters headquarters|sales sale|earnings earnings
less less|plus plus|minus minus|gross gross|basis basis|thus thus|bus bus|analysis analysis
crisis crisis|cancer cancer|canvas canvas|chaos chaos|atlas atlas|bias bias|gas gas|always always
perhaps perhaps|whereas whereas|overseas overseas|towards towards|besides besides|this this
his his|its its|us us|united united|indeed indeed|need need|exceed exceed|proceed proceed
succeed succeed|speed speed|feed feed|seed seed|breed breed|bleed bleed|weed weed|deed deed
hundred hundred|red red|bed bed|shed shed|wed wed|embed embed|fed feed|naked naked|sacred sacred
during during|nothing nothing|something something|anything anything|everything everything
morning morning|evening evening|ceiling ceiling|string string|thing thing|king king|wing wing
ring ring|spring spring|bring bring|sing sing|swing swing|cling cling|sterling sterling
sibling sibling|ding ding|wedding wedding|pudding pudding|sling sling|sting sting|viking viking
biased bias|biasing bias|owing owe|owed owe|willing willing|embargoed embargo
outstanding outstanding|undersigned undersigned|notwithstanding notwithstanding|ongoing ongoing
upcoming upcoming|forthcoming forthcoming|underlying underlying|pending pending
according according|unprecedented unprecedented|aforementioned aforementioned|worse bad|worst bad
better good|best good|canceled cancel|canceling cancel|cancelled cancel|cancelling cancel
modeling model|modeled model|labeled label|labeling label|traveled travel|traveling travel
signaled signal|totaled total|totaling total|fueled fuel|fueling fuel|channeled channel
leveled level|dialed dial|initialed initial|programming program|programmed program|debt debt
christmas christmas|texas texas|kansas kansas|dallas dallas|arkansas arkansas|illinois illinois
massachusetts massachusetts|angeles angeles|james james|nevertheless nevertheless|charles charles
thomas thomas|williams williams|jones jones|adams adams|davis davis|paris paris|des des
offering offering|offerings offering|meeting meeting|meetings meeting|building building
buildings building|holding holding|holdings holding|proceeding proceeding|proceedings proceeding
founded founded|founding founded|tranches tranche|alleging allege|alleged allege|aliases alias
"""


def _lines(table: str) -> list[list[str]]:
    """The words of each entry."""
    return [entry.split() for row in table.split("\n") for entry in row.split("|") if entry]


_PARTED = _lines(_VERBS)

PAST_FORMS = frozenset(past for base, past, *_ in _PARTED if past != base) | {
    "was",
    "were",
    "had",
    "did",
}

IRREGULAR: dict[str, str] = {form: base for base, *forms in _PARTED for form in forms} | {
    entry[0]: entry[1] for entry in _lines(_FORMS)
}


def is_past(word: str) -> bool:
    """Whether a word has the form of a verb's past or past participle.

    >>> is_past("Announced"), is_past("sold"), is_past("cancelled"), is_past("need")
    (True, True, True, False)
    """
    form = word.lower()
    if form in PAST_FORMS or (form[-1:] == "n" and IRREGULAR.get(form, form) != form):
        return True
    return form.endswith("ed") and IRREGULAR.get(form) != form and len(form) >= len("used")
