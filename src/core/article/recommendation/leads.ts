import { lowered } from '../text/lowered.js';
import { each, Wordings } from '../text/wordings.js';
import { isNames } from './names.js';
import { wordsOf } from './text.js';

/** What stands on the line of a title without a sign between: words that lead to it, marks of what is paid for, and who wrote it. */

/** Words that no title begins with, in front of one: `À lire aussi Le marché rouvre`. What they mean with a sign behind is in `LABEL_PREFIX`. */
const LEADS = new Wordings(
  [
    each('à lire|à voir|à écouter|lire|voir', ' (?:aussi|également)'),
    each('leggi|vedi|guarda', ' anche'),
    each('lee|lea|leer|mira|vea', ' (?:también|además)'),
    each('leia|veja|confira', ' também'),
    each('lees|zie', ' ook'),
    each('czytaj|przeczytaj|zobacz', ' (?:także|też|również)'),
    each('اقرأ|إقرأ|شاهد|طالع', ' (?:أيضا|أيضًا|أيضاً|ايضا)'),
    each('यह|ये|इसे|इन्हें', ' भी (?:पढ़ें|देखें)'),
    each('läs|les|se|læs', ' (?:också|även|også)'),
    'lisez aussi|sur le même sujet|read also|also read|see also|related (?:article|story|stories|articles|coverage)|lesen sie auch|lies auch|lest auch',
    'читайте (?:также|також)|смотрите также|дивіться також|ayrıca okuyun|همچنین بخوانید|আরও পড়ুন|lue myös|čtěte (?:také|též)|čítajte (?:tiež|aj)',
    'citește și|διαβάστε (?:επίσης|ακόμη)|pročitajte i|baca juga',
  ],
  ' (?=\\S)',
);
/** What follows is a title: it begins with a capital, a quote or a letter of a script without case. */
const TITLE = /^[\p{Lu}\p{Lo}"“«„‘']/u;
/** `S+ `: for those who pay. Grades and channels have other letters. */
const PAID = /^[([]?[FNRSZ]\+[)\]]? (?=\p{Lu})/u;
/** A capital within a sentence tells where a name begins; in English and Italian titles small words have capitals too. */
const BYLINE =
  /(?<=[^\s:.,;–—«„"“-]) (?:Von|Par|Por) (\p{Lu}[\p{L}.’'-]*(?: (?:de|da|van|von|der|den|la|le|di|del|dos|ten|zu|\p{Lu}[\p{L}.’'-]*)){1,3})$/u;
const BYLINE_SIGN = / (?:Von|Par|Por) /;
const FEWEST_WORDS = 3;
/** Longer ones are no title's beginning or end. */
const LONGEST = 60;

/** The title behind words that lead to it, and in front of its author's name. */
export function withoutLeads(title: string): string {
  const lead = LEADS.exec(lowered(title.slice(0, LONGEST)))?.[0].length ?? 0;
  const led = lead > 0 && TITLE.test(title.slice(lead)) ? title.slice(lead) : title;
  const paid = led.charAt(1) === '+' || led.charAt(2) === '+' ? led.replace(PAID, '') : led;
  return BYLINE_SIGN.test(paid) ? withoutByline(paid) : paid;
}

/** `The pier opens Von Ada Byron`, on pages whose titles have small letters. */
function withoutByline(title: string): string {
  const from = Math.max(0, title.length - LONGEST);
  const found = BYLINE.exec(title.slice(from));
  if (found === null || !isNames(found[1] ?? '', true)) return title;
  const said = title.slice(0, from + found.index);
  return wordsOf(said) >= FEWEST_WORDS ? said : title;
}
