# The verbs of this project. Each does its own set-up; CI calls these and nothing else.

VENV := .venv
BIN := $(VENV)/bin
PAGES := $(wildcard README.md docs/*.md)
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --upgrade
# The suites that carry their filings.
SUITES := seeds hard-negatives hostile

.DEFAULT_GOAL := help
.PHONY: help demo test test-all lint types floors docs docs-check evals check fix bench data lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

demo: $(VENV)/.runtime ## summarise the two filings that ship with the program: no key, no network
	$(BIN)/summarizer summarize evals/seeds/filings/*.txt

test: $(VENV)/.test ## the tests, in at most five minutes
	$(BIN)/python -m pytest $(ARGS)

test-all: $(VENV)/.test ## the tests in full counts: fuzzing, and the filings in SUMMARIZER_CORPUS
	$(BIN)/python -m pytest --full $(ARGS)

lint: $(VENV)/.test ## style and common mistakes
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.test ## types, strictly
	$(BIN)/mypy

floors: $(VENV)/.test ## which room may lean on which
	$(BIN)/lint-imports --cache-dir .cache/import-linter

docs: $(VENV)/.test ## write what the program prints into the pages that quote it
	$(BIN)/cog -r $(PAGES)

docs-check: $(VENV)/.test ## do the pages still say what the program prints?
	$(BIN)/cog --check --diff $(PAGES)

check: lint types floors docs-check evals test ## every gate

fix: $(VENV)/.test ## mend what a machine can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

evals: $(VENV)/.test ## scores of the offline engine, held against evals/baseline.json
	$(BIN)/summarizer evals run $(SUITES:%=--suite %) --run .cache/evals/gate
	$(BIN)/summarizer evals gate .cache/evals/gate

bench: $(VENV)/.runtime ## the CPU of whole processes, side by side
	$(BIN)/python benchmarks/processes.py

data: $(VENV)/.test ## compile the risk catalogue
	$(BIN)/python -m summarizer.risk.compile

lock: ## pin the newest requirements that fit pyproject.toml (needs uv)
	@uv --version >/dev/null 2>&1 || { echo "make lock needs uv: install it" >&2; exit 1; }
	$(LOCK) pyproject.toml --extra models --extra evals --extra slack --group dev -o requirements/test.txt
	$(LOCK) pyproject.toml -c requirements/test.txt -o requirements/runtime.txt
	$(LOCK) -c requirements/test.txt --group build -o requirements/build.txt

clean: ## remove what was installed and cached
	rm -rf $(VENV) .cache .hypothesis dist

$(VENV)/.runtime: .ci/venv pyproject.toml requirements/runtime.txt requirements/build.txt
	@.ci/venv $(VENV) requirements/runtime.txt requirements/build.txt
	@touch $@

# The test requirements hold the others, so that either verb can come first.
$(VENV)/.test: .ci/venv pyproject.toml requirements/test.txt
	@.ci/venv $(VENV) requirements/test.txt
	@touch $(VENV)/.runtime $@
