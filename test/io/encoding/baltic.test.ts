import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../../src/io/encoding/index.js';

const told = (text: string, encoding: string) => encodingOf(iconv.encode(text, encoding), { declared: null, markup: false });

const LATVIAN =
  'Zvejnieki lūdza vairāk laika, lai nomainītu tīklus, un dome pēc ilgām debatēm viņiem to deva: noteikumi stāsies spēkā pavasarī.';
const LITHUANIAN =
  'Žvejai prašė daugiau laiko tinklams pakeisti, ir po ilgų ginčų taryba jį davė: taisyklės įsigalios pavasarį, sakė meras šįvakar.';
const ESTONIAN =
  'Kalurid palusid võrkude vahetamiseks rohkem aega ja pärast pikka vaidlust sai žürii selle: määrus jõustub kevadel, ütles šeff.';

describe('Baltic languages', () => {
  it.each([LATVIAN, LITHUANIAN, ESTONIAN])('are told by their letters: %s', async (text) => {
    expect(await told(text, 'windows-1257')).toBe('windows-1257');
    // The same letters stand at the same places.
    expect(['iso-8859-13', 'windows-1257']).toContain(await told(text, 'iso-8859-13'));
    expect(await told(`“${text}”`, 'iso-8859-13')).toBe('iso-8859-13');
  });

  it.each([
    [
      'Icelandic',
      'Sjómenn báðu um meiri tíma til að skipta um net og það fengu þeir: reglurnar taka gildi í vor, sagði bæjarstjórinn, þótt árið sé ekki á enda.',
    ],
    ['French', 'Les pêcheurs ont demandé un délai, ils l’ont reçu : la règle vaut dès l’été, dit-on là-bas, où ça plaît à l’hôte naïf.'],
    [
      'Italian',
      'I pescatori hanno chiesto più tempo e lo avranno: così sarà, perché il consiglio è d’accordo e la città può; però non c’è fretta.',
    ],
    [
      'Catalan',
      'Els pescadors demanaven més temps i el tindran: això és el que el consell decidí, però no hi ha pressa, ni raó, ni perquè.',
    ],
    [
      'Danish',
      'Fiskerne bad om mere tid til at skifte net, og på mødet fik de den: reglerne træder i kraft til foråret, sagde borgmesteren på øen.',
    ],
    [
      'Estonian with the háček of the West',
      'Kalurid palusid rohkem aega ja said selle pärast pikka vaidlust žüriis, ütles šeff õhtul külas.',
    ],
  ])('are not seen in %s', async (_, text) => {
    expect(await told(text, 'windows-1252')).toBe('windows-1252');
  });
});
