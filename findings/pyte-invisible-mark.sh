#!/usr/bin/env bash
# What does pyte, the terminal emulator for Python, show of a line that holds an invisible character: a direction mark, an
# isolate, the joiner and the non-joiner of Persian, a variation selector?
#
# Guess: such a character takes no cell and changes nothing else; so its documentation says ("zero-width and unprintable
# characters do not affect screen state"). At worst a stray cell.
# What is so: everything after it is lost, up to the next control character or the end of the piece that was fed. What is
# seen therefore depends on how a program's output was cut into pieces: fed character by character the line is whole. Marks that
# combine (fatha) are kept, and so is the tatweel. A test of a screen by means of pyte finds half of an Arabic line missing
# though the program wrote all of it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env && env/bin/pip install --quiet pyte==0.8.2 wcwidth==0.2.13
cat >ask.py <<'PY'
import pyte

def shown(*pieces):
    screen = pyte.Screen(40, 1)
    stream = pyte.Stream(screen)
    for piece in pieces:
        stream.feed(piece)
    return ascii(screen.display[0].rstrip())

for code in (0x200F, 0x061C, 0x2068, 0x200C, 0x200D, 0xFE0F, 0x064E, 0x0640):
    text = f"one {chr(code)}two\x1b[0m three"
    print(f"U+{code:04X}: at once {shown(text)}; letter by letter {shown(*text)}")
PY
seen=$(env/bin/python ask.py)
echo 'pyte 0.8.2, the words one two three with the character before "two" and a control sequence after it:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
U+200F: at once 'one  three'; letter by letter 'one two three'
U+061C: at once 'one  three'; letter by letter 'one two three'
U+2068: at once 'one  three'; letter by letter 'one two three'
U+200C: at once 'one  three'; letter by letter 'one two three'
U+200D: at once 'one  three'; letter by letter 'one two three'
U+FE0F: at once 'one  three'; letter by letter 'one two three'
U+064E: at once 'one \u064etwo three'; letter by letter 'one \u064etwo three'
U+0640: at once 'one \u0640two three'; letter by letter 'one \u0640two three'
SEEN
echo 'as noted: after an invisible character the rest of the piece is lost'
