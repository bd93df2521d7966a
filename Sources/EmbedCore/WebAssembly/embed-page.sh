#!/usr/bin/env bash
# Writes what a page carries beside its core as Swift: the style sheet and the script; the files that
# the core reads beside sets, each with a NUL behind it, packed; and what unpacks them in a browser.
#   embed-page.sh SWIFTC OUTPUT.swift FILE.css FILE.js… GUIDE…
# The page on which sets are written has the same style with Writing/writing.css behind it, and of the
# script what it shares, with Writing/writing.js behind that.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
unpacker=$here/../Unpacker
# `####"""` cannot stand in one of them by accident; the build fails loudly if it does.
piece() {
  printf '  static let %s: StaticString = ####"""\n' "$1"
  cat
  printf '"""####\n'
}
# What is there for whoever reads the sources stays there: comments and margins. Of the first file
# the head goes along, which says who may do what with it.
bare() { awk 'NR > 2 && (/^ *\/\// || /^ *$/) { next } { sub(/^ */, ""); print }' "$@"; }
bare_style() {
  awk 'NR > 2 && /^ *\/\*/ { inside = 1 }
    inside { if (/\*\/ *$/) inside = 0; next }
    /^ *$/ { next }
    { if (NR > 2) sub(/^ */, ""); print }' "$1"
}
swiftc=$1 output=$2 style=$3
shift 3
script=()
while [[ ${1:-} == *.js ]]; do
  script+=("$1")
  shift
done
writing=$(dirname "$style")/Writing
shared=()
for file in "${script[@]}"; do
  case $(basename "$file") in core.js | drawing.js | doing.js) shared+=("$file") ;; esac
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Without these tools there is no core either, and no page is written.
bin=$(dirname "$(readlink -f "$swiftc")")
if [ -e "$bin/clang" ] && [ -e "$bin/wasm-ld" ]; then
  for file in unpack join; do
    "$bin/clang" --target=wasm32-unknown-none-wasm -Oz -Wall -Wextra -Werror -ffreestanding \
      -fno-builtin -mbulk-memory -c "$unpacker/$file.c" -o "$scratch/$file.o"
  done
  "$bin/wasm-ld" --no-entry --gc-sections --strip-all --compress-relocations -z stack-size=4096 \
    --export=unpack_room --export=unpack_begin --export=unpack_more \
    --export=unpack_whole --export=unpack_start \
    "$scratch/unpack.o" "$scratch/join.o" -o "$scratch/unpack.wasm"
fi
{
  printf '/// The files of `Sources/Page` that a page carries as they are.\nenum EmbeddedPage {\n'
  bare_style "$style" | piece style
  bare "${script[@]}" | piece script
  { bare_style "$style"; bare_style "$writing/writing.css"; } | piece writingStyle
  bare "${shared[@]}" "$writing/writing.js" | piece writingScript
  printf '  static let guides: StaticString = "'
  for guide; do
    sed '/^ *#/d' "$guide"
    printf '\0'
  done | "$unpacker/pack.sh"
  printf '"\n  static let unpacker: StaticString = "'
  [ ! -e "$scratch/unpack.wasm" ] || base64 "$scratch/unpack.wasm" | tr -d '\n'
  printf '"\n}\n'
} >"$output"
