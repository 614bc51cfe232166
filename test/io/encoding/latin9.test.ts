import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../../src/io/encoding/index.js';

const told = (text: string, encoding: string) => encodingOf(iconv.encode(text, encoding), { declared: null, markup: false });
const FILLER = 'Les pêcheurs ont demandé un délai pour changer leurs filets à la fin de l’été, et le conseil a refusé. '.replace('’', "'");

describe('ISO-8859-15', () => {
  it.each([
    'Le billet coûte 40 € au guichet',
    'Le billet coûte €40 au guichet',
    'Le cœur de la ville est fermé',
    'La sœur du maire',
    'Un budget de 14 M€ est voté',
    'Une dette de 3,5 Md€',
    "C'est l'œuvre du maire",
    'Œuvre majeure',
    'un œuf',
    'LA SŒUR',
  ])('is told by %s', async (text) => {
    expect(await told(FILLER + text, 'iso-8859-15')).toBe('iso-8859-15');
    expect(await told(FILLER + text, 'windows-1252')).toBe('windows-1252');
  });

  it.each([
    'Il faut 1½ heure, ou ¾ de litre',
    '½ litre de crème',
    'Le signe ¤ est rare',
    'a ¦ b',
    'Rien de plus',
    'd´eau et d´or',
    'L´Été',
    '½lb of butter',
    "'½lb' he said",
    '2½in wide',
  ])('is not seen in %s', async (text) => {
    expect(await told(FILLER + text, 'windows-1252')).toBe('windows-1252');
  });
});
