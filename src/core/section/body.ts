import { defineSection } from './define.js';
import { AGENCY, CAPTION, CAPTION_LABEL, CREDIT_END, NOTE, PART_HEADING, RECIPE_HEADING, SPEECH } from './phrases/body.js';

export const body = defineSection({
  kind: 'body',
  about: `The article itself: paragraphs, subheadings, lists, tables, code, quotes, captions, footnotes, corrections.`,
  cues: [
    { name: 'caption', place: 'start', phrases: CAPTION },
    { name: 'caption-line', place: 'whole', phrases: CAPTION_LABEL },
    { name: 'credit', place: 'end', phrases: CREDIT_END },
    { name: 'agency', place: 'end', phrases: AGENCY },
    { name: 'note', place: 'start', phrases: NOTE },
    { name: 'part-heading', place: 'whole', phrases: PART_HEADING },
    { name: 'recipe-heading', place: 'whole', phrases: RECIPE_HEADING },
    { name: 'speech', place: 'within', phrases: SPEECH },
  ],
  examples: [
    {
      cue: 'caption',
      fires: ['Photo: Ada Winter', 'Bildquelle: Stadtarchiv', '图为修好的大桥', 'Foto: cortesía del museo'],
      quiet: ['She kept the photo', 'Das Archiv hat ein Bild', '他在看图', 'Una foto del museo'],
    },
    { cue: 'caption-line', fires: ['Image caption', 'Figure 2'], quiet: ['The image needs a caption', 'A figure of two'] },
    {
      cue: 'credit',
      fires: ['The ferry at dawn. File photo', 'Die Fähre am Morgen (Symbolbild)', 'El puerto de noche. Foto de archivo'],
      quiet: ['A file photo shows the ferry', 'Ein Symbolbild der Fähre', 'El archivo del puerto'],
    },
    {
      cue: 'agency',
      fires: ['The ferry at dawn. Getty', 'Die Fähre am Morgen. © dpa', 'Le port de nuit. HANDOUT / AFP', '修好的大桥。新华社'],
      quiet: ['AFP first reported the strike', 'Getty sold the house', 'Belga a publié la photo hier', '新华社报道说'],
    },
    {
      cue: 'note',
      fires: ["Editor's note: the date has been changed.", 'In einer früheren Version stand ein anderer Name.', '编者按：本文写于去年。'],
      quiet: ['The editor left a note.', 'Die Version war früher besser.', '他是编者'],
    },
    {
      cue: 'part-heading',
      fires: ['Conclusion', 'Fazit', '参考文献'],
      quiet: ['The conclusion came late', 'Sein Fazit fiel knapp aus', '他读参考文献'],
    },
    {
      cue: 'recipe-heading',
      fires: ['Ingredients', 'Zubereitung', 'Składniki:'],
      quiet: ['The ingredients were cheap', 'Die Zubereitung dauert', 'Proste składniki'],
    },
    {
      cue: 'speech',
      fires: [
        'The bridge will open in May, she said on Monday.',
        'Die Brücke öffnet im Mai, sagte die Bürgermeisterin.',
        'Мост откроют в мае, сообщили в мэрии.',
      ],
      quiet: ['Bridge opens in May', 'Brücke öffnet im Mai', 'Мост откроют в мае'],
    },
  ],
});
