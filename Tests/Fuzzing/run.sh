#!/usr/bin/env bash
# Lets libFuzzer look for bytes that stop the readers:
#
#   Tests/Fuzzing/run.sh TARGET [RUNS]   reader, condition, body, answers, entry, reply or edit;
#                                        also with 64 KiB, a hundredth of the runs
#   Tests/Fuzzing/run.sh all [RUNS]      one after another
#   Tests/Fuzzing/run.sh coverage        which lines of Script the kept inputs come by
#   Tests/Fuzzing/run.sh keep            the inputs found, made few, into Corpus/
#
# Needs a Swift toolchain with libFuzzer, as the ones for Linux are. What it finds stands in
# .build/fuzzing/TARGET; a file there that stops a reader is named crash-… or timeout-….
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
out=$PWD/.build/fuzzing
targets=(reader condition body answers entry reply edit)
floors=(LibC Text Script Walkthrough Mirror Entries)
mkdir -p "$out"

# build NAME FLAG... - the harness with other flags.
build() {
  local name=$1 objects=() flags
  shift
  mkdir -p "$out/$name"
  flags=(-O -swift-version 6 -package-name broach -enable-upcoming-feature ExistentialAny
    -parse-as-library -wmo -I "$out/$name" "$@")
  for floor in "${floors[@]}"; do
    mapfile -t files < <(find "Sources/$floor" -name '*.swift')
    swiftc "${flags[@]}" -emit-module -emit-module-path "$out/$name/$floor.swiftmodule" \
      -module-name "$floor" -c "${files[@]}" -o "$out/$name/$floor.o"
    objects+=("$out/$name/$floor.o")
  done
  swiftc "${flags[@]}" "$here/FuzzTarget.swift" "${objects[@]}" -o "$out/$name/fuzz"
}

# The words of the language, from the list of keys that a test holds fresh.
dictionary() {
  grep -oE '`[^`|]+`' prompts/reference.md | tr -d '`' | sort -u | while read -r word; do
    printf '"%s"\n"%s:"\n' "$word" "$word"
  done
  printf '"%s"\n' ' is ' ' is not ' ' is answered' ' includes ' ' and ' ' or ' 'not ' '[when ' ']' \
    '{' '}' ' or \"' 'or: ' '|' '>' '- ' '# ' '\x0A' '\x0A  ' '\x0A    - ' '\x09' '\xC2\xA0' \
    '\xEF\xBB\xBF' '\x0D\x0A' '-coded:' '%0A' '{therapist}' '{me}' '{today}'
}

# corpus TARGET - the inputs that begin: those that were kept, and what comes along of that kind.
corpus() {
  mkdir -p "$out/$1"
  local kept=$here/Corpus/$1.txt count=0 file home
  case $1 in
    reader) cp prompts/*.yaml "$out/reader" ;;
    condition)
      sed -nE 's/^ +(- )?when: //p' prompts/*.yaml | sort -u | while read -r line; do
        printf '%s' "$line" >"$out/condition/when-$((count += 1))"
      done
      ;;
    body)
      for file in prompts/*.yaml; do
        awk '/^ +body: \|$/ { on = 1; next } on && /^ *[a-z-]+: / { exit } on { sub(/^ +/, ""); print }' \
          "$file" >"$out/body/$(basename "$file")"
      done
      ;;
    answers)
      for file in prompts/*.examples.yaml; do
        { cat "${file%.examples.yaml}.yaml" && printf '\0' && cat "$file"; } \
          >"$out/answers/$(basename "$file")"
      done
      ;;
    reply)
      grep -ohE '^ +(en|de|es|fr|it|pt|nl|[a-z-]+): .*|^ +- .*' prompts/languages.yaml | sort -u \
        | while read -r line; do
          printf 'd%s' "${line#- }" >"$out/reply/word-$((count += 1))"
        done
      ;;
    edit)
      for file in prompts/first-words.yaml prompts/new.yaml prompts/unheard.yaml; do
        { cat "$file" && printf '\0feel\0felt'; } >"$out/edit/$(basename "$file")"
      done
      ;;
    entry)
      if [ ! -x .build/debug/broach ]; then swift build --product broach; fi
      home=$(mktemp -d)
      for file in first-words unheard judged; do
        printf 'You were late.\n\n\n1\n2\n' | HOME=$home XDG_DATA_HOME=$home \
          .build/debug/broach begin "$file" >"$home/said" 2>&1 || true
      done
      find "$home" -name '*.yaml' -exec cp {} "$out/entry" \;
      rm -rf "$home"
      ;;
  esac
  [ -f "$kept" ] || return 0
  while read -r line; do
    printf '%s' "$line" | base64 -d >"$out/$1/kept-$((count += 1))"
  done <"$kept"
}

fuzz() {
  local target=$1 runs=$2
  corpus "$target"
  dictionary >"$out/dictionary"
  (
    cd "$out/$target"
    # Else Swift tells of a crash, and the input that made it is not kept.
    export FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no
    common=(-dict="$out/dictionary" -timeout=2 -malloc_limit_mb=64 -rss_limit_mb=2048
      -print_final_stats=1 -artifact_prefix="$out/$target/")
    nice -n 19 "$out/fast/fuzz" "$out/$target" -runs="$runs" -max_len=4096 "${common[@]}"
    nice -n 19 "$out/fast/fuzz" "$out/$target" -runs=$((runs / 100)) -max_len=65536 \
      -len_control=0 "${common[@]}"
  )
}

case ${1:-all} in
  all)
    build fast -sanitize=fuzzer
    for target in "${targets[@]}"; do fuzz "$target" "${2:-100000}"; done
    ;;
  coverage)
    build measured -sanitize=fuzzer -profile-generate -profile-coverage-mapping
    for target in "${targets[@]}"; do
      corpus "$target"
      FUZZ_TARGET=$target LLVM_PROFILE_FILE=$out/$target.profraw \
        "$out/measured/fuzz" -runs=0 "$out/$target" 2>/dev/null
    done
    # Those of the toolchain: others may not know its format.
    PATH=$(dirname "$(readlink -f "$(command -v swiftc)")"):$PATH
    llvm-profdata merge -o "$out/all.profdata" "$out"/*.profraw
    llvm-cov report "$out/measured/fuzz" -instr-profile="$out/all.profdata" Sources/Script/ \
      | awk 'NR == 1 || /TOTAL/ || $0 ~ /swift/ { print $1, $(NF-3) }' | column -t
    ;;
  keep)
    mkdir -p "$here/Corpus"
    for target in "${targets[@]}"; do
      rm -rf "$out/short" "$out/few"
      mkdir "$out/short" "$out/few"
      # What a line can hold; longer ways through the readers are those of the sets that come along.
      find "$out/$target" -type f -size -300c ! -name 'crash-*' -exec cp -t "$out/short" {} +
      FUZZ_TARGET=$target "$out/fast/fuzz" -set_cover_merge=1 "$out/few" "$out/short" 2>/dev/null
      for file in "$out"/few/*; do base64 -w 0 "$file"; echo; done | sort >"$here/Corpus/$target.txt"
    done
    wc -l "$here"/Corpus/*
    ;;
  *)
    [ -x "$out/fast/fuzz" ] || build fast -sanitize=fuzzer
    fuzz "$1" "${2:-100000}"
    ;;
esac
