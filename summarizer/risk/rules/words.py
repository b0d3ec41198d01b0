"""Words that several rules share, as pieces of patterns."""

from __future__ import annotations

__all__ = ["AUDITOR", "DIRECTOR", "EXCHANGE", "FIRM", "INSIDER", "LENDER", "MONEY", "OFFICE", "TOP"]

TOP = (
    r"(?:chief (?:executive|financial|operating|accounting|scientific|medical|technology|legal|"
    r"administrative|commercial|information|people|marketing|compliance|risk|credit|"
    r"lending)(?: and \w+)? officer|\bc[efot]o\b|(?<!vice )(?<!vice-)\bpresident\b|executive vice president|\bchair(?:man|woman|person)?\b"
    r"(?! of (?:the|its|our) (?:[\w,&]+ ){0,5}committee)|"
    r"principal (?:executive|financial|accounting|operating) officer)"
)
OFFICE = (
    rf"(?:{TOP}|vice president|general counsel|\btreasurer\b|\bcontroller\b|"
    rf"named executive officer|"
    r"executive officer|\bsecretary\b|chief \w+(?: \w+)? officer|group president|managing director)"
)
DIRECTOR = (
    r"(?:\bdirectors?\b|board of directors|board of trustees|from the board|\bthe board\b|"
    r"\btrustees?\b|\bits board\b|\bour board\b|as a member of the board)"
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
