#!/usr/bin/env bash
# What are partial dates and sums of a plan for VisiData, once their columns have been made dates and money by its keys?
#
# Guess: a year is its first day, or no date, so that "2024" stands before "2024-06"; what is read is the same on every day. A
# sum with a word behind it is either understood or an error, in both kinds of digits alike.
# What is so: what a date does not say is taken from the day on which the file is opened. "2024" is today's month and day in
# 2024, "2024-06" today's day in June, so that the rows are in another order in another month. A quarter is an error, as is an
# Arabic month; a date in Arabic digits is read. Of money all but digits, comma and point is thrown away: "1.2M" and "12
# million" are 1.2 and 12, "1.200,50" is 1.2005, without a word; and Arabic digits, which are a whole number elsewhere, are an
# error as money, like a sum in rials whose short name has points.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env && env/bin/pip install --quiet visidata==3.4 python-dateutil==2.9.0.post0
cat >plan.csv <<'CSV'
start,sum
2024-06-05,"1,200,000"
2024-06,1.2M
2024,12 million
Jun 2024,"1.200,50"
Q3 2024,١٢٠٠
5 يونيو 2024,ر.ع. 1200
٢٠٢٤-٠٦-٠٥,OMR 1200
CSV
cat >ask.py <<'PY'
import datetime
from visidata import vd, currency, date
vd.options.overwrite = "y"
sheet = vd.openSource("plan.csv")
vd.sync(sheet.reload())
start, money = sheet.columns
start.type, money.type = date, currency
today = datetime.date.today()
def whole(value, text):
    """Says which parts of a date are those of today, where the cell does not give them."""
    parts = {"2024": today.replace(year=2024), "2024-06": datetime.date(2024, 6, min(today.day, 30))}
    parts["Jun 2024"] = parts["2024-06"]
    told = parts.get(text)
    return str(value.date()) if told is None else f"{text} on the day of {'today' if value.date() == told else 'nobody'}"
def said(column, row):
    value = column.getTypedValue(row)
    if isinstance(value, datetime.datetime):
        return whole(value, column.getValue(row))
    return str(value) if isinstance(value, float) else "an error"
for row in sheet.rows:
    print(f"{start.getValue(row)} is {said(start, row)}; {money.getValue(row)} is {said(money, row)}")
print("10 as a whole number in Arabic digits:", int("١٠"))
PY
seen=$(TZ=UTC env/bin/python ask.py 2>/dev/null)
echo "VisiData 3.4, dateutil 2.9.0"
echo "$seen"
expected='2024-06-05 is 2024-06-05; 1,200,000 is 1200000.0
2024-06 is 2024-06 on the day of today; 1.2M is 1.2
2024 is 2024 on the day of today; 12 million is 12.0
Jun 2024 is Jun 2024 on the day of today; 1.200,50 is 1.2005
Q3 2024 is an error; ١٢٠٠ is an error
5 يونيو 2024 is an error; ر.ع. 1200 is an error
٢٠٢٤-٠٦-٠٥ is 2024-06-05; OMR 1200 is 1200.0
10 as a whole number in Arabic digits: 10'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
