#!/usr/bin/env bash
# Does tmux repeat an Arabic letter, or a line of a frame, when a program asks for the last character again (REP, CSI b)?
#
# Guess: it repeats whatever was printed last, as xterm and VTE do, or it does not know the request at all.
# What is so: tmux repeats ASCII only. After any other character, a rule of a box included, the request is dropped without
# a word, and the rest of the row stands too far left: who tries it with a letter of ASCII concludes that it works.
set -euo pipefail
work=$(mktemp -d)
tmux() { "$work/root/usr/bin/tmux" -u -S "$work/socket" -f /dev/null "$@"; }
trap 'tmux kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
(cd "$work" && apt-get -qq -o APT::Sandbox::User=root download tmux=3.3a-3 && dpkg -x tmux_*.deb root) ||
    { echo 'this needs apt and the package tmux 3.3a-3 of Debian 12' >&2; exit 2; }
shows() { # what is printed, as printf reads it
    tmux new-session -d -x 30 -y 3 "printf '$1'; exec sleep 30"
    until tmux capture-pane -p | grep -q '|'; do :; done
    tmux capture-pane -p | head -1
    tmux kill-server
    until [ ! -S "$work/socket" ] || ! tmux ls 2>/dev/null; do :; done
    rm -f "$work/socket"
}
seen=$(
    echo "x, then three more of it: $(shows 'x\033[3b|')"
    echo "alef, then three more of it: $(shows '\330\247\033[3b|')"
    echo "a rule, then three more of it: $(shows '\342\224\200\033[3b|')"
)
tmux -V
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
x, then three more of it: xxxx|
alef, then three more of it: ا|
a rule, then three more of it: ─|
SEEN
echo 'as noted: ASCII is repeated, nothing else'
