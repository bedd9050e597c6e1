// Photographs the terminal of VS Code: xterm.js with its font, its version of Unicode and its renderer, in
// headless Chromium, with the variables that VS Code sets. By hand:
//
//     npm install @xterm/xterm @xterm/addon-unicode11 @xterm/addon-webgl puppeteer-core node-pty
//     node vscode.mjs OUT.png webgl|dom COLUMNS ROWS 'j j \r \u000c' masar oman --lang ar
//
// in a folder with those modules. The keys are written as in JSON. Beside the picture stand the text of the
// screen (OUT.png.txt) and what was sent (OUT.png.raw). CHROMIUM names another browser.
import puppeteer from 'puppeteer-core';
import pty from 'node-pty';
import fs from 'fs';
const [,, out, renderer, cols, rows, keys, ...command] = process.argv;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--use-gl=swiftshader', '--enable-unsafe-swiftshader', '--font-render-hinting=none'] });
const page = await browser.newPage();
await page.setViewport({ width: 1700, height: 1000, deviceScaleFactor: 1 });
await page.setContent('<html><body style="margin:0;background:#1e1e1e"><div id="t"></div></body></html>');
const m = 'node_modules/@xterm/';
await page.addStyleTag({ path: m + 'xterm/css/xterm.css' });
await page.addScriptTag({ path: m + 'xterm/lib/xterm.js' });
await page.addScriptTag({ path: m + 'addon-unicode11/lib/addon-unicode11.js' });
await page.addScriptTag({ path: m + 'addon-webgl/lib/addon-webgl.js' });
let child;
await page.exposeFunction('typed', data => child.write(data));
await page.evaluate((cols, rows, renderer) => {
  // As VS Code makes it: its font stack, its version of Unicode, its renderer.
  const term = window.term = new Terminal({ cols, rows, allowProposedApi: true, fontFamily: "'Droid Sans Mono', 'monospace', monospace", fontSize: 14, minimumContrastRatio: 4.5, theme: { background: '#1e1e1e', foreground: '#cccccc' }, customGlyphs: true, rescaleOverlappingGlyphs: true });
  term.loadAddon(new Unicode11Addon.Unicode11Addon());
  term.unicode.activeVersion = '11';
  term.open(document.getElementById('t'));
  if (renderer === 'webgl') term.loadAddon(new WebglAddon.WebglAddon());
  term.onData(window.typed);
}, +cols, +rows, renderer);
let log = '';
child = pty.spawn(command[0], command.slice(1), { name: 'xterm-256color', cols: +cols, rows: +rows, env: { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.106.0', COLORTERM: 'truecolor', LANG: 'en_US.UTF-8', HOME: '/nonexistent', PATH: process.env.PATH, MASAR_STATE: process.env.MASAR_STATE || '/dev/null', MASAR_CONFIG: '/dev/null', EDITOR: process.env.EDITOR || '' } });
let last = Date.now(), chain = Promise.resolve();
child.onData(data => { log += data; last = Date.now(); chain = chain.then(() => page.evaluate(d => new Promise(done => window.term.write(d, done)), data)); });
const wait = ms => new Promise(r => setTimeout(r, ms));
const quiet = async () => { do { await wait(300); await chain; } while (Date.now() - last < 1500); };
await wait(3000); await quiet();
for (const key of keys.split(' ').filter(Boolean)) { child.write(JSON.parse('"' + key + '"')); await quiet(); }
await wait(500);
const box = await (await page.$('.xterm-screen')).boundingBox();
await page.screenshot({ path: out, clip: box });
const text = await page.evaluate(() => { const b = window.term.buffer.active; return [...Array(window.term.rows).keys()].map(y => b.getLine(b.viewportY + y).translateToString(true)).join('\n'); });
fs.writeFileSync(out + '.txt', text); fs.writeFileSync(out + '.raw', log);
child.kill(); await wait(100); await browser.close(); process.exit(0);
