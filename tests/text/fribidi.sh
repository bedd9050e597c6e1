#!/bin/sh
# Compares `masar text` with GNU FriBidi, an implementation that shares no line with ours.
#
# No part of `cargo test`, since FriBidi (Debian: libfribidi-bin) need not be there:
#
#     cargo build --release && tests/text/fribidi.sh target/release/masar [FILE]...
#
# The lines are the Arabic texts of the roadmaps that come with the program, and those of the files.
# One difference is known, which is undone below, and nothing else may differ: FriBidi takes a mark on
# a lam for something between it and the alef that follows, and makes no ligature of them. Marks are
# transparent to joining (Unicode, 9.2), so here lam, marks and alef are one.
#
# Prints the counts; each other difference is shown, and the status is then 1.
set -eu
masar=$1
shift
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$(dirname "$0")/../.."

sed -n 's/.*ar: "\([^"]*\)".*/\1/p' roadmap/*.ron >"$folder/lines"
awk 1 "$@" /dev/null | tr -d '\r' >>"$folder/lines"

"$masar" text --marks <"$folder/lines" >"$folder/ours"
fribidi --nopad --nobreak --clean --reordernsm <"$folder/lines" >"$folder/theirs"

# From left to right FriBidi has alef, lam and the mark.
perl -CSD -pe '
    my %ligature = ("\x{fe82}" => 0xfef5, "\x{fe84}" => 0xfef7, "\x{fe88}" => 0xfef9, "\x{fe8e}" => 0xfefb);
    s/([\x{fe82}\x{fe84}\x{fe88}\x{fe8e}])([\x{fedf}\x{fee0}])(?=\p{Mn})/chr($ligature{$1} + ($2 eq "\x{fee0}"))/ge;
' <"$folder/theirs" >"$folder/folded"

lines=$(grep -c '' "$folder/lines")
same() { echo $((lines - $(diff "$folder/ours" "$1" | grep -c '^<'))); }
echo "lines:                               $lines"
echo "the same:                            $(same "$folder/theirs")"
echo "the same but for lam, marks, alef:   $(same "$folder/folded")"
diff "$folder/folded" "$folder/ours"
