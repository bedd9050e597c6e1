#!/usr/bin/env bash
# What do the editors of a terminal send for a line with an Arabic word, and does any of them tell the terminal not to order it again?
#
# Guess: editors leave joining and order to the terminal, as programs for lines do, or where one does both itself it says so to
# the terminal (the control of bidirectional mode, or the private modes of those that have it).
# What is so: there are three ways, and none of them is told to the terminal. nano, micro, joe and ne send the letters as they
# are in the file. Vim sends joined forms in the order of the file, and joins them as if the line ran the other way: the first
# letter of a word has the form of its last. VTE orders such a word and keeps the forms, so that it is in order and wrongly
# joined; Konsole joins anew, and shows it right; with `:set termbidi` Vim sends the letters as they are. Emacs puts the word and its
# number in visual order, but does not join: in a terminal that orders the word is turned a second time and reads
# backwards, in one that does not it stands in order with its letters apart. No editor is right in both.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -qq -o APT::Sandbox::User=root download emacs-nox=1:28.2+1-15+deb12u4 emacs-common=1:28.2+1-15+deb12u4 \
    emacs-bin-common=1:28.2+1-15+deb12u4 emacs-el=1:28.2+1-15+deb12u4 vim=2:9.0.1378-2+deb12u2 libgpm2 libsodium23 nano=7.2-1+deb12u1 \
    micro=2.0.11-2+b1 joe=4.6-1.1 ne=3.3.2-1 2>apt.log ||
    { cat apt.log >&2; echo 'this needs apt and the editors of Debian 12' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
mkdir home
printf 'abc \u0645\u0633\u0627\u0631 12 xyz\n' >line.txt
cat >ask.py <<'PY'
import fcntl, glob, os, pty, re, select, signal, struct, termios, time
root, work = os.getcwd() + "/root", os.getcwd()
lisp = root + "/usr/share/emacs/28.2/"
env = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": work + "/home", "PATH": os.environ["PATH"],
       "LD_LIBRARY_PATH": root + "/usr/lib/x86_64-linux-gnu", "VIM": work + "/none",
       "EMACSLOADPATH": lisp + "lisp", "EMACSDATA": lisp + "etc", "EMACSDOC": lisp + "etc"}
dump = glob.glob(root + "/usr/libexec/emacs/*/*/emacs.pdmp")[0]
editors = {"nano 7.2": ["/bin/nano", "-I"], "micro 2.0.11": ["/usr/bin/micro"], "joe 4.6": ["/usr/bin/joe"], "ne 3.3.2": ["/usr/bin/ne"],
           "Vim 9.0": ["/usr/bin/vim.basic", "-N", "-u", "NONE"], "Emacs 28.2": ["/usr/bin/emacs-nox", "--dump-file=" + dump, "-nw", "-Q"]}
word = "\u0645\u0633\u0627\u0631"
forms = "\ufee2\ufeb3\ufe8d\ufead"  # Vim's forms of its letters, in the order of the file.
def sent(command):
    child, screen = pty.fork()
    if child == 0:
        os.execve(root + command[0], [command[0], *command[1:], "line.txt"], env)
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 12, 60, 0, 0))
    said, end = b"", time.monotonic() + 20
    # Until the line is there, and nothing has come for a while.
    while time.monotonic() < end:
        if not select.select([screen], [], [], 1.5)[0]:
            if b"xyz" in said: break
            continue
        try: part = os.read(screen, 65536)
        except OSError: break
        said += part
    os.kill(child, signal.SIGKILL); os.waitpid(child, 0)
    return said.decode("utf8", "replace")
for name, command in editors.items():
    said = sent(command)
    line = re.search("abc ([^\x1b\r\n]*) xyz", said)
    line = line.group(1) if line else "nothing"
    way = {f"{word} 12": "letters as in the file", f"{forms} 12": "joined forms in the order of the file, a final one first",
           f"12 {word[::-1]}": "letters in visual order, behind their number"}.get(line, ascii(line))
    tells = re.search(r"\x1b\[(8|\?2500|\?2501)[hl]", said)
    print(f"{name}: {way}; tells the terminal {'so' if tells else 'nothing'}")
PY
seen=$(python3 ask.py)
echo "$seen"
expected='nano 7.2: letters as in the file; tells the terminal nothing
micro 2.0.11: letters as in the file; tells the terminal nothing
joe 4.6: letters as in the file; tells the terminal nothing
ne 3.3.2: letters as in the file; tells the terminal nothing
Vim 9.0: joined forms in the order of the file, a final one first; tells the terminal nothing
Emacs 28.2: letters in visual order, behind their number; tells the terminal nothing'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
