# make run [ARTICLE=…]   reads an article (a sample, unless named)
# make test              builds everything and runs all tests
# make build | install [PREFIX=…] | lint | format | generate | bench | clean
# make profile ARTICLES='…'   counts anew how often each branch is taken, on JSON Lines of articles

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

SWIFT ?= swift
ARTICLE ?= docs/samples/marche-couvert.md
PREFIX ?= /usr/local
DESTDIR ?=

RELEASE_BINARY := .build/release/incise
# The arrows between the rooms of Package.swift are enforced here.
BUILD_OPTIONS := --explicit-target-dependency-import-check error
# A static program starts in half the time: there is nothing to look up and nothing to relocate, and what runs often
# stands together. `make LINKAGE=` leaves the C libraries to the system's loader. lld takes libraries in any order.
LINKAGE ?= -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -z -Xlinker keep-text-section-prefix
RELEASE_OPTIONS := $(BUILD_OPTIONS) -c release --static-swift-stdlib $(LINKAGE) --product incise
SWIFT_FILES := Package.swift Sources Tests

# For a program that counts its branches.
CLANG = $$($(SWIFT) -print-target-info | sed -n 's|.*"runtimeResourcePath" *: *"\(.*\)/lib/swift".*|\1|p')/bin/clang
COUNTING = -Xswiftc -Xfrontend -Xswiftc -ir-profile-generate -Xlinker -u -Xlinker __llvm_profile_runtime \
  -Xlinker "$$("$(CLANG)" -print-resource-dir)/lib/linux/libclang_rt.profile-$$(uname -m).a"

.PHONY: run test build install lint format generate bench profile packages clean

run: build
	@exec $(RELEASE_BINARY) "$(ARTICLE)"

build: packages
	@options=$$(.ci/tools/profile-options) && mapfile -t profile < <(printf '%s' "$$options") && \
	  $(SWIFT) build $(RELEASE_OPTIONS) "$${profile[@]}"

# Warnings are errors in our own targets (not in our dependencies') when CI=true: Package.swift reads it.
# The program under test is the one that users run; the parts are tested unoptimised, with all checks.
test: build
	@.ci/tools/install-packages test
	@$(SWIFT) build $(BUILD_OPTIONS) --build-tests
	@INCISE_BINARY="$(CURDIR)/$(RELEASE_BINARY)" $(SWIFT) test $(BUILD_OPTIONS) --skip-build --disable-xctest

packages:
	@.ci/tools/install-packages build

# Not built again when it is there: `make build && sudo make install` leaves no file of root's in .build.
$(RELEASE_BINARY):
	@$(MAKE) build

install: $(RELEASE_BINARY)
	install -D -m 755 $(RELEASE_BINARY) "$(DESTDIR)$(PREFIX)/bin/incise"
	install -D -m 644 docs/incise.1 "$(DESTDIR)$(PREFIX)/share/man/man1/incise.1"
	install -d "$(DESTDIR)$(PREFIX)/share/incise/themes" "$(DESTDIR)$(PREFIX)/share/incise/keymaps"
	install -m 644 Themes/*.toml "$(DESTDIR)$(PREFIX)/share/incise/themes/"
	install -m 644 Sources/Keybindings/Presets/*.toml "$(DESTDIR)$(PREFIX)/share/incise/keymaps/"

lint:
	@$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)
	@for script in .ci/run .ci/tools/*; do case "$$(head -n 1 "$$script")" in \
	  *bash) bash -n "$$script" ;; \
	  *python3) python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' "$$script" ;; \
	esac; done
	@.ci/tools/generate-docs --check

format:
	@$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

generate: packages
	@.ci/tools/generate-docs

bench: build
	@.ci/tools/install-packages bench
	@.ci/tools/bench

profile: packages
	@$(SWIFT) build $(RELEASE_OPTIONS) --scratch-path .build/profile $(COUNTING)
	@.ci/tools/make-profile .build/profile/release/incise $(ARTICLES)

clean:
	@rm -rf .build
