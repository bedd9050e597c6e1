#!/usr/bin/env bash
# An Arabic page is written to PDF in four ways and read back by four libraries. Which pairs give the words back, and the dates?
#
# Guess: the old way, presentation forms laid out by hand (reportlab with arabic-reshaper), is the worst, since its letters are not
# the letters of the text; the three that shape with HarfBuzz and keep the text behind the glyphs (fpdf2, typst, weasyprint) are read well
# by everybody but pdfminer, which knows no right-to-left.
# What is so: in PDFium, the reader of Chrome and Edge, the old way is the best of the four, 17 of 18 words, and the shaped ones give
# 12: their ligature of lam and alef comes back turned round (إطالق for إطلاق), and so do their brackets; the old way has a letter for the
# ligature, which PDFium takes apart in the right order. pypdf reads shaped pages best (15), but "31 آب 2025" at the end of a
# line is cut up: the year goes to the front of the line, and the day clings to the month. typst splits words from their blanks, so that
# pypdf finds 4 of its 18. No pair gives all.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund dejavu-fonts-ttf@2.37.3 >/dev/null
cp node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf .
python3 -m venv env && env/bin/pip install --quiet fpdf2==2.8.9 uharfbuzz==0.57.0 reportlab==5.1.0 arabic-reshaper==3.0.0 python-bidi==0.6.6 \
  typst==0.15.2 weasyprint==70.0 pypdf==7.1.1 pdfminer.six==20260107 pypdfium2==5.15.2 pymupdf==2.0
cat >ask.py <<'PY'
import io, logging, pathlib, warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
lines = ["بوابة الخدمات الحكومية", "إطلاق المنصة في 31 آب 2025", "نسبة الإنجاز 35% في Tahawul", "الأمن السيبراني (المرحلة الثانية)"]
words = " ".join(lines).split()

def fpdf2():
    from fpdf import FPDF
    page = FPDF()
    page.add_page()
    page.add_font("D", "", "DejaVuSans.ttf")
    page.set_font("D", size=14)
    page.set_text_shaping(True)
    for line in lines:
        page.cell(0, 10, line, align="R", new_x="LMARGIN", new_y="NEXT")
    return bytes(page.output())

def reportlab():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas
    import arabic_reshaper
    from bidi.algorithm import get_display
    out = io.BytesIO()
    pdfmetrics.registerFont(TTFont("D", "DejaVuSans.ttf"))
    page = canvas.Canvas(out)
    page.setFont("D", 14)
    for at, line in enumerate(lines):
        page.drawRightString(500, 700 - at * 30, get_display(arabic_reshaper.reshape(line)))
    page.save()
    return out.getvalue()

def typst():
    import typst
    return typst.compile(('#set text(lang: "ar", font: "DejaVu Sans")\n' + "\n\n".join(lines)).encode(), font_paths=["."])

def weasyprint():
    import weasyprint
    face = f"@font-face {{ font-family: D; src: url({pathlib.Path('DejaVuSans.ttf').resolve().as_uri()}) }} body {{ font-family: D }}"
    return weasyprint.HTML(string=f"<html dir=rtl><style>{face}</style>" + "".join(f"<p>{line}</p>" for line in lines)).write_pdf()

def pypdf(raw):
    from pypdf import PdfReader
    return PdfReader(io.BytesIO(raw)).pages[0].extract_text()

def pdfminer(raw):
    from pdfminer.high_level import extract_text
    return extract_text(io.BytesIO(raw))

def pdfium(raw):
    import pypdfium2
    return pypdfium2.PdfDocument(raw)[0].get_textpage().get_text_range()

def pymupdf(raw):
    import pymupdf
    return pymupdf.open(stream=raw)[0].get_text()

for write in (reportlab, fpdf2, typst, weasyprint):
    raw = write()
    texts = {read.__name__: read(raw) for read in (pypdf, pdfminer, pdfium, pymupdf)}
    found = {name: sum(word in text.split() for word in words) for name, text in texts.items()}
    print(f"{write.__name__}:", ", ".join(f"{name} {count}" for name, count in found.items()), f"of {len(words)}")
    if write is fpdf2:
        for name in ("pypdf", "pdfium"):
            print(f"  {name} reads the second line as", *[line for line in texts[name].splitlines() if "2025" in line])
PY
seen=$(env/bin/python ask.py 2>/dev/null)
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
reportlab: pypdf 2, pdfminer 3, pdfium 17, pymupdf 2 of 18
fpdf2: pypdf 15, pdfminer 3, pdfium 12, pymupdf 11 of 18
  pypdf reads the second line as 2025  آب31 إطلاق المنصة في
  pdfium reads the second line as إطالق المنصة في 31 آب 2025
typst: pypdf 4, pdfminer 3, pdfium 12, pymupdf 8 of 18
weasyprint: pypdf 15, pdfminer 3, pdfium 12, pymupdf 12 of 18
SEEN
echo 'as noted: no pair gives all of a page, and the old way is the best one for PDFium'
