#!/usr/bin/env bash
# Makes the core of pages, and that of the page on which sets are written, and writes both as Swift:
# embed-core.sh SWIFTC OUTPUT.swift WRITING.swift
# Where the toolchain cannot make it, the build goes on, says so in one line, and no page can be
# written; with CI=true that is a failure. With BROACH_CORE=keep a core that was made before stays.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
swiftc=$1 output=$2 writing=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Where nothing can be compiled for this machine so simply, a module is packed as it is.
part=$scratch/part
clang=$(dirname "$(readlink -f "$swiftc")")/clang
if ! said=$("$clang" -O2 -Wall -Wextra -Werror "$here/../Unpacker/part.c" -o "$part" 2>&1); then
  [ "${CI:-}" != true ] || { echo "$said"; exit 1; }
  part=cat
fi

# write FILE TYPE [MODULE]
write() {
  {
    echo '/// WebAssembly, packed; nil where it could not be made.'
    echo "enum $2 {"
    if [ -n "${3:-}" ]; then
      printf '  static let text: StaticString? = "'
      "$here/../Unpacker/pack.sh" "$part" <"$3"
      printf '"\n}\n'
    else
      printf '  static let text: StaticString? = nil\n}\n'
    fi
  } >"$scratch/swift"
  mv "$scratch/swift" "$1"
}

if [ "${BROACH_CORE:-}" = keep ] && [ -s "$output" ]; then
  touch "$output"
  # A core that was made before there was another.
  if [ -s "$writing" ]; then touch "$writing"; else write "$writing" EmbeddedWriting; fi
  exit 0
fi

without() {
  echo "Pages cannot be written by this build: $1"
  [ "${CI:-}" != true ] || exit 1
  write "$output" EmbeddedCore
  write "$writing" EmbeddedWriting
  exit 0
}

status=0
said=$("$here/core.sh" "$swiftc" "$scratch/core.wasm" -Osize --no-entry \
  --export=page_room --export=page_event --export=page_view \
  also "$scratch/writing.wasm" --no-entry \
  --export=page_room --export=write_event --export=page_view 2>"$scratch/log") || status=$?
[ "$status" != 69 ] || without "$said"
# A build that was interrupted knows nothing of the toolchain; xargs says 125 of what was killed.
if [ "$status" = 125 ] || [ "$status" -ge 128 ]; then exit 1; fi
if [ "$status" != 0 ]; then
  head -n 40 "$scratch/log"
  without "the core did not compile"
fi
write "$output" EmbeddedCore "$scratch/core.wasm"
write "$writing" EmbeddedWriting "$scratch/writing.wasm"
