"""The words and signs of numbers: cardinals, scales, currencies, units, qualifiers."""

from __future__ import annotations

from decimal import Decimal

from summarizer.text.number_types import Qualifier
from summarizer.text.word_lists import listed, words

__all__ = [
    "CARDINALS",
    "CURRENCY_PATTERN",
    "CURRENCY_SIGNS",
    "CURRENCY_WORDS",
    "DENOMINATORS",
    "DURATIONS",
    "LOSS_LEADS",
    "QUALIFIERS",
    "QUALIFIERS_AFTER",
    "SCALES",
    "SHARE_WORDS",
]

_UNITS = listed(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
    """
)
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

CARDINALS: dict[str, int] = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}

SCALES: dict[str, Decimal] = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "k": Decimal(1000),
    "m": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "b": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
}

_PARTS = ["half", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
DENOMINATORS: dict[str, int] = (
    {word: value for value, word in enumerate(_PARTS, start=2)}
    | {f"{word}s": value for value, word in enumerate(_PARTS, start=2)}
    | {"halves": 2, "quarter": 4, "quarters": 4, "sixteenth": 16, "sixteenths": 16}
    | {"hundredth": 100, "hundredths": 100, "twentieth": 20, "twentieths": 20}
)

# Signs and codes before an amount, and what they mean.
CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD",
    "us$": "USD",
    "u.s.$": "USD",
    "c$": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "cdn$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "mx$": "MXN",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "rmb": "CNY",
    "dm": "DEM",
} | {
    code.lower(): code
    for code in listed(
        """
        USD CAD AUD NZD HKD SGD EUR GBP JPY CNY CHF SEK NOK DKK INR KRW MXN BRL ZAR ILS RUB TWD
        """
    )
}

CURRENCY_PATTERN = (
    r"(?:(?<![A-Za-z])(?:US|U\.S\. ?|CA?|Can|Cdn|AU?|NZ|HK|S|NT|R|MX))?\$|[€£¥]"
    r"|(?<![A-Za-z])(?:RMB|DM|USD|CAD|AUD|NZD|HKD|SGD|EUR|GBP|JPY|CNY|CHF|SEK|NOK|DKK|INR|KRW|MXN"
    r"|BRL|ZAR|ILS|RUB|TWD)"
)

# Words after an amount: the currency, and what part of its unit the word means.
_CENT = Decimal("0.01")
CURRENCY_WORDS: dict[str, tuple[str, Decimal]] = {
    word: (code, Decimal(1))
    for code, words in {
        "USD": "dollars|dollar|u.s. dollars|us dollars|united states dollars|usd",
        "CAD": "canadian dollars|cad",
        "AUD": "australian dollars|aud",
        "HKD": "hong kong dollars|hkd",
        "SGD": "singapore dollars|sgd",
        "EUR": "euros|euro|eur",
        "GBP": "pounds sterling|british pounds|pounds|gbp",
        "JPY": "japanese yen|yen|jpy",
        "CHF": "swiss francs|chf",
        "FRF": "french francs",
        "DEM": "deutsche marks|german marks|deutschemarks",
        "CNY": "renminbi|rmb|yuan|cny",
        "INR": "rupees|indian rupees|inr",
        "MXN": "mexican pesos|mxn",
        "SEK": "swedish kronor|sek",
        "ILS": "new israeli shekels|nis",
    }.items()
    for word in words.split("|")
} | {"cents": ("USD", _CENT), "cent": ("USD", _CENT), "pence": ("GBP", _CENT)}

DURATIONS = words(
    """
    year years month months week weeks day days hour hours minute minutes quarter quarters
    decade decades seconds night nights
    """
)
SHARE_WORDS = frozenset({"share", "shares"})

QUALIFIERS: dict[str, Qualifier] = {
    phrase: qualifier
    for qualifier, phrases in {
        Qualifier.ABOUT: (
            "about|approximately|approx.|approx|around|roughly|some|an estimated|estimated|circa"
            "|an aggregate of approximately|in the range of"
        ),
        Qualifier.OVER: (
            "over|more than|greater than|in excess of|exceeding|above|exceeds|exceeded|beyond"
        ),
        Qualifier.UNDER: "under|less than|fewer than|below|lower than|smaller than",
        Qualifier.AT_LEAST: (
            "at least|not less than|no less than|no fewer than|not fewer than|minimum of|a minimum"
            "|minimum"
        ),
        Qualifier.AT_MOST: (
            "up to|at most|no more than|not more than|not to exceed|maximum of|as much as"
            "|as many as|not exceed|not exceeding|no greater than|not greater than|maximum"
        ),
        Qualifier.NEARLY: "nearly|almost|close to|just under|just over|slightly less than",
    }.items()
    for phrase in phrases.split("|")
}

QUALIFIERS_AFTER: dict[str, Qualifier] = {
    "or more": Qualifier.AT_LEAST,
    "or greater": Qualifier.AT_LEAST,
    "or less": Qualifier.AT_MOST,
    "or fewer": Qualifier.AT_MOST,
}

# Words after which an amount in brackets is a negative one and no remark.
LOSS_LEADS = words(
    """
    of was were is are to from at by and or versus vs loss losses deficit decrease decreased
    decline declined down fell negative outflow used
    """
)
