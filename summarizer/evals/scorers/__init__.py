"""One metric a module: a label and an output to scores, each with its reason."""
