import type { Article } from '../../core/article/schema.js';

export interface RenderOptions {
  /** Indent JSON by two spaces. */
  readonly pretty: boolean;
  /** Keys of the record to write, in this order; `null` for all. */
  readonly fields: readonly string[] | null;
  /** Whether fields of the input are carried along. */
  readonly kept: boolean;
}

/** One way to write records. Pure: formats give strings, targets write them. */
export interface OutputFormat<N extends string> {
  readonly name: N;
  /** Lower case, without the dot; the first is given to files that are named here. */
  readonly extensions: readonly string[];
  /** A record's text in pieces that give it together: what is long is held once, and goes bit by bit. */
  readonly pieces: (record: Article, options: RenderOptions) => Iterable<string>;
  /** Before the first record, between two, after the last; and the whole of an output without records. */
  readonly head: (options: RenderOptions) => string;
  readonly separator: string;
  readonly tail: string;
  readonly empty: (options: RenderOptions) => string;
  /** Whether `--fields` and `--append` make sense. */
  readonly selects: boolean;
  readonly appends: boolean;
  /** What is rendered is not text yet: `openOutputs` puts what makes the file before the target. */
  readonly binary: boolean;
}

export function defineOutput<const N extends string>(format: OutputFormat<N>): OutputFormat<N> {
  return format;
}

/** The record, or the asked-for part of it. */
export function selectFields(record: Article, fields: readonly string[] | null): unknown {
  if (fields === null) return record;
  const entries: [string, unknown][] = [];
  for (const field of fields) {
    const value: unknown = Reflect.get(record, field);
    entries.push([field, value ?? null]);
  }
  return Object.fromEntries(entries);
}
