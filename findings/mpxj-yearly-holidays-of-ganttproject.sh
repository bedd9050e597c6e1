#!/usr/bin/env bash
# Which days off of a GanttProject file does MPXJ step over, where Friday and Saturday are the weekend?
#
# Guess: all that the file names: the weekend of its week, holidays of one year, holidays of every year (whose year is
# empty), and a Friday that is worked in spite of them; so that the ends which MPXJ computes from durations are GanttProject's.
# What is so: the weekend, the holiday of one year and the worked Friday count, the holiday of every year does not. It raises
# nothing, the calendar has no exception for it, and each task across the national day ends a day too early: whoever compares
# ends with MPXJ's has to take this into account. A start is at midnight and an end at 17:00, so that the same day has both.
# Needs: python3 with venv, and Java 11 or newer.
set -euo pipefail
command -v java >/dev/null || { echo 'no Java found: nothing was asked'; exit 1; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env && env/bin/pip install --quiet mpxj==16.10.0 jpype1==1.7.1
cat >plan.gan <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<project name="Office" company="" webLink="" view-date="2024-11-03" view-index="0" version="3.2" locale="ar_OM">
 <calendars base-id="none">
  <day-types>
   <day-type id="0"/><day-type id="1"/>
   <default-week id="1" name="default" sun="0" mon="0" tue="0" wed="0" thu="0" fri="1" sat="1"/>
   <only-show-weekends value="false"/><overriden-day-types/><days/>
  </day-types>
  <date year="2024" month="11" date="5" type="HOLIDAY"/>
  <date year="" month="11" date="18" type="HOLIDAY"/>
  <date year="2024" month="11" date="29" type="WORKING_DAY"/>
 </calendars>
 <tasks empty-milestones="true">
  <taskproperties/>
  <task id="0" name="across a weekend" meeting="false" start="2024-11-14" duration="2" complete="0"/>
  <task id="1" name="across a holiday of this year" meeting="false" start="2024-11-04" duration="2" complete="0"/>
  <task id="2" name="across a holiday of every year" meeting="false" start="2024-11-17" duration="2" complete="0"/>
  <task id="3" name="into a worked Friday" meeting="false" start="2024-11-28" duration="2" complete="0"/>
 </tasks>
 <resources/><allocations/><vacations/><roles/>
</project>
XML
cat >ask.py <<'PY'
import jpype, mpxj
jpype.startJVM()
from org.mpxj.reader import UniversalProjectReader
plan = UniversalProjectReader().read("plan.gan")
for task in plan.getTasks():
    print(f"{task.getName()}: {task.getStart()} to {task.getFinish()}, {task.getDuration()}")
print("exceptions:", *[f"{day.getFromDate()} worked {'yes' if day.getWorking() else 'no'}" for day in plan.getDefaultCalendar().getCalendarExceptions()])
PY
seen=$(env/bin/python ask.py 2>/dev/null)
echo "MPXJ 16.10.0 (weekend on Friday and Saturday; 17 November 2024 is a Sunday, the 18th a holiday of every year)"
echo "$seen"
expected='across a weekend: 2024-11-14T00:00 to 2024-11-17T17:00, 2.0d
across a holiday of this year: 2024-11-04T00:00 to 2024-11-06T17:00, 2.0d
across a holiday of every year: 2024-11-17T00:00 to 2024-11-18T17:00, 2.0d
into a worked Friday: 2024-11-28T00:00 to 2024-11-29T17:00, 2.0d
exceptions: 2024-11-05 worked no 2024-11-29 worked yes'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
