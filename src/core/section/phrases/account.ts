/** Words of search boxes, accounts and language switches, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const SEARCH: Phrases = {
  en: list`Search | Search for | Search form | Search this site | Search the site | Search site | Search our site | Search here
    Search results | Search results for | Advanced search | Search articles | Open search | Close search | Toggle search
    Show search | Site search | Enter keywords | Search keywords | Type and press enter | Search by keyword
    Enter your search terms | Enter search term | Type to search | Submit search | Go | What are you looking for | Search blog
    Find | Filter by`,
  zh: list`搜索 | 搜尋 | 站内搜索 | 站內搜尋 | 全站搜索 | 高级搜索 | 請輸入關鍵字 | 请输入关键词 | 请输入关键字`,
  ja: list`検索 | サイト内検索 | 検索する | キーワード検索 | 詳細検索 | キーワードを入力 | 記事検索 | 検索フォーム | 検索結果`,
  ko: list`검색 | 통합검색 | 검색하기 | 검색어 입력 | 검색어를 입력하세요 | 상세검색 | 검색창 열기 | 기사검색 | 검색어를 입력해주세요 | 검색창 닫기 | 검색어 | 검색 닫기 | 통합 검색`,
  de: list`Suche | Suchen | Suche nach | Suche öffnen | Suche starten | Suchbegriff | Suchbegriff eingeben | Erweiterte Suche
    Suchformular | Finden | Volltextsuche | Website durchsuchen | Seite durchsuchen | Suchergebnisse`,
  fr: list`Recherche | Rechercher | Recherche avancée | Rechercher sur le site | Lancer la recherche | Rechercher un article | Chercher
    Mots-clés de recherche | Ouvrir la recherche`,
  es: list`Buscar | Búsqueda | Buscador | Búsqueda avanzada | Buscar en este sitio | Buscar por | Buscar en el sitio
    Ingrese su búsqueda | Formulario de búsqueda`,
  pt: list`Busca | Pesquisar | Pesquisa | Pesquisa avançada | Pesquisar por | Procurar | Buscar no site | Pesquisar neste blog
    Busca avançada`,
  it: list`Cerca | Ricerca | Cerca nel sito | Ricerca avanzata | Ricerca per | Cerca per | Apri ricerca | Risultati della ricerca
    Cosa stai cercando`,
  nl: list`Zoeken | Zoek | Zoeken naar | Zoek op trefwoord | Uitgebreid zoeken | Doorzoek de site | Zoekresultaten | Zoekterm
    Waar ben je naar op zoek`,
  pl: list`Szukaj | Wyszukaj | Wyszukiwarka | Szukaj w serwisie | Wyszukiwanie | Wyszukiwanie zaawansowane | Znajdź
    Wpisz szukaną frazę | Szukaj na stronie`,
  ru: list`Поиск | Найти | Искать | Поиск по сайту | Расширенный поиск | Что ищем | Поиск по ключевым словам | Введите запрос
    Форма поиска`,
  tr: list`Ara | Arama | Site içi arama | Detaylı arama | Gelişmiş arama | Arama yap | Arama sonuçları`,
  ar: list`بحث | البحث | ابحث | بحث متقدم | ابحث في الموقع | البحث عن | ابحث هنا | نتائج البحث`,
  hi: list`खोज | खोजें | खोज करें | सर्च | सर्च करें`,
  sv: list`Sök | Sök på sajten | Sök efter | Sökresultat`,
  no: list`Søk | Søk etter | Avansert søk | Søkeresultater`,
  da: list`Søg | Søg efter | Søgning | Avanceret søgning`,
  fi: list`Haku | Etsi | Hae | Hae sivustolta`,
  cs: list`Hledat | Vyhledávání | Vyhledat | Hledej`,
  uk: list`Пошук | Знайти | Шукати | Пошук по сайту`,
  el: list`Αναζήτηση | Αναζήτηση για | Ψάξε | Σύνθετη αναζήτηση`,
  he: list`חיפוש | חפש | חפשו | חיפוש באתר | חיפוש מתקדם | חפש באתר | תוצאות חיפוש`,
  th: list`ค้นหา | ค้นหาขั้นสูง | ค้นหาข่าว`,
  vi: list`Tìm kiếm | Tìm | Tìm kiếm nâng cao | Nhập từ khóa`,
  id: list`Cari | Pencarian | Cari berita | Telusuri`,
  hu: list`Keresés | Keres | Részletes keresés | Keresés az oldalon`,
  ro: list`Căutare | Cauta | Caută | Căutare avansată`,
  fa: list`جستجو | جست وجو | جستجوی پیشرفته | جست و جو | جست‌وجو | جستجو در سایت | جستجو برای | جستجو کنید`,
  ...elsewhere('SEARCH'),
};

export const LOGIN: Phrases = {
  en: list`Log in | Login | Log out | Logout | Sign in | Signin | Sign out | Sign up | Register | Registration | Join | Join now
    Create account | Create an account | Create free account | Create a free account | New user | Forgot password
    Forgot your password | Forgot username | Lost your password | Reset password | Remember me | Stay signed in | Username
    User name | Password | Username or email | Username or email address | Member login | Sign in or register
    Log in / Register | Sign in / Join | Register now | Don't have an account | Already have an account | Welcome back
    Log in / Sign up | Account login`,
  zh: list`登录 | 登錄 | 登入 | 注册 | 註冊 | 立即注册 | 立即登录 | 免费注册 | 登录注册 | 用户名 | 密码 | 退出`,
  ja: list`ログイン | ログアウト | 新規登録 | 会員登録 | 無料会員登録 | 新規会員登録 | ログインする | ユーザー登録 | パスワード`,
  ko: list`로그인 | 로그아웃 | 회원가입 | 회원 가입 | 아이디 | 비밀번호 | 아이디 찾기 | 비밀번호 찾기 | 아이디/비밀번호 찾기 | 로그인 유지 | 회원정보 | 회원정보 수정 | 마이페이지 로그인
    간편 로그인`,
  de: list`Anmelden | Anmeldung | Einloggen | Abmelden | Ausloggen | Registrieren | Registrierung | Jetzt registrieren
    Kostenlos registrieren | Benutzername | Kennwort | Passwort | Passwort vergessen | Passwort vergessen? Hier klicken
    Angemeldet bleiben | Anmelden / Registrieren | Mitglied werden`,
  fr: list`Connexion | Se connecter | Connectez-vous | Déconnexion | Se déconnecter | Inscription | S'inscrire | Inscrivez-vous
    Créer un compte | Mot de passe | Mot de passe oublié | Identifiant | Identifiez-vous`,
  es: list`Iniciar sesión | Inicia sesión | Inicie sesión | Acceder | Acceso | Ingresar | Entrar | Cerrar sesión | Registrarse
    Regístrate | Contraseña`,
  pt: list`Fazer login | Faça login | Fazer o login | Sair | Cadastre-se | Cadastrar | Cadastro | Registar | Registe-se
    Esqueci minha senha`,
  it: list`Accedi | Entra | Esci | Registrati | Registrazione | Accedi o registrati | Crea un account | Crea account | Nome utente`,
  nl: list`Inloggen | Log in op je account | Uitloggen | Aanmelden | Afmelden | Registreren | Account aanmaken | Maak een account aan
    Wachtwoord`,
  pl: list`Zaloguj się | Zaloguj | Logowanie | Wyloguj się | Wyloguj | Zarejestruj się | Rejestracja | Załóż konto | Hasło
    Nie pamiętasz hasła`,
  ru: list`Войти | Вход | Выйти | Выход | Регистрация | Зарегистрироваться | Авторизация | Авторизоваться | Логин`,
  tr: list`Giriş | Giriş yap | Üye girişi | Üye ol | Kayıt ol | Çıkış | Çıkış yap | Oturum aç | Şifre`,
  ar: list`تسجيل الدخول | دخول | تسجيل | تسجيل الخروج | خروج | إنشاء حساب | حساب جديد | كلمة المرور | كلمة السر`,
  hi: list`लॉगिन | लॉग इन | लॉग इन करें | साइन इन | साइन इन करें | साइन अप | रजिस्टर | रजिस्टर करें | पासवर्ड`,
  sv: list`Logga in | Logga ut | Registrera dig | Skapa konto`,
  no: list`Logg inn | Logg ut | Registrer deg | Opprett konto`,
  da: list`Log ind | Log ud | Opret konto | Opret bruger`,
  fi: list`Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Rekisteröidy`,
  cs: list`Přihlásit se | Přihlásit | Přihlášení | Odhlásit se`,
  uk: list`Увійти | Вхід | Вийти | Реєстрація`,
  el: list`Σύνδεση | Είσοδος | Έξοδος | Αποσύνδεση | Εγγραφή | Συνδεθείτε | Σύνδεση / Εγγραφή | Δημιουργία λογαριασμού
    Κωδικός πρόσβασης | Όνομα χρήστη | Ο λογαριασμός μου`,
  he: list`התחברות | התחבר | כניסה | הרשמה | התחברות / הרשמה | כניסה למנויים | כניסה לחשבון | הירשם | הירשמו | התנתק | התנתקות
    יציאה | שם משתמש | סיסמה | סיסמא | שכחתי סיסמה | האזור האישי | אזור אישי | להתחברות | כבר רשום`,
  th: list`เข้าสู่ระบบ | สมัครสมาชิก | ออกจากระบบ | ลงทะเบียน`,
  vi: list`Đăng nhập | Đăng ký | Đăng xuất | Quên mật khẩu`,
  id: list`Masuk | Daftar | Keluar | Daftar akun`,
  hu: list`Bejelentkezés | Belépés | Kilépés | Kijelentkezés`,
  ro: list`Autentificare | Intră în cont | Conectare | Deconectare`,
  fa: list`ورود | عضویت | ثبت نام | ورود به سایت | ورود / ثبت نام | ورود / عضویت | ثبت‌نام | ورود یا ثبت نام | حساب کاربری
    رمز عبور | نام کاربری | فراموشی رمز عبور`,
  ...elsewhere('LOGIN'),
};

export const LANGUAGE_SWITCH: Phrases = {
  any: list`English | Deutsch | Français | Español | Italiano | Português | Português (BR) | Nederlands | Polski | Русский | Türkçe
    العربية | עברית | فارسی | हिन्दी | हिंदी | বাংলা | اردو | ไทย | Tiếng Việt | Bahasa Indonesia | Bahasa Melayu | 中文 | 简体中文
    簡體中文 | 繁體中文 | 繁体中文 | 简体 | 繁體 | 简体版 | 繁體版 | 日本語 | 한국어 | Svenska | Norsk | Norsk bokmål | Dansk | Suomi | Čeština | Slovenčina
    Magyar | Română | Ελληνικά | Українська | Български | Hrvatski | Srpski | Српски | Slovenščina | Català | Euskara | Galego
    Lietuvių | Latviešu | Eesti | ქართული | Հայերեն | தமிழ் | తెలుగు | मराठी | ગુજરાતી | മലയാളം | ಕನ್ನಡ | Kiswahili | Esperanto
    EN | FR | ES | PT | NL | RU | UA | TR | PL | ENG | DEU | РУС | УКР`,
  en: list`Language | Languages | Select language | Choose language | Choose your language | Select your language | Change language
    Switch language | In other languages | Other languages | English (US) | English (UK) | English edition | English version
    US edition | UK edition | International edition | Australia edition | Europe edition | Change edition | Switch edition
    Edition | Editions | Current edition | Change region | Change country | Select country | Country | Select your location
    Translate`,
  zh: list`语言 | 語言 | 选择语言 | 選擇語言 | 其他语言 | 英文版 | 中文版 | 日文版 | 多语种`,
  ja: list`言語 | 言語を選択 | 言語選択 | 他言語版 | 英語版 | 他の言語`,
  ko: list`언어 | 언어 선택 | 다른 언어 | 영문판 | 영어`,
  de: list`Sprache | Sprachen | Sprache wählen | Sprache auswählen | Sprache ändern | In anderen Sprachen | Englische Version
    Deutsche Version | Ausgabe wählen | Land wählen`,
  fr: list`Langue | Langues | Choisir la langue | Choisissez votre langue | Changer de langue | Dans d'autres langues | Autres langues
    Version anglaise | Version française`,
  es: list`Idioma | Idiomas | Seleccionar idioma | Elegir idioma | Cambiar idioma | En otros idiomas | Otros idiomas
    Edición internacional | Seleccione idioma`,
  pt: list`Línguas | Selecionar idioma | Escolha o idioma | Mudar idioma | Noutras línguas | Em outros idiomas | Edição internacional
    Selecione o idioma`,
  it: list`Lingua | Lingue | Seleziona lingua | Scegli la lingua | Cambia lingua | In altre lingue | Versione inglese`,
  nl: list`Taal | Talen | Kies taal | Kies je taal | Taal kiezen | Andere talen | In andere talen`,
  pl: list`Język | Języki | Wybierz język | Zmień język | W innych językach | Wersja angielska`,
  ru: list`Язык | Языки | Выбрать язык | Выберите язык | Сменить язык | На других языках | Английская версия | Русская версия`,
  tr: list`Dil | Diller | Dil seçin | Dil seçiniz | Dili değiştir | Diğer diller`,
  ar: list`اللغة | اللغات | اختر اللغة | لغات أخرى | بلغات أخرى | تغيير اللغة`,
  hi: list`भाषा | भाषा चुनें | भाषाएं | अन्य भाषाएं`,
  sv: list`Språk | Välj språk | På andra språk`,
  no: list`Velg språk`,
  da: list`Sprog | Vælg sprog`,
  fi: list`Kieli | Valitse kieli | Muut kielet | På svenska | In English`,
  cs: list`Jazyk | Jazyky | Vybrat jazyk | V jiných jazycích`,
  uk: list`Мова | Мови | Оберіть мову | Іншими мовами`,
  el: list`Γλώσσα | Επιλογή γλώσσας`,
  he: list`שפה | בחר שפה | שפות אחרות`,
  th: list`ภาษา | เลือกภาษา | ภาษาอื่น`,
  vi: list`Ngôn ngữ | Chọn ngôn ngữ`,
  id: list`Bahasa | Pilih bahasa | Bahasa lain`,
  hu: list`Nyelv | Nyelvek | Nyelv választás | Válasszon nyelvet`,
  ro: list`Limba | Limbă | Alege limba`,
  fa: list`زبان | انتخاب زبان | زبان های دیگر`,
};
