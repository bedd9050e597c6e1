#!/usr/bin/env python3
"""visi.py CSV LABEL: the time of visidata's selecting by expression, frequency table and sorting, in visidata itself.

Without its terminal: what it would need to paint is left out, which is kind to it. Best of three."""
import sys, time
from visidata import vd, FreqTableSheet

vd.options.batch = True
path, label = sys.argv[1:3]
sheet = vd.openSource(path)
sheet.reload()
vd.sync()
column = {c.name: c for c in sheet.columns}


def selecting():
    sheet.select([r for r in sheet.rows if sheet.evalExpr("Status == 'under way'", r)], progress=False)
    vd.sync()
    return sheet.nSelectedRows


def frequency():
    table = FreqTableSheet("f", "Status", source=sheet, groupByCols=[column["Status"]])
    table.reload()
    vd.sync()
    return len(table.rows)


def sorting():
    sheet._ordering = [(column["Title"], False)]
    sheet.sort()
    vd.sync()
    return len(sheet.rows)


for name, what in (("selecting", selecting), ("frequency table", frequency), ("sorting", sorting)):
    times = []
    for _ in range(3):
        start = time.monotonic()
        count = what()
        times.append((time.monotonic() - start) * 1000)
    if not count:
        print(f"{label}\tvisidata, {name}\tFAULT: it gave nothing", flush=True)
    else:
        print(f"{label}\tvisidata, {name}\tbest {min(times):.1f} ms\tgave {count}", flush=True)
