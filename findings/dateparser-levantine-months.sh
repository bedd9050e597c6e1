#!/usr/bin/env bash
# Which day does dateparser make of the months that Syria, Iraq, Lebanon and Jordan write?
#
# Guess: it knows Arabic, so it knows both sets of months, as CLDR has them; a month that it does not know is None.
# What is so: without a language, or with `languages=["ar"]`, none of the twelve is known, and eleven are None. The twelfth,
# آب (August), is the moment of asking, whatever day and year stand beside it: no error, no None. With its marks taken off it is the Urdu
# word for "now". August 2024, a common end of a phase, so becomes today. Only a region tells the months (`region="SY"`, or a
# locale "ar-SY"), and then the Maghreb's are gone: each country has one set, none has two.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env && env/bin/pip install --quiet dateparser==1.2.2
cat >ask.py <<'PY'
import datetime, warnings
warnings.simplefilter("ignore")
from dateparser.date import DateDataParser

asked = datetime.datetime(2025, 4, 21)
levant = "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(",")
maghreb = "غشت,جويلية".split(",")

def read(month, **kind):
    found = DateDataParser(settings={"RELATIVE_BASE": asked}, **kind).get_date_data(f"31 {month} 2024" if month == "آب" else f"15 {month} 2024")
    return f"{found.date_obj:%Y-%m-%d} ({found.locale})" if found.date_obj else "None"

for name, kind in [("no language", {}), ("languages=['ar']", {"languages": ["ar"]}), ("region SY", {"languages": ["ar"], "region": "SY"})]:
    known = sum(read(month, **kind) != "None" for month in levant)
    print(f"{name}: {known} of 12 Levantine months; 31 آب 2024 is {read('آب', **kind)}")
    print("  Maghreb:", *(f"{month} {read(month, **kind)}" for month in maghreb))
PY
seen=$(env/bin/python ask.py)
echo 'dateparser 1.2.2, asked on 2025-04-21:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
no language: 1 of 12 Levantine months; 31 آب 2024 is 2025-04-21 (ur)
  Maghreb: غشت None جويلية None
languages=['ar']: 0 of 12 Levantine months; 31 آب 2024 is None
  Maghreb: غشت None جويلية None
region SY: 12 of 12 Levantine months; 31 آب 2024 is 2024-08-31 (ar-SY)
  Maghreb: غشت None جويلية None
SEEN
echo 'as noted: August is now'
