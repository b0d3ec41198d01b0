"""Signs by which a sentence is dull to read, though it names amounts and days."""

from __future__ import annotations

from summarizer.extract.words.salience import Sign

__all__ = ["LEANS", "LEGAL", "MEASURES", "READING", "STATUTE"]

# What a summary can do without: where something else stands, what always holds, how a vote is held.
_DULL = (
    Sign(
        r"\b(?:results|votes?|details?|information|terms|proposals?|matters|actions?)\b.{0,80}"
        r"\b(?:are|is|were|was) (?:as follows|(?:reported|set forth|presented|summari[sz]ed|shown"
        r"|described|listed|discussed|provided)\b)|^(?:the following|set forth below|following"
        r"|below) (?:is|are)\b|\btook the following actions?\b",
        -2.0,
    ),
    Sign(
        r"\bquorum\b|\bentitled to (?:vote|notice)\b|\brecord date\b.{0,120}\boutstanding\b"
        r"|\bcommittees? of the board\b.{0,40}\bnot been\b|\bnot been appointed to any\b",
        -1.2,
    ),
    Sign(
        r"\b(?:this|that|the) column\b|\bfootnote\b|\bthe (?:chart|table) (?:below|above)\b", -2.5
    ),
    Sign(r"\bindemnif(?:y|ied|ication)\b|\bcontribut\w+ to payments\b", -1.5),
    Sign(
        r"\b(?:does|do) not (?:purport to )?(?:reflect events|modify or update|update)\b"
        r"|\bapplied retrospectively\b|\baddressed (?:certain|various) issues\b"
        r"|\bintended to provide\b|\bprovides? (?:investors|readers|security ?holders) with\b"
        r"|\bremains? unchanged and\b|\bspeaks? only as of\b|\bevents occurring after\b"
        r"|\bother factual\b|\binformational purposes\b",
        -3.0,
    ),
    Sign(
        r"\bwill be filed\b|\b(?:current|quarterly|annual) report on form \d+-[kq]\b.{0,40}"
        r"\bfiled\b|\bfiled\b.{0,60}\bcurrent report on form 8-k\b|\bproxy statement\b",
        -0.8,
    ),
    Sign(
        r"\bfull force and effect\b|\bordinary course\b|\bjointly administ"
        r"|\bmay be (?:repaid and )?reborrowed\b|\bsuch requests\b|\bcustomary for\b"
        r"|\busual and customary\b|\bother benefits\b|\bbenefit plans\b|\btax gross-?up\b",
        -1.5,
    ),
    Sign(r"\bshares authorized\b|\bpar value\b.*\b(?:issued|outstanding)\b", -3.0),
    Sign(
        r"\b(?:sec|commission) adopted\b|^as defined in\b|\bforward-looking\b"
        r"|^these statements include\b|\bsign up at\b",
        -2.5,
    ),
    Sign(r"\badministered under the caption\b", -2.0),
    # What a form asks for, what is attached to it, and who was asked for a letter.
    Sign(
        r"\b(?:information|disclosures?) (?:required|called for) by\b|\bletter addressed to the"
        r" (?:securities|sec\b|commission)|\bissued (?:a|an|its|the) (?:press|news) release"
        r" (?:that is )?(?:included|attached|furnished|filed)\b|\b(?:is|are) being filed\b.{0,60}"
        r"\b(?:exhibit|herewith)\b|\bmore fully described in\b|\ball other information\b.{0,60}"
        r"\bunchanged\b|^for (?:an? |further |additional |more )*(?:discussion|information"
        r"|description|details)\b[^;]*, (?:please )?(?:see|refer to)\b",
        -2.5,
    ),
    # How shares vote and how notes are made out.
    Sign(
        r"\bas a single class\b|\bone vote (?:per|for each) share\b|\bin person or by proxy\b"
        r"|\bregistered form\b|\bin denominations of\b|\bpurchase method of accounting\b"
        r"|\bhad [\d,]+ shares of (?:\w+ ){0,5}outstanding\b",
        -2.0,
    ),
    Sign(r"\bno (?:other|further) changes\b", -3.0),
    # What an agreement lets its parties do and not do.
    Sign(
        r"\b(?:contains?|includes?|subject to) (?:[\w,-]+ ){0,6}covenants\b"
        r"|\b(?:coverage|leverage) ratio\b[^;]{0,80}\b(?:may not|must|not to|at least"
        r"|no (?:less|more|greater) than|exceed)\b",
        -2.0,
    ),
    Sign(r"\bissued (?:a|an|its|the) (?:joint )?(?:press|news) release\b", -0.8),
    Sign(r"\bsurviving (?:corporation|entity|company)\b", -1.2),
    Sign(r"``|''|\.(?:(?<=\b(?:mr|ms|dr|no)\.)|(?<=\bmrs\.))$", -1.0),
    Sign(r"\bannual meeting of (?:share|stock)holders on\b.{0,40}\bat \d", -1.0),
)
# What a sentence on results measures, by the first of these words that it holds.
MEASURES = (
    r"\brevenues?\b|\bsales\b",
    r"\bnet (?:income|loss|earnings)\b|\bearnings\b|\bper (?:diluted )?share\b",
    r"\boperating (?:income|loss|profit)\b|\b(?:income|loss) from operations\b",
    r"\bebitda\b",
    r"\bgross (?:profit|margins?)\b",
    r"\bexpenses?\b|\bcosts? of\b",
    r"\bcash\b",
    r"\bdeposits?\b|\bloans?\b",
)
# What a reader asks first: the results, the price, the conditions and what follows.
_TELLING = (
    Sign(
        r"\b(?:net (?:income|loss|earnings|sales)|revenues?|earnings|sales|loss)\b[^;]{0,90}\$ ?\d"
        r"(?=.*\b(?:quarter|year|months|fiscal)\b)|\b(?:quarter|year|months|fiscal)\b[^;]{0,90}"
        r"\b(?:net (?:income|loss|earnings|sales)|revenues?|earnings|sales)\b[^;]{0,60}\$ ?\d",
        0.8,
    ),
    Sign(
        r"\b(?:right to receive|consideration|purchase price|exchange ratio)\b[^;]{0,160}"
        r"(?:\$ ?\d|\b\d?\.\d{2,}\b)|\$ ?[\d.,]+ (?:million |billion )?(?:per share )?in cash\b",
        1.0,
    ),
    Sign(
        r"\b(?:expected to (?:close|be completed|occur)|expects? (?:the )?[^;]{0,60}\bto close"
        r"|(?:regulatory|(?:share|stock)holders?'?|antitrust) approvals?)\b",
        0.6,
    ),
    Sign(r"\b(?:succeed(?:s|ed|ing)?|successor|interim|replac(?:es?|ed|ing))\b", 0.5),
    Sign(r"\bguidance\b[^;]{0,120}\d|\b(?:expects?|anticipates?)\b[^;]{0,80}\$ ?\d", 0.4),
)
READING = (*_DULL, *_TELLING)
# A sentence that begins so says of whom or what only with the one before it.
LEANS = (
    r"(?:this|these|those|such|each such|it|they|he|she|his|her|hers|their|its|neither|both"
    r"|the same|the (?:foregoing|former|latter|above))\b"
)
# The words of contracts that bind nobody's attention; a blank goes before the text.
LEGAL = (
    r"\W(?:any|such|respect|certain|described|defined|set forth|if any|among other things|customary"
    r"|otherwise|thereof|thereto|herein|hereof|therein)\b"
)
STATUTE = (
    r"\bsecurities (?:act|exchange act|and exchange commission)\b|\b(?:section|rule|regulation)"
    r" (?:\d|[ds]\b)"
)
