# Two commands: `make demo` and `make test`.  Both set up what they need first.
# Needs Python >= 3.11 with pip, Node >= 20.19 with npm, and make; nothing else.

PYTHON ?= $(shell tools/find-python)
PORT ?= 8321
VENV := .venv
BIN := $(VENV)/bin
SETUP := $(VENV)/.ready
MODULES := web/node_modules/.ready
PAGE := src/reportedly/present/desk/static/index.html

.PHONY: demo test setup page lint types imports pytest web-test e2e docs bench lock dist train clean

demo: setup page ## Read the bundled demo reports and open the desk on 127.0.0.1
	$(BIN)/reportedly demo --casebook demo.db --port $(PORT) --open

test: setup page lint types imports pytest web-test e2e ## Everything that must hold
	@echo "make test: all passed"

setup: $(SETUP)

# No ensurepip is asked for: some systems ship Python's venv without it.
$(SETUP): requirements.txt requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv --without-pip $(VENV)
	$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(MODULES): web/package.json web/package-lock.json
	cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

page: $(PAGE)

$(PAGE): $(MODULES) web/index.html web/vite.config.ts web/tsconfig.json $(shell find web/src web/public -type f 2>/dev/null)
	cd web && npm run --silent build

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports

pytest: setup page
	$(BIN)/pytest

web-test: $(MODULES)
	cd web && npm run --silent lint && npm run --silent typecheck && npm test --silent

e2e: setup page
	cd web && npm run --silent e2e

docs: setup ## Write the generated pages anew
	$(BIN)/python tools/generate_docs.py

bench: setup ## Print every figure the docs quote (needs ../shared)
	$(BIN)/python bench/all.py

train: setup ## Make the shipped weights anew (needs ../shared and the train extra; two and a half to four hours)
	$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --editable '.[train]'
	$(BIN)/python -m train

lock: setup ## Resolve the pins anew; no host names are kept
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --upgrade -o requirements.txt pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-emit-index-url --no-header --upgrade --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml
	cd web && npm run --silent lock

dist: setup page ## Build the wheel, the desk's page in it
	$(BIN)/python -m build

clean:
	rm -rf $(VENV) web/node_modules src/reportedly/present/desk/static dist demo.db*
