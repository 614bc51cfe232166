import { describe, expect, it } from 'vitest';
import { changeTime } from '../../../../src/core/article/date/change-times.js';

describe('the time of day at which something was changed', () => {
  it.each([
    'Aktualisiert um 15:22 Uhr',
    'Last updated at 15:22',
    'Laatste update: 15:22',
    'Senast uppdaterad 15:22',
    'Última actualización a las 15:22',
    'Última atualização 15:22',
  ])('is told by %s', (text) => {
    expect(changeTime(text)).toMatchObject({ clock: '15:22' });
  });

  it.each(['Penúltima actualización 15:22', 'Ada updated it at 15:22'])('and not by %s', (text) => {
    expect(changeTime(text)).toBeNull();
  });
});
