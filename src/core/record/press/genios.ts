import { pressRecord } from './article.js';
import type { PressDialect } from './define.js';

const FIELD =
  /^(Quelle|ISSN|Ressort|Rubrik|Dokumentnummer|Dauerhafte Adresse des Dokuments|Alle Rechte vorbehalten|Autor|Autoren|Urheber|Schlagworte|Deskriptoren)\s?:\s*(.*)$/;
const FROM = / vom (\d{1,2}\.\d{1,2}\.\d{4})/;

/** Articles as GENIOS and wiso write them: headline, paper and date above the text, fields with the source below. */
export const genios: PressDialect = {
  closes: /^(?:\S{1,3} )?GBI-Genios Deutsche Wirtschaftsdatenbank GmbH$/,
  isDocument: (text) => /^Quelle\s?: /m.test(text) && /^Dokumentnummer\s?: /m.test(text),
  record(lines) {
    const fields = new Map<string, string>();
    const head: string[] = [];
    const body: string[] = [];
    let below = false;
    for (const line of lines) {
      const [, name, value = ''] = FIELD.exec(line) ?? [];
      if (name !== undefined) {
        fields.set(name, fields.get(name) ?? value);
        below ||= name === 'Quelle' && head.length > 0;
      } else if (head.length < 2 && line !== '') head.push(line);
      else if (!below) body.push(line);
    }
    const [title = '', paper = ''] = head;
    const source = fields.get('Quelle') ?? '';
    const told = FROM.test(paper);
    return pressRecord({
      id: fields.get('Dokumentnummer') ?? '',
      url: fields.get('Dauerhafte Adresse des Dokuments') ?? '',
      title,
      authors: [fields.get('Autor') ?? fields.get('Autoren') ?? fields.get('Urheber') ?? ''],
      date: FROM.exec(source)?.[1] ?? FROM.exec(paper)?.[1] ?? '',
      site: source.split(FROM)[0]?.trim() ?? '',
      tags: (fields.get('Schlagworte') ?? fields.get('Deskriptoren') ?? '')
        .split(/[;,]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
      body: told ? body : [paper, ...body],
    });
  },
};
