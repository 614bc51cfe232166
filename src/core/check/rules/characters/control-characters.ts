import { defineRule, noOptions } from '../../define.js';
import { countOf, plural } from '../../text.js';

/** What C0 and C1 have that is neither tab, line end nor part of misread UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const C0 = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;
/** C0 but for tab and line ends (form feed and vertical tab among them), delete, C1 but for NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

export const controlCharacters = defineRule({
  name: 'control-characters',
  summary: 'the text has control characters',
  severity: 'warn',
  options: noOptions,
  docs: `Controls are no text: they come from binary data, from terminals or from a wrong encoding (0x80 to 0x9F are letters of windows-1252). They are taken
out of what \`clean\` writes. Looks at the body's lines of the dump where it is at hand, else at the record's text.`,
  check: ({ record, lines, source }) => {
    // C1 is what UTF-8 becomes when it is read as latin-1, which mojibake tells.
    const control = record.warnings.some(({ code }) => code === 'mojibake-repaired') ? C0 : CONTROL;
    let count = 0;
    let first: readonly [number, number] | null = null;
    if (source === null) count = countOf(record.text, control);
    else {
      for (const line of lines) {
        if (line.kind !== 'body' && line.kind !== 'title') continue;
        for (let number = line.first; number <= line.last; number++) {
          const found = countOf(source[number - 1] ?? '', control);
          if (found > 0) first ??= [number, number];
          count += found;
        }
      }
    }
    if (count === 0) return [];
    return [{ message: `The text has ${plural(count, 'control character')}.`, remedy: 'Check how the page is decoded.', lines: first }];
  },
  examples: {
    fires: [
      { about: 'a null', source: ['The ferry\u0000 runs again.'], body: ['The ferry runs again.'] },
      { about: 'an escape sequence', source: ['\u001b[1mThe ferry\u001b[0m'], body: ['The ferry'] },
      { about: 'a quotation mark of windows-1252 read as latin-1', source: ['The \u0093ferry\u0094'], body: ['The ferry'] },
    ],
    quiet: [
      { about: 'none' },
      { about: 'a tab', source: ['The\tferry'], body: ['The ferry'] },
      {
        about: 'outside the body',
        source: ['The ferry.', 'menu\u0007'],
        lines: [
          ['body', 0.9, 'The ferry.'],
          ['navigation', 0.9, 'menu'],
        ],
      },
    ],
  },
});
