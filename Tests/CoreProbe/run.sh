#!/usr/bin/env bash
# Holds that the core runs anywhere: Tests/CoreProbe/run.sh
# Compiles the floors that do no input or output as Embedded Swift for WebAssembly, with the
# toolchain that builds the package, and has the sets of prompts/ make their drafts there and here:
# they must be equal to the byte. Where the toolchain cannot do it, it says so and ends well; with
# CI=true that is a failure.
set -euo pipefail
cd "$(dirname "$0")/../.."

skip() {
  echo "not tried as WebAssembly: $1"
  if [ "${CI:-}" = true ]; then exit 1; else exit 0; fi
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
swiftc=$(command -v swiftc)
status=0
said=$(Sources/EmbedCore/WebAssembly/core.sh "$swiftc" "$scratch/core.wasm" \
  -Onone -warnings-as-errors Tests/CoreProbe/CoreProbe.swift Tests/CoreProbe/WebAssembly/Start.swift \
  Tests/CoreProbe/WebAssembly/system.c) || status=$?
[ "$status" != 69 ] || skip "$said"
[ "$status" = 0 ] || exit "$status"
echo "compiled as WebAssembly: $(wc -c <"$scratch/core.wasm") bytes"

bin=$(dirname "$(readlink -f "$swiftc")")
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
