import { defineSection } from './define.js';
import { DISCLAIMER, LICENCE } from './phrases/disclaimer.js';
import { COOKIE, COPYRIGHT, LEGAL_LINK, RIGHTS } from './phrases/legal.js';

export const legal = defineSection({
  kind: 'legal',
  about: `Copyright, imprint, cookie and consent text, privacy, terms, disclaimers, licences.`,
  cues: [
    { name: 'copyright', place: 'start', phrases: COPYRIGHT },
    { name: 'rights', place: 'within', phrases: RIGHTS },
    { name: 'legal-link', place: 'whole', phrases: LEGAL_LINK },
    { name: 'legal-link-lead', place: 'start', phrases: LEGAL_LINK },
    { name: 'cookie', place: 'within', phrases: COOKIE },
    { name: 'disclaimer', place: 'within', phrases: DISCLAIMER },
    { name: 'licence', place: 'within', phrases: LICENCE },
  ],
  examples: [
    {
      cue: 'copyright',
      fires: ['© 2021 The Harbour Post', 'Copyright 2021 The Harbour Post', '版权所有 港口报'],
      quiet: ['The Harbour Post, 2021', 'She studies copyright', '他拥有版权'],
    },
    {
      cue: 'rights',
      fires: [
        'The Harbour Post 2021. All rights reserved.',
        'Hafenpost, alle Rechte vorbehalten',
        '未经授权不得转载',
        'Hafnarblaðið, allur réttur áskilinn',
        '무단복제 금지',
      ],
      quiet: ['All seats are reserved.', 'Alle Plätze sind besetzt', '授权书在这里', 'Réttur kvenna', '복제품을 샀다'],
    },
    {
      cue: 'legal-link',
      fires: ['Privacy policy', 'Impressum', 'Mentions légales', '隐私政策', 'Политика за поверителност', 'Sera ya faragha'],
      quiet: [
        'The privacy policy of the port is short',
        'Das Impressum fehlt',
        'Des mentions peu légales',
        '新的隐私政策公布',
        'Новата политика за поверителност влезе в сила',
        'Walijadili sera ya faragha',
      ],
    },
    {
      cue: 'legal-link-lead',
      fires: ['Privacy policy | Contact', 'Impressum · Kontakt'],
      quiet: ['Contact | Privacy', 'Kontakt · Anfahrt'],
    },
    {
      cue: 'cookie',
      fires: ['This website uses cookies to count visits.', 'Diese Seite verwendet Cookies.'],
      quiet: ['She baked cookies for the crew.', 'Die Bäckerei verkauft Kekse.'],
    },
    {
      cue: 'disclaimer',
      fires: ['The views expressed are those of the author.', 'Alle Angaben ohne Gewähr'],
      quiet: ['The views from the tower are fine.', 'Die Angaben stimmen'],
    },
    {
      cue: 'licence',
      fires: ['Text under a Creative Commons licence', 'Текст доступен на условиях лицензии'],
      quiet: ['A creative use of common rope', 'Условия были тяжёлыми'],
    },
  ],
});
