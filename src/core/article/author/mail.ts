/** Whom the header of a mail names, as archives of lists print it above the text. */
import type { Page } from '../page.js';
import { lowered } from '../text/lowered.js';
import { Wordings } from '../text/wordings.js';
import { takeNames } from './names.js';

const FROM = new Wordings(
  ['from|von|de|da|od|от|від|från|fra|van|lähettäjä|gönderen|发件人|寄件者|差出人|보낸 ?사람|من'],
  ' ?[:：] ?(?=\\S)',
);
const OTHERS = new Wordings(
  [
    'to|cc|subject|date|sent|an|betreff|datum|gesendet|à|objet|envoyé|para|asunto|assunto|fecha|data|enviado|oggetto|inviato|onderwerp|verzonden|temat|do|кому|тема|дата|ämne|til|emne|till|konu|kime|收件人|主题|主旨|日期|件名|宛先|日時|제목|받는 ?사람',
  ],
  ' ?[:：]',
);
/** Lines around one of a header in which the others stand. */
const NEAR = 4;
/** Lines above and below the headline. */
const FROM_TITLE = 8;
const LONGEST = 120;
/** `<ada@harbour.example>`, `[mailto:ada@harbour.example]`, `ada@harbour.example`, and the marks around a name. */
const ADDRESS = /\s*[<[(].*$|\S+@\S+|["']/gu;
/** `ada@harbour.example (Ada Byron)` */
const NAME_BEHIND = /^\S+(?:@| at )\S+ \(([^()]{3,40})\)$/u;

/** The sender's name, of a header that has two fields more; none where only an address is given. */
export function mailSender(page: Page, anchor: number): string[] {
  for (let at = Math.max(0, anchor - FROM_TITLE); at <= anchor + FROM_TITLE; at++) {
    const line = page.lines[at];
    if (line === undefined || line.length > LONGEST || line.kind === 'comment') continue;
    const field = FROM.exec(lowered(line.text))?.[0];
    if (field === undefined || fieldsAround(page, at) < 2) continue;
    const sender = line.text.slice(field.length).trim();
    const { names } = takeNames((NAME_BEHIND.exec(sender)?.[1] ?? sender.replace(ADDRESS, '')).trim(), true);
    if (names.length === 1 && names[0]?.includes(' ')) return [...names];
  }
  return [];
}

function fieldsAround(page: Page, at: number): number {
  return page.lines
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ text, length }) => length <= LONGEST && OTHERS.test(lowered(text))).length;
}
