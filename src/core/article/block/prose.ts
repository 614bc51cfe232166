import type { Page, PageLine } from '../page.js';
import { lowered } from '../text/lowered.js';
import { keyOf } from '../text/normalise.js';

const BOX_HEADING =
  /^(?:story highlights|highlights|key points|key takeaways|in brief|at a glance|summary|tl;?dr|in kürze|kurz und knapp|das wichtigste in kürze|darum geht.?s|kort fortalt|kort sagt|en bref|l.essentiel|resumen|en resumen|em resumo|in breve|samenvatting|w skrócie|кратко|главное|özet|ملخص|摘要|要点|概要|요약)\s*[:：]?$/u;
/** Lines between the headline and its standfirst. */
const REACH = 12;

/** The key of a standfirst in front matter. */
const LABEL = /^(?:description|excerpt|summary|subtitle|dek):(?: |$)/i;

/** The standfirst: the run of subtitle lines nearest to the headline. */
export function readSubtitle(page: Page, anchor: number, title: string | null): string | null {
  const titleKey = title === null ? '' : keyOf(title);
  const usable = (line: PageLine): boolean =>
    line.kind === 'subtitle' && line.text !== '' && !BOX_HEADING.test(lowered(line.text)) && keyOf(line.text) !== titleKey;
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
    seen.add(key);
    const text = line.text.replace(LABEL, '');
    if (text !== '') texts.push(text);
  }
  return texts.length === 0 ? null : texts.join('\n');
}
