#!/usr/bin/env python3
"""record.py MASAR FOLDER IDENTITY WAY [SIZE]: records what masar sends to a terminal, key by key.

Writes FOLDER/saving.bin, what is sent to a terminal that answers as IDENTITY does, and FOLDER/plain.bin, what is sent
to one of which nothing is known, in the same order of letters (WAY), with all of the screen anew after each key;
and for each FOLDER/NAME.at: how many bytes there were after each key, and the columns and rows of the window. Questions to the terminal are left out, since nobody is to
answer them again."""
import fcntl, os, pty, re, select, signal, struct, sys, termios, time

# What terminals answer: XTVERSION, DECRQM of BDSM, DA2 (tests/pty/asked.rs has the same).
IDENTITIES = {
    "vte": (None, "2", "65;7006;1"), "konsole": ("Konsole 22.12.3", None, "1;115;0"),
    "kitty": ("kitty(0.26.5)", "0", "1;4000;26"), "xterm": ("XTerm(379)", "0", "41;379;0"),
    "foot": ("foot(1.13.1)", None, "1;011301;0"), "alacritty": (None, None, "0;1700;1"),
    "urxvt": (None, None, "85;95;0"), "st": (None, None, None), "pterm": (None, None, "0;136;0"),
    "xterm.js": ("xterm.js(6.0.0)", "0", "0;276;0"), "tmux": ("tmux 3.3a", None, "84;0;0"),
    "screen": (None, None, "83;40900;0"), "mlterm": (None, "0", "24;279;0"), "qterminal": (None, None, "0;115;0"),
    "zutty": (None, None, "64;0;0"),
}
# What is no key: `j` and `k` held down, and a window that becomes smaller and has its first size again. Those with the last
# two are for terminals whose window can be told its size.
HELD = {"\u21ca": "j", "\u21c8": "k"}
SMALLER, FIRST = "\u21f2", "\u21f1"
# Rows that scroll, are folded, zoomed, turned, said in other languages, covered by help, pages and menus, also between keys
# that are held down.
WALKS = [
    (["syria", "oman", "--lang", "en"], "jjjeGkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkjjj \u21ca\u21c8 L L ++ \u21ca - f v \u21c8 ?? m \x1b 2 jj L \x06 w x v G k /e \x1b gg \r jj \x1b"),
    (["oman", "--lang", "ar"], "jjj eGkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk \u21ca? \x1b L + + \u21c8 - t \r jjj \x1b mjj\r jjjj \x1b \x1b"),
    (["pictures.ron", "--lang", "en"], "jjjjkkk\r jj\x1b e \u21ca ? \x1b jj + + \u21c8 - v f G kkkkkkkk gg j"),
    (["oman", "--lang", "en"], "jje\u21ca\u21f2 kk\u21c8 L ? \u21f1 \x1b \u21ca + m \u21f2 jj \x1b - jj \r \u21f1 jj \x1b GL \u21f2kkk"),
    (["flags.ron", "--lang", "en"], "ejjj\u21f2 \u21ca kkk ? \u21f1 ? \u21c8 + jj \u21f2 \r \x1b \u21ca \u21f1 kk"),
]
PICTURES = '''(format: 1, id: "w", kind: plan, language: en, title: (en: "W"), start: "2026", end: "2027", items: [
 (id: "a", kind: project, title: (en: "Heart \u2764\ufe0f end"), start: "2026-03", end: "2026-09"),
 (id: "d", kind: project, title: (en: "Warn \u26a0\ufe0f end"), start: "2026-03", end: "2026-09"),
 (id: "e", kind: project, title: (en: "Key 1\ufe0f\u20e3 end"), start: "2026-03", end: "2026-09"),
 (id: "g", kind: project, title: (en: "Rocket \U0001f680 end"), start: "2026-03", end: "2026-09"),
 (id: "h", kind: project, title: (en: "Han \u4e2d end"), start: "2026-03", end: "2026-09"),
 (id: "i", kind: project, title: (en: "Plain x end"), start: "2026-03", end: "2026-09")])
'''
# So many that they scroll. Flags are for terminals whose cells can be read: in a picture the boxes of a font without them
# reach over what is beside them.
MORE = ["Heart \u2764\ufe0f", "Rocket \U0001f680", "Han \u4e2d", "Plain"]
FLAGS = MORE + ["Flag \U0001f1f4\U0001f1f2"]


def many(signs):
    items = (f'\n (id: "m{nth}", kind: project, title: (en: "{nth} {signs[nth % len(signs)]} end"), '
             f'start: "2026-0{1 + nth % 9}", end: "2026-11")' for nth in range(40))
    return PICTURES.replace("])", "," + ",".join(items) + "])")


QUESTIONS = re.compile(rb"\x1b\]11;\?\x1b\\|\x1b\[>q|\x1b\[8\$p|\x1b\[>c|\x1b\[c|\x1b\[5n|\x1b\[\?100[0-6]h|\x1b\[\?2004h|\x1b\[\?1049h|\x1b\[8l|\x1b\[2J\x1b\[\?25l")
END = b"\x1b[?2026l"


