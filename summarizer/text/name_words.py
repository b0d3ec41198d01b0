"""Words that tell a proper name, or look like one and are none."""

from __future__ import annotations

from summarizer.text.calendar_words import MONTHS, WEEKDAYS
from summarizer.text.word_lists import words

__all__ = [
    "AND_ENDS",
    "DEGREES",
    "GENERIC",
    "HONORIFICS",
    "OF_HEADS",
    "ORGANISATIONS",
    "PARTICLES",
    "RANKS",
    "SUFFIXES",
]

# The end of an organisation's name, which another writer may leave out.
SUFFIXES = words(
    """
    inc incorporated corp corporation co company companies ltd limited llc l.l.c lp l.p llp
    l.l.p plc p.l.c s.a sa ag gmbh n.v nv b.v bv n.a na kgaa s.p.a spa pty ab oyj asa se kk k.k
    pte s.a.r.l sarl bhd
    """
)

# A word that makes the name in which it stands that of an organisation.
ORGANISATIONS = words(
    """
    bank bancorp bancshares trust fund funds group holdings university college institute
    institutes commission association hospital exchange court agency department partners
    associates partnership ventures capital laboratories labs pharmaceuticals pharma
    therapeutics biosciences technologies technology systems industries international
    enterprises communications networks foundation council committee authority administration
    bureau board ministry congress senate securities insurance airlines motors energy petroleum
    resources mutual savings federation union society center centre
    """
)

HONORIFICS = frozenset({"mr", "mrs", "ms", "dr", "messrs", "prof", "hon", "sir", "judge"})
DEGREES = frozenset(
    {"ph.d", "phd", "m.d", "md", "esq", "cpa", "c.p.a", "j.d", "m.b.a", "mba", "jr", "sr"}
)
PARTICLES = frozenset(
    ["de", "van", "von", "der", "den", "la", "le", "du", "del", "di", "da", "dos", "bin", "al"]
)
OF_HEADS = words(
    """
    bank university department institute institutes court state district commonwealth city
    county office bureau ministry college school republic house town board province kingdom
    association society federation council center hospital academy church port
    """
)
AND_ENDS = frozenset(
    ["administration", "commission", "sons", "associates", "brothers", "company", "co"]
)

# Offices: they stand before or after a person's name and belong to none.
RANKS = words(
    """
    chairman chairwoman chair chairperson chief executive officer president vice senior director
    directors treasurer secretary controller comptroller ceo cfo coo cto cio evp svp vp counsel
    general partner manager founder co-founder trustee principal attorney head governor senator
    congressman minister professor doctor judge deputy assistant associate interim acting lead
    managing global operating financial accounting medical scientific administrative technology
    legal commercial marketing information strategy compliance risk
    """
)

# Words that filings capitalise because they define them, or by habit.
GENERIC = (
    words(
        """
        exchange cfr gaap usc sec term terms separation distribution services service check
        termination submission disclosure vote votes intellectual property investment investments
        matters deferred payment payments financing procedure procedures policy policies program
        programs project product products customer customers person persons business party parties
        member members representations warranties covenant covenants conditions obligations event
        events default insurance benefit benefits salary bonus period periods expiration renewal
        liquidity overview company registrant corporation issuer borrower lender lenders agent
        buyer seller parent purchaser purchasers subsidiary holder holders employee executive
        agreement agreements merger plan act common stock preferred share shares series class note
        notes warrant warrants option options debenture debentures bond bonds unit units security
        securities board director directors committee shareholder shareholders stockholder
        stockholders annual quarterly special meeting report reports form exhibit exhibits
        schedule section item items article part page rule rules regulation amendment statement
        statements financial condition results operations management discussion analysis code date
        closing effective time transaction transactions offering offer private placement press
        release releases commission file number telephone zip address signature signatures
        pursuant contact immediate table contents index description consolidated balance sheet
        sheets income cash flow flows net total revenue revenues sales cost costs expense expenses
        tax taxes interest phase credit facility loan loans indenture trustee employment severance
        award awards restricted incentive compensation purchase price asset assets combination
        fiscal quarter year month today yesterday tomorrow north south east west street avenue
        road suite floor box state federal law court laws internet web site website ceo cfo fda-
        approved drug q1 q2 q3 q4 am pm est pst edt pdt
        """
    )
    | RANKS
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
)
