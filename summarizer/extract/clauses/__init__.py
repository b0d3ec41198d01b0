"""Cutting sentences at the borders of their clauses, with their meaning kept."""