def answers(bytes_, identity):
    version, ordering, attributes = IDENTITIES[identity]
    out = b""
    for question in re.findall(rb"\x1b\[>q|\x1b\[8\$p|\x1b\[>c|\x1b\[c|\x1b\[5n", bytes_):
        out += {
            b"\x1b[>q": b"\x1bP>|%s\x1b\\" % version.encode() if version else b"",
            b"\x1b[8$p": b"\x1b[8;%s$y" % ordering.encode() if ordering else b"",
            b"\x1b[>c": b"\x1b[>%sc" % attributes.encode() if attributes else b"",
            b"\x1b[c": b"\x1b[?64;1;2;6;9;15;22c",
            b"\x1b[5n": b"\x1b[0n",
        }[question]
    return out


class Run:
    def __init__(self, command, size, variables, identity):
        self.identity, self.bytes, self.at = identity, b"", []
        pid, self.line = pty.fork()
        if pid == 0:
            os.execvpe(command[0], command, {**os.environ, **variables})
        self.pid = pid
        self.resize(size)

    def resize(self, size):
        self.size = size
        fcntl.ioctl(self.line, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))

    def listen(self, quiet, first=0.0):
        """Hears until it is quiet for so long, and at least so long for the first byte."""
        last = time.monotonic() + max(0.0, first - quiet)
        while time.monotonic() - last < quiet:
            if select.select([self.line], [], [], 0.01)[0]:
                try:
                    piece = os.read(self.line, 65536)
                except OSError:
                    return
                self.bytes += piece
                last = time.monotonic()
                if self.identity:
                    os.write(self.line, answers(piece, self.identity))
                elif b"\x1b[5n" in piece:
                    os.write(self.line, b"\x1b[0n")

    def mark(self):
        rows, columns = self.size
        shown = QUESTIONS.sub(b"", self.bytes[: self.bytes.rfind(END) + len(END)])
        self.at.append(f"{len(shown)} {columns} {rows}\n")


def record(masar, folder, name, identity, options, keys, size):
    term = "st-256color" if identity == "st" else "xterm-256color"
    # rxvt-unicode shows the nearest of some colours, which depend on those before.
    colours = "" if sys.argv[3] == "urxvt" else "truecolor"
    known = {"STY": "1.frames"} if sys.argv[3] == "screen" else {}
    variables = {**known, "TERM": term, "COLORTERM": colours, "MASAR_CONFIG": "/dev/null", "LC_ALL": "C.UTF-8"}
    for leaked in ("TMUX", "STY", "ZELLIJ", "VTE_VERSION", "KONSOLE_VERSION", "TERM_PROGRAM", "NO_COLOR"):
        os.environ.pop(leaked, None)
    run = Run([masar, "--today", "2026-11-22", "--theme", "dark"] + options, size, variables, identity)
    run.listen(0.8, 3)
    run.mark()
    for key in keys.replace(" ", ""):
        if key in (SMALLER, FIRST):
            run.resize((size[0] * 2 // 3, size[1] * 4 // 5) if key == SMALLER else size)
        else:
            for _ in range(40 if key in HELD else 0):
                os.write(run.line, HELD[key].encode())
                run.listen(0.0, 0.025)
            os.write(run.line, HELD.get(key, key).encode())
        # A lone escape is known for one after a moment.
        run.listen(0.2, 0.7)
        if not identity:
            # What a window told its size again shows: no key, so that a hint for a moment stays.
            os.kill(run.pid, signal.SIGWINCH)
            run.listen(0.2, 0.3)
        run.mark()
    body = QUESTIONS.sub(b"", run.bytes[: run.bytes.rfind(END) + len(END)])
    os.write(run.line, b"\x03")
    run.listen(0.3)
    os.close(run.line)
    os.waitpid(run.pid, 0)
    with open(f"{folder}/{name}.bin", "wb") as file:
        file.write(body)
    with open(f"{folder}/{name}.at", "w") as file:
        file.writelines(run.at)
    return len(body)


def main():
    masar, folder, identity, way = sys.argv[1:5]
    columns, rows = map(int, (sys.argv[5] if len(sys.argv) > 5 else "100x30").split("x"))
    for name, signs in (("pictures", MORE), ("flags", FLAGS)):
        with open(f"{folder}/{name}.ron", "w") as file:
            file.write(many(signs))
    os.environ["MASAR_STATE"] = f"{folder}/state.toml"
    # The hint about PuTTY's settings is shown once, and then remembered.
    if identity == "pterm":
        record(masar, folder, "hint", identity, ["oman", "--lang", "ar"], "xx", (rows, columns))
    for nth, (options, keys) in enumerate(WALKS):
        options = [f"{folder}/{it}" if it.endswith(".ron") else it for it in options]
        into = f"{folder}/{nth}"
        os.makedirs(into, exist_ok=True)
        saving = record(masar, into, "saving", identity, options, keys, (rows, columns))
        plain = record(masar, into, "plain", None, options + ["--bidi", way, "--no-term-query"], keys, (rows, columns))
        print(f"  walk {nth}: {saving} bytes of {plain} ({saving / plain:.2f})", file=sys.stderr)


main()
