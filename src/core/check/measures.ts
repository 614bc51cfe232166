import type { CheckLine } from './define.js';

/** Mean confidence of the body's lines, each weighed by how many physical lines it has; 0 without a body. */
export function bodyConfidence(lines: readonly CheckLine[]): number {
  let sum = 0;
  let count = 0;
  for (const line of lines) {
    if (line.kind !== 'body') continue;
    const weight = line.last - line.first + 1;
    sum += line.confidence * weight;
    count += weight;
  }
  return count === 0 ? 0 : Math.round((sum / count) * 1000) / 1000;
}
