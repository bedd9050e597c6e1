#!/usr/bin/env bash
# What does num2words, the usual library of Python for amounts in words, write for Omani rials and Syrian pounds in Arabic?
#
# Guess: a currency that its Arabic does not know raises NotImplementedError, as in its other languages; thousandths of a
# rial (baisa) are kept or refused.
# What is so: in Arabic every currency that it does not know is written as Saudi riyals and halalas, without a word. Three
# Syrian pounds become three riyals, and 1.255 Omani rials one riyal and 25 halalas.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env" && "$work/env/bin/pip" -q install num2words==0.5.14 2>/dev/null
seen=$("$work/env/bin/python" - <<'PY'
from num2words import num2words
RIYAL, HALALA = "\u0631\u064a\u0627\u0644", "\u0647\u0644\u0644\u0629"
def money(language, currency, amount):
    try:
        words = num2words(amount, lang=language, to="currency", currency=currency)
    except NotImplementedError:
        return "refused"
    names = [name for name, word in (("riyal", RIYAL), ("halala", HALALA)) if word in words]
    return " and ".join(names) or words
for currency, amount in ("SYP", 3), ("AED", 3), ("OMR", 1.255), ("XXX", 3), ("KWD", 3):
    print(f"{currency} {amount} in Arabic: {money('ar', currency, amount)}; in English: {money('en', currency, amount)}")
PY
)
echo 'num2words 0.5.14; where riyal or halala stand, that is what it calls the money:'
echo "$seen"
diff <(echo "$seen" | cut -d';' -f1) - <<'SEEN'
SYP 3 in Arabic: riyal
AED 3 in Arabic: riyal
OMR 1.255 in Arabic: riyal and halala
XXX 3 in Arabic: riyal
KWD 3 in Arabic: ثلاثة دينارات
SEEN
echo 'as noted: what Arabic does not know becomes Saudi money, English refuses it'
