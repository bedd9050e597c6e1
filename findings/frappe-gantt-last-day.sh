#!/usr/bin/env bash
# How many columns of days does frappe-gantt give to a task, and where do they begin, in the zones of those who plan?
#
# Guess: a task from 21 to 24 April covers four columns, a task of one day covers one, wherever the reader sits: the code that
# takes the tasks reads their dates in local time and adds a day to an end without a time of day, so that the end counts.
# What is so: the bar reads the same texts once more, as moments of UTC, and forgets the added day. Four days are three columns, a task of
# one day has no width at all. In Muscat each bar begins a sixth of a day late, in Santiago it begins on the day before. And in
# Cairo, where the clock goes forward at midnight of 25 April 2025, the task that ends on that day is longer by a column
# than one of as many days next to it. Written with a time of day ("2025-04-21 00:00") the dates are local, and still the
# end does not count.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund frappe-gantt@1.0.3 jsdom@24.1.3 >/dev/null
cat >ask.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<div id="chart"></div>');
Object.assign(globalThis, { window, document: window.document });
for (const name of ['HTMLElement', 'SVGElement', 'Element', 'Node', 'getComputedStyle']) globalThis[name] = window[name];
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
// What a page would lay out and jsdom does not.
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 0, height: 0 });
window.Element.prototype.scrollTo = () => {};
globalThis.requestAnimationFrame = () => {};
const { default: Gantt } = await import('frappe-gantt');
const tasks = process.argv.slice(2).map((range, at) => {
  const [start, end] = range.split('/');
  return { id: `t${at}`, name: range, start, end, progress: 0 };
});
const chart = new Gantt('#chart', tasks, { view_mode: 'Day' });
const column = chart.config.column_width;
for (const { task, x, width } of chart.bars) {
  const [year, month, day] = task.start.slice(0, 10).split('-').map(Number);
  const asked = Math.round((new Date(year, month - 1, day) - chart.gantt_start) / 864e5);
  console.log(`  ${task.name}: ${width / column} columns, ${((x / column - asked) * 24).toFixed(0)} hours into its day`);
}
JS
seen=$(for zone in UTC Asia/Muscat America/Santiago Africa/Cairo; do
  echo "$zone"
  TZ=$zone node ask.mjs 2025-04-21/2025-04-24 2025-04-22/2025-04-25 2025-04-21/2025-04-21 '2025-04-21 00:00/2025-04-24 00:00'
done)
echo 'frappe-gantt 1.0.3:'
echo "$seen"
diff <(echo "$seen") - <<'SEEN'
UTC
  2025-04-21/2025-04-24: 3 columns, 0 hours into its day
  2025-04-22/2025-04-25: 3 columns, 0 hours into its day
  2025-04-21/2025-04-21: 0 columns, 0 hours into its day
  2025-04-21 00:00/2025-04-24 00:00: 3 columns, 0 hours into its day
Asia/Muscat
  2025-04-21/2025-04-24: 3 columns, 4 hours into its day
  2025-04-22/2025-04-25: 3 columns, 4 hours into its day
  2025-04-21/2025-04-21: 0 columns, 4 hours into its day
  2025-04-21 00:00/2025-04-24 00:00: 3 columns, 0 hours into its day
America/Santiago
  2025-04-21/2025-04-24: 3 columns, -4 hours into its day
  2025-04-22/2025-04-25: 3 columns, -4 hours into its day
  2025-04-21/2025-04-21: 0 columns, -4 hours into its day
  2025-04-21 00:00/2025-04-24 00:00: 3 columns, 0 hours into its day
Africa/Cairo
  2025-04-21/2025-04-24: 3 columns, 2 hours into its day
  2025-04-22/2025-04-25: 4 columns, 2 hours into its day
  2025-04-21/2025-04-21: 0 columns, 2 hours into its day
  2025-04-21 00:00/2025-04-24 00:00: 3 columns, 0 hours into its day
SEEN
echo 'as noted: the last day is left out, and where a bar begins depends on the zone'
