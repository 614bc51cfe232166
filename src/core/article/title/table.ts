/**
 * The features of titles by number. A feature's name is made of fixed words and of places that one of a closed list of values fills, so
 * all names are known beforehand, and a candidate's features are added up as numbers. Names are what weights are kept under and what
 * explanations say.
 */

/** Takes one feature that holds, by its number. */
export type Emit = (feature: number) => void;

/** Ranges of a number, by their lower ends. */
export class Range {
  readonly names: readonly string[];

  /** `new Range([2, 5, 10])` has the names `<2`, `2-`, `5-` and `10-`. */
  constructor(private readonly steps: readonly number[]) {
    this.names = [`<${steps[0]}`, ...steps.map((step) => `${step}-`)];
  }

  /** Index of the range that a number is in. */
  of(value: number): number {
    let at = 0;
    while (at < this.steps.length && value >= (this.steps[at] ?? 0)) at++;
    return at;
  }
}

type NamePart = string | readonly string[] | Range;

const families: Feature[] = [];
let count = 0;

/** Features with names of one pattern, of up to three places. */
export class Feature {
  /** The number of the first of them. */
  private readonly first = count;
  private readonly second: number;
  private readonly third: number;
  private readonly lists: readonly (readonly string[])[];

  /** `new Feature('probability ', STEPS, ', body ', ['none', 'much'])`. */
  constructor(...parts: readonly NamePart[]) {
    this.lists = parts.map((part) => (typeof part === 'string' ? [part] : part instanceof Range ? part.names : part));
    const [, second, third] = parts.flatMap((part, at) => (typeof part === 'string' ? [] : [this.lists[at]?.length ?? 1]));
    this.second = second ?? 1;
    this.third = third ?? 1;
    count += this.lists.reduce((product, list) => product * list.length, 1);
    families.push(this);
  }

  /** The number of the feature whose places are filled by the values with these indexes. */
  at(one = 0, two = 0, three = 0): number {
    return this.first + (one * this.second + two) * this.third + three;
  }

  /** All names, by number from `first` on. */
  names(): string[] {
    return this.lists.reduce<string[]>((names, list) => names.flatMap((name) => list.map((value) => name + value)), ['']);
  }
}

/** The name of each feature, by its number. */
export function featureNames(): string[] {
  return families.flatMap((family) => family.names());
}
