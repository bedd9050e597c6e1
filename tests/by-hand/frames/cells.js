// cells.js MODULES COLUMNSxROWS WIDTHS FILE...: what @xterm/headless shows after the bytes of each file, cell by cell, a
// JSON line each; FILE.sizes says from which byte on the window has which columns and rows. WIDTHS: `graphemes` takes the
// tables of addon-unicode-graphemes, anything else its own.
const fs = require('fs');
const [modules, size, widths, ...files] = process.argv.slice(2);
const { Terminal } = require(`${modules}/node_modules/@xterm/headless`);
const [cols, rows] = size.split('x').map(Number);

async function cells(file) {
  const terminal = new Terminal({ cols, rows, allowProposedApi: true, scrollback: 0 });
  if (widths === 'graphemes') {
    const { UnicodeGraphemesAddon } = require(`${modules}/node_modules/@xterm/addon-unicode-graphemes`);
    terminal.loadAddon(new UnicodeGraphemesAddon());
  }
  const body = fs.readFileSync(file);
  const sizes = JSON.parse(fs.readFileSync(`${file}.sizes`));
  for (const [nth, [start, ...size]] of sizes.entries()) {
    terminal.resize(...size);
    await new Promise(done => terminal.write(body.subarray(start, sizes[nth + 1]?.[0]), done));
  }
  const buffer = terminal.buffer.active;
  const out = [];
  for (let y = 0; y < terminal.rows; y++) {
    const line = buffer.getLine(buffer.baseY + y);
    const row = [];
    for (let x = 0; x < terminal.cols; x++) {
      const cell = line.getCell(x);
      const blank = cell.getChars() === '' && cell.getWidth() !== 0 ? ' ' : cell.getChars();
      const lines = (cell.isUnderline() ? 1 : 0) + (cell.isInverse() ? 2 : 0) + (cell.isStrikethrough() ? 4 : 0);
      const back = `${cell.getBgColorMode()}/${cell.getBgColor()}`;
      // Of a blank only the ground is seen.
      const fore = blank === ' ' && lines === 0 ? '' : `${cell.getFgColorMode()}/${cell.getFgColor()}/${lines}`
        + `/${cell.isBold()}/${cell.isDim()}/${cell.isItalic()}/${cell.isInvisible()}`;
      row.push(`${blank}|${back}|${fore}`);
    }
    out.push(row);
  }
  terminal.dispose();
  return out;
}

(async () => { for (const file of files) console.log(JSON.stringify(await cells(file))); })();
