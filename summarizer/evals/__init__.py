"""Suites of labelled filings to scores with intervals: whether one engine is better than another.

`run` keeps outputs, `score` scores kept outputs, `compare` pairs two runs, `gate` holds a run
against its baseline, `report` draws it; how each thing is counted stands in `docs/evals.md`.
"""
