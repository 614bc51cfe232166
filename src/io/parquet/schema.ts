import type { SchemaElement } from 'hyparquet';
import { BrokenTable, UnreadTable } from './define.js';

/** A column as it is stored: what a row's tree has no branches below. */
export interface Leaf {
  /** Among the leaves of the table, in order. */
  readonly index: number;
  /** Dotted path, for messages. */
  readonly path: string;
  readonly element: SchemaElement;
  /** Level of definition at which there is a value. */
  readonly def: number;
  /** Levels of repetition above: how many lists it is in. */
  readonly rep: number;
}

/** A field of a row as JSON has it: what Parquet writes around lists and maps is taken off. */
export interface Field {
  readonly name: string;
  /** Level of definition from which on it is not null; `null` where it never is. */
  readonly present: number | null;
  /** All leaves below, itself included. Each has a place for it, null or not. */
  readonly leaves: readonly Leaf[];
  readonly shape:
    | { readonly kind: 'leaf'; readonly leaf: Leaf }
    | { readonly kind: 'struct'; readonly fields: readonly Field[] }
    | { readonly kind: 'list'; readonly repeated: Repeated; readonly element: Field }
    | { readonly kind: 'map'; readonly repeated: Repeated; readonly key: Leaf; readonly value: Field };
}

/** Levels at which there is an element, and at which one follows another. */
export interface Repeated {
  readonly def: number;
  readonly rep: number;
}

/** Real tables have some; a schema of embedded documents some dozen. */
const MOST_COLUMNS = 10_000;
const DEEPEST = 32;

/** A schema's element with what stands below it. */
interface Branch {
  readonly element: SchemaElement;
  readonly children: readonly Branch[];
  readonly leaves: readonly Leaf[];
  readonly def: number;
  readonly rep: number;
}

/** The fields of a table's rows. @throws BrokenTable, UnreadTable */
export function readSchema(elements: readonly SchemaElement[]): readonly Field[] {
  if (elements.length > MOST_COLUMNS) throw new UnreadTable(`it has more than ${MOST_COLUMNS} columns`);
  let at = 0;
  let leaves = 0;
  const read = (depth: number, above: readonly string[], def: number, rep: number): Branch => {
    const element = elements[at++];
    // The library takes what it finds for a name.
    if (typeof element?.name !== 'string') throw new BrokenTable('its schema is damaged');
    if (depth > DEEPEST) throw new UnreadTable(`its columns are nested more than ${DEEPEST} deep`);
    const { repetition_type: repetition, num_children: count = 0 } = element;
    // The root may say anything.
    const below = depth === 0 || repetition === 'REQUIRED' ? 0 : 1;
    const own = { def: def + below, rep: rep + (depth > 0 && repetition === 'REPEATED' ? 1 : 0) };
    const path = depth === 0 ? [] : [...above, element.name];
    if (element.type !== undefined && depth > 0) {
      return { element, children: [], leaves: [{ index: leaves++, path: path.join('.'), element, ...own }], ...own };
    }
    const children = Array.from({ length: Math.min(Math.max(count, 0), elements.length) }, () => read(depth + 1, path, own.def, own.rep));
    return { element, children, leaves: children.flatMap((child) => child.leaves), ...own };
  };
  return read(0, [], 0, 0).children.map(fieldOf);
}

function fieldOf(branch: Branch): Field {
  const { element, def, rep, leaves } = branch;
  const { name, repetition_type: repetition } = element;
  if (repetition === 'REPEATED') {
    // A list without a name of its own.
    return { name, present: null, leaves, shape: { kind: 'list', repeated: { def, rep }, element: elementOf(branch) } };
  }
  return { name, present: repetition === 'OPTIONAL' ? def : null, leaves, shape: shapeOf(branch) };
}

function elementOf(branch: Branch): Field {
  return { name: branch.element.name, present: null, leaves: branch.leaves, shape: shapeOf(branch) };
}

function shapeOf(branch: Branch): Field['shape'] {
  const { element, children, leaves } = branch;
  const [leaf] = leaves;
  if (leaf === undefined) throw new BrokenTable('its schema is damaged');
  if (element.type !== undefined) return { kind: 'leaf', leaf };
  const [only, ...others] = children;
  const repeated = others.length === 0 && only?.element.repetition_type === 'REPEATED' ? only : undefined;
  if (repeated !== undefined && isAnnotated(element, 'MAP')) {
    const [key, value, ...more] = repeated.children;
    const [keyLeaf] = key?.leaves ?? [];
    if (key?.children.length === 0 && keyLeaf !== undefined && value !== undefined && more.length === 0) {
      return { kind: 'map', repeated, key: keyLeaf, value: fieldOf(value) };
    }
  }
  if (repeated !== undefined && isAnnotated(element, 'LIST')) {
    const [inner, ...more] = repeated.children;
    const wrapped = inner !== undefined && more.length === 0 && !isTuple(repeated.element.name, element.name);
    return { kind: 'list', repeated, element: wrapped ? fieldOf(inner) : elementOf(repeated) };
  }
  return { kind: 'struct', fields: children.map(fieldOf) };
}

function isAnnotated({ converted_type: old, logical_type: logical }: SchemaElement, as: 'LIST' | 'MAP'): boolean {
  return old === as || logical?.type === as || (as === 'MAP' && old === 'MAP_KEY_VALUE');
}

/** The format's rules for lists of older writers: these groups are elements themselves. */
function isTuple(repeated: string, list: string): boolean {
  return repeated === 'array' || repeated === `${list}_tuple`;
}
