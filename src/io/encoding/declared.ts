import { type Encoding, findEncoding, isWide } from './names.js';

/** The standard has 1024 bytes; pages put long scripts and comments above. */
const PRESCAN = 8192;

const XML = /^\s{0,64}<\?xml\s[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']/i;
const CHARSET = /\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})/i;

/** What an HTML or XML page says of its own encoding: the XML declaration, else the first `meta` that names one. */
export function encodingOfPage(bytes: Uint8Array): Encoding | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN)).toString('latin1');
  const declared = XML.exec(head)?.[1];
  return asciiCompatible(declared === undefined ? null : findEncoding(declared)) ?? encodingOfMeta(head);
}

function encodingOfMeta(head: string): Encoding | null {
  const lower = head.toLowerCase();
  for (let at = lower.indexOf('<meta'); at !== -1; at = lower.indexOf('<meta', at + 5)) {
    const end = lower.indexOf('>', at);
    const label = CHARSET.exec(head.slice(at, end === -1 ? undefined : end))?.[1];
    const encoding = label === undefined ? null : asciiCompatible(findEncoding(label));
    if (encoding !== null) return encoding;
  }
  return null;
}

/** Who says UTF-16 in ASCII is wrong, and means UTF-8 as a rule (HTML Standard, prescan). */
function asciiCompatible(encoding: Encoding | null): Encoding | null {
  return encoding !== null && isWide(encoding) ? 'utf-8' : encoding;
}

/** The charset of a `Content-Type` header: `text/html; charset="GB2312"`. */
export function encodingOfHeader(contentType: string): Encoding | null {
  const label = CHARSET.exec(contentType.slice(0, 1000))?.[1];
  return label === undefined ? null : findEncoding(label);
}
