#!/usr/bin/env bash
# How long is a week of work for TaskJuggler, in an office that works from Sunday to Thursday, 8:00 to 15:00?
#
# Guess: the working hours are those of the project, so that a day of work is seven hours, a week five such days, and a month
# a twelfth of a year of them; what "lasts" five days ends when what lasts a week does.
# What is so: each unit has a measure of its own. A day is eight hours whatever the hours of work are, a week is as long as the
# hours of work say, and a month is 21.7 of the days of eight hours. Here five days are longer than a week: they end on
# the Sunday after; four weeks end on 28 March, twenty days on 2 April, a month on 4 April. With hours from 8:00 to 17:00 it is the
# other way round: five days end on Thursday at noon, before the week does. Only where the day has eight hours do they agree, and
# a sixth day of work makes the week longer, and the month not: there four weeks end three days after a month.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
command -v ruby >/dev/null || { echo 'this needs ruby' >&2; exit 2; }
apt-get -qq -o APT::Sandbox::User=root download tj3=3.7.1-1 ruby-mail ruby-mini-mime ruby-term-ansicolor ruby-tins ruby-sync 2>apt.log ||
    { cat apt.log >&2; echo 'this needs apt and the package tj3 3.7.1-1 of Debian 12' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ask() { # the working hours in words, their lines
    cat >plan.tjp <<TJP
project office "Office" 2024-01-01 +1y {
  timezone "Asia/Muscat"
  workinghours mon, tue, wed, thu, fri, sat, sun off
  $2
}
task a "5 days" { start 2024-03-03 length 5d }
task b "1 week" { start 2024-03-03 length 1w }
task c "20 days" { start 2024-03-03 length 20d }
task d "4 weeks" { start 2024-03-03 length 4w }
task e "1 month" { start 2024-03-03 length 1m }
taskreport "ends" { formats csv columns name, end timeformat "%a %d %b %H:%M" sorttasks seqno.up }
TJP
    LC_ALL=C ruby -I root/usr/lib/ruby/vendor_ruby root/usr/bin/tj3 --silent plan.tjp
    echo "$1"
    tail -n +2 ends.csv | tr -d '"' | sed 's/;/ end /; s/^/  /'
}
seen=$(
    ask 'Sunday to Thursday, seven hours' 'workinghours sun, mon, tue, wed, thu 8:00 - 15:00'
    ask 'Sunday to Thursday, nine hours' 'workinghours sun, mon, tue, wed, thu 8:00 - 17:00'
    ask 'Sunday to Thursday, eight hours' 'workinghours sun, mon, tue, wed, thu 8:00 - 16:00'
    ask 'Saturday to Thursday, eight hours' 'workinghours sat, sun, mon, tue, wed, thu 8:00 - 16:00'
)
echo "TaskJuggler 3.7.1, tasks that begin on Sunday 3 March 2024"
echo "$seen"
expected='Sunday to Thursday, seven hours
  5 days end Sun 10 Mar 13:00
  1 week end Thu 07 Mar 15:00
  20 days end Tue 02 Apr 14:00
  4 weeks end Thu 28 Mar 15:00
  1 month end Thu 04 Apr 14:00
Sunday to Thursday, nine hours
  5 days end Thu 07 Mar 12:00
  1 week end Thu 07 Mar 17:00
  20 days end Tue 26 Mar 15:00
  4 weeks end Thu 28 Mar 17:00
  1 month end Thu 28 Mar 11:00
Sunday to Thursday, eight hours
  5 days end Thu 07 Mar 16:00
  1 week end Thu 07 Mar 16:00
  20 days end Thu 28 Mar 16:00
  4 weeks end Thu 28 Mar 16:00
  1 month end Mon 01 Apr 14:00
Saturday to Thursday, eight hours
  5 days end Thu 07 Mar 16:00
  1 week end Sat 09 Mar 16:00
  20 days end Mon 25 Mar 16:00
  4 weeks end Sat 30 Mar 16:00
  1 month end Wed 27 Mar 14:00'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
