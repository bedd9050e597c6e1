#!/usr/bin/env bash
# A planner in the Gulf formats a column of dates as Hijri (the number format begins with B2). What date do the programs read
# that turn a sheet into text: SheetJS, numfmt, xlsx2csv, openpyxl?
#
# Guess: either the Hijri date that the planner sees, or the day itself in the Gregorian calendar; a calendar that is
# wrong by years would have been noticed.
# What is so: SheetJS keeps the Gregorian day and month and takes 581 from the year: 30 March 2025, the first of Shawwal 1446,
# is "30/03/1444", a date of no calendar, two years and six months off. xlsx2csv writes the Gregorian date behind a literal
# "b2". numfmt reckons a calendar, a day apart from Umm al-Qura's for some days, and where the locale in brackets is 1170000 it
# shows the Gregorian date and says nothing of it. openpyxl alone gives the day, and does not tell that the cell shows another
# one. A reader that wants "the date as the file shows it" can take it from none of them.
# Needs: node, and python3 with venv.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund xlsx@0.18.5 numfmt@4.0.1 >/dev/null
python3 -m venv env && env/bin/pip install --quiet openpyxl==3.1.5 xlsx2csv==0.8.6
cat >sheet.py <<'PY'
import datetime, openpyxl

book = openpyxl.Workbook()
for at, form in enumerate(("B2dd/mm/yyyy", "[$-1170000]B2dd/mm/yyyy"), 1):
    for column, day in enumerate((datetime.date(2025, 3, 30), datetime.date(2025, 12, 9)), 1):
        book.active.cell(at, column, day).number_format = form
book.save("plan.xlsx")
for row in openpyxl.load_workbook("plan.xlsx").active:
    print("openpyxl:", row[0].number_format, *(cell.value.date() for cell in row))
PY
cat >ask.mjs <<'JS'
import XLSX from 'xlsx';
import { format } from 'numfmt';
const sheet = XLSX.readFile('plan.xlsx', { cellNF: true }).Sheets.Sheet;
const hijri = new Intl.DateTimeFormat('en-GB-u-ca-islamic-umalqura', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });
console.log('Umm al-Qura:', ...[45746, 46000].map((day) => hijri.format(new Date(Date.UTC(1899, 11, 30 + day))).replace(/ .*/, '')));
for (const row of [1, 2]) {
  const cells = ['A', 'B'].map((column) => sheet[column + row]);
  console.log('SheetJS:', cells[0].z, ...cells.map((cell) => cell.w));
  console.log('numfmt:', cells[0].z, ...cells.map((cell) => format(cell.z, cell.v)));
}
JS
seen=$(env/bin/python sheet.py; node ask.mjs; env/bin/xlsx2csv plan.xlsx | sed 's/^/xlsx2csv: /')
echo 'SheetJS 0.18.5, numfmt 4.0.1, xlsx2csv 0.8.6, openpyxl 3.1.5:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
openpyxl: B2dd/mm/yyyy 2025-03-30 2025-12-09
openpyxl: [$-1170000]B2dd/mm/yyyy 2025-03-30 2025-12-09
Umm al-Qura: 01/10/1446 18/06/1447
SheetJS: B2dd/mm/yyyy 30/03/1444 09/12/1444
numfmt: B2dd/mm/yyyy 01/10/1446 19/06/1447
SheetJS: [$-1170000]B2dd/mm/yyyy 30/03/1444 09/12/1444
numfmt: [$-1170000]B2dd/mm/yyyy 30/03/2025 09/12/2025
xlsx2csv: b230/03/2025,b209/12/2025
xlsx2csv: b230/03/2025,b209/12/2025
SEEN
echo 'as noted: one cell, four answers'
