PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: test lint
test: lint
	$(BIN)/pytest
lint:
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/lint-imports && $(BIN)/pyright
