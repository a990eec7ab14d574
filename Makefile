# egalim: what a new user types. `make demo` and `make test` each work as the first command on a fresh clone.

SWIFT ?= swift
PREFIX ?= /usr/local
BUILD_DIR := build
# The Swift runtime is linked into the command, which is then stripped; Apple's systems carry the runtime themselves.
ifeq ($(shell uname -s),Darwin)
RELEASE_FLAGS := -c release
else
RELEASE_FLAGS := -c release --static-swift-stdlib -Xlinker -s
endif
TODAY := 2026-11-15

.PHONY: help demo test lint format release install uninstall record fixtures clean tools

help:
	@echo "make demo                 construit l'outil et montre l'essentiel sur Fixtures/demo"
	@echo "make test                 lance tous les tests"
	@echo "make lint                 vérifie la mise en forme du code"
	@echo "make install PREFIX=…     installe la commande egalim (par défaut dans /usr/local/bin)"
	@echo "make release              construit la commande, liée statiquement, dans .build/release"
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

lint: tools
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: tools
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

release: tools
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

clean:
	@rm -rf .build $(BUILD_DIR)
