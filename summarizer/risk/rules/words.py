"""Words that several rules share, as pieces of patterns."""

from __future__ import annotations

__all__ = ["AUDITOR", "DIRECTOR", "EXCHANGE", "FIRM", "INSIDER", "LENDER", "MONEY", "OFFICE", "TOP"]

TOP = (
    r"\b(?:chief (?:executive|financial|operating|accounting|scientific|medical|technology|legal|"
    r"administrative|commercial|information|people|marketing|compliance|risk|credit|"
    r"lending)(?: and \w+)? officer|c[efot]o\b|(?<!vice )(?<!vice-)president\b|executive vice president|chair(?:man|woman|person)?\b"
    r"(?! of (?:the|its|our) (?:[\w,&]+ ){0,5}committee)|"
    r"principal (?:executive|financial|accounting|operating) officer)"
)
OFFICE = (
    rf"(?:{TOP}|\b(?:vice president|general counsel|treasurer\b|controller\b|"
    rf"named executive officer|"
    r"executive officer|secretary\b|chief \w+(?: \w+)? officer|group president|managing director))"
)
DIRECTOR = (
    r"\b(?:directors?\b|board of directors|board of trustees|from the board|the board\b|"
    r"trustees?\b|its board\b|our board\b|as a member of the board)"
)
INSIDER = (
    r"(?:directors?|officers?|chairman|chairwoman|chief \w+ officer|president|founder|(?:principal|"
    r"majority|controlling|largest|significant|major) (?:stock|share|unit)holders?|general partner|"
    r"affiliate of the (?:company|registrant))"
)
AUDITOR = (
    r"(?:independent (?:registered )?(?:public |certified )*(?:account\w+|auditors?)|\bauditors?\b|"
    r"certifying account\w+|principal account(?:ants?\b|ing firm)|accounting firm|\baccountants?\b)"
)
FIRM = (
    r"(?:andersen|deloitte|ernst\b|\be&y\b|kpmg|pricewaterhouse\w*|\bpwc\b|coopers|grant thornton|"
    r"\bbdo\b|mcgladrey|\brsm\b|crowe\b|moss adams|marcum|\bllp\b|\bcpas?\b|\bp\.?c\.)"
)
EXCHANGE = (
    r"(?:nasdaq|\bnyse\b|new york stock exchange|american stock exchange|\bamex\b|"
    r"stock (?:exchange|market)|listing qualifications|the exchange\b)"
)
LENDER = (
    r"(?:lenders?|banks?|noteholders?|bondholders?|holders|administrative agent|trustee|creditors?)"
)
MONEY = r"\$ ?\d[\d,.]*(?: (?:million|billion|thousand))?"
