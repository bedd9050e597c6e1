#!/usr/bin/env bash
# Which of the formats that MPXJ writes keep an Arabic name of a task, and does MPXJ say so where one cannot?
#
# Guess: Java's strings are Unicode, so each writer keeps the name, or raises an error where its format has no letters for it.
# (That its reader takes a XER for Windows-1252 is known; a writer is free to choose.)
# What is so: XER and MPX put a question mark in place of each Arabic letter, in the file itself, and raise nothing; a
# plan handed on that way cannot be mended by the receiver. The writer of XER can be told an encoding, and then the letters
# are in the file; but MPXJ's own reader, which finds the format by itself, reads them as Latin letters with accents.
# Planner, PMXML and MSPDI keep the name. So from Arabic plans to Primavera the way is PMXML.
# Needs: python3 with venv, and Java 11 or newer.
set -euo pipefail
command -v java >/dev/null || { echo 'no Java found: nothing was asked'; exit 1; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env && env/bin/pip install --quiet mpxj==16.10.0 jpype1==1.7.1
cat >ask.py <<'PY'
import jpype, mpxj
jpype.startJVM()
from java.nio.charset import Charset
from java.time import LocalDateTime
from org.mpxj import Duration, ProjectFile, TimeUnit
from org.mpxj.primavera import PrimaveraXERFileWriter
from org.mpxj.reader import UniversalProjectReader
from org.mpxj.writer import FileFormat, UniversalProjectWriter

NAME = "\u0631\u0628\u0637 Portal"

def plan():
    project = ProjectFile()
    project.setDefaultCalendar(project.addDefaultBaseCalendar())
    task = project.addTask()
    task.setName(NAME)
    task.setStart(LocalDateTime.of(2025, 4, 20, 8, 0))
    task.setFinish(LocalDateTime.of(2025, 4, 24, 17, 0))
    task.setDuration(Duration.getInstance(5, TimeUnit.DAYS))
    return project

def read(path):
    return ascii(str(UniversalProjectReader().read(path).getTasks()[0].getName()))

for name in ("MSPDI", "PMXML", "PLANNER", "XER", "MPX"):
    path = f"plan.{name.lower()}"
    UniversalProjectWriter(FileFormat.valueOf(name)).write(plan(), path)
    print(f"{name}: no error, read again as {read(path)}")
for encoding in ("windows-1256", "UTF-8"):
    writer = PrimaveraXERFileWriter()
    writer.setCharset(Charset.forName(encoding))
    writer.write(plan(), "plan.xer")
    kept = NAME.encode(encoding) in open("plan.xer", "rb").read()
    print(f"XER told {encoding}: letters in the file: {kept}, read again as {read('plan.xer')}")
PY
seen=$(env/bin/python ask.py)
echo 'MPXJ 16.10.0, the name is the Arabic word for "link" and the word Portal:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
MSPDI: no error, read again as '\u0631\u0628\u0637 Portal'
PMXML: no error, read again as '\u0631\u0628\u0637 Portal'
PLANNER: no error, read again as '\u0631\u0628\u0637 Portal'
XER: no error, read again as '??? Portal'
MPX: no error, read again as '??? Portal'
XER told windows-1256: letters in the file: True, read again as '\xd1\xc8\xd8 Portal'
XER told UTF-8: letters in the file: True, read again as '\xd8\xb1\xd8\xa8\xd8\xb7 Portal'
SEEN
echo 'as noted: two of five formats lose each Arabic letter without a word'
