import { ENCODINGS, type Encoding, findEncoding } from '../io/encoding/index.js';
import { UsageError } from './exit.js';
import { didYouMean } from './nearest.js';

/** What `--encoding` names; `null` where it is not given. @throws UsageError for what is no encoding. */
export function encodingNamed(option: unknown): Encoding | null {
  if (typeof option !== 'string') return null;
  const encoding = findEncoding(option);
  if (encoding !== null) return encoding;
  throw new UsageError(`--encoding: "${option}" is no encoding that is read${didYouMean(option, SPELLINGS)}; ${ENCODINGS.join(', ')}`);
}

/** Names that people type and the list lacks. */
const SPELLINGS = [...ENCODINGS, 'gbk', 'gb2312', 'latin1', 'sjis', 'cp1252', 'cp1251', 'utf-16', 'iso-8859-1', 'iso-8859-9'];
