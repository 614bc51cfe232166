/** A piece has about so many characters at most: less is written at once, and more is never held twice. */
const PIECE = 256 * 1024;
/** What a value costs beside its text: quotes, a comma, a number's digits. */
const VALUE = 8;
const STEP = '  ';

/**
 * A value of JSON as `JSON.stringify` writes it, in pieces that give it together.
 * @param indent White space before the line that the value stands on, where it is to be spread over lines by two spaces; `null` for one line.
 */
export function* jsonPieces(value: unknown, indent: string | null = null): Generator<string> {
  if (typeof value === 'string' && value.length > PIECE) yield* longText(value);
  else if (typeof value !== 'object' || value === null || left(value, PIECE) > 0) yield write(value, indent);
  else if (Array.isArray(value)) {
    yield '[';
    yield* elements(value, indent);
    yield `${lineOf(indent)}]`;
  } else {
    const inner = indent === null ? null : indent + STEP;
    let mark = '{';
    for (const [key, own] of Object.entries(value)) {
      if (own === undefined) continue;
      yield `${mark}${lineOf(inner)}${JSON.stringify(key)}${inner === null ? ':' : ': '}`;
      yield* jsonPieces(own, inner);
      mark = ',';
    }
    yield `${lineOf(indent)}}`;
  }
}

function write(value: unknown, indent: string | null): string {
  return indent === null ? JSON.stringify(value) : spread(value, indent);
}

/** Strings hold no line breaks in JSON, so every one is layout. */
function spread(value: unknown, indent: string): string {
  const text = JSON.stringify(value, null, STEP);
  return indent === '' ? text : text.replaceAll('\n', `\n${indent}`);
}

function lineOf(indent: string | null): string {
  return indent === null ? '' : `\n${indent}`;
}

/** All that stands within the brackets of a long array: half by half, until a part is short enough. */
function* elements(list: readonly unknown[], indent: string | null): Generator<string> {
  if (list.length > 1 && left(list, PIECE) <= 0) {
    const middle = list.length >> 1;
    yield* elements(list.slice(0, middle), indent);
    yield ',';
    yield* elements(list.slice(middle), indent);
  } else if (list.length === 1) {
    const inner = indent === null ? null : indent + STEP;
    yield lineOf(inner);
    yield* jsonPieces(list[0] ?? null, inner);
  } else {
    const text = write(list, indent);
    yield indent === null ? text.slice(1, -1) : text.slice(1, -1 - lineOf(indent).length);
  }
}

/** Cut between characters: half of one is written as an escape. */
function* longText(text: string): Generator<string> {
  yield '"';
  for (let from = 0; from < text.length; ) {
    let to = from + PIECE;
    if (isHigh(text.charCodeAt(to - 1))) to++;
    yield JSON.stringify(text.slice(from, to)).slice(1, -1);
    from = to;
  }
  yield '"';
}

/** First half of a character beyond the 65,536 first. */
function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/** What is left of some characters when a value was written with them; 0 or less as soon as it is too long for them. */
function left(value: unknown, characters: number): number {
  let rest = characters - VALUE;
  if (typeof value === 'string') return rest - value.length;
  if (typeof value !== 'object' || value === null) return rest;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && rest > 0; at++) rest = left(value[at], rest);
    return rest;
  }
  for (const key in value) if (rest > 0) rest = left((value as Readonly<Record<string, unknown>>)[key], rest - key.length);
  return rest;
}
