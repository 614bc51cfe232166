/** What stands in for an article, and how it says so. All patterns take letters of any case, and none repeats within a repeat. */
export interface StandIn {
  /** In words, for the message: `"an error page"`. */
  readonly what: string;
  /** Wordings anywhere in a title or in the beginning of the text. */
  readonly within: readonly RegExp[];
  /** What a title says from end to end: words that within a text say something else. */
  readonly title?: RegExp;
}

/** Signs that end a heading of such a page. */
const whole = (words: string): RegExp => new RegExp(`^[\\s¡¿]*(?:${words})[\\s.!?…:。！]*$`, 'iu');

export const STAND_INS: readonly StandIn[] = [
  {
    what: 'an error page',
    within: [
      /\b(?:page (?:not found|no longer exists|(?:cannot|can[’']t|could not) be found)|404 (?:not found|error)|error 404|not found \(404\))/iu,
      /\b(?:can[’']t|cannot|can not|couldn[’']t|could not|unable to) find (?:that|this|the) (?:page|article|story)\b/iu,
      /\b(?:page|article|story|content) (?:that )?you (?:are looking for|were looking for|requested|have requested|are trying to (?:view|reach))[^.]{0,40}\b(?:not (?:found|exist|available)|doesn[’']t exist|no longer|moved|deleted|removed|unavailable)/iu,
      /\bthis (?:page|article|story|content|post) (?:isn[’']t available|is (?:no longer available|currently unavailable|unavailable)|(?:has been|was) (?:removed|deleted))/iu,
      /\b(?:500|502|503|504) (?:internal|bad|service|gateway)|internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|too many requests|error establishing a database connection/iu,
      /\b(?:gewünschte|gesuchte|angeforderte|aufgerufene|diese) seite (?:existiert|ist|wurde|konnte|kann)[^.]{0,30}\b(?:nicht|entfernt|gelöscht|verschoben)|seite (?:wurde |konnte )?(?:leider )?nicht gefunden|artikel (?:ist )?(?:leider )?nicht mehr (?:verfügbar|vorhanden)/iu,
      /\bpage (?:introuvable|non trouvée)|page (?:demandée|recherchée|que vous (?:cherchez|recherchez|avez demandée))[^.]{0,30}(?:n[’']existe|introuvable|supprimée|déplacée|pas (?:été )?(?:disponible|trouvée))/iu,
      /página (?:no|não) encontrada|página (?:que (?:estás buscando|buscas|busca|está buscando|has solicitado|ha solicitado)|solicitada|que (?:você )?(?:procura|está procurando)|que tentou acessar)[^.]{0,30}(?:no existe|no se encuentra|no está disponible|ha sido|não existe|não foi|não está disponível|foi removida)/iu,
      /pagina non trovata|pagina (?:che (?:stai cercando|cerchi|hai cercato)|richiesta|cercata)[^.]{0,30}(?:non (?:esiste|è)|è stata)/iu,
      /pagina niet gevonden|pagina die (?:je|u) zoekt[^.]{0,30}(?:bestaat|niet|verwijderd)|nie znaleziono strony|strona,? (?:której szukasz|o podanym adresie)[^.]{0,30}nie (?:istnieje|została)/iu,
      /страница(?: не найдена| не существует| удалена|, которую вы)|(?:запрашиваемая|запрошенная|такая) (?:вами )?страница[^.]{0,20}(?:не |удалена)|такой страницы (?:нет|не существует)|ошибка 404|сторінку не знайдено/iu,
      /sayfa bulunamadı|aradığınız sayfa|sidan (?:kunde inte hittas|hittades inte|finns inte)|siden (?:blev ikke fundet|findes ikke|finnes ikke|ble ikke funnet)|sivua ei löyd|stránka (?:nebyla nalezena|nenalezena|neexistuje)|oldal nem található|pagina nu (?:a fost găsită|există)/iu,
      /σελίδα δεν (?:βρέθηκε|υπάρχει)|الصفحة (?:غير موجودة|التي تبحث عنها)|ה(?:דף|עמוד) לא נמצא|صفحه (?:مورد نظر )?(?:پیدا|یافت) نشد|(?:पृष्ठ|पेज) नहीं मिला|ไม่พบหน้า|không tìm thấy trang|halaman (?:tidak ditemukan|yang anda cari)/iu,
      /(?:页面|网页)(?:不存在|未找到|找不到|已(?:被)?删除|走丢)|頁面(?:不存在|找不到)|(?:访问|查找|请求|浏览)的(?:页面|网页|内容|文章)[^。]{0,10}(?:不存在|已(?:被)?删除|找不到)|ページ(?:が|は)(?:見つかりません|存在しません|削除され)|お探しのページ|페이지를 찾을 수 없|존재하지 않는 페이지/iu,
    ],
    title: whole(
      '404|not found|oops|unavailable|(?:content )?not available|forbidden|unauthorized|bad request|hoppla|fehler|erreur|error|errore',
    ),
  },
  {
    what: 'a robot check',
    within: [
      /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|checking (?:if the site connection is secure|your browser)|just a moment|attention required|unusual traffic|complete the captcha|security check)\b/iu,
      /\b(?:pardon our interruption|think (?:that )?you (?:were|are|might be) a (?:ro)?bot|press (?:and|&) hold to|ddos protection by|enable (?:javascript and )?cookies to continue)\b/iu,
      /\b(?:access (?:to this page has been )?denied|request (?:was )?blocked|you have been blocked|you don[’']t have permission to access|zugriff verweigert|accès refusé|acceso denegado|acesso negado|accesso negato|доступ (?:запрещ[её]н|ограничен))/iu,
      /bestätigen sie, dass sie kein roboter|kein roboter sind|vous n[’']êtes pas un robot|que vous êtes (?:un )?humain|no eres un robot|que eres humano|não é um robô|non sei un robot|nie jesteś robotem|geen robot|вы не робот|подозрительн\p{L}{1,3} трафик|robot olmadığınızı/iu,
      /人机验证|安全验证|访问被拒绝|请完成验证|不是机器人|您是真人|ロボットでは?(?:ありません|ない)|로봇이 아닙니다|로봇이 아님/iu,
    ],
  },
  {
    what: 'a request to turn JavaScript on',
    within: [
      /\b(?:(?:enable|turn on|activate) javascript|javascript (?:is|must be|muss) (?:disabled|required|enabled|aktiviert)|your browser is (?:not supported|out of date|outdated))/iu,
      /javascript (?:ist |wurde )?deaktiviert|javascript (?:in ihrem browser )?(?:zu )?aktivieren|activ(?:ez|er) (?:le )?javascript|javascript est désactivé|(?:habilit|activ)(?:e|a|ar) (?:o )?javascript|javascript (?:está )?(?:deshabilitado|desactivado|desativado)|(?:abilita|attiva|abilitare|attivare) javascript|javascript (?:è )?disabilitato/iu,
      /schakel javascript in|javascript (?:is )?uitgeschakeld|(?:włącz|włączyć) (?:obsługę )?javascript|включит(?:е|ь) javascript|javascript (?:отключ[её]н|выключен)|aktivera javascript|aktiver javascript|请(?:启用|开启) ?javascript|浏览器(?:不支持|未启用|禁用了?) ?javascript|javascript ?(?:を|が)(?:有効|無効|オン)|javascript ?[를가] ?(?:활성화|사용)/iu,
    ],
  },
  {
    what: 'a consent wall',
    within: [
      /\b(?:we|our partners|we and our (?:\d{1,5} )?partners) (?:use|store|value|process)[^.]{0,60}(?:cookies|privacy|device)/iu,
      /\b(?:before you continue|accept (?:all )?cookies|manage (?:your )?(?:cookie|consent|privacy)|weiter mit werbung|mit werbung weiterlesen|cookies? (?:akzeptieren|zustimmen)|accepter (?:et continuer|les cookies)|aceptar (?:las )?cookies|accettare i cookie)\b/iu,
      /wir und unsere (?:\d{1,5} )?partner|nous et nos (?:\d{1,5} )?partenaires|nosotros y nuestros (?:\d{1,5} )?socios|nós e (?:os )?nossos (?:\d{1,5} )?parceiros|noi e (?:\d{1,5} )?(?:i )?nostri (?:\d{1,5} )?(?:partner|fornitori)|wij en onze (?:\d{1,5} )?partners|my i nasi (?:\d{1,5} )?(?:zaufani )?partnerzy|vi och våra (?:\d{1,5} )?(?:partner|leverantörer)|vi og våre (?:\d{1,5} )?partnere|vi og vores (?:\d{1,5} )?partnere/iu,
      /мы используем (?:файлы )?cookie|我们使用 ?cookie|当サイトでは、?(?:cookie|クッキー)/iu,
    ],
    title: whole(
      'we value your privacy|your privacy (?:matters|is important(?: to us)?)|ihre privatsphäre ist uns wichtig|votre vie privée (?:compte|nous importe|est importante)|valoramos tu privacidad|la tua privacy è importante(?: per noi)?|szanujemy (?:twoją|państwa) prywatność|cookie consent',
    ),
  },
  {
    what: 'a notice for other countries',
    within: [
      /\b(?:not (?:currently )?available in your (?:country|region|location|area)|unavailable (?:due to|for) legal reasons|access[^.]{0,60} from a country belonging to the european economic area|nicht in ihrem land verfügbar|in ihrem land (?:leider )?nicht verfügbar|pas (?:disponible|accessible) dans votre (?:pays|région)|no está disponible en (?:su|tu) (?:país|región)|não está disponível (?:no seu país|na sua região)|non è disponibile nel tuo paese)|недоступ\p{L}{1,2} в (?:вашей стране|вашем регионе)|お住まいの(?:国|地域)では|在您所在的(?:国家|地区)/iu,
    ],
  },
  {
    what: 'a server’s own page, without the site',
    within: [
      /\b(?:welcome to nginx|if you see this page, the nginx|apache2? (?:ubuntu |debian )?default page|this account has been suspended|(?:this|the) domain (?:name )?(?:is|may be) (?:for sale|parked)|buy this domain|domain (?:steht zum verkauf|ist zu verkaufen)|(?:site|website|webpage) is (?:currently |temporarily )?(?:under (?:construction|maintenance)|down for)|down for (?:scheduled |planned )?maintenance|(?:seite|website) wird (?:gerade|derzeit|aktuell) gewartet|site (?:est )?(?:actuellement )?en maintenance|sitio (?:web )?(?:está )?en mantenimiento|site (?:está )?em manutenção|sito (?:è )?in manutenzione|welcome to wordpress\. this is your first post)|ведутся технические работы|(?:系统|网站)(?:正在)?维护|メンテナンス中/iu,
    ],
    title: whole(
      'it works|index of /.{0,80}|account suspended|under (?:construction|maintenance)|(?:scheduled )?maintenance|wartungsarbeiten|wartungsmodus|maintenance en cours|en mantenimiento|em manutenção|in manutenzione|coming soon',
    ),
  },
  {
    what: 'a redirect, or a page still loading',
    within: [
      /\b(?:you (?:are being|will be) redirected|(?:are|were) not (?:being )?redirected|redirected automatically|sie werden (?:gleich |automatisch )?weitergeleitet|vous (?:allez être|êtes|serez) redirigé|será redirigido|serás redirigido|sarai reindirizzato|loading, please wait|please wait while (?:we|the page|you))|вы будете перенаправлены|正在跳转|页面跳转中|自動的に(?:移動|転送)/iu,
    ],
    title: whole(
      'redirecting|loading|please wait|one moment(?:,? please)?|einen moment(?: bitte)?|weiterleitung|chargement|cargando|carregando|caricamento|загрузка|加载中|読み込み中',
    ),
  },
  {
    what: 'an age gate',
    within: [
      /\b(?:you must be (?:of legal (?:drinking )?age|(?:at least |over )?(?:18|19|21)(?: years(?: old| of age)?)?(?: or (?:older|over))?) to (?:enter|view|visit|access)|are you (?:over|at least) (?:18|21)\b|(?:confirm|verify) your age|sind sie (?:über|mindestens) 18|avez-vous (?:plus de )?18 ans|eres mayor de (?:edad|18)|hai (?:più di|almeno) 18 anni)|вам (?:уже )?(?:есть|исполнилось) 18|18歳以上ですか|已(?:年)?满 ?18/iu,
    ],
  },
];

/** A title that begins so is that of a login page; the words behind the bar begin headlines too, and count as whole titles alone. */
export const LOGIN_TITLE =
  /^(?:(?:log ?in|sign ?in|please (?:log|sign) in|anmelden|einloggen|se connecter|connexion|identifiez-vous|iniciar sesión|inicia sesión|accedi|zaloguj się|logga in|logg inn|log ind|kirjaudu|giriş yap)\b|(?:登录|登入|(?:会員)?ログイン|로그인|تسجيل الدخول)(?!\p{L})|(?:anmeldung|inloggen|entrar|logowanie|войти|вход|авторизация)[\s.!…:]*$)/iu;

/** What a form asks for where one logs in. */
export const PASSWORD =
  /password|passwort|kennwort|mot de passe|contraseña|\bsenha\b|wachtwoord|hasł[oa]|lösenord|passord|adgangskode|salasana|şifre|пароль|密码|密碼|パスワード|비밀번호|كلمة (?:المرور|السر)/iu;
