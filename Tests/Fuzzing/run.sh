#!/bin/sh
# Lets libFuzzer look for bytes that stop the reader: Tests/Fuzzing/run.sh [SECONDS]
# Needs a Swift toolchain with libFuzzer, as the ones for Linux are. What it finds stands in
# .build/fuzzing; a file there that stops the reader is named crash-… or timeout-….
set -eu
cd "$(dirname "$0")/../.."
out=$PWD/.build/fuzzing
mkdir -p "$out/corpus"
flags="-O -swift-version 6 -package-name broach -enable-upcoming-feature ExistentialAny
  -parse-as-library -wmo -sanitize=fuzzer -I $out"
for floor in Text Script Walkthrough Mirror; do
  # shellcheck disable=SC2046,SC2086
  swiftc $flags -emit-module -emit-module-path "$out/$floor.swiftmodule" -module-name $floor \
    -c $(find Sources/$floor -name '*.swift') -o "$out/$floor.o"
done
# shellcheck disable=SC2086
swiftc $flags Tests/Fuzzing/FuzzTarget.swift "$out"/Text.o "$out"/Script.o "$out"/Walkthrough.o \
  "$out"/Mirror.o -o "$out/fuzz"
cp prompts/*.yaml "$out/corpus"
cd "$out"
exec nice -n 19 ./fuzz corpus -max_total_time="${1:-60}" -timeout=2 -rss_limit_mb=1024 \
  -max_len=16384 -print_final_stats=1
