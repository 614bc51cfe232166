import { lowered } from '../text/lowered.js';

/** Before a trail: `You are here: Home > World`. */
export const HERE =
  /^(?:you are (?:currently )?here|sie sind hier|sie befinden sich hier|du (?:bist|befindest dich) hier|vous êtes ici|estás (?:en|aquí)|(?:você )?está aqui|ti trovi in|je bent hier|u bent hier|jesteś tutaj|вы здесь|du är här|du er her|buradasınız|أنت هنا|当前位置|您的位置|您现在的位置|你的位置|所在位置|目前位置|現在位置|現在地)\s*[:：]?\s*/u;
const HOME =
  /^(?:home(?:page)?|start(?:seite)?|main|accueil|inicio|início|principal|главная(?: страница)?|strona główna|головна|hem|hjem|forside|forsiden|etusivu|ana ?sayfa|domů|početna|acasă|kezdőlap|címlap|αρχική|αρχικη|pagina principale|portada|الرئيسية|صفحه اصلی|خانه|ראשי|דף הבית|עמוד הבית|首页|首頁|ホーム|トップ(?:ページ)?|홈|trang chủ|beranda|หน้าแรก|होम|मुखपृष्ठ|মূলপাতা|প্রচ্ছদ|index|forums?)$/u;
/** Buttons that stand in pairs, and no trail. */
const BUTTON =
  /^(?:log ?in|log ?out|sign (?:in|up)|register|join(?: now)?|(?:your |my )?account|subscribe|menu|cart|share|anmelden|registrieren|abmelden|suche|connexion|s'inscrire|iniciar sesión|registrarse|entrar|accedi|registrati|inloggen|zaloguj|войти|регистрация|giriş|kayıt ol|登录|注册|登錄|ログイン|로그인|회원가입|print|drucken|impressum)(?!\p{L})/u;
/** Departments of sites, which menus list. */
const SERVICE = /^(?:search|help|contact(?: us)?|kontakt|faqs?|hilfe|aide|contacto|ayuda|service)$/u;
/** A language, as switches list them, or a country. */
const CODE = /^\p{Ll}{2}$/u;

export const isHome = (text: string): boolean => HOME.test(lowered(text));

/**
 * Whether these are buttons rather than crumbs. A trail may pass one department (`Home > Help > Returns`) and a country or two (`News > UK > Wales`);
 * two of them are a menu, or a switch of languages. @param arrows Arrows part them, which hardly a menu has
 */
export function areButtons(parts: readonly string[], arrows: boolean): boolean {
  const small = parts.map(lowered);
  if (small.some((part) => BUTTON.test(part))) return true;
  const services = small.filter((part) => SERVICE.test(part)).length;
  const codes = small.filter((part) => CODE.test(part)).length;
  if (services > 1 || (services === 1 && !arrows && parts.length < 3)) return true;
  return codes > 0 && (codes === parts.length || (!arrows && (codes > 1 || parts.length < 3)));
}

/** A home that is no department's: `Forum` and `Main` are entries of menus. */
export const isFrontPage = (text: string): boolean => isHome(text) && !/^(?:main|index|forums?)$/i.test(text);

/** Entries of menus, credits and buttons, which stand above headlines too. */
const NO_CRUMB =
  /^(?:search|suche|help|contact(?: us)?|kontakt|contacto|about(?: us)?|über uns|faqs?|prev(?:ious)?|next|up|back\b.*|zur(?:ück)? .*|zum .*|retour .*|volver .*|skip .*|load .*|see .*|view .*|current page|(?:ein )?partner .*|(?:foto|photo|bild|image|inhalt)(?:\s.*|:.*)?)$|[©{}<>:：►]/u;

export const isNoCrumb = (text: string): boolean => NO_CRUMB.test(lowered(text));
