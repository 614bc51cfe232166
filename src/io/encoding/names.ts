/** Every encoding that is read: those of the WHATWG Encoding Standard, where `gb18030` stands for its subsets GBK and GB 2312 as well, UTF-32, and the code pages of DOS in the West. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'ibm437',
  'ibm850',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Of two or four bytes for each letter of ASCII. */
export function isWide(encoding: Encoding): boolean {
  return /^utf-(?:16|32)/.test(encoding);
}

/** Names that programs write and the standard lacks, and names of subsets, which the larger set reads as well. */
const ALIASES: ReadonlyMap<string, Encoding> = new Map<string, Encoding>([
  ['gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['ms936', 'gb18030'],
  ['windows-936', 'gb18030'],
  ['euc-cn', 'gb18030'],
  ['cp950', 'big5'],
  ['ms950', 'big5'],
  ['windows-950', 'big5'],
  ['cp932', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp874', 'windows-874'],
  ['cp65001', 'utf-8'],
  ['utf8mb4', 'utf-8'],
  ['utf-32', 'utf-32le'],
  ['latin-1', 'windows-1252'],
  ['latin-2', 'iso-8859-2'],
  ['latin-9', 'iso-8859-15'],
  ['ansi', 'windows-1252'],
  ['cp437', 'ibm437'],
  ['437', 'ibm437'],
  ['dos-437', 'ibm437'],
  ['cp850', 'ibm850'],
  ['850', 'ibm850'],
  ['dos-850', 'ibm850'],
  ['macroman', 'macintosh'],
  ['mac-roman', 'macintosh'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['iso-8859-8-i', 'iso-8859-8'],
]);

/** The length of the longest name of the standard, rounded up. */
const LONGEST_LABEL = 40;

/** The encoding that a label means, as HTTP headers, pages and programs write it: `"GB2312"`, `"latin1"`, `"cp1252"`, `"euc_kr"`. */
export function findEncoding(label: string): Encoding | null {
  const plain = label.trim().toLowerCase();
  if (plain.length === 0 || plain.length > LONGEST_LABEL) return null;
  const dashed = plain.replaceAll('_', '-');
  return own(plain) ?? own(dashed) ?? ofStandard(plain) ?? ofStandard(dashed);
}

function own(name: string): Encoding | null {
  return ALIASES.get(name) ?? ENCODINGS.find((encoding) => encoding === name) ?? null;
}

/** The platform knows the standard's labels. */
function ofStandard(label: string): Encoding | null {
  try {
    return own(new TextDecoder(label).encoding);
  } catch {
    return null;
  }
}
