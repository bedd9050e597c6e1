#!/usr/bin/env python3
"""keys.py MASAR PLAN LABEL: the time from a key to its frame, in a pseudo-terminal of 120 by 40, one line a kind of key.

A frame ends with its last byte before 15 ms of quiet; that of a first grouping or sorting before 300 ms, since its texts
may be gathered in between. A key without a frame in 3 s is told as a fault, not as a time.
The memory is VmRSS of the explorer before the first letter of a question and after the questions, grouping and sorting;
a second explorer that only moves for as many keys is what growth has nothing to do with the index."""
import fcntl, os, pty, select, signal, struct, sys, termios, time

QUIET, LIMIT = 0.015, 3.0
FAULTS = []


class Explorer:
    def __init__(self, program, plan, is_early=False):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", MASAR_STATE="/dev/null", LANG="C.UTF-8", LC_ALL="C.UTF-8")
            os.execv(program, [program, plan])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        if is_early:
            self.first_frame()
        else:
            self.settle(5.0)

    def first_frame(self):
        """Reads the first frame and no more: what the program still gathers goes on."""
        there = 0
        while there < 2000 and select.select([self.fd], [], [], 20.0)[0]:
            there += len(os.read(self.fd, 1 << 20))
        self.settle(0.1, 0.02)

    def settle(self, limit, quiet=1.0):
        """Reads until nothing came for `quiet` seconds."""
        end = time.monotonic() + limit
        while time.monotonic() < end and select.select([self.fd], [], [], quiet)[0]:
            os.read(self.fd, 1 << 20)

    def press(self, key, quiet=QUIET):
        """Milliseconds from the key to the last byte of its frame; None where none came."""
        start = time.monotonic()
        os.write(self.fd, key.encode())
        last, wait = None, LIMIT
        while select.select([self.fd], [], [], wait)[0]:
            os.read(self.fd, 1 << 20)
            last, wait = time.monotonic(), quiet
            if last - start > LIMIT:
                break
        return None if last is None else (last - start) * 1000

    def memory(self):
        """MiB in use."""
        with open(f"/proc/{self.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))

    def end(self):
        os.kill(self.pid, signal.SIGTERM)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def tell(label, name, times):
    there = sorted(t for t in times if t is not None)
    if len(there) < len(times):
        FAULTS.append(name)
        print(f"{label}\t{name}\tFAULT: {len(times) - len(there)} of {len(times)} keys without a frame", flush=True)
    if there:
        at = lambda share: there[min(len(there) - 1, int(len(there) * share))]
        print(f"{label}\t{name}\tp50 {at(.5):.1f} ms\tp99 {at(.99):.1f} ms\tn {len(there)}", flush=True)


def letters(explorer, rounds):
    """Types questions into the line of the filter and leaves it; the times of opening and of the letters."""
    opened, typed = [], []
    for _ in range(rounds):
        for question in ("state:active", "track:2 not undated", "owner:edu", "portal launch"):
            opened.append(explorer.press("F"))
            explorer.settle(1.0, 0.1)
            for letter in question:
                typed.append(explorer.press(letter))
            explorer.press("\x1b")
            explorer.settle(1.0, 0.2)
            explorer.press("\\")
            explorer.settle(1.0, 0.2)
    return opened, typed


def views(explorer, count):
    """Shows the saved view `Owners`, and the plan as it is in between."""
    shown = []
    for _ in range(count):
        for name in ("Owners", None):
            explorer.press("V")
            explorer.settle(1.0, 0.1)
            for letter in name or "":
                explorer.press(letter)
            took = explorer.press("\r", 0.1)
            if name:
                shown.append(took)
            explorer.settle(1.0, 0.1)
    return shown


def again(explorer, key, count):
    """The first press, and those after a whole round of the choices, when each was made before."""
    first = explorer.press(key, 0.3)
    explorer.settle(2.0, 0.3)
    others = []
    for _ in range(count):
        others.append(explorer.press(key))
        explorer.settle(1.0, 0.1)
    return first, others[: count // 2], others[count // 2:]


def main(program, plan, label):
    for key, name in (("O", "grouping"), ("o", "sorting")):
        early = Explorer(program, plan, is_early=True)
        tell(label, f"{name}, right after the first frame", [early.press(key, 0.3)])
        early.end()
    explorer = Explorer(program, plan)
    before = explorer.memory()
    for key, name in (("O", "grouping"), ("o", "sorting")):
        first, round_one, round_two = again(explorer, key, 24)
        tell(label, f"{name}, the first", [first])
        tell(label, f"{name}, each in the first round", round_one)
        tell(label, f"{name}, again", round_two)
    opened, typed = letters(explorer, 3)
    tell(label, "opening the filter, the first", opened[:1])
    tell(label, "opening the filter, again", opened[1:])
    tell(label, "a letter in the filter", typed)
    if b'"Owners"' in open(plan, "rb").readline():
        shown = views(explorer, 8)
        tell(label, "a saved view, the first", shown[:1])
        tell(label, "a saved view, again", shown[1:])
    after = explorer.memory()
    explorer.end()
    other = Explorer(program, plan)
    moved = other.memory()
    for _ in range(60):
        other.press("j")
    print(f"{label}\tmemory\tbefore {before:.1f} MiB\tafter {after:.1f} MiB\tgrown {after - before:.1f} MiB"
          f"\tone that only moves {other.memory() - moved:.1f} MiB", flush=True)
    other.end()


main(*sys.argv[1:4])
sys.exit(1 if FAULTS else 0)
