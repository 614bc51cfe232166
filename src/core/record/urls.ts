import { plainName, URL_FIELDS, URL_FIELDS_AT_TIMES } from './field-names.js';
import { isNothing } from './nothing.js';
import { isJsonObject, type JsonObject, type Part } from './parts.js';

interface FoundUrl {
  /** Dotted path. */
  readonly name: string;
  readonly value: string;
}

const PLAIN_URL_FIELDS = URL_FIELDS.map(plainName);
const PLAIN_AT_TIMES = URL_FIELDS_AT_TIMES.map(plainName);
/** A path within a site: `/news/ferry`. An address that stands elsewhere is better. */
const WITHIN_SITE = /^\s{0,20}\/(?!\/)/;
const ABSOLUTE = /^\s{0,20}https?:\/\/[^\s]/i;

/** The field that has the page's address. */
export function guessUrl(parts: readonly Part[]): FoundUrl | null {
  let within: FoundUrl | null = null;
  for (const { path, object, names } of parts) {
    for (const name of PLAIN_URL_FIELDS) {
      const found = urlIn(object, names.get(name), path, path === '');
      if (found !== null && !WITHIN_SITE.test(found.value)) return found;
      within ??= found;
    }
  }
  for (const { path, object, names } of parts) {
    for (const name of PLAIN_AT_TIMES) {
      const found = urlIn(object, names.get(name), path, false);
      if (found !== null) return found;
    }
  }
  return within;
}

/** @param trusted The name alone is proof enough, so that what is no address is not looked for elsewhere. */
function urlIn(object: JsonObject, own: string | undefined, path: string, trusted: boolean): FoundUrl | null {
  if (own === undefined) return null;
  const field = object[own];
  const first: unknown = Array.isArray(field) ? field[0] : field;
  // A feed's links are lists of objects.
  const value = Array.isArray(field) && isJsonObject(first) ? first['href'] : first;
  if (typeof value !== 'string' || isNothing(value)) return null;
  return trusted || ABSOLUTE.test(value) ? { name: path + own, value } : null;
}

/** Schemes under which no page is found again. */
const OTHER_SCHEME = /^(?:javascript|vbscript|data|blob|file|about|mailto):/i;
const HOST_OR_PAGE = /\w\.[a-z]{2}/i;
const LONGEST_NAME = 2000;

/** An address as it is used; empty where it is none of http or https, nor the name of a host or page: crawls leave the scheme out. */
export function usableAddress(value: string): string {
  const address = value.trim();
  if (ABSOLUTE.test(address)) return address;
  const named = address.length <= LONGEST_NAME && HOST_OR_PAGE.test(address) && !/\s/.test(address) && !OTHER_SCHEME.test(address);
  return named && !address.startsWith('/') ? address : '';
}
