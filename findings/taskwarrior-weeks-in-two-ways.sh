#!/usr/bin/env bash
# What are weeks, weekdays and months for Taskwarrior where the week is told to begin on Sunday?
#
# Guess: with `weekstart=sunday` a week begins on Sunday wherever one is asked for, but for a week by its number, which ISO 8601
# lets begin on Monday; two weekdays after Thursday are not on the weekend; a month after 31 January is the end of February.
# What is so: it is the other way round. The start and the end of the week ("sow", "eow") are a Monday and a Sunday as if nothing had been
# told, and week 10 of 2024 begins on Sunday, a day before ISO's. "weekdays" are days: Thursday and two of them is Saturday, and the work
# week ends on Friday. A month is thirty days, so that one after 31 January is 1 March; three of them after 30 November are a
# day short of a quarter.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
(cd "$work" && apt-get -qq -o APT::Sandbox::User=root download taskwarrior=2.6.2+dfsg-1 && dpkg -x taskwarrior_*.deb root) ||
    { echo 'this needs apt and the package taskwarrior 2.6.2 of Debian 12' >&2; exit 2; }
printf '%s\n' confirmation=no verbose=nothing weekstart=sunday >"$work/rc"
calc() { TZ=UTC TASKRC="$work/rc" TASKDATA="$work" "$work/root/usr/bin/task" calc "$@" 2>&1 | tail -1; }
weekday() { LC_ALL=C date -d "$(calc "$1" | cut -c1-10)" +%A; }
seen=$(
    echo "the week begins on $(weekday sow) and ends on $(weekday eow); the work week begins on $(weekday soww) and ends on $(weekday eoww)"
    for asked in 2024-W10 '2024-03-07 + 2weekdays' '2024-01-31 + 1month' '2024-11-30 + 3months' '2024-11-30 + 1quarter'; do
        echo "$asked: $(weekday "$asked") $(calc "$asked" | cut -c1-10)"
    done
)
echo "Taskwarrior 2.6.2 with weekstart=sunday (7 March 2024 is a Thursday)"
echo "$seen"
expected='the week begins on Monday and ends on Sunday; the work week begins on Monday and ends on Friday
2024-W10: Sunday 2024-03-03
2024-03-07 + 2weekdays: Saturday 2024-03-09
2024-01-31 + 1month: Friday 2024-03-01
2024-11-30 + 3months: Friday 2025-02-28
2024-11-30 + 1quarter: Saturday 2025-03-01'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
