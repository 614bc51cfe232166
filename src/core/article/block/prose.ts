import type { Page, PageLine } from '../page.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';

const BOX_HEADING =
  /^(?:story highlights|highlights|key points|key takeaways|in brief|at a glance|summary|tl;?dr|in kürze|kurz und knapp|das wichtigste in kürze|darum geht.?s|kort fortalt|kort sagt|en bref|l.essentiel|resumen|en resumen|em resumo|in breve|samenvatting|w skrócie|кратко|главное|özet|ملخص|摘要|要点|概要|요약)\s*[:：]?$/u;
/** Lines between the headline and its standfirst. */
const REACH = 12;

/** Shorter headlines begin sentences. */
const SHORTEST_TITLE = 15;
/** A site's name and a date. */
const LONGEST_SITE = 45;

/** The key of a standfirst in front matter. */
const LABEL = /^(?:description|excerpt|summary|subtitle|dek):(?: |$)/i;

/** The standfirst: the run of subtitle lines nearest to the headline. */
export function readSubtitle(page: Page, anchor: number, title: string | null): string | null {
  const titleKey = title === null ? '' : keyOf(title);
  const usable = (line: PageLine): boolean =>
    line.kind === 'subtitle' &&
    line.text !== '' &&
    !BOX_HEADING.test(lowered(line.text)) &&
    keyOf(line.text) !== titleKey &&
    !(Math.abs(line.index - anchor) <= 1 && isHalf(keyOf(line.text), titleKey)) &&
    !isPageTitle(line.text, title) &&
    line.line.element?.name !== 'button';
  let start: PageLine | null = null;
  for (const line of page.lines) {
    if (!usable(line)) continue;
    const distance = line.index - anchor;
    const nearer = start === null || (start.index < anchor && distance > 0 && distance <= REACH);
    if (nearer) start = line;
  }
  if (start === null) return null;
  const texts: string[] = [];
  const seen = new Set<string>();
  for (let at = start.index; at < page.lines.length; at++) {
    const line = page.lines[at];
    if (line?.kind !== 'subtitle') break;
    const key = keyOf(line.text);
    if (!usable(line) || seen.has(key)) continue;
    // What a picture shows stands there twice, for those who do not see it too.
    if (texts.length > 0 && key !== '' && keyOf(page.lines[at + 1]?.text ?? '') === key) break;
    seen.add(key);
    const text = line.text.replace(LABEL, '');
    if (text !== '') texts.push(text);
  }
  return texts.length === 0 ? null : texts.join('\n');
}

/** Two lines that the headline fills. */
const isHalf = (key: string, titleKey: string): boolean =>
  key.length >= SHORTEST_TITLE && key.length < titleKey.length && (titleKey.startsWith(key) || titleKey.endsWith(key));

/** `The pier opens - Harbour Tide, 4 May 2021`: the headline again, and behind it what titles of pages have. */
function isPageTitle(text: string, title: string | null): boolean {
  if (title === null || title.length < SHORTEST_TITLE || !text.startsWith(title)) return false;
  return text.length <= title.length + LONGEST_SITE && /^\s+[-–—|·•]\s/u.test(text.slice(title.length));
}
