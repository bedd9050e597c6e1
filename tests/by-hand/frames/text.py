#!/usr/bin/env python3
"""text.py FOLDER SIZE MODULES TERMINAL...: replays recordings where cells can be read, and compares them step by step.

FOLDER has a folder of each TERMINAL with walks that `record.py` wrote. xterm.js and xterm.js+graphemes show them
themselves; what tmux and screen make of them is read from what they send to a terminal of their own, which is xterm.js
again."""
import glob, json, os, pty, fcntl, select, struct, subprocess, sys, termios, time

HERE = os.path.dirname(os.path.realpath(__file__))
FOLDER, SIZE, MODULES = sys.argv[1:4]
COLUMNS, ROWS = map(int, SIZE.split("x"))
COMMANDS = {
    "tmux": lambda walk, inner: ["tmux", "-S", f"{walk}/tmux", "-f", f"{FOLDER}/tmux.conf", "new-session", inner],
    "screen": lambda walk, inner: ["screen", "-U", "-c", f"{FOLDER}/screenrc", "sh", "-c", inner],
}


def cells(files, widths):
    command = ["node", f"{HERE}/cells.js", MODULES, SIZE, widths] + files
    return [json.loads(line) for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()]


def prefixes(walk, name, steps):
    body = open(f"{walk}/{name}.bin", "rb").read()
    at = list(map(int, open(f"{walk}/{name}.at").read().split()))
    files = []
    for step in steps:
        files.append(f"{walk}/{name}.{step}.prefix")
        with open(files[-1], "wb") as file:
            file.write(b"\x1b[?1049h\x1b[8l\x1b[2J\x1b[?25l" + body[: at[step]])
    return files


def through(walk, name, steps, terminal):
    """Runs a multiplexer in a pseudo-terminal; returns files of what it has sent after each step."""
    inner = " ".join(["exec python3", f"{HERE}/replay.py", walk, name] + list(map(str, steps)))
    command = COMMANDS[terminal](walk, inner)
    pid, line = pty.fork()
    if pid == 0:
        for leaked in ("TMUX", "STY"):
            os.environ.pop(leaked, None)
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", SCREENDIR=f"{walk}/screens")
        os.makedirs(f"{walk}/screens", 0o700, exist_ok=True)
        os.execvp(command[0], command)
    fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    sent, files = b"", []
    for step in steps:
        last, is_shown = time.monotonic(), False
        while time.monotonic() - last < (0.3 if is_shown else 20):
            if select.select([line], [], [], 0.02)[0]:
                sent += os.read(line, 65536)
                if is_shown:
                    last = time.monotonic()
            if not is_shown and os.path.exists(f"{walk}/{name}.{step}.shown"):
                last, is_shown = time.monotonic(), True
        if not is_shown:
            raise SystemExit(f"{terminal}: nothing was shown in 20 seconds")
        files.append(f"{walk}/{name}.{step}.prefix")
        with open(files[-1], "wb") as file:
            file.write(sent)
        open(f"{walk}/{name}.{step}.seen", "w").close()
    end = time.monotonic() + 3
    while time.monotonic() < end:
        if select.select([line], [], [], 0.1)[0]:
            try:
                if not os.read(line, 65536):
                    break
            except OSError:
                break
    os.close(line)
    os.waitpid(pid, 0)
    return files


def compare(terminal):
    name, _, widths = terminal.partition("+")
    differing = steps_seen = 0
    for walk in sorted(glob.glob(f"{FOLDER}/{name}/[0-9]*")):
        # These tables give U+200E a cell of its own, which pushes every row that has one, in either form.
        if widths and "\u200e".encode() in open(f"{walk}/plain.bin", "rb").read():
            continue
        steps = list(range(len(open(f"{walk}/plain.at").read().split())))
        if name in COMMANDS:
            # Its own screen is what is to be seen: each form in a run of its own.
            files = {form: through(walk, form, steps, name) for form in ("saving", "plain")}
        else:
            files = {form: prefixes(walk, form, steps) for form in ("saving", "plain")}
        shown = {form: cells(files[form], widths or "own") for form in files}
        for step, saving, plain in zip(steps, shown["saving"], shown["plain"]):
            steps_seen += 1
            wrong = [(y, x) for y in range(ROWS) for x in range(COLUMNS) if saving[y][x] != plain[y][x]]
            if wrong:
                differing += 1
                y, x = wrong[0]
                print(f"  {terminal}, {walk}, step {step}: {len(wrong)} cells, first {wrong[0]}: {saving[y][x]} for {plain[y][x]}")
        for left in glob.glob(f"{walk}/*.shown") + glob.glob(f"{walk}/*.seen"):
            os.remove(left)
    print(f"{terminal}: {'DIFFERS' if differing else 'the same'} in {steps_seen} screens of {COLUMNS}x{ROWS}" + (f", {differing} differ" if differing else ""))
    return differing


with open(f"{FOLDER}/tmux.conf", "w") as file:
    file.write('set -g status off\nset -g default-terminal tmux-256color\nset -ga terminal-overrides ",*:Tc"\nset -g escape-time 0\n')
with open(f"{FOLDER}/screenrc", "w") as file:
    file.write("startup_message off\nvbell off\n")
sys.exit(1 if sum(compare(terminal) for terminal in sys.argv[4:]) else 0)
