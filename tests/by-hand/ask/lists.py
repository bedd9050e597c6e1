#!/usr/bin/env python3
"""lists.py MASAR PLAN CSV LABEL [XAN]: processor time of `masar list --where` less `masar check`, and of `xan filter`."""
import resource, subprocess, sys

program, plan, csv, label = sys.argv[1:5]
xan = sys.argv[5] if len(sys.argv) > 5 else ""


def spent(command):
    """Milliseconds of processor time of one run, and the lines it wrote."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used * 1000, out.count(b"\n")


commands = {
    "check": [program, "check", plan],
    "list": [program, "list", "--lang", "en", "--format", "csv", "--where", "state:active", plan],
}
if xan:
    commands["xan"] = [xan, "filter", 'Status eq "under way"', csv]
best, lines = {}, {}
for _ in range(9):
    for name, command in commands.items():
        used, lines[name] = spent(command)
        best[name] = min(used, best.get(name, used))
for name in commands:
    print(f"{label}\t{name}\tbest {best[name]:.1f} ms of processor time\tlines {lines[name]}", flush=True)
less = best["list"] - best["check"]
print(f"{label}\tlist less check\t{less:.1f} ms" + (f"\t{less / best['xan']:.2f} of xan filter" if xan and best["xan"] else ""))
sys.exit(0 if lines["list"] > 1 else 1)
