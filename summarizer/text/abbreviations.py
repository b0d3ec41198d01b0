"""Words that end in a full stop without ending a sentence, by what may follow them."""

from __future__ import annotations

from summarizer.text.word_lists import words

__all__ = ["ALWAYS", "ENUMERATED", "LEGAL", "MONTHS", "NUMBERED", "STARTERS", "TITLES", "USUAL"]

# Never the end of a sentence: a name or the other party follows.
TITLES = frozenset({"mr", "mrs", "ms", "dr", "messrs", "prof", "hon", "mme", "mssrs"})
ALWAYS = frozenset({"e.g", "i.e", "vs", "v", "cf", "viz", "approx"})

# The end of a sentence unless a number, a letter or a bracket follows.
NUMBERED = words(
    """
    no nos sec secs art arts fig figs ex exh vol vols p pp par pars para paras ch ref refs cl
    stat reg tel fax ext est ca
    """
)
MONTHS = frozenset(
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
)

# The end of a sentence only before a word that begins one, or before a noun with its verb.
LEGAL = words(
    """
    inc corp corps co cos ltd llc plc jr sr etc al esq bros assn
    """
)

# The end of a sentence only before a word that begins one.
USUAL = words(
    """
    a.m p.m st mt ft ave blvd rd hwy ste apt bldg rm dept div intl mfg natl govt assoc cont gen
    col capt lt sgt sen rep gov rev pres adm maj ala ariz ark calif colo conn del fla ga ill ind
    kan mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph.d
    m.d dist pat ser
    """
)

# Words whose number, at the beginning of a line, is a heading's: "Item 5. Other Events".
ENUMERATED = words(
    """
    item items note part section article chapter exhibit schedule proposal step rule table
    appendix annex paragraph question risk
    """
)

# Words that begin a sentence and hardly ever go on with a name.
STARTERS = words(
    """
    A Accordingly Additionally After All Also Although Among An And Any Approximately As At
    Based Because Before Beginning Besides Between Both But By Certain Consequently Concurrently
    Currently Despite Due During Each Either Effective Even Except Excluding Finally Following
    For From Further Furthermore Generally Given Had He Her Here Hence His How However I If In
    Including Instead It Its Last Later Many Meanwhile Moreover Most Mr Mrs Ms Messrs Dr Neither
    Nevertheless No None Nor Not Notwithstanding Now Of On Once One Only Or Other Our Out Over
    Overall Prior Pursuant Recently She Should Similarly Since So Some Subject Subsequent
    Subsequently Such That The Their Then There Therefore These They This Those Though Through
    Thus To Today Together Under Unless Until Upon We What When Where Whether Which While Who
    With Within Without Yesterday Yet You Your THE THIS THESE THOSE IT WE SUCH IF ANY EACH NO
    THERE
    """
)
