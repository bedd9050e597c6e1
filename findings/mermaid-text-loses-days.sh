#!/usr/bin/env bash
# What does mermaid-text, which draws Mermaid's Gantt charts in a terminal, make of days off, single days and given ends?
#
# Guess: ends and milestones that Mermaid takes are taken; `excludes` moves ends as in Mermaid, or is named as not understood; a chart
# that is told its width has the same bars, each as many columns as its share of the days, and none vanishes.
# What is so: an end written as a date and a milestone of no length raise errors. `excludes` is read without a word and does
# nothing: seven days across a weekend are seven days. Told no width, a day is one column; told any width, each bar is
# drawn from its first to its last day as if both were points: five days of twelve have less than their share, gaps open between tasks that
# follow each other, and a task of one day has no bar at all, though there are three columns to a day. `done` and `crit` look like the rest.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cargo install --quiet --locked mermaid-text@0.57.0 --root tool 2>build.log || { cat build.log >&2; exit 2; }
draw() { # the lines of a chart, and how it is to be drawn
    { printf '%s\n' gantt '  dateFormat YYYY-MM-DD'; printf '  %s\n' "${lines[@]}"; } | tool/bin/mermaid-text "$@" 2>&1 | grep -E 'error|█|░' | sed 's/  \[.*//'
}
seen=$(
    echo 'an end that is a date:'
    lines=('Design :a, 2024-03-03, 2024-03-08'); draw || true
    echo 'a milestone:'
    lines=('Launch :milestone, m, 2024-03-14, 0d'); draw || true
    echo 'seven days from Sunday, Friday and Saturday excluded, and without:'
    lines=('excludes friday, saturday' 'Design :a, 2024-03-03, 7d'); draw
    lines=('Design :a, 2024-03-03, 7d'); draw
    lines=('Design :a, 2024-03-03, 5d' 'Build :b, after a, 5d' 'Check :done, c, after b, 1d' 'Hand over :crit, d, after c, 1d')
    echo 'twelve days without a width:'
    draw
    echo 'and 80 columns wide:'
    draw --width 80
)
echo "mermaid-text 0.57.0"
echo "$seen"
expected='an end that is a date:
error: parse error: gantt: task "Design" duration "2024-03-08" has no unit suffix (expected d/w/h)
a milestone:
error: parse error: gantt: task "Launch" duration must be > 0, got 0
seven days from Sunday, Friday and Saturday excluded, and without:
  Design          ███████
  Design          ███████
twelve days without a width:
  Design          █████░░░░░░░
  Build           ░░░░░█████░░
  Check           ░░░░░░░░░░█░
  Hand over       ░░░░░░░░░░░█
and 80 columns wide:
  Design          ░░███████████░░░░░░░░░░░░░░░░░░░░░░░
  Build           ░░░░░░░░░░░░░░░░░███████████░░░░░░░░
  Check           ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
  Hand over       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
