import { describe, expect, it } from 'vitest';
import { isPostFooter } from '../../../src/core/label/post-footer.js';
import { cleanDocument } from '../../../src/core/pipeline.js';

const POST =
  'A walk along the canal\n\nThe towpath was frozen hard as brick on Sunday, and for once I had left the camera at home.\n\nAt the aqueduct we turned back, as the flask was empty and the light was going.';

describe('the sentence that blog software sets below a post', () => {
  it.each([
    'This entry was posted in Canals, Walks and tagged heron, ice, winter by Hobnail Harry. Bookmark the permalink.',
    'This entry was posted in Canals on January 26, 2014 by hobnail.',
    'Posted in Canals and tagged heron, ice.',
    'Dieser Eintrag wurde veröffentlicht in Kanäle und verschlagwortet mit Eis von Ada. Permanentlink.',
    'Dieser Beitrag wurde unter Kanäle abgelegt und mit Eis verschlagwortet.',
    'Cet article a été publié dans Canaux, et marqué avec glace. Vous pouvez le mettre en favoris.',
    'Esta entrada fue publicada en Canales y etiquetada hielo. Guarda el enlace permanente.',
    'Dit bericht werd geplaatst in Kanalen en getagd met ijs, reiger.',
    'Ten wpis został opublikowany w kategorii Kanały i oznaczony tagami lód. Dodaj zakładkę.',
    'Запись опубликована в рубрике Каналы с метками лёд, цапля. Добавьте в закладки постоянную ссылку.',
    'Det här inlägget postades i Kanaler och märktes is. Bokmärk permalänken.',
  ])('is no text: %s', (line) => {
    expect(isPostFooter(line)).toBe(true);
    const [outcome] = cleanDocument({ id: 'page', text: `${POST}\n\n${line}` });
    expect(['tags', 'byline']).toContain(outcome?.record.sections.at(-1)?.kind);
    expect(outcome?.record.text).not.toContain(line);
  });

  it.each([
    'This entry was posted in the hope that somebody answers, and on Tuesday somebody did.',
    'Posted in Canals by people who ought to know better.',
    'Dieser Beitrag wurde unter den Mitgliedern gesammelt.',
    'Publicado en Canales por primera vez.',
    'The entry was posted in Canals and tagged ice.',
    `This entry was posted in Canals, which ${'is long and '.repeat(20)} and tagged ice. Bookmark the permalink.`,
  ])('may be text: %s', (line) => {
    expect(isPostFooter(line)).toBe(false);
  });
});
