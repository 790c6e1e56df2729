# Every command of the project. Nothing here relies on what an earlier run left on a machine:
# node (>= 20.19), npm, make, git and python3 (>= 3.10) are enough; the rest is installed into build/ and node_modules/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules

TOOLS := build/tools
LAB := build/jupyter
LOWEST := build/jupyter-lowest
UV := $(TOOLS)/bin/uv
export PATH := $(CURDIR)/$(TOOLS)/bin:$(PATH)

NODE_ALL := node_modules/.keras-doctor-lock
NODE_CLI := node_modules/.keras-doctor-cli-lock
NODE_UI := ui-tests/node_modules/.keras-doctor-lock

CLI_SOURCES := $(shell find cli/src src/engine src/knowledge -type f -not -path '*/__tests__/*' -not -path '*/fixtures/*' 2>/dev/null)
LAB_SOURCES := $(shell find src style schema jupyterlab_keras_doctor -type f -not -path '*/__tests__/*' -not -path '*/fixtures/*' \
	-not -path '*/labextension/*' -not -path '*/__pycache__/*' -not -name '_version.py' 2>/dev/null)

.PHONY: help
help: ## Lists the commands
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

# --- what gets installed -----------------------------------------------------------------------

.PHONY: tools
tools: $(TOOLS)/.complete ## Makes build/tools: uv, pytest, ruff, jupyter-builder

$(TOOLS)/.complete: requirements/tools.txt
	test -x $(TOOLS)/bin/python || python3 -m venv $(TOOLS)
	$(TOOLS)/bin/python -m pip install --quiet --requirement requirements/tools.txt
	touch $@

# Installed packages are told by the lockfile's content; its date says nothing after a checkout.
.PHONY: node-all
node-all:
	@cmp -s package-lock.json $(NODE_ALL) || { npm ci && cp package-lock.json $(NODE_ALL); }

# The command line needs a handful of packages; a full install is as good and stays untouched.
.PHONY: node-cli
node-cli:
	@cmp -s package-lock.json $(NODE_ALL) || cmp -s package-lock.json $(NODE_CLI) || \
		{ npm ci --workspace cli --include-workspace-root=false && cp package-lock.json $(NODE_CLI); }

.PHONY: node-ui
node-ui:
	@cmp -s ui-tests/package-lock.json $(NODE_UI) || \
		{ cd ui-tests && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci && cp package-lock.json $(CURDIR)/$(NODE_UI); }

$(LAB)/.complete: requirements/lab.txt $(TOOLS)/.complete
	@echo "Installing JupyterLab and TensorFlow into $(LAB) …"
	$(UV) venv --quiet --clear --python 'python3' $(LAB)
	$(UV) pip install --python $(LAB)/bin/python --requirement requirements/lab.txt
	touch $@

$(LOWEST)/.complete: requirements/lowest.txt $(TOOLS)/.complete
	$(UV) venv --quiet --clear --python 'python3' $(LOWEST)
	$(UV) pip install --python $(LOWEST)/bin/python --requirement requirements/lowest.txt
	touch $@

.PHONY: requirements
requirements: $(TOOLS)/.complete ## Pins the requirement files anew from their .in files
	for name in tools lab lowest knowledge; do $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --no-annotate \
		--custom-compile-command 'make requirements' requirements/$$name.in --output-file requirements/$$name.txt; done

# --- what gets built ---------------------------------------------------------------------------

.PHONY: cli
cli: cli/dist/kerasDoctor.cjs ## Builds the command line: bin/keras-doctor

cli/dist/kerasDoctor.cjs: package-lock.json cli/build.mjs cli/package.json $(CLI_SOURCES) | node-cli
	npm run --silent build --workspace cli

.PHONY: extension
extension: build/extension/.complete ## Builds the wheel with the JupyterLab extension

build/extension/.complete: $(TOOLS)/.complete package.json pyproject.toml tsconfig.json $(LAB_SOURCES) | node-all
	npm run --silent build:prod
	rm -rf build/extension
	$(TOOLS)/bin/python -m build --wheel --no-isolation --outdir build/extension .
	touch $@

.PHONY: generate
generate: node-all ## Rewrites the generated files: cause list, schemas, probe source
	npm run --silent generate

# --- what gets run -----------------------------------------------------------------------------

.PHONY: demo
demo: $(LAB)/.extension ## Opens the example notebooks in JupyterLab with a real TensorFlow
	$(TOOLS)/bin/python scripts/demo/demo.py

.PHONY: lint
lint: node-all node-ui $(TOOLS)/.complete ## Checks style and import directions of all code
	npm run --silent lint:check
	ruff check .
	ruff format --check .
	node scripts/check/check.mjs

.PHONY: test
test: node-all node-ui $(TOOLS)/.complete ## Everything that CI runs; the last line is the sum
	node scripts/test/run.mjs

.PHONY: ui-environments
ui-environments: $(LAB)/.extension $(LOWEST)/.extension | node-ui ## Makes what the browser tests run in

# The wheel alone is put in; nothing else of an environment changes.
$(LAB)/.extension: $(LAB)/.complete build/extension/.complete
	$(UV) pip install --quiet --python $(LAB)/bin/python --no-deps --force-reinstall build/extension/*.whl
	touch $@

$(LOWEST)/.extension: $(LOWEST)/.complete build/extension/.complete
	$(UV) pip install --quiet --python $(LOWEST)/bin/python --no-deps --force-reinstall build/extension/*.whl
	touch $@

.PHONY: browser
browser: ## Makes sure that a Chromium is there
	@scripts/test/chromium.sh

.PHONY: ui-test
ui-test: ui-environments browser ## The browser tests, in a real JupyterLab with a real TensorFlow
	cd ui-tests && npm test --silent -- $(ARGS)

.PHONY: screenshots
screenshots: ui-environments browser ## Takes the pictures of the README anew
	cd ui-tests && KERAS_DOCTOR_SCREENSHOTS=1 npm test --silent -- --project=lab screenshots

KNOWLEDGE := $(TOOLS)/bin/python scripts/knowledge

# Hours of installing; every step goes on where it was interrupted and keeps one environment at a time on disk.
# ARGS="--list" says what would be run; ARGS="--release tensorflow==2.22.0 keras==3.16.0" adds new releases.
.PHONY: knowledge
knowledge: node-all cli $(TOOLS)/.complete ## Rebuilds the knowledge from the registries and real releases; takes hours
	$(KNOWLEDGE)/rebuild.py $(ARGS)

ENVIRONMENTS := tf2.4 tf2.15 tf2.21-keras3.15

.PHONY: knowledge-check
knowledge-check: node-all cli $(TOOLS)/.complete ## Asks a sample of real releases anew and compares the knowledge with them
	$(KNOWLEDGE)/releases/check.py
	$(KNOWLEDGE)/consistency.py
	$(KNOWLEDGE)/sets/checkSets.py
	$(KNOWLEDGE)/sets/pairs.py --write
	$(KNOWLEDGE)/api/verify.py --anew $(ENVIRONMENTS)

.PHONY: scorecard
scorecard: node-all cli $(TOOLS)/.complete ## Measures the diagnosis on the recorded failures, into docs/scorecard.md
	$(TOOLS)/bin/python scripts/lab/scorecard.py
	npx prettier --log-level warn --write docs/scorecard.md

.PHONY: bench
bench: cli ui-environments browser ## Measures speed and size against their goals
	node scripts/bench/bench.mjs

.PHONY: clean
clean: ## Removes what was built, keeps what was installed
	rm -rf lib cli/dist build/extension build/demo coverage jupyterlab_keras_doctor/labextension tsconfig.tsbuildinfo
