const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Undoes the encoding in which a part of a message travels: RFC 2045, 6. What is none of that encoding is left as it is. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return unquoted(bytes);
    case 'base64':
      return Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), 'base64');
    default:
      return bytes;
  }
}

function unquoted(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let to = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    at++;
    if (byte !== EQUALS) {
      out[to++] = byte;
      continue;
    }
    const high = hexDigit(bytes[at]);
    const low = hexDigit(bytes[at + 1]);
    if (high !== null && low !== null) {
      out[to++] = high * 16 + low;
      at += 2;
      continue;
    }
    const next = behindLineEnd(bytes, at);
    // At the end of a line it says that the line goes on.
    if (next === -1) out[to++] = EQUALS;
    else at = next;
  }
  return out.subarray(0, to);
}

/** Offset behind white space and the end of the line; -1 where something else stands there. */
function behindLineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB) at++;
  if (at >= bytes.length) return at;
  if (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED) return at + 2;
  return bytes[at] === LINE_FEED ? at + 1 : -1;
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : null;
}
