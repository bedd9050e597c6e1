#!/usr/bin/env bash
# What does PlantUML's Gantt make of weeks, months, tasks and milestones where Friday and Saturday are closed, as in most Arab states?
#
# Guess: closed days are stepped over by what counts days; a week shrinks to its five open days, and a month by the same rule
# to about twenty-one, so that it still ends about a month later. A milestone has one day, and a task whose first and last day are
# written keeps them, or moves both. The column "Duration" says what was asked for.
# What is so: a week is five open days, but a month stays thirty of them, so that it lasts 42 days, six weeks, and a month of
# weeks ("4 weeks") ends a fortnight before "1 month". Closed dates, in place of weekdays, do not shorten a week: with three of them it lasts
# ten days. A milestone on a closed day is shown until the next open one: on Friday it lasts three days. A task from Friday to Saturday
# begins on Sunday and still ends on Saturday, a day before its start, and its duration is "none". The column
# counts closed days too: what "lasts 6 days" is 8 days there.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @plantuml/core@1.2026.8 jsdom@24.1.3 >/dev/null
cat >ask.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<div></div>');
Object.assign(globalThis, { window, document: window.document, DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer });
// What a page would measure and jsdom does not: only the places of texts depend on it, not what they say.
const wide = text => [...text].length * 8;
window.HTMLCanvasElement.prototype.getContext = () => ({ measureText: text => ({ width: wide(text), actualBoundingBoxAscent: 10, actualBoundingBoxDescent: 3 }) });
window.SVGElement.prototype.getBBox = function () { return { x: 0, y: -10, width: wide(this.textContent), height: 13 }; };
const { renderToString } = await import('@plantuml/core');
const say = console.log;
console.log = () => {};
const ask = (closed, line) => new Promise((done, fail) => renderToString(
  ['@startgantt', 'project starts 2024-03-04', ...closed, line, '@endgantt'],
  svg => {
    // The table beside the chart: three headings, then start, end and duration of the one task.
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(found => found[1]);
    if (texts.slice(0, 3).join() !== 'Start,End,Duration') fail(new Error(texts.slice(0, 9).join(' ')));
    done(texts.slice(3, 6).join(', '));
  }, fail));
const weekend = ['friday are closed', 'saturday are closed'];
const holidays = ['2024-03-05 to 2024-03-07 is closed'];
for (const [name, closed, line] of [
  ['nothing closed', [], '[a] lasts 1 month'],
  ['weekend', weekend, '[a] lasts 1 week'],
  ['weekend', weekend, '[a] lasts 4 weeks'],
  ['weekend', weekend, '[a] lasts 1 month'],
  ['weekend', weekend, '[a] lasts 6 days'],
  ['three dates', holidays, '[a] lasts 1 week'],
  ['weekend', weekend, '[a] happens 2024-03-07'],
  ['weekend', weekend, '[a] happens 2024-03-08'],
  ['weekend', weekend, '[a] starts 2024-03-08 and ends 2024-03-09'],
]) say(`${name}: ${line}: ${await ask(closed, line)}`);
JS
seen=$(node ask.mjs)
echo "@plantuml/core 1.2026.8 (closed days, the line of a task, its start, end and duration in the table beside the chart; 4 March 2024 is a Monday)"
echo "$seen"
expected='nothing closed: [a] lasts 1 month: Mar 4, Apr 2, 30 days
weekend: [a] lasts 1 week: Mar 4, Mar 10, 7 days
weekend: [a] lasts 4 weeks: Mar 4, Mar 31, 28 days
weekend: [a] lasts 1 month: Mar 4, Apr 14, 42 days
weekend: [a] lasts 6 days: Mar 4, Mar 11, 8 days
three dates: [a] lasts 1 week: Mar 4, Mar 13, 10 days
weekend: [a] happens 2024-03-07: Mar 7, Mar 7, 1 day
weekend: [a] happens 2024-03-08: Mar 8, Mar 10, 3 days
weekend: [a] starts 2024-03-08 and ends 2024-03-09: Mar 10, Mar 9, none'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
