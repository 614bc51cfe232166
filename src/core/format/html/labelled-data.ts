import type { Field } from './meta-names.js';

/** `twitter:label1`, `twitter:data1`. */
const NAME = /^twitter:(label|data)([1-9])$/;

/** Labels of the author in the languages of the plug-ins that write them. */
const WRITTEN_BY =
  /^(?:written by|author|geschrieben von|verfasst von|autor(?:in|a|e)?|écrit par|auteur|escrito por|scritto da|autore|geschreven door|napisane przez|автор|написано(?: автором)?|skrevet a[fv]|skriven av|författare|forfatter|kirjoittanut|kirjoittaja|yazan|yazar|scris de|napsala?|napsal\(a\)|szerző|γράφτηκε από|συντάκτης|ditulis oleh|được viết bởi|作者|撰寫者|撰写者|執筆者|著者|글쓴이|작성자|كُ?تب بواسطة|نويسنده|نوشته شده توسط|נכתב על ידי)\s?[:：]?$/iu;
const FILED_UNDER = /^filed under:?$/i;
const LONGEST_LABEL = 40;

/** Facts that a page gives to be shown below a link to it, in pairs: `twitter:label1` is `Written by`, `twitter:data1` a name. */
export class LabelledData {
  private readonly labels = new Map<string, string>();
  private readonly data = new Map<string, string>();

  /** Whether a `meta` element is one of a pair. */
  read(name: string, content: string): boolean {
    const [, part, number = ''] = NAME.exec(name) ?? [];
    if (part === undefined) return false;
    const values = part === 'label' ? this.labels : this.data;
    if (!values.has(number)) values.set(number, content.trim());
    return true;
  }

  /** What the pairs state, in the order of their numbers. */
  *facts(): Generator<readonly [Field, string]> {
    for (const [number, label] of this.labels) {
      const value = this.data.get(number);
      if (value === undefined || label.length > LONGEST_LABEL) continue;
      if (WRITTEN_BY.test(label)) yield ['authors', value];
      else if (FILED_UNDER.test(label)) for (const tag of value.slice(0, LONGEST_TAGS).split(',')) yield ['tags', tag];
    }
  }
}

const LONGEST_TAGS = 5_000;
