import { ENCODINGS, type Encoding, findEncoding } from '../../io/encoding/index.js';
import { UsageError } from '../exit.js';
import { didYouMean } from '../words/nearest.js';

/** What `--encoding` names; `null` where it is not given. @throws UsageError for what is no encoding. */
export function encodingNamed(option: unknown): Encoding | null {
  if (typeof option !== 'string') return null;
  const encoding = findEncoding(option);
  if (encoding !== null) return encoding;
  throw new UsageError(`--encoding: ${encodingFault(option)}`);
}

/** What is said of a name that is no encoding. */
export function encodingFault(name: string): string {
  return `"${name}" is no encoding that is read${didYouMean(name, SPELLINGS)}; ${ENCODINGS.join(', ')}`;
}

/** Names that people type and the list lacks. */
const SPELLINGS = [...ENCODINGS, 'gbk', 'gb2312', 'latin1', 'sjis', 'cp1252', 'cp1251', 'utf-16', 'iso-8859-1', 'iso-8859-9'];
