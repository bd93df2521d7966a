#!/usr/bin/env bash
# Makes one WebAssembly module of the floors that do no input or output:
#   core.sh SWIFTC OUTPUT [FLAG-OF-SWIFTC | FLAG-OF-WASM-LD | FILE.swift | FILE.c]…
# A flag with two hyphens goes to wasm-ld, one with a single hyphen to swiftc. The files are compiled
# together with the floors. Ends with 69 and one line on standard output where the toolchain cannot.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

# Every floor that runs anywhere, and nothing beneath them but Swift itself.
floors='Text Script Walkthrough Mirror Words Entries Post PageCore'

triple=wasm32-unknown-none-wasm
swiftc=$1 output=$2
shift 2
bin=$(dirname "$(readlink -f "$swiftc")")
resources=$("$swiftc" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tables=$resources/embedded/$triple/libswiftUnicodeDataTables.a
for needed in "$tables" "$bin/clang" "$bin/wasm-ld"; do
  [ -e "$needed" ] || { echo "this toolchain has no $needed"; exit 69; }
done

flags=() links=() more=() c=("$here"/*.c)
for argument in "$@"; do
  case $argument in
    --*) links+=("$argument") ;;
    -*) flags+=("$argument") ;;
    *.c) c+=("$(readlink -f "$argument")") ;;
    *) more+=("$argument") ;;
  esac
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$root"

# As one module the floors compile in a quarter of the time, since each specialises what it uses
# of the others; so their imports of one another go.
one_of=$(tr ' ' '|' <<<"$floors")
find $(printf 'Sources/%s ' $floors) ${more[@]+"${more[@]}"} -name '*.swift' | LC_ALL=C sort \
  | while read -r file; do
    mkdir -p "$scratch/$(dirname "$file")"
    sed -E "s/^(package |@testable )?import ($one_of)\$//" "$file" >"$scratch/$file"
  done
(
  # Paths stand in no message of the module, so that it is the same wherever it is made.
  cd "$scratch"
  find . -name '*.swift' | LC_ALL=C sort | xargs "$swiftc" -target $triple -swift-version 6 -wmo \
    -parse-as-library -enable-experimental-feature Embedded -enable-experimental-feature Extern \
    -enable-upcoming-feature ExistentialAny -package-name broach -module-name Core \
    -Xfrontend -disable-stack-protector \
    ${flags[@]+"${flags[@]}"} -c -o core.o
  for file in "${c[@]}"; do
    "$bin/clang" --target=$triple -O2 -Wall -Wextra -Werror -ffreestanding -fno-builtin \
      -mbulk-memory -c "$file" -o "$(basename "$file" .c).c.o"
  done
  "$bin/wasm-ld" --gc-sections --strip-all -z stack-size=1048576 ${links[@]+"${links[@]}"} \
    core.o ./*.c.o "$tables" -o core.wasm
)
mv "$scratch/core.wasm" "$output"
