import { defineRule } from '../../define.js';
import { findResidue, leakDocs, leakOptions, type Residue } from './find-residue.js';

const RESIDUE: Residue = {
  kind: 'legal',
  what: 'legal small print',
  remedy: 'Leave footers and consent banners out of the scrape.',
  longest: 300,
  patterns: [
    // Owners and rights. A year or a holder's name must follow the sign: captions have their own rights.
    /^\W{0,3}(?:©|\(c\)|copyright(?: ©)?|版权所有|版權所有)\s?(?:copyright )?(?:(?:19|20)\d\d|by \p{Lu})(?![^.]{0,80}\/)[^.]{0,80}(?:\.?\s{0,2}all rights reserved\.?|inc\.?|ltd\.?|llc\.?|gmbh|ag|corp\.?|media|group|\d{4}|\p{L})$/iu,
    /^[^.]{0,60}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|tüm hakları saklıdır)\.?$|^(?:[^.]{0,59}\P{L})?все права защищены\.?$/iu,
    /(?:this (?:material|article|content|story) may not be (?:published|reproduced|copied|reprinted)|reproduction (?:in whole or in part )?without (?:written )?permission|(?:nachdruck|vervielfältigung) nur mit (?:schriftlicher )?genehmigung|reproduction interdite|prohibida (?:su|la) reproducción|riproduzione riservata|kopiowanie i rozpowszechnianie|未经(?:授权|许可|书面)[^。]{0,20}(?:转载|使用)|無断転載|무단\s?전재)/iu,
    // Consent.
    /(?:^|\. )(?:we|this (?:web)?site|our (?:web)?site) (?:also )?uses? (?:functional |own |third-party )?cookies\b/iu,
    /(?:wir verwenden|diese (?:web)?site verwendet|diese webseite verwendet|nous utilisons des|ce site utilise des|utilizamos|este sitio (?:web )?utiliza|usamos|utilizziamo i?|questo sito utilizza i?|wij gebruiken|deze (?:web)?site gebruikt) cookies?\b/iu,
    /(?:content|video|post|map|inhalt|contenu|contenido)\b[^.]{0,40}(?:isn[’']t|is not|cannot be|can[’']t be|nicht|n[’']est pas)\b[^.]{0,50}(?:cookie|consent|privacy (?:settings|preferences)|einwilligung|zustimmung|datenschutz)/iu,
    /^by (?:clicking|continuing|entering (?:your|this (?:web)?site)|subscribing|signing up|submitting|using)\b[^.]{0,80}\byou (?:agree|accept|consent|acknowledge)\b/iu,
    /^(?:mit (?:dem|ihrer) (?:klick|absenden|anmeldung)|durch (?:klicken|die nutzung))\b[^.]{0,100}(?:stimmen sie|akzeptieren sie|erklären sie)/iu,
    // Commissions and disclaimers of the site.
    /(?:(?:(?:this|some of the|our) (?:post|page|article|site|links?|blog|content)[^.]{0,40}(?:contains?|may contain|uses?|are) (?:some )?affiliate links?)|we may (?:earn|receive|get)(?: an?)?(?: small| affiliate)? commissions?|(?:we|i) (?:may )?(?:earn|receive|get) (?:a|an) (?:small |affiliate )?commission (?:if|when|from)|as an amazon associate,? (?:we|i) earn|purchases? (?:made )?through (?:our|these|my) links? may)/iu,
    /^(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in this (?:article|column|post|piece)|here(?:in)?|are)\b[^.]{0,80}(?:author|own|writer|do not)/iu,
    /^this (?:article|story|work|post) (?:is|was) (?:republished|licensed|originally published|made available)[^.]{0,60}(?:creative commons|licen[cs]e)/iu,
    // Links of a footer, side by side.
    /^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|preferences)|do not sell my personal information|datenschutz(?:erklärung)?|impressum|agb|mentions légales|politique de confidentialité|aviso legal|política de privacidad|隐私政策|法律声明)\s?[|·•]\s?.{0,120}$/iu,
  ],
  headings:
    /^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|preferences)|do not sell my personal information|datenschutz(?:erklärung)?|impressum|agb|mentions légales|politique de confidentialité|aviso legal|política de privacidad|隐私政策|法律声明)$/iu,
};

export const leakedLegal = defineRule({
  name: 'leaked-legal',
  summary: 'the body holds legal small print',
  severity: 'error',
  options: leakOptions,
  docs: leakDocs('notices of copyright, consent to cookies, conditions of use, disclosures of commissions', 'legal'),
  check: (page, options) => findResidue(page, RESIDUE, options),
  examples: {
    fires: [
      {
        about: 'a footer',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.6, '© 2021 Harbour Post. All rights reserved.'],
        ],
      },
      {
        about: 'a footer in Russian',
        lines: [
          ['body', 0.9, 'Паром снова ходит.'],
          ['body', 0.6, '© 2021 «Вестник гавани», все права защищены.'],
        ],
        language: 'ru',
      },
      {
        about: 'a disclosure',
        lines: [
          ['body', 0.8, 'We may earn a commission from links on this page.'],
          ['body', 0.9, 'The ferry runs again.'],
        ],
      },
      {
        about: 'a consent notice',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.7, 'We use cookies to count the visits of this site.'],
        ],
      },
      {
        about: 'an embedded film that waits for consent',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.5, 'This content is not shown due to your cookie preferences.'],
        ],
      },
    ],
    quiet: [
      {
        about: 'an article about rights',
        lines: [['body', 0.9, 'The court held that all rights reserved by the captain had lapsed with the lease.']],
      },
      {
        about: 'where it belongs',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['legal', 0.9, '© 2021 Harbour Post. All rights reserved.'],
        ],
      },
      {
        about: 'a heading, with its paragraph',
        lines: [
          ['body', 0.8, 'Terms of use'],
          ['body', 0.9, 'All pictures of the ferry may be printed, as long as the name of the one who took them stands beside them.'],
        ],
      },
      {
        about: 'a notice that the article quotes',
        lines: [['body', 0.9, 'By entering this shop you agree to be filmed by the boat’s owner.']],
      },
      { about: 'a list item', lines: [['body', 0.9, 'c) the ramp on the northern side']] },
      { about: 'an article about cookies', lines: [['body', 0.95, 'Most shops of the old town bake cookies, and a few count them.']] },
    ],
  },
});
