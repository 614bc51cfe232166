import { defineRule } from '../../define.js';
import { findResidue, leakDocs, leakOptions, type Residue } from './find-residue.js';

const RESIDUE: Residue = {
  kind: 'promotion',
  what: 'promotion',
  remedy: 'Leave advertisements, share buttons and sign-up boxes out of the scrape.',
  longest: 260,
  patterns: [
    // A line that is nothing but the mark of an advertisement or a button.
    /^[-–—\s[(]{0,4}(?:advertise?ment|(?:ad|article|story) continues (?:below|after (?:the )?(?:ad|advertisement))|continue reading below|scroll (?:down )?(?:to|for) continue|sponsored (?:content|post|by)|sponsor message|promoted content|partner content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|reklam|annons(?:ørinnhold)?|annonse|mainos|广告|廣告|広告|광고|إعلان)[-–—\s\]):]{0,4}$/iu,
    /^(?:share (?:this(?: (?:article|story|post|page))?|article|via[^.]{0,40}|on (?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest)[^.]{0,60})|tweet(?: this)?|pin it|copy link|click to (?:share|email|tweet)[^.]{0,80}|follow us(?: on[^.]{1,80})?|like us on[^.]{1,60}|subscribe(?: now)?|sign up(?: now)?|(?:artikel|beitrag) teilen|auf (?:facebook|twitter|whatsapp) teilen|link kopieren|folgen sie uns[^.]{0,60}|partager (?:sur|cet article)[^.]{0,40}|suivez-nous[^.]{0,60}|compart(?:ir|e)(?: (?:en|este artículo|esta noticia)[^.]{0,40})?|síguenos(?: en[^.]{1,60})?|compartilh(?:ar|e)[^.]{0,40}|condividi[^.]{0,40}|deel (?:dit artikel|op[^.]{1,40})|udostępnij[^.]{0,40}|поделиться[^.]{0,40}|分享到?|分享至[^。]{0,20}|シェアする|공유하기)\s*[:：»›!]{0,2}$/iu,
    // Pleas: a verb at the line's beginning, and what is to be had.
    /^(?:\W{0,4}|want more[^?]{0,60}\?\s?|like (?:this|what you(?:[’']re| are) reading)[^?]{0,30}\?\s?)(?:please )?(?:subscribe|sign up|register|join)(?: (?:now|here|today|free|up))? (?:to|for|here for) (?:(?:our|the|my|your|a|its|this)\b[^.!?]{0,60}\b(?:newsletters?|mailing list|briefing|daily email|email (?:updates|alerts|list)|podcast|channel)\b|(?:receive|get|read|continue)\b)/iu,
    /^(?:get|receive) (?:the|our|your)\b[^.!?]{0,80}\b(?:newsletters?|delivered (?:straight )?to your (?:inbox|email)|in your inbox|(?:straight|directly|right) to your inbox)/iu,
    /^(?:jetzt |hier )?(?:abonnieren sie|melden sie sich|newsletter (?:abonnieren|bestellen))\b[^.!?]{0,100}(?:newsletter|kostenlos|abonnieren|an\b)/iu,
    /^(?:inscrivez-vous|abonnez-vous|suscríbe(?:te|ase)|regístrate|inscreva-se|assine|iscriviti|abonneer(?: je)?|meld je aan|zapisz się|подпи(?:шитесь|сывайтесь))(?!\p{L})[^.!?]{0,120}(?:newsletter|boletín|lettre|canal|chaîne|nieuwsbrief|newslettera?|рассылку|канал|telegram|whatsapp|google news|novidades|contenido)/iu,
    /^(?:подписывайтесь на|подпишитесь на)\s[^.!?]{0,120}/iu,
    // Walls and donations.
    /(?:subscribe|log in|sign in|register|create (?:a free|an) account) (?:now )?to (?:continue|keep|read|unlock|access)(?: reading)?\b[^.]{0,60}(?:article|story|reading|access|content|full)/iu,
    /^(?:support|help (?:us )?(?:support|keep)|please (?:consider )?(?:support|donat)\w{0,4})\b[^.!?]{0,60}\b(?:our (?:work|journalism|reporting|newsroom)|independent journalism|quality journalism|by (?:donating|becoming a (?:member|patron|supporter)))/iu,
    /^(?:download (?:the|our)\b[^.!?]{0,40}\bapp|get the app|laden sie (?:unsere|die)\b[^.!?]{0,40}\bapp|téléchargez (?:notre|l[’'])[^.!?]{0,40}appli)/iu,
    /^(?:扫码关注|扫描二维码|关注(?:我们|微信|公众号)|长按(?:识别)?二维码|点击(?:关注|订阅)|下载(?:客户端|APP))/u,
  ],
};

export const leakedPromotion = defineRule({
  name: 'leaked-promotion',
  summary: 'the body holds advertisements, share buttons or pleas to subscribe',
  severity: 'error',
  options: leakOptions,
  docs: leakDocs('marks of advertisements, share buttons, newsletters, walls, pleas for money, apps', 'promotion'),
  check: (page, options) => findResidue(page, RESIDUE, options),
  examples: {
    fires: [
      {
        about: 'the mark of an advertisement',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.6, 'Advertisement'],
          ['body', 0.9, 'It is red now.'],
        ],
      },
      {
        about: 'a newsletter',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.8, 'Sign up for our weekly newsletter and never miss a boat.'],
        ],
      },
      {
        about: 'a share button',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.5, 'Share this article'],
        ],
      },
      {
        about: 'in Polish',
        lines: [
          ['body', 0.9, 'Prom znów pływa.'],
          ['body', 0.5, 'Zapisz się na nasz newsletter'],
        ],
        language: 'pl',
      },
      {
        about: 'in Chinese',
        lines: [
          ['body', 0.9, '渡轮恢复运行。'],
          ['body', 0.5, '扫码关注港口日报'],
        ],
        language: 'zh',
      },
    ],
    quiet: [
      {
        about: 'an article about newsletters',
        lines: [['body', 0.9, 'She wrote a newsletter for the harbour, and nine people signed up for it.']],
      },
      {
        about: 'where it belongs',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['promotion', 0.9, 'Sign up for our newsletter'],
        ],
      },
      { about: 'a sentence about advertising', lines: [['body', 0.9, 'Advertisement is what keeps the paper alive.']] },
      { about: 'a verb that means another thing', lines: [['body', 0.9, 'Share the boat with two others and it costs a third.']] },
    ],
  },
});
