/** Words of footers' legal lines, consent boxes and disclaimers, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const COPYRIGHT: Phrases = {
  any: list`© | Ⓒ | ℗`,
  en: list`Copyright | Copyrights | (c) Copyright | All content copyright | Content copyright | All contents copyright
    All material copyright | Text copyright | Photo copyright | All trademarks | All rights`,
  zh: list`版权所有 | 版權所有 | 版權聲明 | 著作权 | 著作權 | 版权归 | 未经授权 | 未經授權 | 未经书面授权`,
  ja: list`無断転載 | 禁無断転載 | 当サイトに掲載 | 本サイトに掲載 | 著作権について | 掲載の記事`,
  ko: list`저작권자 | 저작권 | 무단 전재 | 무단전재`,
  de: list`Urheberrecht | Alle Rechte | Nutzungsrechte | Alle Inhalte, insbesondere`,
  fr: list`Tous droits | Droits d'auteur | Droits de reproduction`,
  es: list`Todos los derechos | Derechos reservados | Derechos de autor | Queda prohibida la | Prohibida la reproducción
    Prohibida su reproducción`,
  pt: list`Todos os direitos | Direitos reservados | Direitos autorais | Proibida a reprodução | É proibida a reprodução`,
  it: list`Tutti i diritti | Diritti riservati | Diritti d'autore | Riproduzione riservata | Riproduzione vietata`,
  nl: list`Alle rechten | Auteursrecht | Auteursrechten`,
  pl: list`Wszelkie prawa | Wszystkie prawa | Prawa autorskie`,
  ru: list`Все права | Авторские права | При использовании материалов | При цитировании | Использование материалов
    Перепечатка материалов | Любое использование материалов`,
  tr: list`Tüm hakları | Telif hakkı | Her hakkı | Sitemizdeki yazı`,
  ar: list`جميع الحقوق | حقوق النشر | كل الحقوق | حقوق الطبع | الحقوق محفوظة`,
  hi: list`सर्वाधिकार | कॉपीराइट | सभी अधिकार`,
  sv: list`Alla rättigheter | Upphovsrätt`,
  no: list`Alt innhold er | Opphavsrett | Alle rettigheter`,
  da: list`Alle rettigheder | Ophavsret | Ophavsretten tilhører`,
  fi: list`Kaikki oikeudet | Tekijänoikeus`,
  cs: list`Všechna práva | Autorská práva | Publikování nebo další šíření | Jakékoliv užití obsahu`,
  uk: list`Усі права | Всі права | Авторські права | При використанні матеріалів`,
  el: list`Πνευματικά δικαιώματα | Με επιφύλαξη παντός | Με επιφύλαξη κάθε νόμιμου δικαιώματος | Όλα τα δικαιώματα`,
  he: list`כל הזכויות | זכויות יוצרים`,
  th: list`สงวนลิขสิทธิ์ | ลิขสิทธิ์`,
  vi: list`Bản quyền | Giấy phép | Giữ bản quyền | Ghi rõ nguồn`,
  id: list`Hak cipta | Seluruh hak | Semua hak`,
  hu: list`Minden jog | Szerzői jog`,
  ro: list`Toate drepturile | Drepturi de autor`,
  fa: list`تمامی حقوق | کلیه حقوق | تمام حقوق | حق نشر | همه حقوق محفوظ | کپی رایت`,
  ...elsewhere('COPYRIGHT'),
};

export const RIGHTS: Phrases = {
  any: list`©`,
  en: list`rights reserved | all right reserved | registered trademark | registered trademarks | registered trade mark
    are trademarks of | is a trademark of | trademarks of their respective owners | property of their respective owners
    may not be reproduced | may not be republished | may not be published | may not be redistributed
    rewritten or redistributed | without prior written permission | without written permission
    without permission is prohibited | without express written | without the written permission | prior written consent
    no part of this | reproduction in whole or in part | unauthorized use | strictly prohibited | copyright law
    copyright notice | copyright infringement | DMCA`,
  zh: list`版权所有 | 版權所有 | 保留所有权利 | 保留一切權利 | 版权归原作者 | 版权归作者 | 版权归属 | 著作权归 | 未经授权 | 未經授權 | 不得转载 | 禁止转载 | 违者必究 | 不得复制 | ICP备 | ICP证 | 公网安备
    增值电信业务 | 网络文化经营许可证 | 互联网新闻信息服务许可证 | 信息网络传播视听节目 | 不良信息举报 | 广播电视节目制作`,
  ja: list`無断で転載 | 転載を禁じ | 転載禁止 | 複製を禁じ | 著作権は | 著作権を所有`,
  ko: list`무단전재 | 무단 전재 | 재배포 금지 | 저작권자 | 저작권법 | 사업자등록번호 | 무단복제 | 무단 복제 | 학습 및 활용 금지 | 통신판매업신고 | 청소년보호책임자 | 발행인·편집인 | 등록번호`,
  de: list`Rechte vorbehalten | urheberrechtlich geschützt | nur mit Genehmigung | ohne vorherige schriftliche
    schriftlicher Genehmigung | ausdrückliche Genehmigung | Vervielfältigung | Nachdruck nur | Weiterverwendung nur
    Änderungen vorbehalten | Irrtümer vorbehalten | eingetragene Marke | Verwendung nur mit`,
  fr: list`droits réservés | reproduction interdite | toute reproduction | reproduction totale ou partielle | sans autorisation
    marque déposée | droits de reproduction`,
  es: list`derechos reservados | prohibida la reproducción | prohibida su reproducción | reproducción total o parcial
    sin autorización | sin la autorización | sin el consentimiento | marca registrada`,
  pt: list`direitos reservados | proibida a reprodução | proibida reprodução | reprodução total ou parcial | sem autorização
    autorização por escrito | marca registada`,
  it: list`tutti i diritti sono riservati | diritti riservati | riproduzione riservata | vietata la riproduzione
    riproduzione anche parziale | senza autorizzazione | partita IVA | P. IVA | testata giornalistica registrata | tribunale di`,
  nl: list`rechten voorbehouden | zonder toestemming | voorafgaande schriftelijke toestemming | zonder schriftelijke toestemming
    auteursrechtelijk beschermd`,
  pl: list`prawa zastrzeżone | prawa autorskie | bez zgody | kopiowanie zabronione | rozpowszechnianie | pisemnej zgody | znak towarowy`,
  ru: list`права защищены | авторские права | перепечатка | при полном или частичном использовании | при использовании материалов
    использование материалов | при цитировании | при копировании`,
  tr: list`tüm hakları | her hakkı saklıdır | hakları saklıdır | izinsiz kullanılamaz | kaynak gösterilmeden | kaynak gösterilerek
    izin alınmadan`,
  ar: list`الحقوق محفوظة | حقوق النشر | حقوق الملكية | يمنع نسخ | لا يجوز | دون إذن | بدون إذن`,
  hi: list`सर्वाधिकार सुरक्षित | सभी अधिकार सुरक्षित | कॉपीराइट`,
  sv: list`alla rättigheter | ansvarig utgivare | utan tillstånd`,
  no: list`alle rettigheter reservert | ansvarlig redaktør | opphavsrettslig beskyttet | åndsverkloven | vær varsom-plakaten`,
  da: list`alle rettigheder forbeholdes | ansvarshavende chefredaktør | ophavsretligt beskyttet`,
  fi: list`oikeudet pidätetään | Y-tunnus | vastaava päätoimittaja`,
  cs: list`práva vyhrazena | bez souhlasu | bez předchozího písemného | šíření obsahu`,
  uk: list`усі права захищено | права захищені`,
  el: list`με επιφύλαξη παντός δικαιώματος | απαγορεύεται η αναδημοσίευση | απαγορεύεται η αναπαραγωγή | πνευματικά δικαιώματα | Με επιφύλαξη κάθε νόμιμου δικαιώματος
    Όλα τα δικαιώματα | δικαιώματα κατοχυρωμένα | χωρίς γραπτή άδεια | απαγορεύεται η χρήση | αριθμός πιστοποίησης`,
  he: list`כל הזכויות שמורות | זכויות שמורות | זכויות יוצרים | אין להעתיק | אין לעשות שימוש | ללא אישור בכתב | סעיף 27א`,
  th: list`สงวนลิขสิทธิ์ | ห้ามทำซ้ำ`,
  vi: list`bản quyền thuộc | giữ bản quyền | ghi rõ nguồn | không sao chép | mọi quyền được bảo lưu | khi phát hành lại
    bằng văn bản | giấy phép số | nghiêm cấm sao chép | cơ quan chủ quản`,
  id: list`hak cipta | dilarang mengutip | tanpa izin tertulis | dilarang keras | dilarang menyalin`,
  hu: list`minden jog | szerzői jogok`,
  ro: list`drepturile rezervate | drepturi rezervate | drepturi de autor`,
  fa: list`تمامی حقوق | کلیه حقوق | حقوق این سایت | تمام حقوق مادی و معنوی | همه حقوق محفوظ | کپی رایت | با ذکر منبع
    بلامانع است | استفاده از مطالب | هرگونه کپی برداری`,
  ...elsewhere('RIGHTS'),
};

export const LEGAL_LINK: Phrases = {
  en: list`Privacy | Privacy policy | Privacy notice | Privacy statement | Privacy center | Privacy settings | Privacy options
    Privacy & cookies | Privacy and cookies | Privacy policy and cookies | Privacy and cookie policy | Privacy & terms
    Your privacy choices | Your California privacy rights | California privacy rights | California notice at collection
    Your privacy rights | Notice at collection | Do not sell my personal information | Do not sell my info
    Do not sell or share my personal information | Do not sell my data | Do not share my personal information
    Manage privacy preferences | Data protection | Data policy | GDPR | CCPA | Cookie policy | Cookies policy | Cookies
    Cookie settings | Cookies settings | Cookie preferences | Cookie notice | Cookie consent | Cookie statement | Manage cookies
    Manage cookie preferences | Manage consent | Consent preferences | Use of cookies | Terms | Terms of use | Terms of service
    Terms of sale | Terms and conditions | Terms & conditions | Terms & privacy | Terms and privacy | Conditions of use
    User agreement | Legal | Legal notice | Legal notices | Legal information | Legal disclaimer | Legal terms | Disclaimer
    Disclaimers | Disclosure | Disclosures | Disclosure policy | Affiliate disclosure | Affiliate disclaimer
    Advertising disclosure | Advertiser disclosure | Copyright notice | Copyright policy | DMCA | DMCA policy | Trademarks
    Accessibility | Accessibility statement | Accessibility policy | Web accessibility | Modern slavery statement
    Modern slavery act | Imprint | Editorial policy | Editorial guidelines | Editorial standards | Editorial code
    Editorial complaints | Code of conduct | Code of ethics | Reprints & permissions | Reprints and permissions | Permissions
    Licensing | Syndication | Refund policy | Return policy | Returns policy | Shipping policy | Ad policy | FCC applications
    Closed captioning | IPSO`,
  zh: list`隐私政策 | 隱私政策 | 隐私权政策 | 隱私權政策 | 隱私權聲明 | 隱私權保護政策 | 隐私声明 | 隐私保护 | 隐私条款 | 免责声明 | 版权声明 | 网站声明 | 版权保护 | 违法和不良信息举报 | 隐私 | 无障碍浏览`,
  ja: list`プライバシーポリシー | 個人情報保護方針 | 個人情報の取り扱い | 個人情報の取扱いについて | 個人情報 | 利用規約 | ご利用規約 | ご利用にあたって | サイトポリシー | 著作権 | リンクポリシー | 特定商取引法
    ソーシャルメディアポリシー`,
  ko: list`개인정보처리방침 | 개인정보 처리방침 | 개인정보취급방침 | 개인정보보호정책 | 이용약관 | 청소년보호정책 | 청소년 보호정책 | 저작권 보호 | 저작권보호정책 | 고충처리인 | 이메일무단수집거부
    이메일 무단수집거부 | 저작권정책 | 저작권 정책 | 청소년 보호 정책 | 편집규약 | 윤리강령 | 이용 약관 | 운영정책 | 개인정보 보호정책`,
  de: list`Datenschutz | Datenschutzerklärung | Datenschutzhinweise | Datenschutzhinweis | Datenschutzbestimmungen
    Datenschutzeinstellungen | Datenschutz-Einstellungen | Datenschutzmanager | Datenschutz und Cookies | Datenschutz & Cookies
    Privatsphäre | Privatsphäre-Einstellungen | Privacy-Manager | Cookie-Einstellungen | Cookie-Richtlinie | Impressum
    Impressum & Datenschutz | Datenschutz Impressum | AGB | Allgemeine Geschäftsbedingungen | Nutzungsbedingungen
    Nutzungsbasierte Online-Werbung | Rechtliche Hinweise | Rechtliches | Haftungsausschluss | Widerrufsbelehrung | Widerruf
    Widerrufsrecht | Barrierefreiheit | Erklärung zur Barrierefreiheit | Barriere melden | Jugendschutz | Vertrag kündigen
    Offenlegung | Kontakt Impressum | Impressum Kontakt | Teilnahmebedingungen | Bildnachweis`,
  fr: list`Mentions légales | Confidentialité | Politique de confidentialité | Politique de protection des données
    Politique vie privée | Vie privée | Données personnelles | Charte de données personnelles | Protection des données
    Gestion des cookies | Paramétrer les cookies | CGU | CGV | Conditions générales | Conditions générales de vente
    Informations légales`,
  es: list`Aviso legal | Aviso de privacidad | Privacidad | Política de privacidad | Políticas de privacidad
    Política de protección de datos | Protección de datos | Política de cookies | Política de datos | Configuración de cookies
    Configurar cookies | Términos y condiciones | Términos y condiciones de uso | Términos legales | Condiciones de uso
    Canal de denuncias`,
  pt: list`Política de privacidade | Privacidade | Aviso de privacidade | Termos de uso | Termos e condições | Termos de utilização
    Termos de serviço | Termos e políticas`,
  it: list`Informativa privacy | Informativa sulla privacy | Informativa cookie | Informativa sui cookie | Informativa | Note legali
    Termini e condizioni | Termini di servizio | Termini di utilizzo`,
  nl: list`Privacybeleid | Privacyverklaring | Privacystatement | Privacy en cookies | Privacy- en cookiebeleid
    Privacy & cookiebeleid | Privacyinstellingen | Privacy-instellingen | Cookiebeleid | Responsible disclosure`,
  pl: list`Polityka prywatności | Polityka cookies | Polityka plików cookies | Polityka prywatności i cookies | Prywatność
    Ustawienia prywatności | Ustawienia cookies | Ustawienia plików cookie | Zarządzaj zgodami | Regulamin | Regulamin serwisu
    RODO`,
  ru: list`Политика конфиденциальности | Конфиденциальность | Политика обработки персональных данных | Обработка персональных данных
    Персональные данные | Политика в отношении обработки персональных данных | Пользовательское соглашение
    Условия использования | Условия использования сайта | Правила использования`,
  tr: list`Gizlilik | Gizlilik politikası | Gizlilik sözleşmesi | Gizlilik bildirimi | Gizlilik ilkeleri | Kullanım koşulları
    Kullanım şartları | Kullanıcı sözleşmesi | Çerez politikası | Aydınlatma metni | Yasal uyarı | Yayın ilkeleri`,
  ar: list`سياسة الخصوصية | الخصوصية | بيان الخصوصية | شروط الاستخدام | شروط الخدمة | الشروط والأحكام | الشروط والاحكام
    الأحكام والشروط | اتفاقية الاستخدام | سياسة ملفات تعريف الارتباط | سياسة الاستخدام | شروط الاستخدام والخصوصية
    إخلاء المسؤولية | إخلاء مسؤولية | سياسة التحرير | السياسة التحريرية | حقوق الملكية الفكرية | ميثاق الشرف
    اتفاقية المستخدم`,
  hi: list`गोपनीयता नीति | प्राइवेसी पॉलिसी | नियम और शर्तें | उपयोग की शर्तें | अस्वीकरण | डिस्क्लेमर | कुकी नीति | कॉपीराइट नीति
    शिकायत निवारण | प्राइवेसी | कुकीज नीति | नियम व शर्तें | नियम एवं शर्तें | गोपनीयता | सेवा की शर्तें`,
  sv: list`Integritetspolicy | Personuppgiftspolicy | Personuppgifter | Cookiepolicy | Användarvillkor`,
  no: list`Personvern | Personvernerklæring | Informasjonskapsler`,
  da: list`Privatlivspolitik | Persondatapolitik | Cookiepolitik | Cookie- og privatlivspolitik`,
  fi: list`Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Rekisteriseloste`,
  cs: list`Ochrana osobních údajů | Zásady ochrany osobních údajů | Ochrana soukromí | Nastavení soukromí`,
  uk: list`Політика конфіденційності | Конфіденційність | Угода користувача | Умови використання`,
  el: list`Όροι χρήσης | Πολιτική απορρήτου | Πολιτική cookies | Προστασία δεδομένων | Πολιτική προστασίας προσωπικών δεδομένων
    Προστασία προσωπικών δεδομένων | Προσωπικά δεδομένα | Όροι και προϋποθέσεις | Απόρρητο | Πολιτική προστασίας
    Δήλωση απορρήτου | Ταυτότητα και όροι | Δήλωση συμμόρφωσης | Όροι & προϋποθέσεις | Ρυθμίσεις cookies
    Πολιτική ιδιωτικότητας`,
  he: list`מדיניות פרטיות | מדיניות הפרטיות | תנאי שימוש | תנאי השימוש | הצהרת נגישות | נגישות | הסדרי נגישות | תקנון
    תקנון האתר | פרטיות | תקנון ומדיניות פרטיות | מדיניות עוגיות | הצהרת פרטיות | תנאי שימוש ומדיניות פרטיות | כתב ויתור
    הגדרות פרטיות`,
  th: list`นโยบายความเป็นส่วนตัว | นโยบายคุกกี้ | ข้อกำหนดและเงื่อนไข | เงื่อนไขการใช้งาน | นโยบายความเป็นส่วนตัวและคุกกี้
    ข้อตกลงการใช้งาน | เงื่อนไขและข้อตกลง | ข้อตกลงและเงื่อนไข | นโยบายคุ้มครองข้อมูลส่วนบุคคล | ตั้งค่าคุกกี้`,
  vi: list`Chính sách bảo mật | Chính sách quyền riêng tư | Điều khoản sử dụng | Điều khoản dịch vụ | Chính sách cookie
    Điều khoản và điều kiện | Quy định bảo mật | Chính sách riêng tư | Miễn trừ trách nhiệm | Điều khoản`,
  id: list`Kebijakan privasi | Kebijakan cookie | Syarat dan ketentuan | Syarat & ketentuan | Ketentuan layanan
    Pedoman media siber | Syarat penggunaan | Pedoman pemberitaan media siber | Disclaimer dan privasi | Kode etik
    Ketentuan penggunaan | Kode etik jurnalistik | Pedoman siber | Kebijakan data pribadi`,
  hu: list`Adatvédelem | Adatvédelmi nyilatkozat | Adatvédelmi tájékoztató | Adatkezelési tájékoztató`,
  ro: list`Politica de confidențialitate | Politica de confidentialitate | Confidențialitate | Politica de cookies`,
  fa: list`حریم خصوصی | سیاست حفظ حریم خصوصی | قوانین و مقررات | شرایط استفاده | حریم شخصی | سیاست حریم خصوصی | شرایط و قوانین
    قوانین سایت | قوانین استفاده | سلب مسئولیت | مقررات سایت`,
  ...elsewhere('LEGAL_LINK'),
};

export const COOKIE: Phrases = {
  en: list`this website uses cookies | this site uses cookies | our website uses cookies | our site uses cookies | we use cookies
    we and our partners | we and our third-party | uses cookies to | use cookies to | use of cookies | uses cookies and
    use cookies and | cookies to improve | cookies to ensure | cookies to give you | cookies to personalise
    cookies to personalize | cookies to provide | cookies and similar | cookies and other | about cookies | accept cookies
    accept all | reject all | reject cookies | manage cookies | cookie settings | cookie policy | cookie preferences
    cookie consent | cookies policy | necessary cookies | functional cookies | performance cookies | targeting cookies
    analytical cookies | analytics cookies | marketing cookies | advertising cookies | third-party cookies | cookies help us
    consent to the use | consent to our use | withdraw your consent | withdraw consent | change your preferences
    by continuing to use this | by continuing to browse | by using this site | by using our site | by clicking accept
    you agree to our | you agree to the | you accept our | you consent to | store and/or access information
    precise geolocation data | personalized ads | privacy preference center | we value your privacy | our privacy notice
    and terms of service | terms of service apply | terms of service and | terms of use and | terms and conditions apply
    our terms of | our terms and conditions | agree to our terms | accept our terms | user agreement | privacy statement`,
  zh: list`使用Cookie | 使用 cookies | 本网站使用 | 本網站使用 | 接受所有cookie | 继续浏览 | 繼續瀏覽 | 隐私政策 | 服务条款 | 服務條款 | 使用条款`,
  ja: list`クッキーを使用 | Cookieを使用 | Cookieの使用 | クッキーの使用 | プライバシーポリシー | 利用規約 | 個人情報の取り扱い | 個人情報保護方針`,
  ko: list`쿠키를 사용 | 쿠키 사용 | 개인정보 처리방침 | 개인정보처리방침 | 이용약관에 동의 | 개인정보 수집 | 이용약관`,
  de: list`verwendet Cookies | verwenden Cookies | nutzt Cookies | nutzen Cookies | benutzt Cookies | setzt Cookies | setzen Cookies
    Verwendung von Cookies | Nutzung von Cookies | Einsatz von Cookies | Cookies zulassen | Cookies akzeptieren | alle Cookies
    alle akzeptieren | alle ablehnen | notwendige Cookies | Cookies ablehnen | Cookies von | Cookie-Einstellungen
    Cookie-Richtlinie | unserer Datenschutzerklärung | unsere Datenschutzerklärung | die Datenschutzerklärung
    der Datenschutzerklärung | Datenschutzerklärung gelesen | Datenschutzbestimmungen | Datenschutzhinweise
    Datenschutzhinweisen | personenbezogenen Daten | Ihre Einwilligung | Einwilligung kann | Ihre Zustimmung | stimmen Sie der
    stimmst du | erklären Sie sich | externer Inhalt | externe Inhalte | externen Inhalt | externen Inhalte
    an Drittplattformen | Drittplattformen übermittelt | Nutzungsbedingungen | Weitersurfen`,
  fr: list`utilise des cookies | utilisons des cookies | utilisation de cookies | utilisation des cookies | des cookies pour
    accepter les cookies | tout accepter | tout refuser | continuer sans accepter | gérer vos préférences
    politique de confidentialité | données personnelles | votre consentement | vous acceptez | nos partenaires`,
  es: list`utiliza cookies | utilizamos cookies | usa cookies | usamos cookies | uso de cookies | cookies propias y de terceros
    aceptar cookies | aceptar todas | aceptar todo | configurar cookies | política de cookies | política de privacidad
    términos y condiciones | nuestros socios`,
  pt: list`utilização de cookies | aceitar cookies | aceitar todos | rejeitar todos | política de privacidade | concorda com
    termos de uso | termos e condições`,
  it: list`utilizza cookie | utilizza i cookie | utilizziamo cookie | utilizziamo i cookie | usa cookie | usa i cookie
    utilizzo dei cookie | uso dei cookie | cookie di terze parti | privacy policy`,
  nl: list`gebruikt cookies | gebruiken cookies | gebruik van cookies | plaatsen cookies | cookies accepteren | cookies weigeren
    alles accepteren | accepteer alle | ga je akkoord`,
  pl: list`pliki cookies | plików cookie | plików cookies | polityka prywatności | polityce prywatności | danych osobowych
    wyrażasz zgodę | regulamin serwisu | RODO`,
  ru: list`использует cookie | используем cookie | используем куки | файлы cookie | файлов cookie | файлами cookie
    использование cookie`,
  tr: list`çerezleri kullanıyoruz | çerez kullanıyoruz | çerez kullanımı | çerezler kullanılmaktadır | çerez politikası
    çerezleri kabul | kişisel verilerin | kişisel verileriniz | kişisel verilerinizin | aydınlatma metni | KVKK`,
  ar: list`ملفات تعريف الارتباط | يستخدم ملفات | نستخدم ملفات | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | البيانات الشخصية
    بياناتك الشخصية | موافقتك`,
  hi: list`कुकीज का उपयोग | कुकीज़ | गोपनीयता नीति | नियम और शर्तों | प्राइवेसी पॉलिसी`,
  sv: list`använder cookies | använder kakor | användning av cookies | användarvillkor | personuppgiftspolicy`,
  no: list`bruker informasjonskapsler | bruker cookies | bruk av informasjonskapsler | godta alle | personvernerklæring`,
  da: list`bruger cookies | anvender cookies | brug af cookies | accepter alle | privatlivspolitik`,
  fi: list`käyttää evästeitä | käytämme evästeitä | evästeiden käyttö | evästeiden käytön`,
  cs: list`používá cookies | používáme cookies | soubory cookie | souborů cookie`,
  uk: list`використовує cookie | файли cookie | файлів cookie`,
  el: list`χρησιμοποιεί cookies | χρησιμοποιούμε cookies | τη χρήση cookies | αποδοχή όλων | αποδέχομαι`,
  he: list`משתמש בעוגיות | שימוש בעוגיות | קובצי עוגיות | משתמשים בעוגיות | משתמש בקובצי | עוגיות (cookies) | המשך הגלישה`,
  th: list`ใช้คุกกี้ | ยอมรับคุกกี้ | ยอมรับทั้งหมด | นโยบายความเป็นส่วนตัว`,
  vi: list`sử dụng cookie | chấp nhận tất cả | chính sách bảo mật | dữ liệu cá nhân`,
  id: list`menggunakan cookie | penggunaan cookie | terima semua | kebijakan privasi`,
  hu: list`sütiket használ | sütiket használunk | cookie-kat használ | sütik használatát`,
  ro: list`folosește cookie-uri | utilizează cookie-uri | folosim cookie-uri | utilizăm cookie-uri`,
  fa: list`از کوکی ها استفاده | حریم خصوصی | شرایط استفاده`,
  ...elsewhere('COOKIE'),
};
