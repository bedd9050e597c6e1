#!/usr/bin/env bash
# python-bidi has one function twice: `bidi.get_display` (Rust) and `bidi.algorithm.get_display` (Python, the older name).
# Do they put the same Arabic line into the same order for a display that knows no bidi?
#
# Guess: yes; the Rust one was made to replace the other, and both mirror brackets (rule L4), as who prints needs it.
# What is so: of lines with brackets or isolates hardly one comes out the same. The Python one mirrors and knows neither
# pairs of brackets (N0) nor isolates, at which it raises AssertionError; the Rust one knows both and mirrors nothing, so
# that a bracket in an Arabic sentence opens the wrong way.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env" && "$work/env/bin/pip" -q install python-bidi==0.6.6 2>/dev/null
seen=$("$work/env/bin/python" - <<'PY'
from bidi import get_display as rust
from bidi.algorithm import get_display as python
def order(function, line):
    try:
        return "".join({"\u0628": "B", "\u062a": "T"}.get(c, c if c.isascii() else "") for c in function(line))
    except AssertionError as error:
        return f"AssertionError: {error}"
LINES = {
    "an Arabic line, brackets round Latin": "\u0628 (a) \u062a",
    "an Arabic line, a bracket after Latin": "\u0628 a(b) \u062a",
    "a Latin line, brackets round Arabic, Arabic after": "a (\u0628) \u062a",
    "a Latin line, an isolate round Arabic": "a \u2067\u0628\u2069 b",
}
for name, line in LINES.items():
    print(f"{name}: Rust [{order(rust, line)}], Python [{order(python, line)}]")
PY
)
echo 'python-bidi 0.6.6, cells from the left, B and T stand for beh and teh:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
an Arabic line, brackets round Latin: Rust [T )a( B], Python [T (a) B]
an Arabic line, a bracket after Latin: Rust [T a(b) B], Python [T (a(b B]
a Latin line, brackets round Arabic, Arabic after: Rust [a (B) T], Python [a (T (B]
a Latin line, an isolate round Arabic: Rust [a B b], Python [AssertionError: RLI not allowed here]
SEEN
echo 'as noted: no two of them are the same'
