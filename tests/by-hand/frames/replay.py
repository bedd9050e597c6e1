#!/usr/bin/env python3
"""replay.py FOLDER NAME STEP...: writes FOLDER/NAME.bin to the terminal that it runs in, up to the bytes of each STEP (lines
of FOLDER/NAME.at, from zero); after each it makes FOLDER/NAME.STEP.shown and waits for FOLDER/NAME.STEP.seen."""
import os, sys, termios, time, tty

folder, name, steps = sys.argv[1], sys.argv[2], sys.argv[3:]
body = open(f"{folder}/{name}.bin", "rb").read()
at = [int(line.split()[0]) for line in open(f"{folder}/{name}.at")]
tty.setraw(0)
os.set_blocking(1, True)
# As masar begins: its own screen, letters left where they are, empty, without a cursor.
begin = b"\x1b[?1049h\x1b[8l\x1b[2J\x1b[?25l"
done = 0


def put(piece):
    while piece:
        piece = piece[os.write(1, piece):]


put(begin)
for step in steps:
    put(body[done:at[int(step)]])
    done = at[int(step)]
    open(f"{folder}/{name}.{step}.shown", "w").close()
    while not os.path.exists(f"{folder}/{name}.{step}.seen"):
        time.sleep(0.02)
put(b"\x1b[8h\x1b[?1049l")
