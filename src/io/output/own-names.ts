/** Left in a folder that holds nothing but outputs, so that a later run does not read it as input. */
export const OUTPUT_MARKER = '.article-clean';
/** Beside outputs that stand among inputs and do not show by what they hold that they are outputs; hidden, so that it is none itself. */
export const OUTPUT_LIST = '.article-clean-outputs';

/** How an output begins: more may have been added to it since, and a page of the same name is another file. */
export interface Beginning {
  readonly bytes: number;
  readonly sha256: string;
}

/** Outputs of a folder by their names. */
export type OutputList = ReadonlyMap<string, Beginning>;
