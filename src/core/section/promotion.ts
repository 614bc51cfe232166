import { defineSection } from './define.js';
import { ADVERTISEMENT, APP, BUY, DONATE, INVITATION } from './phrases/offer.js';
import { NEWSLETTER, PAYWALL, SHARE_BUTTON, SHARE_LEAD, SUBSCRIBE } from './phrases/promotion.js';

export const promotion = defineSection({
  kind: 'promotion',
  about: `Advertisements, newsletter, subscription and donation pleas, share and follow buttons, apps, shops.`,
  cues: [
    { name: 'share-button', place: 'whole', phrases: SHARE_BUTTON },
    { name: 'share-lead', place: 'start', phrases: SHARE_LEAD },
    { name: 'newsletter', place: 'within', phrases: NEWSLETTER },
    { name: 'subscribe', place: 'whole', phrases: SUBSCRIBE },
    { name: 'paywall', place: 'within', phrases: PAYWALL },
    { name: 'advertisement', place: 'whole', phrases: ADVERTISEMENT },
    { name: 'app', place: 'within', phrases: APP },
    { name: 'donate', place: 'within', phrases: DONATE },
    { name: 'buy', place: 'within', phrases: BUY },
    { name: 'invitation', place: 'within', phrases: INVITATION },
  ],
  examples: [
    {
      cue: 'share-button',
      fires: ['Share', 'Copy link', 'Teilen', '分享到', 'Imprimir', '글자 크기 조절', 'Kongsi'],
      quiet: [
        'Share the boat',
        'Copy the link by hand',
        'Sie teilen das Boot',
        '他分享到的东西',
        'Sin imprimir',
        '글자 크기가 작다',
        'Mereka kongsi cerita',
      ],
    },
    {
      cue: 'share-lead',
      fires: ['Share on the network of your choice', 'Cliquez pour partager sur le réseau'],
      quiet: ['They share a boat', 'Un clic ne suffit pas'],
    },
    {
      cue: 'newsletter',
      fires: [
        'Sign up for our newsletter and never miss a ferry.',
        'Jetzt den kostenlosen Newsletter lesen',
        'Prijavite se na naš newsletter',
      ],
      quiet: ['She signed the newsletter by hand.', 'Newsletter sind kostenlos', 'Prijavite se na šalteru'],
    },
    {
      cue: 'subscribe',
      fires: ['Subscribe', 'Jetzt testen', '订阅'],
      quiet: ['They subscribe to a theory', 'Wir testen jetzt', '他订阅报纸'],
    },
    {
      cue: 'paywall',
      fires: ['Subscribe to continue reading', 'Pour lire la suite, rejoignez-nous'],
      quiet: ['She continued to read', 'La suite est dans le livre'],
    },
    {
      cue: 'advertisement',
      fires: ['Advertisement', '- Anzeige -', 'Реклама', '广告'],
      quiet: ['An advertisement for soap', 'Er erstattet Anzeige', 'Реклама двигает торговлю', '他看广告'],
    },
    {
      cue: 'app',
      fires: ['Download our app today', 'Laden Sie unsere App'],
      quiet: ['The download took a day', 'Sie laden das Boot'],
    },
    {
      cue: 'donate',
      fires: ['Please consider donating today.', 'Jetzt spenden!'],
      quiet: ['He considered the donor kind.', 'Viele spenden Blut'],
    },
    {
      cue: 'buy',
      fires: ['Rope, 10 m, add to cart', 'Seil, 10 m, in den Warenkorb'],
      quiet: ['They add a cart to the train', 'Der Korb steht im Wagen'],
    },
    {
      cue: 'invitation',
      fires: ['Register now for the rope workshop', 'Jetzt bewerben und mitfahren'],
      quiet: ['The register is now full', 'Sie bewerben sich'],
    },
  ],
});
