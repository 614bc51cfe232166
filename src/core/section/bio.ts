import { defineSection } from './define.js';
import { ABOUT_AUTHOR, AUTHOR_CONTACT, BOILERPLATE, HAS_WRITTEN, HONOURS, IS_WRITER } from './phrases/bio.js';

export const bio = defineSection({
  kind: 'bio',
  about: `About the authors: biography, contributor notes, press-release boilerplate.`,
  cues: [
    { name: 'about-author', place: 'whole', phrases: ABOUT_AUTHOR },
    { name: 'about-author-lead', place: 'start', phrases: ABOUT_AUTHOR },
    { name: 'is-writer', place: 'within', phrases: IS_WRITER },
    { name: 'has-written', place: 'within', phrases: HAS_WRITTEN },
    { name: 'honours', place: 'within', phrases: HONOURS },
    { name: 'contact', place: 'within', phrases: AUTHOR_CONTACT },
    { name: 'boilerplate', place: 'whole', phrases: BOILERPLATE },
  ],
  examples: [
    {
      cue: 'about-author',
      fires: ['About the author', 'Über die Autorin', '作者简介', "À propos de l'auteur", 'За автора', 'Kuhusu mwandishi'],
      quiet: [
        'We know little about the author',
        'Alles über die Autorin und ihr Buch',
        '他写了作者简介',
        "Rien à propos de l'auteur",
        'Всичко за автора и книгата',
        'Hatujui mengi kuhusu mwandishi',
      ],
    },
    {
      cue: 'about-author-lead',
      fires: ['About the author: Ada Winter keeps bees.', '作者简介：李小明，自由职业者。'],
      quiet: ['Nothing about the author is known.', '书里没有作者简介'],
    },
    {
      cue: 'is-writer',
      fires: ['Ada Winter is a staff writer in Port Ellen.', 'Karl Beispiel ist Redakteur im Ressort Stadt.', 'Ana Lima é jornalista.'],
      quiet: ['The staff asked a writer for help.', 'Ein Redakteur kam zu spät.', 'A jornalista chegou.'],
    },
    {
      cue: 'has-written',
      fires: ['She has written for several small papers.', 'In his spare time he restores boats.', 'Zuvor arbeitete er als Koch.'],
      quiet: ['A letter written for several readers.', 'Spare parts are rare this time.', 'Er kocht gern.'],
    },
    {
      cue: 'honours',
      fires: [
        'Ada Winter, winner of the Harbour Prize for Essays, lives in Port Ellen.',
        '他曾获优秀专栏奖。',
        'Karl Beispiel wurde ausgezeichnet, zuletzt 2019.',
      ],
      quiet: ['The winner takes it all.', '奖品在桌上。', 'Der Preis ist heiß.'],
    },
    {
      cue: 'contact',
      fires: ['Follow her on the usual networks.', 'He can be reached at ada@example.org.', 'Nora Field contributed to this report.'],
      quiet: ['We follow the river north.', 'The summit can only be climbed in summer.', 'Rain contributed to the flood.'],
    },
    {
      cue: 'boilerplate',
      fires: ['Media contact', 'Über das Unternehmen', 'Contact presse'],
      quiet: ['Media contact was limited', 'Der Streit über das Unternehmen', 'La presse est en contact'],
    },
  ],
});
