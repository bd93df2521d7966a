#!/usr/bin/env bash
# Holds that the core runs anywhere: Tests/CoreProbe/run.sh
# Compiles the floors that do no input or output as Embedded Swift for WebAssembly, with the
# toolchain that builds the package, and has the sets of prompts/ make their drafts there and here:
# they must be equal to the byte. Where the toolchain cannot do it, it says so and ends well; with
# CI=true that is a failure.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Every floor that runs anywhere, and nothing beneath them but Swift itself.
floors='Text Script Walkthrough Mirror Words Entries Post PageCore'

skip() {
  echo "not tried as WebAssembly: $1"
  if [ "${CI:-}" = true ]; then exit 1; else exit 0; fi
}

triple=wasm32-unknown-none-wasm
bin=$(dirname "$(readlink -f "$(command -v swiftc)")")
resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tables=$resources/embedded/$triple/libswiftUnicodeDataTables.a
for needed in "$tables" "$bin/clang" "$bin/wasm-ld"; do
  [ -e "$needed" ] || skip "this toolchain has no $needed"
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# As one module the floors compile in a quarter of the time, since each specialises what it uses
# of the others; so their imports of one another go.
one_of=$(tr ' ' '|' <<<"$floors")
find $(printf 'Sources/%s ' $floors) Tests/CoreProbe/CoreProbe.swift \
  Tests/CoreProbe/WebAssembly -name '*.swift' | while read -r file; do
  mkdir -p "$scratch/$(dirname "$file")"
  sed -E "s/^import ($one_of)\$//" "$file" >"$scratch/$file"
done
(
  cd "$scratch"
  find . -name '*.swift' | xargs swiftc -target $triple -swift-version 6 -wmo -parse-as-library \
    -enable-experimental-feature Embedded -enable-experimental-feature Extern \
    -enable-upcoming-feature ExistentialAny -warnings-as-errors \
    -package-name broach -module-name Core -Onone -c -o core.o
)
"$bin/clang" --target=$triple -O2 -Wall -Wextra -Werror -ffreestanding -fno-builtin \
  -c Tests/CoreProbe/WebAssembly/system.c -o "$scratch/system.o"
"$bin/wasm-ld" --gc-sections --strip-all -z stack-size=1048576 \
  "$scratch/core.o" "$scratch/system.o" "$tables" -o "$scratch/core.wasm"
echo "compiled for $triple: $floors"

[ -x "$bin/wasmkit" ] || skip "this toolchain has no wasmkit to run it"
{
  cat prompts/mirror.yaml
  printf '\0'
  for examples in prompts/*.examples.yaml; do
    cat "${examples%.examples.yaml}.yaml"
    printf '\0'
    cat "$examples"
    printf '\0'
  done
} >"$scratch/input"
swift build --product CoreProbe >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
"$(swift build --show-bin-path)/CoreProbe" <"$scratch/input" >"$scratch/here"
"$bin/wasmkit" run "$scratch/core.wasm" <"$scratch/input" >"$scratch/there"
diff "$scratch/here" "$scratch/there" || { echo "WebAssembly gives other words"; exit 1; }
echo "equal here and there: $(grep -c '^== ' "$scratch/here") drafts"
