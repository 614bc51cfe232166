import { linkOf } from './link.js';
import { lowered } from './lowered.js';
import { keyOf } from './normalise.js';
import type { Page } from './page.js';
import type { ArticleLink } from './schema.js';

export interface Breadcrumbs {
  readonly crumbs: readonly ArticleLink[];
  /** Indices of the lines that they stand on. */
  readonly used: readonly number[];
}

const NONE: Breadcrumbs = { crumbs: [], used: [] };
const CRUMB = /\s+(?:>|›|»|→|\/|::|\|>|»)\s+|\s*[›»]\s*|(?<=[\p{Script=Han}\p{Script=Hangul}])\s*>\s*(?=[\p{L}])/u;
/** Signs that stand between crumbs and between hardly anything else. */
const ARROW = /[>›»→]/;
const MAY_TRAIL = /[>›»/→:：]/;
const LONE_SIGN = /^[>›»/→]$/;
const HERE =
  /^(?:you are (?:currently )?here|sie sind hier|sie befinden sich hier|du (?:bist|befindest dich) hier|vous êtes ici|estás (?:en|aquí)|(?:você )?está aqui|ti trovi in|je bent hier|u bent hier|jesteś tutaj|вы здесь|du är här|du er her|buradasınız|أنت هنا|当前位置|您的位置|您现在的位置|你的位置|所在位置|目前位置|現在位置|現在地)\s*[:：]?\s*/u;
const HOME =
  /^(?:home(?:page)?|start(?:seite)?|main|accueil|inicio|início|principal|главная(?: страница)?|strona główna|hem|hjem|forside|etusivu|ana ?sayfa|domů|pagina principale|الرئيسية|首页|首頁|ホーム|トップ(?:ページ)?|홈|trang chủ|beranda|होम|मुखपृष्ठ|index|forums?)$/u;
/** Buttons that stand in pairs, and no trail. */
const BUTTON =
  /^(?:log ?in|log ?out|sign (?:in|up)|register|join(?: now)?|(?:your |my )?account|subscribe|search|menu|cart|share|anmelden|registrieren|abmelden|suche|connexion|s'inscrire|iniciar sesión|registrarse|entrar|accedi|registrati|inloggen|zaloguj|войти|регистрация|giriş|kayıt ol|登录|注册|登錄|ログイン|로그인|회원가입|print|drucken|kontakt|contact|help|faq|impressum|[a-z]{2}$)(?!\p{L})/u;
const LONGEST_LINE = 300;
const LONGEST_CRUMB = 60;
const MOST_CRUMBS = 12;
/** As many crumbs tell a trail by their signs alone. */
const SURE_CRUMBS = 3;
/** Lines above the headline where two crumbs with an arrow between are a trail. */
const NEAR_TITLE = 4;

/** `Home > World > Asia` in one line, or one crumb a line with the signs between; a last crumb that is the headline is left out. */
export function findBreadcrumbs(page: Page, title: string | null): Breadcrumbs {
  const titleKey = title === null ? '' : keyOf(title);
  const limit = page.bodyFirst < 0 ? page.lines.length : page.bodyFirst;
  const headline = page.lines.find((line) => line.kind === 'title')?.index ?? -1;
  for (const line of page.lines) {
    if (line.index >= limit) break;
    if (line.kind !== 'navigation' || line.length > LONGEST_LINE) continue;
    const stacked = stackedCrumbs(page, line.index, titleKey);
    if (stacked !== null) return stacked;
    if (!MAY_TRAIL.test(line.text)) continue;
    const here = HERE.exec(lowered(line.text));
    const rest = here === null ? line.text : line.text.slice(here[0].length);
    const parts = rest
      .split(CRUMB)
      .map((part) => part.trim())
      .filter((part) => keyOf(part) !== '');
    const near = headline - line.index;
    if (!(here !== null && parts.length > 0) && !isTrail(rest, parts, titleKey, near > 0 && near <= NEAR_TITLE)) continue;
    const kept = parts.filter((part) => keyOf(part) !== titleKey);
    if (kept.length > 0) return { crumbs: kept.map((part) => linkOf(line, part)), used: [line.index] };
  }
  return NONE;
}

/** Whether parts of a line are crumbs: they begin at home, end at the headline, are several, or stand above it. */
function isTrail(text: string, parts: readonly string[], titleKey: string, near: boolean): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined || parts.length < 2 || /^[<>«»‹›]/.test(text)) return false;
  if (parts.slice(0, -1).some((part) => part.length > LONGEST_CRUMB) || parts.some((part) => BUTTON.test(lowered(part)))) return false;
  if (HOME.test(lowered(first))) return true;
  const lastKey = keyOf(last);
  if (titleKey !== '' && (lastKey === titleKey || (lastKey.length >= SURE_CRUMBS * 3 && titleKey.startsWith(lastKey)))) return true;
  return ARROW.test(text) ? near || parts.length >= SURE_CRUMBS : near && parts.length >= SURE_CRUMBS;
}

function stackedCrumbs(page: Page, from: number, titleKey: string): Breadcrumbs | null {
  const crumbs: ArticleLink[] = [];
  const used: number[] = [];
  if (page.lines[from + 1]?.length !== 1 || page.lines[from + 1]?.kind !== 'navigation') return null;
  for (let at = from; at < from + MOST_CRUMBS * 2; at += 2) {
    const crumb = page.lines[at];
    const sign = page.lines[at + 1];
    if (crumb?.kind !== 'navigation' || crumb.length > LONGEST_CRUMB || LONE_SIGN.test(crumb.text)) break;
    if (keyOf(crumb.text) !== titleKey && keyOf(crumb.text) !== '') crumbs.push(linkOf(crumb, crumb.text));
    used.push(crumb.index);
    if (sign?.kind !== 'navigation' || !LONE_SIGN.test(sign.text)) break;
    used.push(sign.index);
  }
  return used.length >= 3 && crumbs.length > 0 ? { crumbs, used } : null;
}
