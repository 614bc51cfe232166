import type { JsonObject } from '../../core/record/index.js';
import type { Field } from './schema.js';

/** Whether a table has a text is asked once, of its columns, and not of each row. */
export interface Sample {
  /** A record as a row would be, with some text wherever there can be one. */
  readonly record: JsonObject;
  /** There are fields whose names stand in the rows only. */
  readonly open: boolean;
}

export function sampleOf(fields: readonly Field[]): Sample {
  let open = false;
  const sampleValue = ({ shape }: Field): unknown => {
    switch (shape.kind) {
      case 'leaf': {
        const { type, converted_type: old, logical_type: logical } = shape.leaf.element;
        if (old === 'JSON' || logical?.type === 'JSON') open = true;
        return type === 'BYTE_ARRAY' ? 'text' : 0;
      }
      case 'struct':
        return Object.fromEntries(shape.fields.map((field) => [field.name, sampleValue(field)]));
      case 'list':
        return [sampleValue(shape.element)];
      case 'map':
        open = true;
        return {};
    }
  };
  return { record: Object.fromEntries(fields.map((field) => [field.name, sampleValue(field)])), open };
}
