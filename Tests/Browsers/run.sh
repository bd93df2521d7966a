#!/usr/bin/env bash
# Proves the page in Chromium, Firefox and WebKit: Tests/Browsers/run.sh [BROACH] [PROOF…]
# Installs what is missing, from Debian and (in a folder of its own) from PyPI, where that can be
# done. Where it cannot, or the build has no page, it says so and ends well; with CI=true that is a
# failure. It takes at most six minutes on two cores; EVERYTHING=1 tries as much as a release wants.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

skip() {
  echo "not tried in browsers: $1"
  if [ "${CI:-}" = true ]; then exit 1; else exit 0; fi
}

broach=${1:-$here/../../.build/debug/broach}
shift || true
[ -x "$broach" ] || skip "there is no $broach"
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
said=$("$broach" page first-words --output "$probe/page.html" 2>&1 </dev/null) || skip "$said"

# What each program comes in, on Debian.
missing=()
for pair in chromium:chromium chromedriver:chromium-driver firefox-esr:firefox-esr \
  WebKitWebDriver:webkit2gtk-driver Xvfb:xvfb pdftotext:poppler-utils python3:python3; do
  command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
done
python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null; then
  sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo -n)
  "${sudo[@]}" apt-get update >/dev/null 2>&1 || true
  for package in "${missing[@]}"; do
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y --no-install-recommends \
      "$package" >/dev/null 2>&1 || echo "no $package to be had"
  done
fi

# WebKit's sandbox wants more than a container gives.
[ "$(id -u)" != 0 ] || export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
venv=${BROWSERS_VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/broach-browsers}
if ! "$venv/bin/python" -c 'import selenium, marionette_driver, axe_core_python, lz4, yaml' 2>/dev/null; then
  { python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check \
    selenium marionette_driver axe-core-python lz4 pyyaml; } >"$probe/log" 2>&1 \
    || skip "$(tail -n 1 "$probe/log")"
fi
"$venv/bin/python" "$here/prove.py" "$broach" "$@"
