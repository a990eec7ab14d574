# egalim: what a new user types. `make demo` and `make test` each work as the first command on a fresh clone.

SWIFT ?= swift
PREFIX ?= /usr/local
BUILD_DIR := build
# The Swift runtime, zlib and expat are linked into the command, which is then stripped; Apple's systems carry all three
# themselves. The folder holds the two archives and nothing else: searched first, it keeps the shared ones from being found.
ARCHIVES := $(CURDIR)/$(BUILD_DIR)/static
ifeq ($(shell uname -s),Darwin)
RELEASE_FLAGS := -c release
else
RELEASE_FLAGS := -c release --static-swift-stdlib -Xlinker -L$(ARCHIVES) -Xlinker -s
endif
TODAY := 2026-11-15

.PHONY: help demo test test-sanitize lint format archives release install uninstall record fixtures bench bench-quick \
  instructions clean tools

help:
	@echo "make demo                 construit l'outil et montre l'essentiel sur Fixtures/demo"
	@echo "make test                 lance tous les tests"
	@echo "make lint                 vérifie la mise en forme du code"
	@echo "make install PREFIX=…     installe la commande egalim (par défaut dans /usr/local/bin)"
	@echo "make release              construit la commande, liée statiquement, dans .build/release"
	@echo "make test-sanitize        lance les tests de lecture sous les détecteurs de fautes de mémoire et de concurrence"
	@echo "make bench                mesure egalim à côté de DuckDB, polars et frictionless (docs/performance.md)"
	@echo "make bench-quick          la même mesure, petite et rapide"
	@echo "make instructions         compte les instructions par ligne, avec valgrind"
	@echo "make record               réenregistre les sorties attendues et les pages que le code engendre"
	@echo "make clean                efface ce qui a été construit"

# What the toolchain needs that may be missing; says the one command to run when it cannot install it itself.
tools:
	@SWIFT="$(SWIFT)" sh Tests/Tools/need-swift.sh

demo: tools
	@$(SWIFT) build -c release --product egalim
	@sh Fixtures/demo/run.sh "$$($(SWIFT) build -c release --show-bin-path)/egalim" $(BUILD_DIR)/demo $(TODAY)

test: tools
	@$(SWIFT) test --parallel $(TEST_FLAGS)

# The rooms with unsafe memory and with threads; each sanitizer builds in a folder of its own. Leaks are not looked for:
# those that are found are the test libraries'.
test-sanitize: tools
	@for sanitizer in address thread; do \
	  echo "sanitizer: $$sanitizer"; \
	  ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize $$sanitizer --scratch-path .build/$$sanitizer \
	    --filter '^(TabularTextTests|WorkbookTextTests|EGalimLedgersTests)\.' $(TEST_FLAGS) || exit 1; \
	done

lint: tools
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: tools
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

# Where the system has no archive, nothing is put there and the shared library is linked.
archives: tools
	@mkdir -p "$(ARCHIVES)"
	@for library in z expat; do \
	  archive="$$(cc -print-file-name=lib$$library.a 2>/dev/null)"; \
	  if [ -f "$$archive" ]; then ln -sf "$$archive" "$(ARCHIVES)/lib$$library.a"; fi; \
	done

release: archives
	@$(SWIFT) build $(RELEASE_FLAGS) --product egalim

install: release
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 "$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)/egalim" "$(DESTDIR)$(PREFIX)/bin/egalim"
	@echo "egalim est installé : $(DESTDIR)$(PREFIX)/bin/egalim"

uninstall:
	@rm -f "$(DESTDIR)$(PREFIX)/bin/egalim"

# Outputs and pages that repeat the code are recorded from it: read the change, and say in the commit why it came.
record: tools
	-@EGALIM_RECORD=1 $(SWIFT) test --filter 'GoldenTests|DiagnosticsPage|ReadmeTests|ReferencePages|GuideTests'

fixtures:
	@python3 Fixtures/demo/generate.py

# Whole processes of the released command, beside its peers; BENCH_FLAGS=--without-peers needs no network.
bench: release
	@python3 -B Tests/Peers/bench.py --egalim "$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)/egalim" $(BENCH_FLAGS)

bench-quick: release
	@python3 -B Tests/Peers/bench.py --quick \
	  --egalim "$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)/egalim" $(BENCH_FLAGS)

instructions: release
	@python3 -B Tests/Peers/instructions.py --egalim "$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)/egalim"

clean:
	@rm -rf .build $(BUILD_DIR)
