#!/usr/bin/env bash
# Do the invisible characters that steer direction take a cell in xterm.js (the terminal of VS Code and of most web pages)?
#
# Guess: all of them (U+061C, U+200E, U+2066 to U+2069) have no width, with its plain tables and with its addon for
# grapheme clusters alike, which is there to make widths right.
# What is so: the arabic letter mark and the isolates take a whole cell with both; the addon widens the left-to-right
# mark too, which takes none without it. Text that was sent with marks to keep its order stands a cell to the right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --prefix "$work" @xterm/headless@6.0.0 @xterm/addon-unicode-graphemes@0.4.0 >/dev/null
cat >"$work/look.js" <<'JS'
const { Terminal } = require("@xterm/headless");
const { UnicodeGraphemesAddon } = require("@xterm/addon-unicode-graphemes");
const marks = { "U+061C": "\u061c", "U+200D": "\u200d", "U+200E": "\u200e", "U+200F": "\u200f", "U+2067": "\u2067", "U+2069": "\u2069" };
async function column(text, withAddon) {
  const terminal = new Terminal({ cols: 20, rows: 2, allowProposedApi: true });
  if (withAddon) terminal.loadAddon(new UnicodeGraphemesAddon());
  await new Promise((done) => terminal.write(text, done));
  return terminal.buffer.active.cursorX;
}
(async () => {
  for (const [name, mark] of Object.entries(marks)) {
    const widths = [];
    for (const withAddon of [false, true]) widths.push((await column(`a${mark}b`, withAddon)) - 2);
    console.log(`${name}: cells taken with the plain tables ${widths[0]}, with the addon ${widths[1]}`);
  }
})();
JS
seen=$(cd "$work" && node look.js)
echo "@xterm/headless 6.0.0, @xterm/addon-unicode-graphemes 0.4.0, a mark between two letters:"
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
U+061C: cells taken with the plain tables 1, with the addon 1
U+200D: cells taken with the plain tables 0, with the addon 0
U+200E: cells taken with the plain tables 0, with the addon 1
U+200F: cells taken with the plain tables 0, with the addon 1
U+2067: cells taken with the plain tables 1, with the addon 1
U+2069: cells taken with the plain tables 1, with the addon 1
SEEN
echo "as noted: only U+200D is free of width with both"
