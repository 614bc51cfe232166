import * as z from 'zod/mini';
import { defineRule, type Found } from '../../define.js';
import { plural, quote } from '../../text.js';
import { misreadIn } from './misread.js';

export const mojibake = defineRule({
  name: 'mojibake',
  summary: 'text was read with the wrong encoding',
  severity: 'error',
  options: z.strictObject({
    repaired: z._default(z.boolean(), true).check(z.describe('Also tell of text that was put right while it was cleaned, as a warning.')),
  }),
  docs: `Looks for UTF-8 that was read as windows-1252, Mac Roman, windows-1251, KOI8, GBK or Shift JIS (\`Ã©\`, \`√©\`, \`猫\` for letters with accents), for Cyrillic, Greek, Hebrew or Chinese that was read as latin-1 (\`Ïåêàðíÿ\`), for KOI8 and windows-1251 taken for
each other (\`оЕЙЮПМЪ\`), and for what GBK makes of broken text. Where it is certain, it is put right on the way in; then the text is good but the scraper has a fault, which is a warning (\`repaired: false\` keeps silent). What is left in the
text is an error.`,
  check: ({ record }, { repaired }) => {
    const found: Found[] = [];
    const places = [record.title ?? '', record.text].flatMap(misreadIn);
    const [first] = places;
    if (first !== undefined) {
      const block = record.body.find((candidate) => candidate.text.includes(first));
      found.push({
        message: `The text has ${plural(places.length, 'place')} read with the wrong encoding, such as ${quote(first)}.`,
        remedy: 'Decode the page by the charset that it declares.',
        lines: block?.lines ?? null,
        excerpt: first,
      });
    }
    const warning = record.warnings.find(({ code }) => code === 'mojibake-repaired');
    if (repaired && warning !== undefined) {
      found.push({
        message: 'The dump was read with the wrong encoding before it came here; it was put right.',
        remedy: 'Decode the page by the charset that it declares.',
        lines: warning.lines,
        minor: true,
      });
    }
    return found;
  },
  examples: {
    fires: [
      { about: 'an accent', body: ['The cafÃ© on the ramp is open.'] },
      { about: 'an apostrophe', title: 'The ferryâ€™s return' },
      { about: 'what was put right', warnings: ['mojibake-repaired'] },
      {
        about: 'Cyrillic read as latin-1',
        body: ['Íî÷íîé ïàðîì ìåæäó äâóìÿ îñòðîâàìè ñíîâà õîäèò ñ àïðåëÿ, ñîîáùèëà êîíòîðà.'],
        language: null,
      },
      {
        about: 'KOI8 taken for windows-1251',
        body: ['мНВМНИ ОЮПНЛ яМНБЮ. мХЙРН МЕ ГМЮЕР. еЯКХ рПЮО, йРН ГЮОКЮРХР? оЮПНЛ ОПНИДЕР.'],
        language: null,
      },
      {
        about: 'Chinese read as GBK',
        body: ['娓¤疆鎭㈠杩愯锛屾腐鍙ｅ姙鍏鏄熸湡涓€璇达紝娌℃湁浜虹煡閬撹皝璇ヤ粯閽便€傛浮杞槸鐨勩€傛槸鐨勩€傛槸鐨勩€'],
        language: 'zh',
      },
      {
        about: 'accents read as GBK',
        body: ['Le ferry a 茅t茅 r茅par茅 apr猫s la temp锚te, a d茅clar茅 la pr茅sidente du d茅partement.'],
        language: 'fr',
      },
      { about: 'Mac Roman', body: ['Le ferry a √©t√© r√©par√©.'], language: 'fr' },
      { about: 'GBK', body: ['锟斤拷锟斤拷'], language: 'zh' },
    ],
    quiet: [
      { about: 'accents as they should be', body: ['The café on the ramp — “open” — is Ána’s.'] },
      { about: 'a Portuguese word in capitals', body: ['Os CIDADÃOS esperam. “CORAÇÃO”, disse.'] },
      {
        about: 'names of things in Chinese',
        body: ['渡轮上有iPhone和iPad可以借，还有Kindle和app下载，港口的web和api都开放。'.repeat(3)],
        language: 'zh',
      },
      {
        about: 'a word in capitals in Russian',
        body: ['НОЧНОЙ ПАРОМ СНОВА ХОДИТ, и ЖКХ с МВД об этом знают: еГАИС, гИБДД.'],
        language: 'ru',
      },
      { about: 'a table', body: ['Ferry│1│Ramp│2│Storm│3', 'a ├ b ┼ c ┤ d'] },
      { about: 'a text about encodings', body: ['Read as latin1, the UTF-8 of ä becomes Ã¤, and nobody on the islands knows why.'] },
      { about: 'Icelandic letters', body: ['Ðað er gott; Ñandú.'] },
      { about: 'what was put right, where that is not asked for', warnings: ['mojibake-repaired'], options: { repaired: false } },
    ],
  },
});
