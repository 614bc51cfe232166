/** Words of comment sections and their forms, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const HEADING: Phrases = {
  en: list`Comments | Comment | Comments so far | Reader comments | Readers' comments | User comments | Your comments | All comments
    Top comments | Show comments | View comments | View all comments | Hide comments | Load comments | Load more comments
    Show more comments | Read comments | Read all comments | See all comments | See comments | Join the conversation
    Join the discussion | Join the debate | Start the conversation | The conversation | Conversation | Discussion | Discussions
    Discuss | Responses | Response | Replies | No comments | Comments are closed | Have your say | What do you think
    Share your thoughts | Trackbacks | Customer reviews | User reviews | Write a review`,
  zh: list`评论 | 評論區 | 评论区 | 网友评论 | 網友評論 | 网友留言 | 用户评论 | 用戶評論 | 读者评论 | 查看评论 | 热门评论 | 留言 | 讨论 | 我要评论 | 我来说两句`,
  ja: list`コメント | コメント一覧 | コメント欄 | みんなのコメント | 読者コメント | コメントする | コメントを見る | コメントを読む | すべてのコメント`,
  ko: list`댓글 | 댓글 보기 | 댓글보기 | 전체 댓글 | 전체댓글 | 댓글 목록 | 댓글수 | 의견 | 네티즌 의견 | 독자의견 | 전체보기 댓글 | 댓글목록 | 댓글 전체보기 | 댓글 수 | 독자 의견
    한줄 의견`,
  de: list`Kommentare | Kommentar | Leserkommentare | Ihre Kommentare | Alle Kommentare | Kommentare anzeigen
    Alle Kommentare anzeigen | Kommentare lesen | Alle Kommentare lesen | Weitere Kommentare | Weitere Kommentare laden
    Kommentare ausblenden | Kommentare laden | Diskussion | Diskutieren Sie mit | Ihre Meinung | Meinungen | Lesermeinungen
    Leserbriefe | Keine Kommentare | Noch keine Kommentare | Bewertungen`,
  fr: list`Commentaires | Commentaire | Vos commentaires | Les commentaires | Tous les commentaires | Voir les commentaires
    Voir tous les commentaires | Lire les commentaires | Afficher les commentaires | Aucun commentaire | Avis clients`,
  es: list`Comentarios | Comentario | Todos los comentarios | Ver comentarios | Ver todos los comentarios | Ver más comentarios
    Leer comentarios | Mostrar comentarios | Sin comentarios | Respuestas | Participa`,
  pt: list`Comentários | Comentário | Todos os comentários | Ver comentários | Ver todos os comentários | Mostrar comentários
    Ler comentários | Sem comentários | Nenhum comentário | Deixe sua opinião`,
  it: list`Commenti | Commento | Tutti i commenti | Vedi i commenti | Leggi i commenti | Mostra commenti | Vedi tutti i commenti
    Nessun commento | Non ci sono commenti`,
  nl: list`Reacties | Reactie | Alle reacties | Bekijk reacties | Bekijk alle reacties | Toon reacties | Lees reacties | Geen reacties
    Nog geen reacties`,
  pl: list`Komentarze | Komentarz | Wszystkie komentarze | Pokaż komentarze | Zobacz komentarze | Pokaż wszystkie komentarze
    Czytaj komentarze | Brak komentarzy | Komentarze zamknięte`,
  ru: list`Комментарии | Комментарий | Все комментарии | Показать комментарии | Показать все комментарии | Читать комментарии
    Смотреть комментарии | Комментариев нет | Нет комментариев`,
  tr: list`Yorumlar | Yorum | Tüm yorumlar | Yorumları gör | Yorumları göster | Tüm yorumları gör | Yorumları oku | Yorum yok
    Henüz yorum yok | Okur yorumları | Okuyucu yorumları`,
  ar: list`التعليقات | تعليقات | تعليق | تعليقات القراء | تعليقات الزوار | آراء القراء | جميع التعليقات | عرض التعليقات
    عرض جميع التعليقات | التعليقات على الموضوع`,
  hi: list`टिप्पणियाँ | टिप्पणियां | टिप्पणी | कमेंट | कमेंट्स | सभी टिप्पणियां | कोई टिप्पणी नहीं | कमेंट पढ़ें | पाठकों की राय | आपकी राय`,
  sv: list`Kommentarer | Alla kommentarer | Visa kommentarer | Inga kommentarer`,
  no: list`Ingen kommentarer | Vis kommentarer | Les kommentarer`,
  da: list`Ingen kommentarer endnu | Se kommentarer | Se alle kommentarer`,
  fi: list`Kommentit | Kommentti | Kaikki kommentit | Näytä kommentit | Osallistu keskusteluun`,
  cs: list`Komentáře | Komentář | Komentáře čtenářů | Zobrazit komentáře | Diskuze`,
  uk: list`Коментарі | Коментар | Усі коментарі | Всі коментарі`,
  el: list`Σχόλια | Σχόλιο | Όλα τα σχόλια | Δείτε τα σχόλια | Σχόλια αναγνωστών`,
  he: list`תגובות | תגובה | כל התגובות | הצג תגובות | תגובות לכתבה | תגובות לכתבה זו | לכל התגובות | תגובות גולשים
    תגובות הגולשים`,
  th: list`ความคิดเห็น | ความเห็น | แสดงความคิดเห็น | ดูความคิดเห็นทั้งหมด | แสดงความคิดเห็นทั้งหมด | ความคิดเห็นทั้งหมด`,
  vi: list`Bình luận | Ý kiến | Ý kiến bạn đọc | Ý kiến của bạn | Tất cả bình luận | Bình luận bạn đọc | Ý kiến độc giả`,
  id: list`Komentar | Semua komentar | Lihat komentar | Lihat semua komentar | Komentar pembaca | Tampilkan komentar`,
  hu: list`Hozzászólások | Hozzászólás | Megjegyzések | Kommentek`,
  ro: list`Comentarii | Comentariu | Toate comentariile | Vezi comentariile`,
  fa: list`نظرات | دیدگاه ها | دیدگاهها | نظر شما | نظرات کاربران | دیدگاه کاربران | نظرات بینندگان | نظر کاربران | دیدگاه`,
  ...elsewhere('COMMENT_HEADING'),
};

export const REPLY_LINK: Phrases = {
  en: list`Reply | Reply to | Reply to comment | Reply to this comment | Reply to this | Reply with quote | Quote | Quote reply
    View replies | View reply | Show replies | Show reply | Hide replies | Load replies | Show more replies | View more replies
    Report comment | Report this comment | Report abuse | Report post | Report spam | Report | Flag | Flag comment | Like
    Likes | Like this | Upvote | Helpful | Link to post | Thanks | Parent`,
  zh: list`回复 | 回覆 | 回复TA | 举报 | 檢舉 | 檢舉留言 | 点赞 | 赞 | 讚 | 顶 | 楼主`,
  ja: list`返信 | 返信する | 返信を表示 | 違反報告 | 通報 | 通報する | いいね | 引用する`,
  ko: list`답글 | 답글쓰기 | 답글 쓰기 | 답글달기 | 답글 보기 | 답변 | 신고 | 신고하기 | 추천하기 | 좋아요 | 싫어요 | 답글 작성 | 답글 달기 | 답글보기 | 공감 | 비공감 | 삭제`,
  de: list`Antworten | Antwort | Auf diesen Kommentar antworten | Antworten anzeigen | Antworten ausblenden | Alle Antworten anzeigen
    Kommentar melden | Beitrag melden | Melden | Missbrauch melden | Verstoß melden | Zitieren | Mit Zitat antworten
    Gefällt mir | Gefällt mir nicht | Hilfreich | Zitat | Bewerten`,
  fr: list`Répondre | Répondre au commentaire | Réponse | Voir les réponses | Afficher les réponses | Signaler | Signaler un abus
    Signaler ce commentaire | Signaler un contenu | Citation | Alerter`,
  es: list`Responder | Contestar | Respuesta | Ver respuestas | Ver las respuestas | Denunciar | Denunciar comentario | Reportar
    Reportar comentario`,
  pt: list`Resposta | Ver respostas | Denunciar comentário | Denuncie | Curtir | Gosto | Não gosto | Gostei`,
  it: list`Rispondi | Rispondi al commento | Risposta | Vedi risposte | Segnala | Segnala abuso | Segnala commento | Mi piace
    Non mi piace`,
  nl: list`Beantwoorden | Beantwoord | Antwoord | Antwoorden | Toon antwoorden | Rapporteer | Rapporteren | Meld misbruik
    Rapporteer misbruik`,
  pl: list`Odpowiedz | Odpowiedź | Zobacz odpowiedzi | Pokaż odpowiedzi | Zgłoś | Zgłoś nadużycie | Zgłoś naruszenie | Zgłoś komentarz
    Lubię to`,
  ru: list`Ответить | Ответ | Показать ответы | Скрыть ответы | Пожаловаться | Жалоба | Нравится | Не нравится | Мне нравится`,
  tr: list`Yanıtla | Cevapla | Yanıt | Cevap | Yanıtları göster | Şikayet et | Bildir | Beğen | Beğendim | Alıntıla
    Yanıtı iptal et`,
  ar: list`رد | الرد | رد على التعليق | عرض الردود | إبلاغ | الإبلاغ | الإبلاغ عن التعليق | أعجبني | إعجاب`,
  hi: list`जवाब दें | उत्तर दें | रिप्लाई | पसंद | नापसंद | रिपोर्ट करें | शिकायत करें`,
  sv: list`Svara | Svar | Anmäl | Anmäl kommentar`,
  no: list`Rapporter | Liker | Siter`,
  da: list`Besvar | Anmeld | Anmeld kommentar | Synes godt om`,
  fi: list`Vastaa | Vastaus | Ilmoita asiaton viesti | Ilmianna`,
  cs: list`Odpovědět | Odpověď | Nahlásit | Líbí se`,
  uk: list`Відповісти | Відповідь | Поскаржитися | Подобається`,
  el: list`Απάντηση | Απαντήστε | Αναφορά | Μου αρέσει | Απάντησε`,
  he: list`הגב | השב | השב לתגובה | דווח | הגב לתגובה | השב לתגובה זו | הגיבו | דיווח | ציטוט`,
  th: list`ตอบ | ตอบกลับ | ถูกใจ | ไม่ถูกใจ`,
  vi: list`Trả lời | Thích | Không thích | Báo cáo vi phạm | Phản hồi`,
  id: list`Balas | Balas komentar | Laporkan | Suka | Balasan`,
  hu: list`Válasz | Válasz erre | Válaszok megjelenítése | Jelentem`,
  ro: list`Răspunde | Raspunde | Răspuns | Raportează`,
  fa: list`پاسخ | پاسخ دادن | گزارش تخلف | پسندیدم | پاسخ به این نظر | پاسخ به نظر | موافقم | مخالفم`,
  ...elsewhere('REPLY_LINK'),
};

export const SAYS: Phrases = {
  en: list`says | wrote | writes | replied | commented | replied to | said on | at am | at pm | reply | responded`,
  zh: list`写道 | 寫道 | 回复于 | 发表于 | 發表於 | 评论于 | 分钟前回复 | 小时前回复`,
  ja: list`のコメント | 返信`,
  ko: list`댓글 | 답글 | 님의 말`,
  de: list`sagt | schrieb | schreibt | antwortete | Antworten | kommentierte | hat geschrieben`,
  fr: list`a dit | écrit | répond | a répondu | Répondre | dit à`,
  es: list`escribió | respondió | Responder | comentó`,
  pt: list`escreveu | respondeu | comentou`,
  it: list`ha detto | ha scritto | scrive | Rispondi | ha risposto`,
  nl: list`zegt | schreef | schrijft | Beantwoorden`,
  pl: list`pisze | napisał | napisała | napisał(a) | Odpowiedz`,
  ru: list`пишет | написал | написала | Ответить | написал(а) | сказал(а)`,
  tr: list`dedi ki | diyor ki | yazdı | Yanıtla | Cevapla`,
  sv: list`skriver | skrev | Svara`,
  no: list`Svar`,
  da: list`Besvar`,
  fi: list`kirjoitti | kirjoittaa | Vastaa`,
  cs: list`napsal | napsal(a) | Odpovědět`,
  uk: list`пише | написав | Відповісти`,
};

export const FORUM_WORD: Phrases = {
  en: list`Registered user | Registered users | Junior member | Senior member | Member | New member | Full member | Active member
    Well-known member | Veteran member | Premium member | Moderator | Administrator | Site admin | Super moderator
    Forum moderator | Global moderator | Guest | Guests | Anonymous | Anonymous user | Newbie | Posts | Post | Points
    Reputation | Joined | Offline | Online | Original poster | Thread starter | OP | Thread tools | Sort by | Newest first
    Oldest first | Oldest | Not logged in | Verified purchase | Rank`,
  zh: list`楼层 | 发帖 | 发帖数 | 帖子 | 积分 | 威望 | 注册时间 | 在线时间 | 最后登录 | 精华`,
  ja: list`匿名 | 匿名希望 | 名無しさん | 名無し | 投稿日時 | 投稿者 | 新しい順 | 古い順 | いいね順`,
  ko: list`최신순 | 등록순 | 공감순 | 오래된순 | 과거순 | 추천순 | 순공감순 | 비회원 | 글쓴이`,
  de: list`Mitglied seit | Registriert seit | Beiträge | Themenstarter | Gast | Moderator/in | Benutzer | Registrierter Benutzer
    Neues Mitglied | Erfahrener Benutzer | Sortieren nach | Älteste zuerst | Beste zuerst | Chronologisch | Neueste oben`,
  fr: list`Membre depuis | Inscrit le | Messages | Invité | Modérateur | Administrateur | Trier par | Plus récents | Plus anciens`,
  es: list`Miembro desde | Registrado | Mensajes | Invitado | Administrador | Moderador | Ordenar por | Más antiguos | Más valorados`,
  pt: list`Membro desde | Mensagens | Convidado | Ordenar por data | Mais antigos | Anônimo | Visitante`,
  it: list`Membro dal | Messaggi | Ospite | Moderatore | Amministratore | Ordina per | Più vecchi | Più votati | Anonimo`,
  nl: list`Lid sinds | Berichten | Sorteer op | Oudste eerst | Nieuwste eerst | Anoniem | Beheerder`,
  pl: list`Dołączył | Posty | Gość | Sortuj według | Najstarsze | Najlepiej oceniane | Najwyżej oceniane | Anonim | Użytkownik`,
  ru: list`Гость | Аноним | Сообщений | Сообщения | Регистрация на форуме | Зарегистрирован | Репутация | Модератор | Администратор`,
  tr: list`Misafir | Üye | Yönetici | Moderatör | Mesaj | Mesajlar | En eski | En yeni | En beğenilen`,
  ar: list`زائر | عضو | مجهول | الأقدم | ترتيب حسب | المشاركات | تاريخ التسجيل | مشرف | غير معرف`,
  sv: list`Medlem | Gäst | Äldst först | Nyast först`,
  no: list`Gjest | Nyeste først | Eldste først | Sorter etter`,
  da: list`Gæst | Ældste først | Sortér efter`,
  fi: list`Vierailija | Käyttäjä | Uusin ensin | Vanhin ensin`,
  cs: list`Nepřihlášený | Anonymní | Od nejnovějších | Od nejstarších`,
  uk: list`Гість | Анонім | Спочатку нові | Спочатку старі`,
};
