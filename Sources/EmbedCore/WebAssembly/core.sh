#!/usr/bin/env bash
# Makes one WebAssembly module of the floors that do no input or output:
#   core.sh SWIFTC OUTPUT [FLAG-OF-SWIFTC | FLAG-OF-WASM-LD | FILE.swift | FILE.c]…
# A flag with two hyphens goes to wasm-ld, one with a single hyphen to swiftc. The files are compiled
# together with the floors. Ends with 69 and one line on standard output where the toolchain cannot.
# After `also OUTPUT`, flags of wasm-ld are for a second module that is linked of what was compiled:
# each holds only what its own exports reach.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

# Every floor that runs anywhere, and nothing beneath them but Swift itself.
floors='Text Script Walkthrough Mirror Words Entries Post Page PageCore'

triple=wasm32-unknown-none-wasm
swiftc=$1 output=$2
shift 2
bin=$(dirname "$(readlink -f "$swiftc")")
resources=$("$swiftc" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tables=$resources/embedded/$triple/libswiftUnicodeDataTables.a
for needed in "$tables" "$bin/clang" "$bin/wasm-ld"; do
  [ -e "$needed" ] || { echo "this toolchain has no $needed"; exit 69; }
done

flags=() links=() more=() c=("$here"/*.c) second='' second_links=()
while [ $# -gt 0 ]; do
  argument=$1
  shift
  case $argument in
    also)
      second=$1
      shift
      ;;
    --*) if [ -n "$second" ]; then second_links+=("$argument"); else links+=("$argument"); fi ;;
    -*) flags+=("$argument") ;;
    *.c) c+=("$(readlink -f "$argument")") ;;
    *) more+=("$argument") ;;
  esac
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$root"

# As one module the floors compile in a quarter of the time, since each specialises what it uses
# of the others; so their imports of one another go. And where it is to be small, each function is
# compiled once, and not again wherever it is called: a core travels in every page.
is_small=1
[[ " ${flags[*]-} " != *" -Onone "* ]] || is_small=0
one_of=$(tr ' ' '|' <<<"$floors")
as_one_module() {
  awk -v own="^(package |@testable )?import ($one_of)\$" -v is_small=$is_small '
    $0 ~ own { $0 = "" }
    !is_small { print; next }
    { gsub(/@inline\((never|__always)\)/, "") }
    /^ *((package|private|fileprivate) )?protocol / { inside = 1 }
    inside && /^ *}$/ { inside = 0 }
    !inside && /^ *((package|public|private|fileprivate|static|mutating) )*(func|init)[ (?<]/ {
      sub(/[^ ]/, "@inline(never) &")
    }
    { print }' "$1"
}
if [ $is_small = 1 ]; then
  made=(-emit-ir -o core.ll)
  links+=(--compress-relocations)
  second_links+=(--compress-relocations)
else
  made=(-c -o core.o)
fi
find $(printf 'Sources/%s ' $floors) ${more[@]+"${more[@]}"} -name '*.swift' | LC_ALL=C sort \
  | while read -r file; do
    mkdir -p "$scratch/$(dirname "$file")"
    as_one_module "$file" >"$scratch/$file"
  done
(
  # Paths stand in no message of the module, so that it is the same wherever it is made.
  cd "$scratch"
  find . -name '*.swift' | LC_ALL=C sort | xargs "$swiftc" -target $triple -swift-version 6 -wmo \
    -parse-as-library -enable-experimental-feature Embedded -enable-experimental-feature Extern \
    -enable-upcoming-feature ExistentialAny -package-name broach -module-name Core \
    -Xfrontend -disable-stack-protector \
    ${flags[@]+"${flags[@]}"} "${made[@]}"
  # Swift addresses everything by tables, as for a library that may lie anywhere; a module need not.
  [ $is_small = 0 ] || "$bin/clang" --target=$triple -mbulk-memory -fno-pic -Xclang \
    -mrelocation-model -Xclang static -O2 -Xclang -disable-llvm-passes -Wno-override-module \
    -c -x ir core.ll -o core.o
  for file in "${c[@]}"; do
    "$bin/clang" --target=$triple -O2 -Wall -Wextra -Werror -ffreestanding -fno-builtin \
      -mbulk-memory -c "$file" -o "$(basename "$file" .c).c.o"
  done
  link() {
    "$bin/wasm-ld" --gc-sections --strip-all -z stack-size=1048576 "${@:2}" \
      core.o ./*.c.o "$tables" -o "$1"
  }
  link core.wasm ${links[@]+"${links[@]}"}
  [ -z "$second" ] || link second.wasm ${second_links[@]+"${second_links[@]}"}
)
mv "$scratch/core.wasm" "$output"
[ -z "$second" ] || mv "$scratch/second.wasm" "$second"
