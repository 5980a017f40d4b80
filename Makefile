# Every target does its own set-up: a virtual environment in .venv, and system packages where something is missing.
# PYTHON=… names the Python to make it with (3.11 or newer).
SITE ?= resources/sample-site
PYTHON ?=
BIN := .venv/bin
RUN_LISTS := pyproject.toml packaging/setup.sh packaging/linux/run-packages.txt
TEST_LISTS := $(RUN_LISTS) packaging/linux/test-packages.txt
PACKAGE_LISTS := $(filter-out pyproject.toml,$(RUN_LISTS)) packaging/requirements.lock packaging/linux/package-packages.txt
# With the versions of packaging/requirements.lock and nothing else, so that every build has the same.
LOCKED := build/locked

# Tests are to pass wherever they run, also for root, for whom Chromium's sandbox cannot work.
test bench screenshots help-pictures: export QTWEBENGINE_DISABLE_SANDBOX := 1

ASSETS := resources/vendor/packages.json
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

# Steps share .venv, and come in the order in which they are named.
.NOTPARALLEL:

.PHONY: help run test lint bench screenshots help-pictures wheel assets translations freeze package package-test lock audit wheel-test setup setup-run clean

help:
	@echo "make run [SITE=folder]  open the window on the sample site, or on a site of yours"
	@echo "make test               everything that CI runs: lint and all tests"
	@echo "make lint               ruff, import rule, types"
	@echo "make bench              measure speed and memory"
	@echo "make screenshots        pictures of the window's main states, in build/screenshots"
	@echo "make help-pictures      renew the pictures of the user guide"
	@echo "make wheel              the installable package, in dist/"
	@echo "make assets             the JavaScript that the preview uses, in resources/vendor"
	@echo "make translations       collect the texts to be translated, and compile their translations"
	@echo "make freeze             the program with all it needs, in dist/postwright"
	@echo "make package            the .deb and the .tar.gz for Linux, in dist/"
	@echo "make package-test       try the .deb in a fresh Debian, as root"
	@echo "make lock               lock what pyproject.toml asks for, in packaging/requirements.lock"
	@echo "make audit              look for known vulnerabilities in these versions"
	@echo "make wheel-test         try the wheel in an environment of its own, and look at licences"
	@echo "make setup              make ready to develop, in .venv"
	@echo "make clean              remove what the others made, all but .venv"

run:
	@MAKE='$(MAKE)' packaging/run.sh "$(SITE)"

# The program runs without the JavaScript too, and says what it cannot show.
setup-run: .venv/.ready-to-run
	@$(MAKE) --no-print-directory $(TRANSLATIONS)
	@$(MAKE) --no-print-directory assets || echo "Style sheets, formulas and diagrams will not be shown." >&2

setup: .venv/.ready-to-test assets $(TRANSLATIONS)

assets: $(ASSETS)

$(ASSETS): $(wildcard packaging/assets/*)
	@packaging/assets/build.sh

translations: .venv/.ready-to-run
	$(BIN)/python packaging/translations.py update
	$(BIN)/python packaging/translations.py compile

# One run makes them all.
resources/translations/%.qm: resources/translations/%.ts
	@$(BIN)/python packaging/translations.py compile

.venv/.ready-to-run: $(RUN_LISTS)
	@PYTHON='$(PYTHON)' packaging/setup.sh run

.venv/.ready-to-test: $(TEST_LISTS)
	@PYTHON='$(PYTHON)' packaging/setup.sh test

$(LOCKED)/.ready-to-package: $(PACKAGE_LISTS)
	@PYTHON='$(PYTHON)' packaging/setup.sh package

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pyright

# The tests in tests/app start the real program in a real window and come last, one at a time. A worker that crashes is
# not restarted: pytest-xdist would wait for it for ever.
test: lint
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest --numprocesses=auto --dist=loadfile --max-worker-restart=0 --ignore=tests/app
	$(BIN)/pytest tests/app

bench: setup
	$(BIN)/python -m tests.benchmarks

screenshots: setup
	$(BIN)/python -m tests.screenshots

help-pictures: setup
	$(BIN)/python -m tests.help_pictures

wheel: setup
	$(BIN)/python -m build --wheel --no-isolation

freeze: $(LOCKED)/.ready-to-package $(ASSETS) $(TRANSLATIONS)
	packaging/freeze.sh

package: freeze
	packaging/linux/build-deb.sh

package-test: $(LOCKED)/.ready-to-package
	packaging/linux/package-test.sh
	$(LOCKED)/bin/python packaging/package_stamp.py --write

# make lock LOCK=--upgrade takes the newest of everything.
lock: setup
	packaging/lock.sh $(LOCK)

audit: setup
	$(BIN)/python packaging/check_vulnerabilities.py packaging/requirements.lock

wheel-test: wheel
	packaging/wheel-test.sh

clean:
	rm -rf build dist resources/vendor resources/translations/*.qm .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find editor tests -name __pycache__ -prune -exec rm -rf {} +
