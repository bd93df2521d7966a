#!/usr/bin/env bash
# Packs standard input into letters that may stand in a script element and in a Swift string:
#   pack.sh [PART]
# PART is the program made of `part.c`, which takes a module apart first; without it none is.
# Where there is xz, as `unpack.c` reads it; else as every browser does, a third larger. The first
# letter tells: `!` of the one, `H` of the other.
set -euo pipefail
if ! command -v xz >/dev/null; then
  gzip -9n | base64 | tr -d '\n'
  exit
fi
# Thirteen bits are two of 91 letters: all that can be printed but `"`, `<` and `\`.
"${1:-cat}" | xz --format=lzma --lzma1=preset=9e,lc=3,lp=0,pb=0,nice=273 --stdout | od -An -v -tu1 -w64 | awk '
  function put(bits) { printf "%s%s", letters[int(bits / 91)], letters[bits % 91] }
  BEGIN {
    for (code = 33; code < 127; code++) {
      letter = sprintf("%c", code)
      if (letter != "\"" && letter != "<" && letter != "\\") letters[count++] = letter
    }
    for (held = 0; held < 21; held++) power[held] = 2 ^ held
    held = bits = 0
  }
  {
    for (place = 1; place <= NF; place++) {
      bits += $place * power[held]
      held += 8
      if (held < 13) continue
      put(bits % 8192)
      bits = int(bits / 8192)
      held -= 13
    }
  }
  END { put(bits) }'
