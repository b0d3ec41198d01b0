"""The ground: frozen values and small protocols; no input or output, no outside library."""
