/** Words of players, viewers, widgets and error messages, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const PLAYER: Phrases = {
  en: list`Play | Pause | Play video | Pause video | Play audio | Play now | Stop | Mute | Unmute | Volume | Fullscreen | Full screen
    Enter fullscreen | Exit fullscreen | Picture-in-Picture | Current time | Remaining time | Stream type | Stream Type LIVE
    Playback rate | Captions | Captions off | Subtitles | Autoplay | Replay | Transcript | Embed`,
  zh: list`播放 | 播放视频 | 暂停 | 暫停 | 静音 | 音量 | 全屏 | 全螢幕 | 重播`,
  ja: list`再生 | 再生する | 一時停止 | ミュート | 全画面 | 全画面表示 | 動画を再生 | 自動再生`,
  ko: list`재생 | 일시정지 | 음소거 | 음량 | 전체화면 | 전체 화면 | 동영상 재생 | 자동재생 | 자막`,
  de: list`Abspielen | Wiedergabe | Video abspielen | Video starten | Stummschalten | Ton an | Ton aus | Lautstärke | Vollbild
    Vollbildmodus | Untertitel | Jetzt abspielen | Audio abspielen | Wiederholen | Wird geladen`,
  fr: list`Lire la vidéo | Lecture | Lecture en cours | Muet | Couper le son | Activer le son | Plein écran | Sous-titres
    Lancer la lecture`,
  es: list`Reproducir | Reproducir video | Silenciar | Activar sonido | Pantalla completa | Subtítulos | Reproductor de audio | Volumen
    Pausar`,
  pt: list`Reproduzir vídeo | Tela cheia | Ecrã inteiro | Silenciar vídeo | Ativar som | Legendas | Tocador de áudio | Tocador de vídeo
    Dar play`,
  it: list`Riproduci | Riproduci video | Disattiva audio | Attiva audio | Schermo intero | Sottotitoli | Lettore audio
    In riproduzione`,
  nl: list`Afspelen | Video afspelen | Pauzeren | Dempen | Volledig scherm | Ondertiteling | Geluid aan | Geluid uit`,
  pl: list`Odtwórz | Odtwarzaj | Wstrzymaj | Wycisz | Pełny ekran | Napisy | Głośność`,
  ru: list`Воспроизвести | Воспроизведение | Пауза | Без звука | Громкость | На весь экран | Полный экран | Субтитры | Смотреть`,
  tr: list`Oynat | Duraklat | Sesi kapat | Sesi aç | Tam ekran | Altyazı | Videoyu oynat`,
  ar: list`تشغيل | تشغيل الفيديو | إيقاف مؤقت | كتم الصوت | ملء الشاشة | مشغل الصوت | ترجمة الفيديو`,
};

export const VIEWER: Phrases = {
  any: list`of | von | de | sur | di | van | z | из`,
  en: list`Slide | Slides | Image of | Image of of | Photo of | Slide of | View gallery | View photos | View all photos
    View slideshow | Start slideshow | Slideshow | Open gallery | Close gallery | Open image in gallery | Open image in new tab
    Open in lightbox | Enlarge | Enlarge image | Click to enlarge | Tap to enlarge | Click to view larger image | View larger
    View larger image | Zoom | Expand | Collapse | Show more | Show less | See less | Show | Hide | Show details | Toggle
    Toggle caption | Show caption | Expand all | Collapse all | Load more | Close | Close window | Open | OK | Dismiss | Apply
    Reset | Yes | No | No thanks | Got it | Scroll | Click here | Filter | Filters | Clear | Clear all | Sort`,
  zh: list`展开 | 收起 | 展开全部 | 展開 | 展开更多 | 点击展开 | 关闭 | 關閉 | 确定 | 取消 | 图集 | 是 | 否`,
  ja: list`閉じる | 開く | 表示 | 非表示 | キャンセル | 送信 | 拡大 | 拡大する | 画像を拡大 | もっと見る | 続きを表示 | 写真を見る | 次の写真 | 前の写真`,
  ko: list`닫기 | 열기 | 확인 | 취소 | 펼치기 | 접기 | 확대 | 이미지 크게 보기 | 원본보기 | 창 닫기 | 레이어 닫기 | 팝업 닫기 | 이전 슬라이드 | 다음 슬라이드 | 이미지 확대
    이미지 확대보기 | 이미지확대 | 상세보기 | 요약봇 | 더 불러오기 | 자동요약`,
  de: list`Schließen | Öffnen | Ausklappen | Einklappen | Aufklappen | Zuklappen | Mehr anzeigen | Weniger anzeigen | Anzeigen lassen
    Vergrößern | Bild vergrößern | Bild in Originalgröße | Galerie öffnen | Bild schließen | Einblenden | Ausblenden | Abbrechen
    Absenden | Senden | Bestätigen | Ja | Nein | Weitere laden | Details | Fenster schließen`,
  fr: list`Fermer | Ouvrir | Afficher | Masquer | Afficher plus | Afficher moins | Voir moins | Déplier | Replier | Valider`,
  es: list`Cerrar | Abrir | Mostrar | Ocultar | Mostrar más | Mostrar menos | Ver menos | Expandir | Ampliar | Cancelar | No, gracias`,
  pt: list`Fechar | Mostrar mais | Esconder | Carregar mais | Sim | Não | Confirmar`,
  it: list`Chiudi | Apri | Mostra | Nascondi | Mostra di più | Mostra meno | Espandi | Ingrandisci | Ingrandisci immagine`,
  nl: list`Sluiten | Sluit | Openen | Toon meer | Toon minder | Minder tonen | Vergroten | Vergroot afbeelding | Bekijk foto's`,
  pl: list`Zamknij | Otwórz | Rozwiń | Zwiń | Pokaż więcej | Pokaż mniej | Powiększ | Powiększ zdjęcie | Zobacz galerię | Pokaż | Tak
    Nie`,
  ru: list`Закрыть | Открыть | Развернуть | Свернуть | Показать | Скрыть | Увеличить | Загрузить ещё | Загрузить еще`,
  tr: list`Kapat | Aç | Göster | Gizle | Daha fazla göster | Daha az göster | Büyüt | Fotoğrafları gör | İptal | Daha fazla yükle
    Tümünü göster | Vazgeç | Tamam`,
  ar: list`إغلاق | اغلاق | فتح | عرض | إخفاء | عرض أقل | تكبير | تكبير الصورة | إلغاء | عرض المزيد | المزيد من الصور
    إظهار المزيد | تحميل المزيد | شاهد المزيد | عرض الكل`,
  hi: list`बंद करें | खोलें | दिखाएं | छिपाएं | रद्द करें | हां | नहीं | और लोड करें`,
  sv: list`Stäng | Öppna | Visa mindre | Dölj`,
  no: list`Lukk | Åpne | Vis mindre | Skjul`,
  da: list`Luk | Åbn | Forstør`,
  fi: list`Sulje | Avaa | Näytä vähemmän | Piilota | Ei`,
  cs: list`Zavřít | Otevřít | Zobrazit méně | Skrýt`,
  uk: list`Закрити | Відкрити | Розгорнути | Згорнути`,
  el: list`Κλείσιμο | Άνοιγμα | Εμφάνιση | Απόκρυψη | Δείτε όλα | Φόρτωση περισσότερων | Ακύρωση | Περισσότερες φωτογραφίες`,
  he: list`סגור | פתח | הצג | הסתר | סגירה | הצג עוד | טען עוד | הצג הכל | ביטול | אישור | לכל התמונות | גלריית תמונות
    פתיחת התמונה`,
  th: list`ปิด | เปิด | ยกเลิก | ตกลง`,
  vi: list`Đóng | Mở | Thu gọn | Mở rộng | Xem tất cả | Xem thêm bình luận | Tải thêm | Phóng to | Hủy`,
  id: list`Tutup | Buka | Batal | Kirim | Tampilkan lebih banyak | Muat lebih banyak | Lihat lainnya | Lihat lebih banyak
    Sembunyikan`,
  hu: list`Bezár | Bezárás | Megnyitás | Mégse`,
  ro: list`Închide | Deschide | Arată mai mult | Anulează | Da | Nu`,
  fa: list`بستن | باز کردن | نمایش | لغو | نمایش بیشتر | مشاهده بیشتر تصاویر | بارگذاری بیشتر | بستن پنجره`,
  ...elsewhere('VIEWER'),
};

export const FEEDBACK: Phrases = {
  en: list`was this article helpful | was this helpful | was this page helpful | was this information helpful
    did you find this helpful | did you find this article helpful | did you find this useful | was this article useful
    was this post helpful | thank you for your feedback | thanks for your feedback | thanks for letting us know
    give us your feedback | provide feedback | send feedback | report an error | report a typo | report a mistake
    report a problem | report a correction | see an error in this | spotted an error | found an error | found a typo
    suggest an improvement | click on a star to rate | average rating | no votes so far | be the first to rate this | vote count
    how useful was this post | rate this recipe | take our survey | found this helpful | view results`,
  zh: list`这篇文章对您有帮助吗 | 这篇文章有帮助吗 | 本文对你有帮助 | 感谢您的反馈 | 纠错 | 挑错 | 心情指数`,
  ja: list`役に立ちましたか | ご意見をお聞かせ | フィードバックをお寄せ | 評価をお願いします | アンケートに`,
  ko: list`이 기사 어땠나요 | 도움이 되었나요 | 도움이 되셨나요 | 이 기사를 추천합니다 | 어떻게 생각하세요 | 오류신고 | 만족도 | 이 기사를 공유합니다 | 이 기사가 마음에 | 기사에 대해 의견
    기자에게 응원 | 기사 추천은 24시간`,
  de: list`war dieser Artikel hilfreich | war dieser Beitrag hilfreich | war diese Seite hilfreich | war das hilfreich
    wie hilfreich war | hat Ihnen der Artikel gefallen | hat Ihnen dieser Artikel | wie gefällt Ihnen | wie fanden Sie
    vielen Dank für Ihr Feedback | vielen Dank für dein Feedback | Fehler gefunden | Fehler melden | Fehler entdeckt
    Ihre Meinung ist`,
  fr: list`cet article vous a-t-il été utile | cet article vous a-t-il aidé | cette page vous a-t-elle | merci pour votre avis
    merci de votre retour | signaler une erreur | une erreur dans cet article | vous avez repéré une erreur | notez cet article`,
  es: list`te ha resultado útil | te resultó útil | le resultó útil | fue útil este | te sirvió este | te ha gustado este
    gracias por tu opinión | gracias por sus comentarios | reportar un error`,
  pt: list`este artigo foi útil | esta página foi útil | este conteúdo foi útil | achou útil | obrigado pelo seu feedback
    encontrou um erro | encontrou algum erro | reportar erro | comunicar erro`,
  it: list`questo articolo è stato utile | ti è stato utile | è stato utile questo | grazie per il tuo feedback | segnala un errore
    hai trovato un errore | vota questo articolo | ti è piaciuto questo articolo`,
  nl: list`was dit artikel nuttig | was deze informatie nuttig | heeft dit artikel je geholpen | bedankt voor je feedback | fout gezien
    fout gevonden | taalfout gezien | meld een fout`,
  pl: list`czy ten artykuł był pomocny | czy artykuł był przydatny | oceń artykuł | oceń ten artykuł | zgłoś błąd | znalazłeś błąd
    zauważyłeś błąd | dziękujemy za opinię | średnia ocena`,
  ru: list`была ли статья полезна | статья была полезна | эта статья была полезной | оцените статью | оцените материал | нашли ошибку
    нашли опечатку | заметили ошибку | увидели ошибку`,
  tr: list`bu içerik faydalı oldu mu | bu yazı işinize yaradı mı | geri bildiriminiz için teşekkürler | hata bildir
    bu habere tepkiniz | tepkiniz ne`,
  ar: list`هل كان هذا المقال مفيدا | هل كان المقال مفيدا | هل أعجبك | شكرا لملاحظاتك | أبلغ عن خطأ | قيم المقال | ما تقييمك`,
  hi: list`क्या यह लेख उपयोगी | आपकी प्रतिक्रिया | त्रुटि की रिपोर्ट`,
  uk: list`знайшли помилку | помітили помилку | виділіть її та натисніть`,
  cs: list`byl pro vás článek | nahlásit chybu | našli jste chybu`,
  he: list`נתקלתם בטעות | דווחו על טעות | דיווח על טעות | מצאתם טעות`,
  ...elsewhere('FEEDBACK'),
};

export const ERROR: Phrases = {
  en: list`please enable JavaScript | enable JavaScript to | JavaScript is disabled | JavaScript is not enabled
    JavaScript is required | JavaScript must be enabled | you need to enable JavaScript | requires JavaScript
    turn on JavaScript | JavaScript in your browser | your browser doesn't support | browser does not support
    browser is not supported | browser is out of date | browser you are using is | outdated browser | upgrade your browser
    update your browser | does not support the video | HTML5 video | HTML5 audio | failed to load | is not available in your
    something went wrong | an error occurred | there was an error | there was a problem | please try again | try again later
    permission to access | verify you are human | please wait | session has expired | your cart is empty | no items found
    no results found | no products in the cart | already exists | copied to clipboard`,
  zh: list`请开启JavaScript | 请启用JavaScript | 您的浏览器不支持 | 您的瀏覽器不支援 | 浏览器版本过低 | 当前浏览器不支持 | 页面不存在 | 找不到页面 | 頁面不存在 | 正在加载 | 没有找到`,
  ja: list`JavaScriptを有効 | JavaScriptが無効 | JavaScriptがオフ | お使いのブラウザ | ブラウザがサポート | ページが見つかりません | ページは見つかりません | エラーが発生 | 読み込み中`,
  ko: list`자바스크립트를 | 브라우저를 업데이트 | 지원하지 않는 브라우저 | 페이지를 찾을 수 없습니다 | 오류가 발생 | 잠시 후 다시 | 로딩중 | 로딩 중 | 다시 시도해`,
  de: list`aktivieren Sie JavaScript | JavaScript aktivieren | JavaScript ist deaktiviert | JavaScript deaktiviert
    Browser unterstützt | Browser ist veraltet | veralteten Browser | veraltete Browserversion | Seite nicht gefunden
    Seite wurde nicht gefunden | Seite existiert nicht | Fehler aufgetreten | bitte versuchen Sie es | später noch einmal
    wird geladen | Warenkorb ist leer | Sicherheitsüberprüfung`,
  fr: list`activer JavaScript | JavaScript est désactivé | votre navigateur ne | navigateur ne supporte | navigateur n'est pas
    mettre à jour votre navigateur | page introuvable | page non trouvée`,
  es: list`habilite JavaScript | habilita JavaScript | habilitar JavaScript | activar JavaScript | active JavaScript | tu navegador no
    su navegador no | navegador no soporta | navegador no admite | cargando | sin resultados`,
  pt: list`habilite o JavaScript | ative o JavaScript | ativar o JavaScript | seu navegador não | o seu browser não
    navegador não suporta | página não encontrada | página que você procura | ocorreu um erro | tente mais tarde | carregando`,
  it: list`abilita JavaScript | abilitare JavaScript | attiva JavaScript | attivare JavaScript | JavaScript disabilitato
    il tuo browser non | browser non supporta | browser non è | pagina non trovata`,
  nl: list`schakel JavaScript in | JavaScript staat uit | JavaScript is uitgeschakeld | uw browser ondersteunt | je browser ondersteunt
    browser is verouderd | pagina niet gevonden | er is iets misgegaan | er ging iets mis`,
  pl: list`włącz JavaScript | włącz obsługę JavaScript | JavaScript jest wyłączony | Twoja przeglądarka | przeglądarka nie obsługuje
    strona nie istnieje | nie znaleziono | wystąpił błąd`,
  ru: list`включите JavaScript | включить JavaScript | JavaScript отключен | JavaScript отключён | ваш браузер не
    браузер не поддерживает | браузер устарел | устаревший браузер | обновите браузер`,
  tr: list`JavaScript'i etkinleştirin | tarayıcınız | sayfa bulunamadı | bir hata oluştu | tekrar deneyin | daha sonra tekrar
    yükleniyor | sonuç bulunamadı`,
  ar: list`تفعيل جافا سكريبت | متصفحك لا يدعم | المتصفح لا يدعم | الصفحة غير موجودة | حدث خطأ | حاول مرة أخرى | يرجى المحاولة
    جاري التحميل | جار التحميل`,
  hi: list`पेज नहीं मिला | लोड हो रहा है | त्रुटि हुई | पुनः प्रयास करें | कोई परिणाम नहीं`,
  sv: list`aktivera JavaScript | din webbläsare | sidan kunde inte hittas | ett fel uppstod`,
  no: list`aktiver JavaScript | nettleseren din | siden ble ikke funnet | noe gikk galt`,
  da: list`aktivér JavaScript | din browser understøtter | siden blev ikke fundet | noget gik galt | prøv igen`,
  fi: list`ota JavaScript käyttöön | selaimesi ei | sivua ei löytynyt | jokin meni vikaan`,
  cs: list`zapněte JavaScript | váš prohlížeč | stránka nenalezena | stránka nebyla nalezena`,
  uk: list`увімкніть JavaScript | сторінку не знайдено | сталася помилка`,
  fa: list`در حال بارگذاری | صفحه مورد نظر یافت نشد | خطایی رخ داد | مرورگر شما`,
  he: list`העמוד לא נמצא | אירעה שגיאה | נסו שוב | הדף המבוקש`,
  el: list`η σελίδα δεν βρέθηκε | παρουσιάστηκε σφάλμα | δοκιμάστε ξανά`,
  ...elsewhere('ERROR'),
};

export const WIDGET: Phrases = {
  en: list`Loading | Advertisement loading | Weather forecast | Today's weather | Local weather | Current weather | Current conditions
    Partly cloudy | Mostly cloudy | Mostly sunny | Sunny | Clear sky | Cloudy | Light rain | Scattered clouds | Overcast
    Feels like | Humidity | Wind | Sunrise | Sunset | Market data | Stock market | Standings | Polls | Vote now | Take the quiz
    Powered by | Lorem ipsum | Undefined | NaN | Placeholder | Icon | Avatar | Background image | Notifications | Live chat
    Chat with us | Chat now | Visitors | Google Maps | Get directions | Dark mode | Light mode | High contrast | Text-to-speech
    Ask a question | Ask AI`,
  zh: list`加载中 | 正在加载 | 天气预报 | 天氣預報 | 今日天气 | 多云 | 晴 | 阴 | 小雨 | 投票`,
  ja: list`読み込み中 | 天気予報 | 今日の天気 | 晴れ | 曇り | 占い | 為替 | 投票する | ダークモード`,
  ko: list`로딩중 | 오늘의 날씨 | 오늘의 운세 | 맑음 | 흐림 | 환율 | 증시 | 투표 | 다크모드`,
  de: list`Laden | Lädt | Ladevorgang | Wettervorhersage | Wolkig | Heiter | Sonnig | Bewölkt | Bedeckt | Leichter Regen | Börsenkurse
    Wechselkurse | Umfrage | Abstimmen | Ergebnis anzeigen | Karte | Routenplaner | Wer ist online | Powered by WordPress
    Liveticker`,
  fr: list`Chargement | Prévisions météo | Météo du jour | Ensoleillé | Nuageux | Peu nuageux | Sondage | Voter | Cours de bourse
    Carte | Horoscope du jour`,
  es: list`Cargando | Pronóstico del tiempo | Clima | Clima hoy | Soleado | Nublado | Parcialmente nublado | Encuesta | Votar`,
  pt: list`Carregando | Previsão | Clima agora | Ensolarado | Enquete | Cotação | Cotações`,
  it: list`Caricamento | Previsioni meteo | Sereno | Nuvoloso | Parzialmente nuvoloso | Sondaggio | Vota | Mappa | Modalità scura`,
  nl: list`Weersverwachting | Bewolkt | Zonnig | Peiling | Stem | Kaart | Donkere modus | Bekijk kaart`,
  pl: list`Ładowanie | Prognoza pogody | Pogoda na dziś | Zachmurzenie | Sonda | Ankieta | Głosuj | Kursy walut`,
  ru: list`Прогноз погоды | Погода сегодня | Ясно | Облачно | Курс валют | Курсы валют | Опрос | Голосовать`,
  tr: list`Yükleniyor | Hava durumu tahmini | Parçalı bulutlu | Güneşli | Döviz kurları | Altın fiyatları | Anket | Oy ver | Harita`,
  ar: list`جاري التحميل | تحميل | حالة الطقس | طقس اليوم | أسعار العملات | استطلاع | استطلاع الرأي | صوت | تصويت`,
  hi: list`लोड हो रहा है | आज का मौसम | आज का राशिफल | मतदान | लाइव स्कोर | सोने का भाव`,
  he: list`טוען | טוען תגובות | תחזית מזג אוויר | סקר | הצבע`,
  el: list`Φόρτωση | Ψηφίστε | Δημοσκόπηση`,
  ...elsewhere('WIDGET'),
};

/** Code and template text that leaked into the page. */
export const CODE: Phrases = {
  en: list`document.write | googletag | dataLayer | adsbygoogle | addEventListener | getElementById | querySelector | createElement
    @font-face | background-color | font-family | border-radius | z-index | data-src | srcset | text/javascript
    application/json | application/ld+json | javascript void | wp-content`,
};
