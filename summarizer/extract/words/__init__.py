"""The tables that the rules read: words and item numbers, apart from the code that uses them."""
