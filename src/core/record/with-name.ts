import { joined } from './bytes.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** `{"id":` */
const ID = Uint8Array.of(OPEN_BRACE, QUOTE, 0x69, 0x64, QUOTE, COLON);

/** `http` */
const HTTP: readonly number[] = [0x68, 0x74, 0x74, 0x70];
/** `,"text":` */
const TEXT = Uint8Array.of(COMMA, QUOTE, 0x74, 0x65, 0x78, 0x74, QUOTE, COLON);

/**
 * A record with its name as its id: an object, unless it has an id itself, for of two fields of a name the later counts; a string
 * whose name is an address, as its text. What else there may be stays as it is. All is JSON in UTF-8.
 */
export function withName(object: Uint8Array, name: Uint8Array): Uint8Array {
  if (object[0] === QUOTE && HTTP.every((letter, index) => (name[index + 1] ?? 0) === letter))
    return joined([ID, name, TEXT, object, Uint8Array.of(CLOSE_BRACE)]);
  let first = 1;
  while ((object[first] ?? CLOSE_BRACE) <= 0x20) first++;
  if (object[0] !== OPEN_BRACE || (object[first] ?? CLOSE_BRACE) === CLOSE_BRACE) return object;
  return joined([ID, name, Uint8Array.of(COMMA), object.subarray(1)]);
}
