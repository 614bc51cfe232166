import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cli, records, useFolder } from './harness.js';

const folder = useFolder();

const TITLE = 'Старый маяк в порту снова открыт';
const PARAGRAPHS = [
  'Старый маяк в порту снова открыли зимой, и жители стояли в очереди, чтобы подняться на самый верх и посмотреть на море.',
  'Дети рисовали корабли, а смотритель рассказывал, как в последний раз зажигали лампу, когда в бухту вошёл большой пароход.',
  'Мэр города сказал, что билеты останутся бесплатными до весны, а потом их цену решит городской совет.',
];
const PAGE = [TITLE, ...PARAGRAPHS].join('\n\n');
const MISREAD = iconv.encode(PAGE, 'windows-1251').toString('latin1');

describe('Russian that was taken for ISO-8859-1', () => {
  it.each([
    ['a file', 'a.txt', MISREAD],
    ['a record', 'a.ndjson', `${JSON.stringify({ id: 'a', text: MISREAD })}\n`],
  ])('is put right in %s, with a warning', async (_, name, content) => {
    folder.write(name, content);
    const { stdout, code } = await cli(['clean', folder.join(name)]);
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([
      {
        title: TITLE,
        text: PARAGRAPHS.join('\n\n'),
        language: 'ru',
        warnings: [
          {
            code: 'mojibake-repaired',
            message: 'WINDOWS-1251 that had been read as ISO-8859-1 or windows-1252 was put right',
            lines: null,
          },
        ],
      },
    ]);
  });
});
