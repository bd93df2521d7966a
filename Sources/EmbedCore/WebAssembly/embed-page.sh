#!/usr/bin/env bash
# Writes the style sheet and the script of pages as Swift, and the files that the core reads beside
# sets, each with a NUL behind it: embed-page.sh OUTPUT.swift FILE.css FILE.js… GUIDE…
set -euo pipefail
# `####"""` cannot stand in one of them by accident; the build fails loudly if it does.
piece() {
  printf '  static let %s: StaticString = ####"""\n' "$1"
  cat "${@:2}"
  printf '\n"""####\n'
}
output=$1 style=$2
shift 2
script=()
while [[ ${1:-} == *.js ]]; do
  script+=("$1")
  shift
done
{
  printf '/// The files of `Sources/Page` that a page carries as they are.\nenum EmbeddedPage {\n'
  piece style "$style"
  piece script "${script[@]}"
  printf '  static let guides: StaticString = "'
  for guide; do
    cat "$guide"
    printf '\0'
  done | gzip -9n | base64 | tr -d '\n'
  printf '"\n}\n'
} >"$output"
