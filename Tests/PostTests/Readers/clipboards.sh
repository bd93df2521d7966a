# The clipboards, of X11, of Wayland and of tmux; programs.sh has what is asked of them.
if [ -n "${DISPLAY:-}" ] && has xclip; then
  until_true xclip -selection clipboard -i </dev/null || true
  export_draft email --copy && xclip -selection clipboard -o >"$work/read"
  same "xclip" "$work/pasted" "$work/read"
  if has xsel; then
    mkdir -p "$work/only-xsel"
    ln -sf "$(command -v xsel)" "$work/only-xsel/xsel"
    PATH=$work/only-xsel "$broach" export --draft email --copy 2>/dev/null
    xclip -selection clipboard -o >"$work/read"
    same "xsel" "$work/pasted" "$work/read"
  fi
fi
if has sway wl-copy wl-paste setpriv; then
  # It refuses to run as root, who may look into what others run all the same.
  mkdir -m 700 "$work/wayland"
  printf 'xwayland disable\n' >"$work/wayland/config"
  as_other=()
  if [ "$(id -u)" = 0 ]; then
    chmod 711 "$work"
    chown -R 65534:65534 "$work/wayland"
    as_other=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  fi
  env -u DISPLAY HOME="$work/wayland" XDG_RUNTIME_DIR="$work/wayland" WLR_BACKENDS=headless \
    WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 \
    ${as_other[@]+"${as_other[@]}"} sway -c "$work/wayland/config" >"$work/sway.log" 2>&1 &
  started+=($!)
  export XDG_RUNTIME_DIR=$work/wayland
  if until_true sh -c "ls '$work/wayland' | grep -q '^wayland-[0-9]*\$'"; then
    screen=$(ls "$work/wayland" | grep '^wayland-[0-9]*$' | head -n 1)
    WAYLAND_DISPLAY=$screen export_draft email --copy
    WAYLAND_DISPLAY=$screen timeout 10 wl-paste -n >"$work/read" || true
    same "wl-copy" "$work/pasted" "$work/read"
  else
    echo "not tried, sway does not start here: wl-copy"
  fi
  export XDG_RUNTIME_DIR=$work/run
fi
if has tmux; then
  tmux -S "$work/tmux" -f /dev/null new-session -d -x 80 -y 24 \
    "env -u DISPLAY '$broach' export --draft email --copy; sleep 60"
  until_true sh -c "tmux -S '$work/tmux' show-buffer >'$work/read'" || true
  same "tmux" "$work/pasted" "$work/read"
  tmux -S "$work/tmux" kill-server 2>/dev/null || true
fi
