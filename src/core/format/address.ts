/** Longer addresses hold data, not a place. */
const LONGEST = 4096;

/** Scheme, authority, path and query of RFC 3986, appendix B; the fragment stays with the rest. */
const ABSOLUTE = /^([a-z][a-z0-9+.-]{0,30}):\/\/([^/?#]*)([^?#]*)/i;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** What programs, not readers, follow. */
const NO_PLACE = /^(?:javascript|data|vbscript|blob|about):/i;

/** An address that leads to no place that a reader could go to: a program, data, none at all. */
export function namesNoPlace(reference: string): boolean {
  const written = reference.trim();
  return written === '' || written.length > LONGEST || (mayBeNoPlace(written.charCodeAt(0)) && NO_PLACE.test(written));
}

/** Whether one of those schemes begins with a letter: most addresses begin with an `h` or a slash. */
function mayBeNoPlace(code: number): boolean {
  const small = code | 0x20;
  return small === 0x6a || small === 0x64 || small === 0x76 || small === 0x62 || small === 0x61;
}

/** An absolute address, cut up to resolve others against. */
export interface Base {
  /** `"https:"` */
  readonly scheme: string;
  /** `"https://example.org"` */
  readonly origin: string;
  /** Up to and with its last slash: `"/news/"`. */
  readonly folder: string;
  /** Without its query: `"/news/today.html"`. */
  readonly path: string;
  /** Without its fragment. */
  readonly document: string;
}

export function toBase(url: string | null | undefined): Base | null {
  if (url === null || url === undefined || url.length > LONGEST) return null;
  const match = ABSOLUTE.exec(url);
  const [, scheme = '', host = '', path = ''] = match ?? [];
  if (match === null || host === '') return null;
  const hash = url.indexOf('#');
  return {
    scheme: `${scheme.toLowerCase()}:`,
    origin: `${scheme.toLowerCase()}://${host}`,
    folder: path.slice(0, path.lastIndexOf('/') + 1) || '/',
    path: path || '/',
    document: hash === -1 ? url : url.slice(0, hash),
  };
}

/**
 * The absolute address that `reference` names on a page at `base` (RFC 3986, 5.2); as written where there is no base. What an address
 * may not hold is escaped, as browsers do.
 */
export function resolveAddress(reference: string, base: Base | null): string {
  return escapeAddress(resolve(reference, base));
}

/** Signs that stand in no address, and letters beyond ASCII. */
const UNSAFE = /[^\x21-\x7e]|["<>`{}|^]/;
const EACH_UNSAFE = /[^\x21-\x7e]|["<>`{}|^]/gu;
/** What stands in for half a character. */
const REPLACEMENT = '%EF%BF%BD';

/** Escapes an address from its path on; the host is written in its own letters, and what is no place of a site is left alone. */
function escapeAddress(address: string): string {
  if (!UNSAFE.test(address)) return address;
  const host = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]*/i.exec(address)?.[0] ?? '';
  if (host === '' && SCHEME.test(address)) return address;
  return host + address.slice(host.length).replace(EACH_UNSAFE, escapeSign);
}

function escapeSign(sign: string): string {
  return /^[\ud800-\udfff]$/.test(sign) ? REPLACEMENT : encodeURIComponent(sign);
}

function resolve(reference: string, base: Base | null): string {
  const written = /[\t\n\r]/.test(reference) ? reference.replace(/[\t\n\r]/g, '').trim() : reference.trim();
  if (SCHEME.test(written)) return written;
  if (base === null) return written;
  if (written.startsWith('//')) return base.scheme + written;
  const first = written.charAt(0);
  if (first === '#') return base.document + written;
  if (first === '?') return base.origin + base.path + written;
  return base.origin + withoutDots(first === '/' ? written : base.folder + written);
}

/** Takes `.` and `..` out of a path. */
function withoutDots(reference: string): string {
  const end = reference.search(/[?#]/);
  const path = end === -1 ? reference : reference.slice(0, end);
  if (!path.includes('/.')) return reference;
  const kept: string[] = [];
  const segments = path.split('/');
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 1) kept.pop();
    } else if (segment !== '.') kept.push(segment);
    if (last && (segment === '..' || segment === '.')) kept.push('');
  });
  return kept.join('/') + (end === -1 ? '' : reference.slice(end));
}
