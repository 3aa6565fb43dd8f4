# All there is to type. `make` alone prints the list.

PYTHON ?= python3
BIN := .venv/bin
UV ?= build/uv/bin/uv
# Options for the tests, as in: make test ARGS="-k undo"
ARGS ?=

# The files that describe an environment hold every version and its hashes, for each Python we run on.
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-config --custom-compile-command "make pins" $(UPGRADE)

.DEFAULT_GOAL := help
.PHONY: help run tour setup test check lint format bench pins translations clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open Onrecord on the sample project; the first time, set everything up
	@$(PYTHON) packaging/bootstrap.py run

tour: ## play a whole session without a screen; look at it in build/tour
	@$(PYTHON) packaging/bootstrap.py tour

setup: ## make the development environment in .venv
	@$(PYTHON) packaging/bootstrap.py setup

# Qt complains of a locale that is not UTF-8, and a complaint of Qt's fails a test.
test bench: export LC_ALL = C.UTF-8
test bench: export QT_QPA_PLATFORM = offscreen

test: setup ## run all tests, in parallel
	$(BIN)/pytest --numprocesses auto --dist worksteal -p no:benchmark $(ARGS)

check: lint test ## all that a change must pass: format, lint, types, imports, tests

lint: setup ## check the format, the style, the types and that imports point down
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy packaging/bootstrap.py packaging/translations.py
	$(BIN)/lint-imports

format: setup ## lay the code out and mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup ## measure speed, one test at a time
	$(BIN)/pytest -p no:xdist --override-ini addopts=--import-mode=importlib tests/benchmarks $(ARGS)

pins: $(UV) ## write the pinned requirements anew; UPGRADE=--upgrade takes newer versions
	$(COMPILE) --group dev pyproject.toml packaging/build.in --output-file packaging/requirements-dev.txt
	$(COMPILE) --constraints packaging/requirements-dev.txt pyproject.toml packaging/build.in \
		--output-file packaging/requirements.txt

build/uv/bin/uv:
	$(PYTHON) -m venv build/uv
	build/uv/bin/pip install --quiet uv

translations: setup ## bring the translations up to date with the program's texts
	$(BIN)/python packaging/translations.py

clean: ## remove the environment and all that was made
	rm -rf .venv build dist .benchmarks .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
