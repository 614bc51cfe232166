import { readLines } from '../../src/core/format/index.js';
import { CAPTION, STATES } from '../../src/core/label/states.js';
import { KINDS, type Kind } from '../../src/core/section/index.js';
import type { Line } from '../../src/core/types.js';
import type { Gold, LineLabels } from './corpus.js';

/** Trust in each source of gold: labels by hand; written pages; title, names and topics; whole bodies and passages; for the chain of a page that is not labelled. */
export const TRUST = { labels: 1, written: 0.4, fields: 0.7, body: 0.2, chain: 0.25 } as const;

const BIT = Object.fromEntries(STATES.map((kind, i) => [kind, 1 << i]));
export const ANY = (1 << STATES.length) - 1;
const BODY = BIT['body'] ?? 0;
const bits = (...kinds: string[]): number => kinds.reduce((mask, kind) => mask | (BIT[kind] ?? 0), 0);

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{L}\p{M}\p{N}]|$)/gu;
const tokens = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];

/** The one kind that a line may have, whether or not it is known to be a caption; -1 where several are open. */
export function kindOfMask(mask: number): number {
  const kinds = (mask & (1 << CAPTION)) === 0 ? mask : (mask & ~(1 << CAPTION)) | BODY;
  return kinds !== 0 && (kinds & (kinds - 1)) === 0 ? 31 - Math.clz32(kinds) : -1;
}

/** The kind that is known of a line; null where more than one may be right. */
export function knownKind({ allowed }: { readonly allowed: Uint16Array }, line: number): Kind | null {
  return KINDS[kindOfMask(allowed[line] ?? 0)] ?? null;
}

/** Kinds that each line may have, from labels of physical lines. */
export function maskFromLabels(lines: readonly Line[], labels: LineLabels): Uint16Array {
  const last = labels.at(-1)?.[1] ?? 0;
  const physical = new Uint16Array(last + 2);
  for (const [first, end, kind] of labels) for (let n = first; n <= end; n++) physical[n] = BIT[kind] ?? 0;
  return Uint16Array.from(lines, (line) => {
    // A joined line takes the kind of its first physical line.
    for (let n = line.first; n <= line.last; n++) if (physical[n]) return physical[n] as number;
    return ANY;
  });
}

/** A page that is put together of blocks, with the kind of each. @param blank Whether a blank line stands between two. */
export function readBlocks(
  blocks: readonly (readonly [kind: string, text: string])[],
  blank: boolean,
): { lines: readonly Line[]; allowed: Uint16Array } {
  const step = blank ? 2 : 1;
  const lines = readLines(blocks.map(([, text]) => text).join('\n'.repeat(step)), 'text');
  const labels = blocks.map(([kind], i) => [1 + i * step, 1 + i * step, kind] as const);
  return { lines, allowed: maskFromLabels(lines, labels) };
}

/** A line's place is looked for this many characters ahead of the last one found: dumps of one page keep its order, mostly. */
const AHEAD = 6000;
/** A part of a longer line is told by at least this many letters. */
const LEAST_PART = 8;

/** Kinds of a page that is labelled in another dump style, carried over by the lines' text in order; parts of lines take the line's kind. */
export function maskFromTwin(lines: readonly Line[], twin: readonly Line[], mask: Uint16Array): Uint16Array {
  const starts: number[] = [];
  const places = new Map<string, number[]>();
  let whole = '';
  twin.forEach((line, i) => {
    const k = key(line.text);
    starts.push(whole.length);
    whole += `${k} `;
    const list = places.get(k);
    if (list === undefined) places.set(k, [i]);
    else list.push(i);
  });
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  let at = 0;
  return Uint16Array.from(lines, (line) => {
    const k = key(line.text);
    if (k === '') return ANY;
    const same = places.get(k);
    const next = same?.find((i) => (starts[i] as number) >= at && (starts[i] as number) < at + AHEAD);
    if (next !== undefined) {
      at = starts[next] as number;
      return mask[next] as number;
    }
    if (same !== undefined) {
      const all = new Set(same.map((i) => mask[i]));
      return all.size === 1 ? (mask[same[0] as number] as number) : ANY;
    }
    if (k.length < LEAST_PART) return ANY;
    const found = whole.indexOf(k, at);
    if (found >= 0 && found < at + AHEAD) {
      at = found;
      return mask[lineAt(found)] as number;
    }
    const anywhere = whole.indexOf(k);
    if (anywhere >= 0 && whole.indexOf(k, anywhere + 1) < 0) return mask[lineAt(anywhere)] as number;
    // Lines joined here that stand apart there: the first of them speaks.
    const head = places.get(k.slice(0, 40));
    return head !== undefined && head.length === 1 ? (mask[head[0] as number] as number) : ANY;
  });
}

