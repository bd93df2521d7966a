#!/usr/bin/env bash
# Makes the core of pages and writes it as Swift: embed-core.sh SWIFTC OUTPUT.swift
# Where the toolchain cannot make it, the build goes on, says so in one line, and no page can be
# written; with CI=true that is a failure. With BROACH_CORE=keep a core that was made before stays.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
swiftc=$1 output=$2
if [ "${BROACH_CORE:-}" = keep ] && [ -s "$output" ]; then
  touch "$output"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

without() {
  echo "Pages cannot be written by this build: $1"
  [ "${CI:-}" != true ] || exit 1
  printf '/// What every page carries; nil where it could not be made.\nenum EmbeddedCore {\n' >"$output"
  printf '  static let text: StaticString? = nil\n}\n' >>"$output"
  exit 0
}

status=0
said=$("$here/core.sh" "$swiftc" "$scratch/core.wasm" -Osize --no-entry \
  --export=page_room --export=page_event --export=page_view 2>"$scratch/log") || status=$?
[ "$status" != 69 ] || without "$said"
# A build that was interrupted knows nothing of the toolchain; xargs says 125 of what was killed.
if [ "$status" = 125 ] || [ "$status" -ge 128 ]; then exit 1; fi
if [ "$status" != 0 ]; then
  head -n 40 "$scratch/log"
  without "the core did not compile"
fi
{
  echo '/// What every page carries: WebAssembly, packed; nil where it could not be made.'
  echo 'enum EmbeddedCore {'
  printf '  static let text: StaticString? = "'
  "$here/../Unpacker/pack.sh" <"$scratch/core.wasm"
  printf '"\n}\n'
} >"$scratch/core.swift"
mv "$scratch/core.swift" "$output"
