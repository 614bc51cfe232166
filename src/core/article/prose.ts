import { lowered } from './lowered.js';
import { keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';

const BOX_HEADING =
  /^(?:story highlights|highlights|key points|key takeaways|in brief|at a glance|summary|tl;?dr|in kürze|kurz und knapp|das wichtigste in kürze|darum geht.?s|kort fortalt|kort sagt|en bref|l.essentiel|resumen|en resumen|em resumo|in breve|samenvatting|w skrócie|кратко|главное|özet|ملخص|摘要|要点|概要|요약)\s*[:：]?$/u;
const BIO_HEADING =
  /^(?:about (?:the )?(?:authors?|writer|contributor|reporter)s?(?: .{0,40})?|(?:the )?authors?|about me|written by|posted by|contact the authors?|view (?:my complete|author) p(?:rofile|ublications)|authors?.s profile|search author on.{0,40}|(?:über )?(?:den autor|de[rn] author|die autorin|die autor(?:en|innen)|(?:die )?autor[:*]in(?:nen)?|der autor|uns)|über|zur person(?: ?alle beiträge)?|zum autor|zur autorin|von|mehr über (?:den autor|die autorin) erfahren|à propos de l.auteure?|l.auteure?|sobre (?:el autor|la autora|o autor|a autora)|(?:l.)?autor[ea]|over de auteur|o autorze|об авторе|про автора|yazar hakkında|عن (?:الكاتب|المؤلف)|درباره نویسنده|लेखक के बारे में|作者简介|作者簡介|关于作者|關於作者|著者紹介|プロフィール|저자 소개|om författaren|om forfatteren)\s*[:：]?$/u;
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

/** What the page says about the author, its heading left out; each line once. */
export function readBio(page: Page): string | null {
  const texts = new Set<string>();
  for (const { kind, text } of page.lines) if (kind === 'bio' && text !== '' && !BIO_HEADING.test(lowered(text))) texts.add(text);
  return texts.size === 0 ? null : [...texts].join('\n\n');
}
