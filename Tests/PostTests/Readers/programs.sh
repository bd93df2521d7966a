#!/usr/bin/env bash
# Sends drafts through the real programs that people have: Tests/PostTests/Readers/programs.sh
# Each is tried if it is installed, and named if it is not. Nothing leaves this machine: mail goes to
# a script, and the mail server is one of our own. BROACH names a built program; without it, the
# debug build is made first.
set -euo pipefail
readers=$(cd "$(dirname "$0")" && pwd)
cd "$readers/../../.."
broach=${BROACH:-}
if [ -z "$broach" ]; then
  swift build --product broach >&2
  broach=$(swift build --show-bin-path)/broach
fi
work=$(mktemp -d)
started=()
# Only what was started here is ended, by its number.
finish() {
  for process in ${started[@]+"${started[@]}"}; do kill "$process" 2>/dev/null || true; done
  tmux -S "$work/tmux" kill-server 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
unset DISPLAY WAYLAND_DISPLAY TMUX STY SSH_TTY SSH_CONNECTION || true
export HOME=$work/home XDG_DATA_HOME=$work/home/data XDG_CONFIG_HOME=$work/home/config
export LC_ALL=C.UTF-8 TERM=xterm-256color XDG_RUNTIME_DIR=$work/run
mkdir -p "$HOME/Mail" "$work/run"
chmod 700 "$work/run"
failed=0

good() { echo "as it was written: $1"; }
bad() { echo "NOT as it was written: $1"; failed=1; }
same() { if cmp -s "$2" "$3"; then good "$1"; else bad "$1"; diff "$2" "$3" | head -n 10 || true; fi; }
has() {
  local program
  for program in "$@"; do
    command -v "$program" >/dev/null || { echo "not tried, there is no $program"; return 1; }
  done
}
# until_true COMMAND... - waits for it, twenty seconds at most.
until_true() {
  local tries=0
  until "$@" 2>/dev/null; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || return 1
    sleep 0.2
  done
}

# What is written: Latin, Hebrew, and what mail trips over.
cat >"$work/set.yaml" <<'END'
broach: 1
title: Small
for: client
steps:
  - ask: What happened?
    id: moment
    kind: text
drafts:
  - id: email
    kind: email
    subject: Über Donnerstag, שלום
    body: |
      {moment}
  - id: message
    kind: message
    body: |
      {moment}
END
cat >"$work/words" <<'END'
You looked at the clock — “again” — and I felt 50% small + alone.

שלום, זה היה קשה. Straße, ñandú, 😀.

.a dot, and
From here on
END
printf '%s\n\n\n' "$(cat "$work/words")" | "$broach" begin "$work/set.yaml" --keep >/dev/null 2>&1 || true
export_draft() { "$broach" export --draft "$@" 2>>"$work/told"; }
export_draft email --as text >"$work/text"
# As it is pasted: without a line break at the end.
printf %s "$(cat "$work/text")" >"$work/pasted"

# A screen that nobody sits at.
if has Xvfb; then
  Xvfb :77 -screen 0 1600x1200x24 -nolisten tcp >/dev/null 2>&1 &
  started+=($!)
  export DISPLAY=:77
fi
. "$readers/mailers.sh"
. "$readers/clipboards.sh"

# A code on a real terminal, on dark and on light, read as a camera reads it.
if [ -n "${DISPLAY:-}" ] && has xterm import zbarimg xdotool; then
  for kind in message email; do
    if [ $kind = message ]; then start='sms:?&body='; else start='mailto:?subject='; fi
    for theme in "-bg black -fg gray" "-bg #fdf6e3 -fg #657b83" "-bg #002b36 -fg #839496"; do
      # shellcheck disable=SC2086
      xterm $theme -fa 'DejaVu Sans Mono' -fs 7 -geometry 150x75+0+0 \
        -e "$broach" export --draft $kind --code &
      terminal=$!
      started+=("$terminal")
      picture=$work/code.png
      photograph() {
        import -window root "$picture" && zbarimg --quiet --raw -Sdisable -Sqrcode.enable \
          "$picture" >"$work/read" && [ -s "$work/read" ]
      }
      until_true photograph || true
      xdotool key Return || true
      until_true sh -c "! kill -0 $terminal" || kill "$terminal" 2>/dev/null || true
      python3 - "$work/read" "$work/pasted" "$start" "xterm $theme, $kind" <<'END' || failed=1
import sys, urllib.parse
read = open(sys.argv[1], encoding="utf-8").read().rstrip("\n")
pasted = open(sys.argv[2], encoding="utf-8").read()
body = urllib.parse.unquote(read.split("body=", 1)[-1]).replace("\r\n", "\n")
ok = read.startswith(sys.argv[3]) and body == pasted
print(("as it was written: " if ok else "NOT as it was written: ") + sys.argv[4])
sys.exit(0 if ok else 1)
END
    done
  done
fi

# A mail server of our own, with the commands of the README: the one message is marked, not all.
if has dovecot curl python3; then
  mkdir -p "$work/imap" && chmod 711 "$work/imap"
  mkdir -p "$work/imap/mail/tmp" "$work/imap/mail/cur" "$work/imap/mail/new" "$work/imap/run"
  chmod 711 "$work"
  # It wants to be nobody in particular where it could be root.
  inner=$(id -un) login=$(id -un) group=$(id -gn) owner=$(id -u) owners=$(id -g)
  if [ "$(id -u)" = 0 ]; then
    inner=dovecot login=dovenull group=dovecot owner=65534 owners=65534
    chown -R 65534:65534 "$work/imap/mail"
  fi
  cat >"$work/imap/conf" <<END
base_dir = $work/imap/run
state_dir = $work/imap/run
log_path = $work/imap/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = $inner
default_login_user = $login
default_internal_group = $group
first_valid_uid = 1
mail_location = maildir:$work/imap/mail
namespace inbox {
  inbox = yes
  separator = /
  mailbox Entwürfe {
    auto = create
    special_use = \Drafts
  }
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=$owner gid=$owners home=$work/imap/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = 14399
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
END
  dovecot -F -c "$work/imap/conf" >"$work/imap/out" 2>&1 &
  started+=($!)
  host=imap://127.0.0.1:14399
  if until_true curl -s -m 10 -u me:secret "$host" -X NOOP -o /dev/null; then
    export_draft email --as eml --to ruth@example.org -o "$work/d.eml"
    folder=$(curl -s -m 10 -u me:secret "$host" -X 'LIST "" "*"' | tr -d '\r' | grep 'Drafts' \
      | sed 's/.*"\/" //; s/"//g')
    link=$(python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe="/"))' "$folder")
    printf 'Subject: older\r\n\r\nolder\r\n' >"$work/older"
    curl -s -m 10 -u me:secret -T "$work/older" "$host/$link" >/dev/null
    curl -s -m 10 -u me:secret -T "$work/d.eml" "$host/$link" >/dev/null
    curl -s -m 10 -u me:secret "$host/$link" -X 'STORE * +FLAGS (\Draft)' >/dev/null
    curl -s -m 10 -u me:secret "$host/$link;MAILINDEX=2" >"$work/stored.eml"
    same "the mail server has it" "$work/d.eml" "$work/stored.eml"
    drafts=$(find "$work/imap/mail" -name '*:2,*D*' | wc -l)
    others=$(find "$work/imap/mail" -name '*:2,*' -not -name '*:2,*D*' -path '*cur*' | wc -l)
    if [ "$drafts" = 1 ] && [ "$others" = 1 ]; then
      good "the one message is marked ($folder)"
    else
      bad "marked: $drafts, not marked: $others"
    fi
  else
    echo "not tried, the mail server does not start here: see its log"
    cat "$work/imap/out" "$work/imap/log" 2>/dev/null | tail -n 5 || true
  fi
fi
exit $failed
