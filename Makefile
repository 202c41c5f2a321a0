# Everything a developer or the pipeline does with goalcoach. `make` alone lists it.
# Needs only make, sh and a Python 3.11 or newer; the rest goes into .venv, from the locks in requirements/.

HOST ?= 127.0.0.1
PORT ?= 8000
ARGS ?=

BIN := .venv/bin
PY := $(BIN)/python

# A process that is done takes tests from the others. Compiled tests are kept even where a machine forbids
# bytecode: else each process compiles all of them each time, and this tree is ours to fill.
# One process more than there are processors: some of them wait, for a browser, a deadline, a killed server.
PROCESSES = $(shell expr $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1) + 1)
PYTEST = PYTHONDONTWRITEBYTECODE= $(PY) -m pytest -n $(PROCESSES) --dist worksteal
# What goes through the whole application, or over all marked data. Even to collect it takes seconds.
WHOLE = evals journeys web/api web/pages web/test_matrix.py

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run test unit check fix docs evals bench lock clean run-env dev-env

help: ## list the targets
	@echo "goalcoach: make TARGET"
	@sed -n 's/^\([a-z]*\):[^#]*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 10

run: run-env ## start the demo on http://HOST:PORT (127.0.0.1:8000), with SQLite in var/
	@exec $(BIN)/goalcoach serve --demo --host $(HOST) --port $(PORT) $(ARGS)

test: dev-env ## run all tests; ARGS="-k name" for some
	@$(PYTEST) $(ARGS)

unit: dev-env ## run the quick tests: no browser, no PostgreSQL, no pages, no marked data, nothing that takes seconds
	@$(PYTEST) $(WHOLE:%=--ignore=tests/%) -m "not (browser or postgres or slow)" $(ARGS)

check: dev-env ## what the pipeline checks besides the tests; changes nothing
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(BIN)/lint-imports --no-logo
	$(PY) -m goalcoach.cli.docs --check
	$(PY) -m evals.rules_gold --check
	$(PY) -m evals.real_answers --check
	$(PY) -m evals.planted_claims --check
	$(PY) -m evals.claims_by_arithmetic --check
	$(PY) -m evals.claims_by_telling --check
	$(PY) -m evals.causes

fix: dev-env ## format, repair what can be repaired, renew the docs
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .
	$(PY) -m goalcoach.cli.docs
	$(PY) -m evals.rules_gold --write
	$(PY) -m evals.real_answers --write
	$(PY) -m evals.planted_claims --write
	$(PY) -m evals.claims_by_arithmetic --write
	$(PY) -m evals.claims_by_telling --write

docs: dev-env ## renew the parts of the docs that are made from the code
	$(PY) -m goalcoach.cli.docs
	$(PY) -m evals.rules_gold --write
	$(PY) -m evals.real_answers --write
	$(PY) -m evals.planted_claims --write
	$(PY) -m evals.claims_by_arithmetic --write
	$(PY) -m evals.claims_by_telling --write

evals: dev-env ## measure rules, talks about causes and search on marked data, and whether a test notices each rule that is broken
	$(PY) -m evals.rules_gold $(ARGS)
	$(PY) -m evals.real_answers
	$(PY) -m evals.planted_claims
	$(PY) -m evals.claims_by_arithmetic
	$(PY) -m evals.claims_by_telling
	$(PY) -m evals.causes
	$(PY) -m evals.worse_prompts
	$(PY) -m evals.competency_search
	$(PY) -m evals.mutate_rules

bench: dev-env ## measure against the bars in the docs
	$(PY) -m bench $(ARGS)

# The locks name versions and hashes and no host, so they hold behind any mirror. They keep what they have;
# ARGS=--upgrade takes the newest of everything.
LOCK = UV_CUSTOM_COMPILE_COMMAND="make lock" $(PY) -m uv pip compile --quiet --universal --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 $(ARGS)

lock: run-env ## renew requirements/*.txt; ARGS=--upgrade for newer versions
	$(LOCK) pyproject.toml --all-extras --output-file requirements/run.txt
	$(LOCK) pyproject.toml --all-extras --group dev --constraint requirements/run.txt \
		--output-file requirements/dev.txt
	$(LOCK) --group bootstrap --constraint requirements/dev.txt --output-file requirements/uv.txt
	$(LOCK) --group local-model --constraint requirements/run.txt --output-file requirements/local-model.txt

clean: ## remove what can be made again; var/ stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The first that is new enough, and of those rather one that can make an environment by itself.
define FIND_PYTHON
for module in ensurepip sys; do \
	for python in $(or $(PYTHON),$(PY) python3.11 python3.12 python3.13 python3.14 python3 python); do \
		"$$python" -c "import sys, $$module; sys.exit(sys.version_info < (3, 11))" 2>/dev/null \
			&& { echo "$$python"; exit; }; \
	done; \
done
endef

run-env dev-env:
	@python=$$($(FIND_PYTHON)); \
	if [ -z "$$python" ]; then \
		echo "goalcoach needs Python 3.11 or newer: $(if $(PYTHON),$(PYTHON) is not,none was found on the PATH)." >&2; \
		echo "Install one (Debian, Ubuntu: apt-get install python3 python3-venv) or name it: make PYTHON=/path/to/python3.11" >&2; \
		exit 1; \
	fi; \
	"$$python" requirements/install.py $(@:-env=)
