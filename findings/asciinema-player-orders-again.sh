#!/usr/bin/env bash
# In which order do Arabic letters stand in asciinema's player on a page, next to the cells in which they were recorded?
#
# Guess: the player shows a screen of cells, so that each letter stands where the recorded program put it: what was sent in visual order
# reads right, what was sent as in the file reads backwards, as in a terminal that does not order.
# What is so: each run of one colour is one text of the page, and the browser orders it: a word that was sent in visual order, in
# joined forms, is turned again and reads backwards; a word sent as in the file reads right while it has one colour. In two
# colours its halves are two texts, each ordered by itself, and the first stays on the left. So no program that orders its
# lines can be shown by it as it was recorded; a rule of the page's own, `unicode-bidi: bidi-override` for the texts of the
# player, brings the cells back.
# Needs: node, and chromium on the path (seen with 156).
set -euo pipefail
command -v chromium >/dev/null || { echo 'no chromium found: nothing was asked'; exit 1; }
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund asciinema-player@3.18.0 puppeteer-core@23.11.1 >/dev/null
cat >ask.mjs <<'JS'
import puppeteer from 'puppeteer-core';
const file = '\u0645\u0633\u0627\u0631', visual = '\ufead\ufe8e\ufeb4\ufee3';
const lines = {
  'as in the file': file,
  'in visual order': visual,
  'a number, then visual order': `12 ${visual}`,
  'as in the file, halves in two colours': `\x1b[31m${file.slice(0, 2)}\x1b[32m${file.slice(2)}\x1b[0m`,
};
const cast = [JSON.stringify({ version: 2, width: 20, height: 6 }), ...Object.values(lines).map((line, nth) => JSON.stringify([nth / 100, 'o', `${line}\r\n`]))];
const browser = await puppeteer.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
async function shown(style) {
  const page = await browser.newPage();
  await page.setContent('<div id="player"></div>');
  const bundle = 'node_modules/asciinema-player/dist/bundle/asciinema-player';
  await page.addStyleTag({ path: `${bundle}.css` });
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ path: `${bundle}.min.js` });
  await page.evaluate(data => { AsciinemaPlayer.create({ data }, document.querySelector('#player'), { autoPlay: true, fit: false }); }, cast.join('\n'));
  await page.waitForFunction(last => document.querySelectorAll('.ap-line')[3]?.textContent.includes(last), {}, file.slice(2));
  // The letters of each line from left to right, as they stand on the page.
  return page.evaluate(() => [...document.querySelectorAll('.ap-line')].slice(0, 4).map(line => {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT), found = [];
    while (texts.nextNode()) [...texts.currentNode.data].forEach((letter, at) => {
      const range = new Range();
      range.setStart(texts.currentNode, at), range.setEnd(texts.currentNode, at + 1);
      found.push([range.getBoundingClientRect().left, letter]);
    });
    return found.filter(([, letter]) => letter.trim()).sort(([one], [other]) => one - other).map(([, letter]) => letter).join('');
  }));
}
const said = letters => ({
  [file]: 'from left to right, so that it reads backwards', [[...file].reverse().join('')]: 'from the right: it reads right',
  [visual]: 'from the right: it reads right', [[...visual].reverse().join('')]: 'from left to right, so that it reads backwards',
  [`12${visual}`]: 'the number on the left, the word from the right', [`12${[...visual].reverse().join('')}`]: 'the number on the left, the word backwards',
  [[file[1], file[0], file[3], file[2]].join('')]: 'each half from the right, the first half on the left',
}[letters] ?? JSON.stringify(letters));
for (const [page, style] of [['the player as it is', 'body { margin: 0 }'], ['with a rule that overrides', '.ap-line span { unicode-bidi: bidi-override }']]) {
  const seen = await shown(style);
  Object.keys(lines).forEach((line, nth) => console.log(`${page}: ${line}: ${said(seen[nth])}`));
}
await browser.close();
JS
seen=$(timeout 120 node ask.mjs "$(command -v chromium)")
echo "asciinema-player 3.18.0 in $(chromium --version --no-sandbox 2>/dev/null)"
echo "$seen"
expected='the player as it is: as in the file: from the right: it reads right
the player as it is: in visual order: from left to right, so that it reads backwards
the player as it is: a number, then visual order: the number on the left, the word backwards
the player as it is: as in the file, halves in two colours: each half from the right, the first half on the left
with a rule that overrides: as in the file: from left to right, so that it reads backwards
with a rule that overrides: in visual order: from the right: it reads right
with a rule that overrides: a number, then visual order: the number on the left, the word from the right
with a rule that overrides: as in the file, halves in two colours: from left to right, so that it reads backwards'
[ "$seen" = "$expected" ] || { echo "this has changed"; exit 1; }
