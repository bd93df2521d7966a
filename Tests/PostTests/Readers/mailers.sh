# The programs that send mail, or save it; programs.sh has what is asked of them.
read_mail='import email, email.policy, sys
mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
assert "X-Unsent" not in mail, "X-Unsent"
assert mail["Subject"] == "Über Donnerstag, שלום", mail["Subject"]
assert mail["To"] == "ruth@example.org", mail["To"]
text = mail.get_content().replace("\r\n", "\n")
if mail.get_param("format") == "flowed":  # RFC 3676: one space is stuffed before some lines
    text = "".join(line.removeprefix(" ") + "\n" for line in text.rstrip("\n").split("\n"))
sys.stdout.write(text)'

# read_sent WHAT - whether what was sent is what was written.
read_sent() {
  if python3 -c "$read_mail" "$work/sent" >"$work/read"; then
    same "$1" "$work/text" "$work/read"
  else
    bad "$1"
  fi
  rm -f "$work/sent"
}

# The programs of the terminal that send mail; they hand it to a script.
cat >"$work/sender" <<END
#!/bin/sh
cat >"$work/sent"
END
chmod 700 "$work/sender"
# on_screen WORDS - waits until they are shown.
on_screen() { until_true sh -c "tmux -S '$work/tmux' capture-pane -p | grep -q '$1'"; }
# sent_by_hand COMMAND - waits for its list of headers and sends what is there.
sent_by_hand() {
  tmux -S "$work/tmux" -f /dev/null new-session -d -x 100 -y 40 "$1"
  on_screen y:Send || true
  tmux -S "$work/tmux" send-keys y
  until_true test -s "$work/sent" || true
  tmux -S "$work/tmux" kill-server 2>/dev/null || true
}
for program in mutt neomutt; do
  has "$program" tmux python3 || continue
  cat >"$work/muttrc" <<END
set sendmail='$work/sender'
set copy=no
set charset=utf-8
set send_charset=utf-8
set editor=true
set postponed='$work/box-$program'
set mbox_type=Maildir
set folder='$work'
set spoolfile='$work/box-$program'
set realname='' from='me@example.org' use_from=yes
set sendmail_wait=0 fast_reply=yes autoedit=yes edit_headers=yes abort_unmodified=no
END
  export_draft email --as mail --to ruth@example.org -o "$work/$program.eml"
  sent_by_hand "$program -n -F '$work/muttrc' -H '$work/$program.eml'"
  read_sent "$program -H"
  export_draft email --as maildir --to ruth@example.org -o "$work/box-$program"
  sent_by_hand "$program -n -F '$work/muttrc' -p"
  read_sent "$program, recalled from its drafts"
done
if has aerc tmux python3; then
  mkdir -p "$XDG_CONFIG_HOME/aerc" "$work/box-aerc"
  cat >"$XDG_CONFIG_HOME/aerc/accounts.conf" <<END
[me]
source = maildir://$work/box-aerc
outgoing = $work/sender
from = me <me@example.org>
default = Drafts
postpone = Drafts
END
  chmod 600 "$XDG_CONFIG_HOME/aerc/accounts.conf"
  printf '[compose]\neditor = true\n' >"$XDG_CONFIG_HOME/aerc/aerc.conf"
  export_draft email --as maildir --to ruth@example.org -o "$work/box-aerc/Drafts"
  tmux -S "$work/tmux" -f /dev/null new-session -d -x 100 -y 40 aerc
  on_screen 'no address for sender' || true # as it lists what has no sender yet
  tmux -S "$work/tmux" send-keys ":recall -f" Enter
  on_screen 'Send this email' || true
  tmux -S "$work/tmux" send-keys y
  until_true test -s "$work/sent" || true
  tmux -S "$work/tmux" kill-server 2>/dev/null || true
  read_sent "aerc, recalled from its drafts"
fi

# Thunderbird, when it has to be started and when it runs already. What it saves is what it would send.
saved_in_thunderbird() {
  local window
  for window in $(xdotool search --name '^Write: .*Donnerstag' 2>/dev/null); do
    xdotool windowfocus "$window" key --window "$window" ctrl+s 2>/dev/null
    sleep 1
  done
  python3 -c "$read_saved" "$work/thunderbird/Mail/Local Folders/Drafts" "$1" >"$work/sent"
}
read_saved='import mailbox, sys
saved = list(mailbox.mbox(sys.argv[1], create=False))
assert len(saved) == int(sys.argv[2])
sys.stdout.buffer.write(saved[-1].as_bytes())'
if [ -n "${DISPLAY:-}" ] && has thunderbird xdotool dbus-daemon python3; then
  # By which a second call reaches the one that runs.
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/bus
  dbus-daemon --session --nofork --address="$DBUS_SESSION_BUS_ADDRESS" 2>/dev/null &
  started+=($!)
  mkdir -p "$work/thunderbird"
  cp "$readers/thunderbird.js" "$work/thunderbird/user.js"
  count=0
  for state in started running; do
    count=$((count + 1))
    export_draft email --as eml --to ruth@example.org -o "$work/$state.eml"
    thunderbird --profile "$work/thunderbird" "$work/$state.eml" >/dev/null 2>&1 &
    started+=($!)
    until_true saved_in_thunderbird $count || true
    read_sent "Thunderbird, $state"
  done
fi
