"""Plants, products, systems and people at work."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rule

__all__ = ["RULES"]

_FORCE = (
    r"(?:fire|explosion|hurricane|storm|flood\w*|earthquake|tornado|strike|walkout|walked out|"
    r"shortage|outage|lightning|landslide|ice|freeze|drought|power (?:failure|cut|loss)|supplier|"
    r"quarantine|pandemic|covid\S*|war|blockade|embargo|collapse\w*|breakdown|broke(?:n)? down|"
    r"failed|failure|burst|derail\w*|sank|grounded|typhoon|cyclone|wildfire|union|pickets?|water|"
    r"roof|damaged?|destroyed|burn(?:ed|t))"
)
_WORKS = (
    r"(?:production|output|operations?|manufactur\w*|suppl(?:y|ies)|shipments?|deliver(?:y|ies)|"
    r"plants?|refiner(?:y|ies)|mines?|mills?|facilit(?:y|ies)|lines?|furnaces?|smelter|kiln|"
    r"reactor|unit|terminal|pipeline|wells?|service|warehouse|distribution center|works|site|"
    r"platform|port|railroad|fleet|vessel|factor(?:y|ies)|turbine|generat\w+|station)"
)

RULES = (
    Rule(
        "supply-disruption",
        (
            "not run since",
            "not operated since",
            "not produced since",
            "not reopened",
            "not restarted",
        ),
        r"\b(?:has|have) not (?:yet )?(?:run|operated|produced|reopened|restarted|resumed)\b"
        r"(?: (?:since|after|production|operations))?",
        also=r"\b(?:plants?|mills?|terminals?|mines?|refiner(?:y|ies)|facilit(?:y|ies)|lines?|units?|"
        r"wells?|stores|hotels|site)\b",
        but=r"sold|held for sale|discontinued|\bif\b",
    ),
    Rule(
        "workplace-environmental-incident",
        (" died", " killed"),
        r"\b(?:one|two|three|four|five|six|seven|several|an?|\d+) (?:of (?:its|our|the) )?(?:\w+ "
        r"){0,2}?(?:employees?|workers?|miners?|contractors?|crew members?|passengers?) (?:(?:has|"
        r"have|had) )?(?:died|(?:was|were) killed)\b",
        but=r"natural causes|illness|plaintiff|insurance|competitor|unrelated",
        severity=Severity.HIGH,
    ),
    Rule(
        "supply-disruption",
        ("fire", "explosion", "flood", "storm", "hurricane", "tornado", "earthquake"),
        r"\b(?:fire|explosion|flood\w*|(?:wind|ice )?storm|hurricane\b.{0,20}|tornado|earthquake)"
        r"\b.{0,60}?\b(?:destroyed|damaged|gutted|levell?ed|consumed|shut(?: down)?|closed|"
        r"flooded)\b.{0,60}?\b(?:building|plant|mill|warehouse|facility|facilities|line|factory|"
        r"smelter|refinery|mine|unit|works|terminal|center|stores?|hotels?)",
        but=r"\bif\b|\bmay\b|no (?:interruption|disruption|effect)|fully insured and|not (?:expected "
        r"to )?(?:affect|interrupt)|in (?:19|20)\d\d,",
    ),
    Rule(
        "supply-disruption",
        (
            "closed their doors",
            "closed temporarily",
            "temporarily closed",
            "are closed",
            "been closed",
            "remain closed",
        ),
        r"\b(?:all|most|many|\w+ of|each|its|our)\b.{0,40}?\b(?:hotels|stores|restaurants|"
        r"theat(?:er|re)s|plants|casinos|parks|clubs|centers|schools)\b.{0,60}?\b(?:closed their doors|(?:are|were|have been|has been|remain) "
        r"(?:temporarily )?closed(?: temporarily)?)|\btemporarily closed\b.{0,60}?\b(?:hotels?|"
        r"stores?|restaurants?|theat(?:er|re)s?|plants?|casinos?|parks?)",
        but=r"reopen|\bif\b|\bmay\b|holiday|remodel|renovat",
    ),
    Rule(
        "supply-disruption",
        (
            "stop",
            "stood",
            "stand",
            "idle",
            "out of service",
            "down for",
            "shut",
            "out of action",
            "halt",
            "cannot ship",
            "unable to",
            "interrupt",
            "suspend",
            "without power",
            "offline",
            "off line",
            "cut",
            "destroyed",
            "damage",
            "closed",
        ),
        rf"\b{_WORKS}\b.{{0,120}}?\b(?:stopped|stood still|stands? idle|(?:is|are|was|were|been|"
        rf"be|remains?) (?:\w+ )?(?:idle|stopped|halted|out of (?:service|action)|offline|off line|"
        rf"shut(?: down)?|down|closed|suspended|interrupted|destroyed|heavily damaged|badly "
        rf"damaged|without (?:power|water|gas))|cannot (?:ship|run|operate|make|deliver)|out of "
        rf"(?:service|action))\b|\b(?:stopped|halted|shut(?: down)?|suspended|interrupted|"
        rf"destroyed|damaged|idled|closed|"
        rf"cut off|cut)\b.{{0,60}}?"
        rf"\b{_WORKS}\b|\b(?:unable|not able|cannot) to? ?(?:ship|produce|make|deliver|supply|"
        rf"operate)\b",
        also=rf"\b{_FORCE}\b",
        but=r"trading|dividend|trial|study|enrol|discontinued|restructur|laid off|permanent|"
        r"offering|"
        r"registration|planned|scheduled|insurance covers|(?-i:\bmay\b)|\bcould\b|strike price|"
        r"ransom|cyber|\bif |material weakness|internal control|cease-and-desist|unable to (?:pay|"
        r"meet)|closed (?:on|the (?:sale|acquisition|transaction))|trial|attack|intrud",
    ),
    Rule(
        "product-recall-safety",
        (
            "return",
            "take back",
            "taking back",
            "stop using",
            "shelves",
            "off the market",
            "withdraw",
            "pulled",
            "stop sell",
            "stopped sell",
            "stopped ship",
            "stop ship",
            "quarantin",
            "hold",
        ),
        r"\b(?:asked|told|advised|urged|instructed|warned|notified|writing to|wrote "
        r"to)\b.{0,60}?\b(?:customers|dealers|owners|users|hospitals|distributors|doctors|"
        r"physicians|retailers|consumers|patients|stores)\b.{0,80}?\b(?:return|stop (?:using|"
        r"selling)|not (?:to )?use|destroy|"
        r"discard|unplug|cease|check|repair|replace)|\b(?:pull(?:ed|ing)?|tak(?:e|en|ing)|"
        r"withdr[ae]w\w*|remov\w*)\b.{0,80}?\b(?:off the (?:market|shelves)|from (?:sale|stores|"
        r"the shelves|store shelves|circulation|the market)|back\b.{0,20}?\b(?:units|lots|"
        r"products?|vehicles))|\b(?:stopp?"
        r"(?:ed|ing)?|halt(?:ed|ing)?|suspend(?:ed|ing)?)\b.{0,30}?\b(?:sell(?:ing)?|sales? of|"
        r"shipp?(?:ing|ments? of)|distribution of)\b",
        also=r"\b(?:product|units?|lots?|batch(?:es)?|model|device|vehicles?|pumps?|drug|food|toy|"
        r"battery|"
        r"implants?|tires?|heaters?|monitors?|catheters?|tablets|bottles|cans|defect\w*|fault\w*|"
        r"injur\w*|contaminat\w*|fire|overheat\w*|crack\w*|fail\w*|salmonella|listeria|metal|"
        r"glass)\b",
        but=r"shares|stock|notes|securities|offering|take back (?:its|the) (?:guidance|forecast)|"
        r"competitor",
    ),
    Rule(
        "product-recall-safety",
        ("fault", "flaw", "defect", "overheat", "burn", "injur", "crack"),
        r"\b(?:fault|flaw|defect|crack|weakness)\b.{0,80}?\b(?:in|with)\b.{0,80}?\b(?:product|"
        r"units?|model|device|vehicles?|pumps?|battery|batteries|implants?|tires?|heaters?|"
        r"monitors?|switch|valve|component|lots?)\b|\b(?:units?|products?|devices?|batteries|"
        r"heaters?|vehicles?)\b.{0,60}?\b(?:overheat\w*|caught fire|catch fire|burst|crack\w*|"
        r"leak\w*)\b",
        also=r"\b(?:found|learned|discover\w*|identif\w*|report\w*|confirm\w*|customers?|injur\w*|"
        r"burn\w*)\b",
        but=r"no (?:fault|defect)|(?-i:\bmay\b)|plaintiff|complaint|title|control|accounting|plant|"
        r"refinery",
    ),
    Rule(
        "supply-disruption",
        (
            "stood still",
            "stand still",
            "stands still",
            "is shut",
            "are shut",
            "nothing has been",
            "have left the",
            "could not use",
            "cannot use",
            "not been able to",
            "walked out",
            "walked off",
            "picket",
        ),
        r"\b(?:plants?|mills?|mines?|works|factor(?:y|ies)|refiner(?:y|ies)|lines?|furnaces?|"
        r"smelter|foundry|site|facilit(?:y|ies)|wells?|terminal)\b.{0,80}?\b(?:stood still|stands? "
        r"still|(?:is|are|was|were|remains?) "
        r"shut\b|stood idle)|\bnothing has been (?:mined|made|shipped|produced|refined)|\bno "
        r"(?:new )?(?:\w+ ){0,2}?(?:have|has) left the (?:works|plant|factory|mill|dock)|\bcould "
        r"not (?:use|reach|ship|produce|make)\b.{0,60}?\b(?:service|plant|products?|system)|"
        r"\bwalked (?:out|off)\b",
        but=r"planned|scheduled|holiday|vote|meeting|permanent|\bif |trading",
        keep=("denial",),
    ),
    Rule(
        "product-recall-safety",
        ("wrote to", "told ", "asked ", "warned", "should stop", "should not use", "should check"),
        r"\b(?:wrote to|told|asked|warned|advised|notified|said)\b.{0,120}?\b(?:hospitals|owners|"
        r"shops|stores|dealers|users|customers|doctors|physicians|parents|retailers|pharmacies|"
        r"farmers)\b.{0,200}?\b(?:to return|"
        r"should (?:stop|not|check|return|discard)|must (?:stop|not|return)|"
        r"until\b.{0,40}?\b(?:fitted|changed|"
        r"replaced|repaired|fixed))",
        but=r"shares|notes|payment|invoice|stop-loss",
    ),
    Rule(
        "supply-disruption",
        ("could not use", "could not reach", "was down", "were down", "was out of"),
        r"\b(?:customers?|clients|users|subscribers|merchants)\b.{0,60}?\b(?:could not|cannot|"
        r"were unable to) (?:use|reach|log|access)\b|\b(?:service|website|platform|network|"
        r"system)s?\b.{0,40}?\b(?:was|were|went) (?:down|out of"
        r" service|unavailable)\b",
        but=r"\bif |attack|intru|ransom|planned|scheduled",
        keep=("denial",),
    ),
    Rule(
        "product-recall-safety",
        ("should stop using", "should check", "should not use", "should return"),
        r"\b(?:owners|users|hospitals|customers|dealers|parents|doctors|they|patients|shops|"
        r"stores)\b.{0,160}?\bshould (?:stop using|not use|check|return|discard|unplug)\b",
        but=r"shares|proxy|notes",
    ),
)
