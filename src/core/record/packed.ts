import { isJsonObject } from './parts.js';

/** MongoDB's extended JSON for bytes, old and new: `{"$binary": "UEsD"}`, `{"$binary": {"base64": "UEsD", "subType": "00"}}`. In base64. */
export function packedBytes(value: unknown): string | null {
  if (!isJsonObject(value)) return null;
  const inner = value['$binary'];
  const base64 = isJsonObject(inner) ? inner['base64'] : inner;
  return typeof base64 === 'string' ? base64 : null;
}
