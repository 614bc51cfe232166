import { defineSection } from './define.js';
import { CODE, ERROR, FEEDBACK, PLAYER, VIEWER, WIDGET } from './phrases/other.js';

export const other = defineSection({
  kind: 'other',
  about: `Nothing of the above: stray widget text, weather, tickers, player controls, error messages.`,
  cues: [
    { name: 'player', place: 'whole', phrases: PLAYER },
    { name: 'viewer', place: 'whole', phrases: VIEWER },
    { name: 'feedback', place: 'within', phrases: FEEDBACK },
    { name: 'error', place: 'within', phrases: ERROR },
    { name: 'widget', place: 'whole', phrases: WIDGET },
    { name: 'code', place: 'within', phrases: CODE },
  ],
  examples: [
    { cue: 'player', fires: ['Play video', 'Vollbild', '暂停'], quiet: ['Play the video again', 'Ein volles Bild', '他暂停工作'] },
    {
      cue: 'viewer',
      fires: ['1 of 24', 'Show more', 'Schließen', '展开'],
      quiet: ['One of the twenty-four boats', 'Show more patience', 'Sie schließen den Hafen', '讨论展开了'],
    },
    {
      cue: 'feedback',
      fires: ['Was this article helpful?', 'War dieser Artikel hilfreich?'],
      quiet: ['The article was a help.', 'Der Artikel half.'],
    },
    {
      cue: 'error',
      fires: ['Please enable JavaScript to view this page.', 'Seite nicht gefunden', '页面不存在'],
      quiet: ['They enabled the harbour lights.', 'Das Boot wurde nicht gefunden', '这条河不存在'],
    },
    {
      cue: 'widget',
      fires: ['Loading…', 'Weather forecast', '投票'],
      quiet: ['Loading the ferry', 'The weather forecast was wrong', '他去投票'],
    },
    {
      cue: 'code',
      fires: ['googletag.cmd.push', '.box { background-color: red }'],
      quiet: ['A tag on the box', 'The box has a red background'],
    },
  ],
});
