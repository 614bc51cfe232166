import type { PageLine } from './page.js';
import type { ArticleBlock } from './schema.js';

const BULLET = /^[•·▪◦‣●○■□▢☐◆★✓✔➤►▶*–-]\s+(?=\S)/u;
const ORDINAL = /^(\d{1,3})[.)、．]\s*(?=\S)/u;
/** Of the bullets, those that say nothing else in a single item of markup. */
const PLAIN_BULLET = /^[•·▪◦‣●]/u;

export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/** The number that a line begins with as an item of a list; `null` where it begins with none. */
export function ordinalOf(text: string): number | null {
  const found = ORDINAL.exec(text);
  return found === null ? null : Number(found[1]);
}

/** Lists are written with their marks, and lists within them below these, so that the text reads back as the same list. */
export function listBlock(run: readonly PageLine[], lines: [number, number]): ArticleBlock {
  const written = writesItsMarks(run);
  const items: string[] = [];
  const text: string[] = [];
  const around: { level: number; inside: number }[] = [];
  for (const { line, text: whole } of run) {
    const keeps = line.element !== null && !written && !PLAIN_BULLET.test(whole);
    const item = keeps ? whole : whole.replace(BULLET, '').replace(ORDINAL, '');
    const mark = item.length < whole.length ? whole.slice(0, whole.length - item.length) : line.role === 'item' ? markOf(line) : '';
    while ((around[around.length - 1]?.level ?? -1) >= line.level) around.pop();
    const indent = around[around.length - 1]?.inside ?? 0;
    text.push(' '.repeat(indent) + mark + item);
    around.push({ level: line.level, inside: indent + mark.length });
    items.push(item);
  }
  return { type: 'list', text: text.join('\n'), lines, items };
}

/** The mark that a reader sees before an item and the text does not hold. */
function markOf(line: PageLine['line']): string {
  return line.ordinal === undefined ? '- ' : `${line.ordinal}. `;
}

/** Whether the items of a list in markup begin with marks that their authors wrote: all with the same, or with numbers that count up. */
function writesItsMarks(run: readonly PageLine[]): boolean {
  const first = run[0]?.text ?? '';
  if (run.length < 2) return false;
  const number = ordinalOf(first);
  if (number !== null) return run.every(({ text }, index) => ordinalOf(text) === number + index);
  return hasBullet(first) && run.every(({ text }) => hasBullet(text) && text.charAt(0) === first.charAt(0));
}
