#!/usr/bin/env bash
# What does a plan of TaskJuggler say after its export for Microsoft Project: what has happened, what waits for what, and when?
#
# Guess: what lies ahead has a start and a finish, and no actual ones; the gap of a dependency is its lag; a closed day of the
# project is an exception of its calendar; the dates of project and tasks are in one time zone; a task that ends with Thursday
# finishes on Thursday, as Microsoft Project writes it.
# What is so: each task has an actual start and an actual finish, though the export's own "current date" lies before all of them
# and no percentage is above 40: a reader that takes an actual finish for the end of work sees a plan that is done. The
# gap is gone: no lag stands beside the dependency. The closed day is in no calendar. The project starts at four in the morning, since its
# own dates are in UTC and those of the tasks in the project's zone; and the finish of a task that ends with Thursday is
# Friday at midnight, which as a day is Friday. No task has a duration.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
command -v ruby >/dev/null || { echo 'this needs ruby' >&2; exit 2; }
apt-get -qq -o APT::Sandbox::User=root download tj3=3.7.1-1 ruby-mail ruby-mini-mime ruby-term-ansicolor ruby-tins ruby-sync 2>apt.log ||
    { cat apt.log >&2; echo 'this needs apt and the package tj3 3.7.1-1 of Debian 12' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat >plan.tjp <<'TJP'
project office "Office" 2024-01-01 +1y {
  timezone "Asia/Muscat"
  now 2024-01-01
  workinghours mon, tue, wed, thu, fri, sat, sun off
  workinghours sun, mon, tue, wed, thu 8:00 - 16:00
}
vacation "Closed" 2024-03-11
task a "Draft" { start 2024-03-03 end 2024-03-08 complete 40 }
task b "Review" { depends !a { gaplength 2d } length 2d complete 0 }
task m "Launch" { depends !b complete 0 }
export "plan" { formats mspxml }
TJP
LC_ALL=C ruby -I root/usr/lib/ruby/vendor_ruby root/usr/bin/tj3 --silent plan.tjp
cat >ask.py <<'PY'
import xml.etree.ElementTree as tree
project = tree.parse("plan.xml").getroot()
names = {"p": project.tag[1:].partition("}")[0]}
def said(of, name):
    return getattr(of.find(f"p:{name}", names), "text", None) or "not said"
print("today", said(project, "CurrentDate"), "start of the project", said(project, "StartDate"))
print("closed days in calendars:", len(project.findall(".//p:Exception", names)) + sum(said(day, "DayType") == "0" for day in project.iter("{%s}WeekDay" % names["p"])))
for task in project.findall("p:Tasks/p:Task", names):
    waits = [f"waits for {said(link, 'PredecessorUID')} with lag {said(link, 'LinkLag')}" for link in task.findall("p:PredecessorLink", names)]
    print(said(task, "UID"), said(task, "Name") + ":", said(task, "Start"), "to", said(task, "Finish") + ", done", said(task, "PercentComplete") + ",",
          "actual", said(task, "ActualStart"), "to", said(task, "ActualFinish") + ", duration", said(task, "Duration"), *waits)
PY
seen=$(python3 ask.py)
echo "TaskJuggler 3.7.1: the export for Microsoft Project of a plan in Muscat's time, made in its January"
echo "$seen"
expected='today 2024-01-01T00:00:00 start of the project 2024-01-01T04:00:00
closed days in calendars: 0
1 Draft: 2024-03-03T00:00:00 to 2024-03-08T00:00:00, done 40, actual 2024-03-03T00:00:00 to 2024-03-08T00:00:00, duration not said
2 Review: 2024-03-12T16:00:00 to 2024-03-14T16:00:00, done 0, actual 2024-03-12T16:00:00 to 2024-03-14T16:00:00, duration not said waits for 1 with lag not said
3 Launch: 2024-03-14T16:00:00 to 2024-03-14T16:00:00, done not said, actual 2024-03-14T16:00:00 to 2024-03-14T16:00:00, duration not said waits for 2 with lag not said'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
