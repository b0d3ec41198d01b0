"""Pure functions on text: folding, sentences, numbers, dates, names, lemmas."""
