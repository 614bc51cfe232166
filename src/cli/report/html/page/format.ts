export { counted, grouped as number, percent } from '../../figures.js';

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** `12.4K`, for the narrow places of a chart. */
export function short(value: number): string {
  return compact.format(value);
}
