#!/usr/bin/env python3
"""text.py FOLDER SIZE MODULES TERMINAL...: replays recordings where cells can be read, and compares them step by step.

FOLDER has a folder of each TERMINAL with walks that `record.py` wrote. xterm.js and xterm.js+graphemes show them
themselves; tmux is asked for its cells. GNU screen tells none: they are read from what it sends to a terminal of its own,
which is xterm.js again, and which gives pictures other widths than screen thinks, so that walks with pictures are left out."""
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


def sizes(walk, name):
    """Returns, for each step, how many bytes there were, and the columns and rows of the window."""
    return [tuple(map(int, line.split())) for line in open(f"{walk}/{name}.at")]


def prefix(path, body, changes):
    """Writes what a terminal is sent, and beside it from which byte on its window has which size."""
    with open(path, "wb") as file:
        file.write(body)
    with open(f"{path}.sizes", "w") as file:
        json.dump(changes, file)
    return path


def prefixes(walk, name, steps, without):
    body, at = open(f"{walk}/{name}.bin", "rb").read(), sizes(walk, name)
    begin = b"\x1b[?1049h\x1b[8l\x1b[2J\x1b[?25l"
    upto = lambda end: begin + body[:end].replace(without, b"")
    changes = [(len(upto(at[step - 1][0])) if step else 0, *at[step][1:]) for step in steps]
    return [prefix(f"{walk}/{name}.{step}.prefix", upto(at[step][0]), changes[: step + 1]) for step in steps]


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
    resize = lambda columns, rows: fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    resize(COLUMNS, ROWS)
    sent, files, at, changes = b"", [], sizes(walk, name), [(0, COLUMNS, ROWS)]
    for step in steps:
        if at[step][1:] != changes[-1][1:]:
            changes.append((len(sent), *at[step][1:]))
            resize(*at[step][1:])
            # It has seen to that before anything else is shown.
            time.sleep(0.3)
        if step > 0:
            open(f"{walk}/{name}.{step - 1}.seen", "w").close()
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
        shown = sent
        if terminal == "tmux":
            asked = ["tmux", "-S", f"{walk}/tmux", "capture-pane", "-e", "-N", "-p"]
            shown = b"\r\n".join(subprocess.run(asked, check=True, capture_output=True).stdout.splitlines())
            changes = changes[-1:]
            changes[0] = (0, *changes[0][1:])
        files.append(prefix(f"{walk}/{name}.{step}.prefix", shown, changes))
    open(f"{walk}/{name}.{steps[-1]}.seen", "w").close()
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
        if name == "screen" and "\u2764".encode() in open(f"{walk}/plain.bin", "rb").read():
            continue
        steps = list(range(len(sizes(walk, "plain"))))
        if name in COMMANDS:
            # Its own screen is what is to be seen: each form in a run of its own.
            files = {form: through(walk, form, steps, name) for form in ("saving", "plain")}
        else:
            # Those tables give U+200E a cell of its own, which pushes every row that has one, in either form.
            without = "\u200e".encode() if widths else b""
            files = {form: prefixes(walk, form, steps, without) for form in ("saving", "plain")}
        shown = {form: cells(files[form], widths or "own") for form in files}
        for step, saving, plain in zip(steps, shown["saving"], shown["plain"]):
            steps_seen += 1
            wrong = [(y, x) for y, row in enumerate(plain) for x in range(len(row)) if saving[y][x] != plain[y][x]]
            if wrong:
                differing += 1
                y, x = wrong[0]
                print(f"  {terminal}, {walk}, step {step}: {len(wrong)} cells, first {wrong[0]}: {saving[y][x]} for {plain[y][x]}")
        for left in glob.glob(f"{walk}/*.shown") + glob.glob(f"{walk}/*.seen"):
            os.remove(left)
    print(f"{terminal}: {'DIFFERS' if differing else 'the same'} in {steps_seen} screens of {COLUMNS}x{ROWS}" + (f", {differing} differ" if differing else ""))
    return differing or not steps_seen


with open(f"{FOLDER}/tmux.conf", "w") as file:
    file.write('set -g status off\nset -g default-terminal tmux-256color\nset -ga terminal-overrides ",*:Tc"\nset -g escape-time 0\n')
with open(f"{FOLDER}/screenrc", "w") as file:
    file.write("startup_message off\nvbell off\n")
sys.exit(1 if sum(compare(terminal) for terminal in sys.argv[4:]) else 0)
