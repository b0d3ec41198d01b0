"""Names of places that filings give in addresses, and the words that streets end in."""

from __future__ import annotations

from summarizer.text.word_lists import words

__all__ = ["COUNTRIES", "STATES", "STATE_CODES", "STREETS"]

STATES = frozenset(
    name.strip()
    for name in [
        "Alabama",
        "Alaska",
        "Arizona",
        "Arkansas",
        "California",
        "Colorado",
        "Connecticut",
        "Delaware",
        "Florida",
        "Georgia",
        "Hawaii",
        "Idaho",
        "Illinois",
        "Indiana",
        "Iowa",
        "Kansas",
        "Kentucky",
        "Louisiana",
        "Maine",
        "Maryland",
        "Massachusetts",
        "Michigan",
        "Minnesota",
        "Mississippi",
        "Missouri",
        "Montana",
        "Nebraska",
        "Nevada",
        "New Hampshire",
        "New Jersey",
        "New Mexico",
        "New York",
        "North Carolina",
        "North Dakota",
        "Ohio",
        "Oklahoma",
        "Oregon",
        "Pennsylvania",
        "Rhode Island",
        "South Carolina",
        "South Dakota",
        "Tennessee",
        "Texas",
        "Utah",
        "Vermont",
        "Virginia",
        "Washington",
        "West Virginia",
        "Wisconsin",
        "Wyoming",
        "District of Columbia",
        "Puerto Rico",
    ]
)

STATE_CODES = words(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM
    NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR D.C N.Y N.J
    """
)

COUNTRIES = words(
    """
    Argentina Australia Austria Bahamas Belgium Bermuda Brazil Canada Chile China Colombia
    Denmark Egypt England Europe Finland France Germany Greece India Indonesia Ireland Israel
    Italy Japan Korea Luxembourg Malaysia Mexico Netherlands Nigeria Norway Peru Philippines
    Poland Portugal Russia Scotland Singapore Spain Sweden Switzerland Taiwan Thailand Turkey
    Ukraine Venezuela Vietnam Wales Asia Africa U.S U.K E.U U.S.A
    """
) | {
    "United States",
    "United Kingdom",
    "Hong Kong",
    "New Zealand",
    "South Africa",
    "South Korea",
    "Saudi Arabia",
    "Cayman Islands",
    "European Union",
    "North America",
    "Latin America",
    "South America",
    "Czech Republic",
    "United Arab Emirates",
}

STREETS = words(
    """
    street st avenue ave road rd highway hwy boulevard blvd drive dr lane parkway pkwy plaza
    square way court place circle terrace turnpike broadway pike floor
    """
)
