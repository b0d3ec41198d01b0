"""Where registrants are incorporated: the states, and the countries that filings name most."""

from __future__ import annotations

from summarizer.text.places import STATES

__all__ = ["JURISDICTIONS"]

JURISDICTIONS = (
    *sorted(STATES),
    "Bermuda",
    "Cayman Islands",
    "British Virgin Islands",
    "Canada",
    "Ontario",
    "Quebec",
    "British Columbia",
    "Alberta",
    "Ireland",
    "England and Wales",
    "England",
    "United Kingdom",
    "Netherlands",
    "The Netherlands",
    "Luxembourg",
    "Switzerland",
    "Israel",
    "Marshall Islands",
    "Republic of the Marshall Islands",
    "Liberia",
    "Panama",
    "Guernsey",
    "Jersey",
    "Singapore",
    "Hong Kong",
    "Australia",
    "Germany",
    "France",
    "Curacao",
    "United States",
)
