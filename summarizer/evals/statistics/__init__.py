"""What can be said from few cases: intervals, tests and agreement, with the standard library."""
