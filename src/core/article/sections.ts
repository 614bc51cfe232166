import type { PageLine } from './page.js';
import type { Article } from './schema.js';

/** Runs of lines of one kind; confidence is the mean of their lines, to three decimals. Covers every line once. */
export function readSections(lines: readonly PageLine[]): Article['sections'] {
  const sections: Article['sections'] = [];
  let sum = 0;
  let count = 0;
  lines.forEach((line, index) => {
    const last = sections[sections.length - 1];
    if (last !== undefined && last.kind === line.kind) {
      last.lines[1] = line.line.last;
    } else {
      sections.push({ kind: line.kind, lines: [line.line.first, line.line.last], confidence: 0 });
      sum = 0;
      count = 0;
    }
    sum += line.confidence;
    count++;
    const next = lines[index + 1];
    const open = sections[sections.length - 1];
    if (open !== undefined && next?.kind !== line.kind) open.confidence = Math.round((sum / count) * 1000) / 1000;
  });
  return sections;
}
