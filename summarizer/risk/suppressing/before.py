"""Words that suppress when they stand just before the words of a rule."""

from __future__ import annotations

from summarizer.risk.suppressing.place import Place

__all__ = ["BEFORE"]

BEFORE = {
    "hypothetical": Place(
        r"\b(?:may|might|could(?! not)|if|unless|whether|in the event|in case|upon (?:the "
        r")?(?:occurrence|any?|certain|such|his|her|their|termination|a)\b|no assurance|to the "
        r"extent|possib(?:le|ility|ly)|would (?:have|constitute|result)|risks?(?!-)|should (?:the|"
        r"any|we|it)|until (?:the earl|such)|prior to any|following any)\b"
    ),
    "background": Place(
        r"\b(?:since|in|during|from) (?:\w+ )?(?:19|20)\d\d,? when\b|\bbackground of the (?:merger|"
        r"offer|transaction)|\ba (?:decade|generation) (?:ago|earlier)\b",
        (" when", "background", "decade", "generation"),
        width=300,
    ),
    "denial": Place(
        r"\b(?:no(?! longer)|not|none|neither|nor|never|without|denie[sd]|absence of|free (?:of|"
        r"from)|rather than|instead of|unrelated to)\b(?: only)?[^,;:]*$",
        width=45,
    ),
    "other_party": Place(
        r"\b(?:customers?|suppliers?|vendors?|tenants?|borrowers?|lessees?|competitors?|"
        r"franchisees?|licensees?|counterpart(?:y|ies)|obligors?|mortgagors?|issuers?|"
        r"rivals?|portfolio compan(?:y|ies)|other (?:companies|banks|airlines|parties)|"
        r"third[- ]part(?:y|ies)|industry)\b",
        (
            "customer",
            "supplier",
            "vendor",
            "tenant",
            "borrower",
            "lessee",
            "competitor",
            "franchisee",
            "licensee",
            "counterpart",
            "obligor",
            "mortgagor",
            "issuer",
            "rival",
            "portfolio",
            "other ",
            "third",
            "industry",
        ),
        width=70,
    ),
    "holder_proposal": Place(
        r"\b(?:stock|share)holder(?:s'|'s|s)? (?:proposals?|resolutions?)\b",
        ("proposal", "resolution"),
        width=400,
    ),
}
