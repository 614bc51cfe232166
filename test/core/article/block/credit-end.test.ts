import { describe, expect, it } from 'vitest';
import { isCreditedCaption } from '../../../../src/core/article/block/credit-end.js';

const isCaption = (text: string): boolean => isCreditedCaption(text);

describe('isCreditedCaption', () => {
  it.each([
    ['A river warden takes samples. Photograph: Ada Byron/The Paper'],
    ['Credit...Ada Byron for The Paper'],
    ['The pier at dawn. Illustration by Ada Byron'],
    ['Ada Byron/Getty Images'],
    ['The pier at dawn. (AP Photo/Ada Byron)'],
    ['Protesters at the pier on Friday. Ada Byron / AFP'],
    ['The logo at the plant, January 9, 2025. REUTERS/Ada Byron/File Photo Purchase Licensing Rights'],
    ['Rua alagada na zona leste - Ada Byron/Folhapress'],
    ['Crolla un muraglione: evacuate trenta famiglie (ansa)'],
    ['Wyschnięte pole kukurydzy (Fot. Ada Byron / Agencja)'],
    ['卒業証書を手にする児童=2024年3月22日、愛媛県、中村美咲撮影'],
    ['Die Brücke am Morgen. Foto: Ada Byron'],
    ['Photo by Ada Byron on Unsplash'],
    ['The mill at dawn. © Ada Byron'],
    ['Radfahren am Kanal © Stadtwerbung / Carla Meier'],
    ['Les plans de 1868. | ARCHIVES MUNICIPALES'],
    ['Une abeille sauvage, le 2 mai. ADA BYRON/OBSERVATOIRE'],
    ['La mairie, lundi. ADA BYRON POUR « LE PHARE »'],
    ['צילום: נועה ברקת'],
    ['Κτίριο στο λιμάνι. Φωτογραφία: Νίκος Παππάς'],
    ['Снимка: Иван Петров'],
    ['Figure 1. A commit and its tree'],
    ['Abb. 3: Windmühlen in Holland'],
    ['Credits: Supplied Image;'],
    ['Swans on the frozen canalCredit: Ada Byron'],
    ['The keeper with her dogPicture: The Agency'],
  ])('takes %j for a caption', (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each([
    ['He said that the photo by Ada Byron had been taken at the pier.'],
    ['Figure 1 shows that it works.'],
    ['The app is called MyPhoto: it is free of charge'],
    ['Table 2 has the numbers, and figure 3. is missing.'],
    ['Rigor of courses, including AP/IB/Honors options.'],
    ['Download chart image | Chart data'],
    ['The council met on Tuesday. It adjourned. (ANSA)'],
    ['The news was first told by Reuters.'],
    ['We bought images from Getty Images.'],
    ['© 2024 Harbour Tide'],
    ['The mill was sold. © 2024 Ada Byron'],
    ['That is all. Copyright © Harbour Tide. All rights reserved'],
    ['It was over. THIS IS A LIVE BLOG. SCROLL DOWN FOR THE LATEST UPDATES.'],
    ['He shouted. NO, NEVER AGAIN'],
    ['We sailed at dawn. | The second day'],
    ['Take a photo: it will last longer. Then go home.'],
    [`${'The council met on Tuesday, and adjourned. '.repeat(8)}Photo: Ada Byron`],
  ])('leaves %j in the text', (text) => {
    expect(isCaption(text)).toBe(false);
  });
});
