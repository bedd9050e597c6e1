#!/usr/bin/env bash
# What does markwhen's parser make of a day that no calendar has: 30 February, month 13, 29 February of 2023?
#
# Guess: the line is no event, or the parser's list of errors names it; a parser with a list of errors, ranges of text for
# each and a check of ranges that end before they begin would not let a typing error of one digit pass.
# What is so: an ISO date that does not exist is the moment at which the file is read, without any error. The same file
# says something else at every run, and an event of 31 June stands on today's line. Written with slashes the same mistake is
# told, and is today as well; as one end of a range it is told only where today makes the range run backwards. A range of
# years that is written backwards ("2024 - 2023") is an event without length, and is not told either.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @markwhen/parser@1.2.0 >/dev/null
cat >ask.mjs <<'JS'
import { parse } from '@markwhen/parser';
const began = Date.now();
const events = (node) => (node.children ? node.children.flatMap(events) : [node]);
const side = (iso) => (Math.abs(Date.parse(iso) - began) < 60000 ? 'now' : iso.slice(0, 10));
for (const line of process.argv.slice(2)) {
  const read = parse(line);
  const dates = events(read.events).map(({ dateRangeIso: range }) =>
    `${side(range.fromDateTimeIso)} to ${side(range.toDateTimeIso)}`);
  const errors = (read.parseMessages ?? read.documentMessages ?? []).length;
  console.log(`${line} -> ${dates.join() || 'no event'}, ${errors} told`);
}
JS
seen=$(TZ=UTC node ask.mjs '2023-02-28: a' '2024-02-30: a' '2024-13: a' '2023-02-29: a' '30/06/2022: a' '2024 - 2023: a' \
  '2023-02-29 / 2023-03-31: a' '2023-02-29 / 2999: a')
echo '@markwhen/parser 1.2.0, in UTC:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
2023-02-28: a -> 2023-02-28 to 2023-03-01, 0 told
2024-02-30: a -> now to now, 0 told
2024-13: a -> now to now, 0 told
2023-02-29: a -> now to now, 0 told
30/06/2022: a -> now to now, 1 told
2024 - 2023: a -> 2024-01-01 to 2024-01-01, 0 told
2023-02-29 / 2023-03-31: a -> now to 2023-04-01, 1 told
2023-02-29 / 2999: a -> now to 3000-01-01, 0 told
SEEN
echo 'as noted: a day that does not exist is now, and only the one with slashes is told'
