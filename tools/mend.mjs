// Mends faults of packages that no release of theirs has mended. What is to be mended must be there, so that a release that does it is noticed.
import fs from 'node:fs';

/** By files: pieces of their code, and what stands in their place. */
const MENDED = [
  {
    filter: /[/\\]fzstd[/\\]esm[/\\]index\.mjs$/,
    pieces: [
      // A damaged table of weights whose states take no bits goes round for ever. There are 255 weights at most: RFC 8878, 4.2.1.
      { fault: 'hw[++wc] = fdt.s[st1];', mended: 'if (wc > 253) err(0); hw[++wc] = fdt.s[st1];' },
      // Two comparisons with a number write out the whole of the array that stands there, ten times the work of the rest.
      { fault: '(w == 1 ?', mended: '(w === 1 ?' },
      { fault: 'w != 1', mended: 'w !== 1' },
      // Sequences that say more than their block may hold are counted out byte by byte, for minutes.
      { fault: 'oubt += ml;', mended: 'oubt += ml; if (!(oubt <= buf.length)) err(0);' },
    ],
  },
  {
    filter: /[/\\]htmlparser2[/\\]dist[/\\]Tokenizer\.js$/,
    pieces: [
      // Half of the tokenizer's time: texts, values, scripts and comments are searched for their end character by character.
      {
        fault: `while (++this.index < this.buffer.length + this.offset) {
            if (this.buffer.charCodeAt(this.index - this.offset) === c) {
                return true;
            }
        }`,
        mended: `const found = this.buffer.indexOf(String.fromCharCode(c), this.index + 1 - this.offset);
        if (found !== -1) {
            this.index = found + this.offset;
            return true;
        }`,
      },
    ],
  },
];

/** @type {import('esbuild').Plugin} */
export const mendedPackages = {
  name: 'mended-packages',
  setup(builder) {
    for (const { filter, pieces } of MENDED) {
      builder.onLoad({ filter }, ({ path: file }) => {
        let contents = fs.readFileSync(file, 'utf8');
        for (const { fault, mended } of pieces) {
          if (contents.split(fault).length !== 2) throw new Error(`${file}: what is to be mended is not there: ${fault}`);
          contents = contents.replace(fault, () => mended);
        }
        return { contents };
      });
    }
  },
};