/** Whole bodies: a line is body where its word triples stand in the body, not body where none do, else unknown. */
export function maskFromBody(lines: readonly Line[], gold: Gold): Uint16Array {
  const triples = new Set<string>();
  const words = tokens(gold.body ?? '');
  for (let i = 0; i + 2 < words.length; i++) triples.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  const whole = new Set((gold.body ?? '').split('\n').map(key));
  const share = lines.map((line) => {
    const own = tokens(line.text);
    if (own.length === 0) return -1;
    if (own.length < 5) return whole.has(key(line.text)) ? 1 : own.length < 3 ? -1 : 0;
    let found = 0;
    for (let i = 0; i + 2 < own.length; i++) if (triples.has(`${own[i]} ${own[i + 1]} ${own[i + 2]}`)) found++;
    return found / (own.length - 2);
  });
  let firstBody = share.findIndex((s, i) => s > 0.8 && (lines[i]?.text.length ?? 0) > 60);
  let lastBody = share.findLastIndex((s, i) => s > 0.8 && (lines[i]?.text.length ?? 0) > 60);
  if (firstBody < 0) {
    firstBody = share.findIndex((s) => s > 0.8);
    lastBody = share.findLastIndex((s) => s > 0.8);
  }
  // A gold body that is hardly on the page says nothing.
  const covered = lines.reduce((sum, line, i) => sum + ((share[i] as number) > 0.8 ? line.text.length : 0), 0);
  if (covered < (gold.body ?? '').length * 0.5) return new Uint16Array(lines.length).fill(ANY);
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(key(line.text), (seen.get(key(line.text)) ?? 0) + 1);
  return Uint16Array.from(lines, (line, i) => {
    const s = share[i] as number;
    const inside = i >= firstBody && i <= lastBody;
    if (s < 0) return inside ? ANY : ANY & ~BODY;
    if (s >= 0.75) {
      if (!inside) return ANY;
      return line.text.length < 30 && (seen.get(key(line.text)) ?? 0) > 1 ? ANY : BODY;
    }
    if (s <= 0.2) return ANY & ~BODY;
    return ANY;
  });
}

/** Passages that must and must not be in the body; one that must not is most of its line, for paragraphs may quote it. */
export function maskFromPassages(lines: readonly Line[], gold: Gold): Uint16Array {
  const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const yes = (gold.with ?? []).map(flat).filter((p) => p.length > 12);
  const no = (gold.without ?? []).map(flat).filter((p) => p !== '');
  const comments = [gold.comments ?? []]
    .flat()
    .map(flat)
    .filter((p) => p.length > 12);
  return Uint16Array.from(lines, (line) => {
    const text = flat(line.text);
    if (comments.some((p) => text.includes(p))) return bits('comment');
    if (yes.some((p) => text.includes(p))) return bits('body', 'subtitle');
    if (no.some((p) => text === p || (p.length > 12 && p.length > text.length / 2 && text.includes(p)))) return ANY & ~BODY;
    return ANY;
  });
}

/** Narrows a mask by the annotated title, subtitle, topics and names, where nothing better is known; returns which lines were narrowed. */
export function narrowByFields(lines: readonly Line[], gold: Gold, mask: Uint16Array): Uint8Array {
  const narrowed = new Uint8Array(lines.length);
  const title = gold.title === undefined ? '' : key(gold.title);
  const subtitle = gold.subtitle === undefined ? '' : key(gold.subtitle);
  const names = [gold.author ?? []]
    .flat()
    .flatMap((name) => name.split(/[;,|]/))
    .map(key)
    .filter((name) => name.length > 5);
  const topics = new Set((gold.topics ?? []).map(key));
  let titleAt = -1;
  lines.forEach((line, i) => {
    const own = mask[i] as number;
    const k = key(line.text);
    if (k === '') return;
    const narrow = (wanted: number): void => {
      if ((own & wanted) === 0) return;
      mask[i] = own & wanted;
      narrowed[i] = 1;
    };
    if (title !== '' && k === title) {
      titleAt = titleAt < 0 ? i : titleAt;
      narrow(i < titleAt + 60 ? bits('title') : bits('title', 'recommendation', 'navigation'));
    } else if (subtitle !== '' && k === subtitle) {
      mask[i] = bits('subtitle');
      narrowed[i] = 1;
    } else if (
      line.text.length < 90 &&
      names.some((name) => k.includes(name)) &&
      (own & BODY) === 0 &&
      titleAt >= 0 &&
      Math.abs(i - titleAt) < 12
    )
      narrow(bits('byline', 'bio'));
    else if (topics.size > 0 && topics.has(k) && (own & BODY) === 0) narrow(bits('tags', 'navigation', 'recommendation'));
  });
  return narrowed;
}
