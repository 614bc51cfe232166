/** One page: the numbers of the features of each candidate, the first of which stands for "no title". */
export interface TitleExample {
  readonly site: string;
  /** How much the page counts. */
  readonly trust: number;
  readonly candidates: readonly Int32Array[];
  /** Whether each candidate is right; at least one is. */
  readonly right: readonly boolean[];
}
