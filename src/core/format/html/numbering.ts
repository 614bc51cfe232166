import type { Attributes } from './attributes.js';

/** CommonMark's limit: more digits overflow in some readers. */
const LARGEST = 999_999_999;
/** Signs and digits at the beginning, as HTML reads whole numbers. */
const INTEGER = /^\s*([+-]?\d{1,10})/;
const UNMARKED = /list-style(?:-type)?\s*:[^;]*\bnone\b/i;

/** Counts the items of an `ol` as browsers do. */
export class Numbering {
  private constructor(
    private next: number,
    private readonly step: 1 | -1,
  ) {}

  /** `null` where no numbers are shown, or where they depend on how many items follow. */
  static of(attributes: Attributes): Numbering | null {
    const start = integerOf(attributes.get('start'));
    const reversed = attributes.has('reversed');
    if ((reversed && start === null) || UNMARKED.test(attributes.get('style') ?? '')) return null;
    return new Numbering(start ?? 1, reversed ? -1 : 1);
  }

  /** The number of the item that begins; `null` where it is too large or negative. */
  take(attributes: Attributes): number | null {
    const own = integerOf(attributes.get('value')) ?? this.next;
    this.next = own + this.step;
    return own >= 0 && own <= LARGEST ? own : null;
  }
}

function integerOf(value: string | null): number | null {
  const found = value === null ? null : INTEGER.exec(value);
  return found === null ? null : Number(found[1]);
}
