/** Words of disclaimers, affiliate disclosures and licences, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';

type Phrases = PhraseCue['phrases'];

export const DISCLAIMER: Phrases = {
  en: list`the views expressed | views expressed in this | views expressed here | views expressed are | opinions expressed in this
    opinions expressed by | opinions expressed are | opinions expressed here | the opinions expressed
    do not necessarily reflect | does not necessarily reflect | not necessarily reflect the | are those of the author
    are those of the authors | are solely those of | are my own | are the author's own | for informational purposes only
    for information purposes only | for general information | for educational purposes only | for entertainment purposes only
    do not constitute | not intended to be | not intended as | not a substitute for | should not be considered
    not legal advice | not medical advice | professional medical advice | medical advice, diagnosis | consult your doctor
    consult a qualified | past performance | at your own risk | we are not responsible for | not responsible for the content
    assumes no responsibility | forward-looking statements | risks and uncertainties | affiliate links | affiliate link
    an affiliate commission | earn a commission | earn an affiliate | earn commission | earn from qualifying purchases
    receive a commission | receive compensation | a small commission | affiliate partner | affiliate partnerships
    affiliate partners | Amazon Associate | Amazon Associates | at no extra cost to you | at no additional cost
    purchase through our links | buy through our links | buy something through | links on our site | independently selected
    how we make money | our affiliate | advertiser disclosure | AI-generated | machine translation | web content accessibility
    quotes delayed`,
  zh: list`声明： | 聲明： | 仅供参考 | 僅供參考 | 不构成投资建议 | 不構成投資建議 | 不代表本站 | 不代表本网 | 个人观点 | 请联系我们 | 与本网无关`,
  ja: list`投資判断 | 投資助言 | 自己責任 | 保証するものではありません | 責任を負いません | 責任を負いかねます | 一切の責任 | 個人の見解 | 見解を示すものではありません | 生成AI`,
  ko: list`투자 판단 | 투자 책임 | 법적 책임 | 본지의 편집방향 | 편집방향과 다를 수 | 편집 방향과 다를 | 개인적인 의견 | 수수료를 제공받 | 파트너스 활동`,
  de: list`keine Haftung | Haftung für | ohne Gewähr | alle Angaben ohne | keine Anlageberatung | keine Rechtsberatung
    keine Kaufempfehlung | ersetzt keine | ersetzen keine | ersetzt nicht | gibt die Meinung | geben nicht
    nicht notwendigerweise | eine kleine Provision | sogenannte Affiliate | Streitbeilegung`,
  fr: list`n'engage pas | n'engagent que | n'engage que | à titre informatif | à titre indicatif | ne constitue pas
    ne constituent pas | ne saurait être | ne saurait engager`,
  es: list`no se hace responsable | no se responsabiliza | las opiniones expresadas | las opiniones vertidas
    los puntos de vista expresados | responsabilidad exclusiva de | es responsabilidad de su autor
    son responsabilidad de sus autores | no refleja necesariamente | no constituye`,
  pt: list`não se responsabiliza | as opiniões expressas | os textos publicados | é de responsabilidade | são de responsabilidade
    é de inteira responsabilidade | são de inteira responsabilidade | não reflete necessariamente | não refletem necessariamente`,
  it: list`non si assume | declina ogni responsabilità | non è responsabile | non costituisce | non costituiscono | a scopo informativo
    a titolo informativo | non sostituisce | non intende sostituire`,
  nl: list`niet aansprakelijk | geen aansprakelijkheid | niet verantwoordelijk voor de inhoud | meningen in dit artikel
    weerspiegelt niet noodzakelijk | affiliatelinks | een commissie | kleine commissie`,
  pl: list`nie ponosi odpowiedzialności | nie ponosimy odpowiedzialności | nie stanowi porady | nie stanowi oferty
    nie stanowią porady | ma charakter informacyjny | charakter wyłącznie informacyjny | mają charakter informacyjny
    linki afiliacyjne`,
  ru: list`не несет ответственности | не несёт ответственности | мнение редакции | может не совпадать | мнение автора может
    точка зрения редакции | не является публичной офертой | не является индивидуальной инвестиционной | за содержание рекламы
    ответственность за содержание`,
  tr: list`yatırım danışmanlığı | yatırım tavsiyesi | sorumlu değildir | sorumluluk kabul | sorumluluğu yazara aittir | yazarına aittir
    yansıtmayabilir | bilgilendirme amaçlıdır | tavsiye niteliği`,
  ar: list`لا تعبر بالضرورة | لا يعبر بالضرورة | لا تعكس بالضرورة | لا يعكس بالضرورة | تعبر عن رأي | يعبر عن رأي | الآراء الواردة
    المقالات المنشورة | غير مسؤول`,
  hi: list`डिस्क्लेमर | अस्वीकरण | पुष्टि नहीं करता | पुष्टि नहीं करती | केवल जानकारी के लिए | विशेषज्ञ की सलाह | डॉक्टर की सलाह
    निजी विचार | लेखक के निजी`,
  sv: list`åsikterna är skribentens egna | åsikter är skribentens egna | innehåller annonslänkar | reklamlänkar`,
  no: list`inneholder annonselenker | står for skribentens regning | meninger i teksten står for | ikke ansvarlig for`,
  da: list`reklamelinks | udtryk for skribentens egen`,
  fi: list`sisältää affiliate | mainoslinkkejä | ei vastaa`,
  cs: list`nemusí vyjadřovat názor | neodpovídá za | nenese odpovědnost | affiliate odkazy`,
  uk: list`не несе відповідальності | думка редакції може не | може не збігатися | відповідальність за зміст`,
  el: list`δεν φέρει ευθύνη | δεν ευθύνεται | οι απόψεις που | απηχούν τις απόψεις`,
  he: list`אינה אחראית | אין באמור | אין לראות | אינו מהווה תחליף`,
  vi: list`chỉ mang tính chất tham khảo | chỉ mang tính tham khảo | không chịu trách nhiệm | quan điểm của tác giả`,
  id: list`tidak bertanggung jawab | bukan merupakan saran | hanya untuk informasi | tanggung jawab penulis`,
  hu: list`nem vállal felelősséget | nem tükrözi | szerkesztőség véleménye | felelősséget nem vállal`,
  ro: list`nu își asumă | nu este responsabil | nu reprezintă neapărat | scop informativ`,
  fa: list`مسئولیتی ندارد | لزوما بیانگر | الزاما بیانگر | نظر نویسنده`,
};

export const LICENCE: Phrases = {
  en: list`Creative Commons | CC-BY | CC0 | GNU Free Documentation License | open access article | distributed under the terms
    permits unrestricted use | Apache License | republish our articles | republish this article for free`,
  zh: list`知识共享 | 署名-非商业性 | 创用CC | 創用CC | 许可协议 | 共享许可`,
  ja: list`クリエイティブ・コモンズ | ライセンスの下 | 表示 - 継承`,
  ko: list`크리에이티브 커먼즈 | 저작자표시 | 라이선스`,
  de: list`unter der Lizenz | lizenziert unter | CC-Lizenz | Namensnennung`,
  fr: list`sous licence | mise à disposition selon les termes`,
  es: list`bajo licencia | bajo una licencia`,
  pt: list`sob licença | sob a licença | sob uma licença`,
  it: list`con licenza | sotto licenza | rilasciato sotto`,
  pl: list`na licencji | uznanie autorstwa`,
  ru: list`по лицензии | на условиях лицензии | под лицензией`,
  uk: list`за ліцензією | на умовах ліцензії`,
  tr: list`lisansı altında | lisansı ile`,
  ar: list`المشاع الإبداعي | بموجب ترخيص`,
};
