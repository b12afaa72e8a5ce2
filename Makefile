# What to do with a checkout; `make help` lists it. Paths are relative, so a folder with spaces in its name will do.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.PHONY: help run test fast soak bench format translations clean renew check run-environment develop-environment test-environment

bin := .venv/bin
sample := $(firstword $(sort $(wildcard resources/samples/*.json)))
example := build/$(basename $(notdir $(sample))).docx
pytest := $(bin)/python -m pytest --no-header --numprocesses=auto --maxprocesses=4 --dist=worksteal

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

run: run-environment  ## install the program into .venv and open its window; without a screen a sample becomes a Word file
	@if [ "$$(uname)" = Darwin ] || [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	    library=$$($(bin)/python -c 'from gfmd_desktop.app import Application; print(Application().library_path)'); \
	    [ -e "$$library" ] || set -- "$(sample)"; \
	    $(bin)/gfmd-desktop "$$@"; \
	else \
	    echo "There is no screen here, so the program runs without its window: a sample report becomes a Word file."; \
	    mkdir -p build; \
	    $(bin)/gfmd-desktop export "$(sample)" -o "$(example)"; \
	    echo "Done. Open it with any word processor: $(CURDIR)/$(example)"; \
	    echo "What else the program does: $(bin)/gfmd-desktop --help"; \
	fi

test: test-environment check  ## every check and every test, the slow ones too; installs what they need
	@$(pytest)

fast: check  ## the same without the slow tests
	@$(pytest) -m "not slow"

check: develop-environment
	@$(bin)/ruff check
	@$(bin)/ruff format --check --output-format concise
	@$(bin)/mypy
	@$(bin)/lint-imports --no-logo

soak: test-environment  ## kill the window two hundred times, break Word files for five minutes, try the laws a thousand times
	@GFMD_KILLS=200 $(bin)/python -m pytest --no-header tests/reliability/test_kill.py
	@GFMD_FUZZ_SECONDS=300 $(bin)/python -m pytest --no-header tests/word/hostile/test_fuzzing.py
	@GFMD_LAWS=soak $(pytest) -m "not slow" tests/domain tests/interchange tests/merge tests/services tests/word

bench: develop-environment  ## measure the program's speed
	@[ -d build/bench ] || $(bin)/python -m pip install --quiet --no-deps --target build/bench -r packaging/bench-only.txt \
	    || { rm -rf build/bench; echo "The libraries to compare with cannot be had now; the rest is measured."; }
	@$(bin)/python -m tests.benchmarks

format: develop-environment  ## put the code into the house format
	@$(bin)/ruff check --fix
	@$(bin)/ruff format

translations: develop-environment  ## renew the words of the window in other languages; names what is not translated yet
	@$(bin)/python packaging/translations/renew_translations.py

renew: develop-environment  ## move to the newest versions of libraries and tools
	@./packaging/renew.sh

clean:  ## remove everything that make made
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis bench-results
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

run-environment develop-environment test-environment:
	@./packaging/environment.sh $(@:-environment=)
