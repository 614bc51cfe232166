/** What lines of comment sections are known by, lowered; each for a whole line unless it says otherwise. */

/** `Ada says:`, `Ada a écrit le 3 mai`. Groups: small words before the name, the name. */
export const SAYS =
  /^((?:comment by |kommentar von |von |by )?)(.{1,60}?),? (?:says|said|wrote|writes|commented|replied|sagt|sagte|schreibt|schrieb|meint|a écrit|dit|a dit|dice|dijo|escribió|disse|escreveu|scrive|ha scritto|zegt|schreef|pisze|napisał\(a\)|napisał|napisała|пишет|говорит|написал|skriver|säger|sier|siger|diyor|dedi ki|says on|says in|says at) ?(?::|：|(?:on|at|am|le|el|il|vom) |$)/u;
/** `Adasays:` glued, with the same groups. */
export const SAYS_GLUED = /^()(.{1,40}\p{L}) ?(?:says|said|sagt|schreibt|meint|dit|dice|dijo|diz|пишет|говорит) ?:$/u;
/** `某人 说：`, with the same groups. */
export const SAYS_CJK = /^()([^:：]{1,40}?) ?(?:认为|認為|说|說|说道|表示|写道|寫道|评论|評論|さんの発言) ?[:：]$/u;
export const CONTROL =
  /^(?:reply|replies|like|dislike|report|share|flag|quote|permalink|edit|delete|link|parent|up|down|vote|upvote|downvote|hide|collapse|expand|more|top|save|close|back to top|last reply|reply as topic|view replies|show replies|hide replies|load more(?: comments)?|(?:show|hide|view|see|load|read)(?: (?:all|more|previous|\d+))* (?:comments|replies)|report abuse|report this comment|expand full comment|add to quote|copy link|link to post|link to comment|share on other sites|more sharing options|log in to answer|zum antworten anmelden|(?:delete|show|edit|report|flag) comment|kommentar (?:löschen|anzeigen)|erneut versuchen|signature|like \d+|reply to this(?: comment)?|log in to reply|add yours|read more comments|view all comments|antworten?|melden|zitieren|gefällt mir|teilen|kommentar melden|auf diesen kommentar antworten|kommentare (?:öffnen|ausblenden|anzeigen|laden)|nach oben|répondre|signaler|j'aime|citer|haut|responder|me gusta|denunciar|citar|curtir|rispondi|segnala|mi piace|beantwoorden|reageren|reageer|vind ik leuk|odpowiedz|zgłoś|cytuj|lubię to|ответить|пожаловаться|нравится|цитировать|наверх|відповісти|cevapla|yanıtla|beğen|şikayet et|رد|الرد|إبلاغ|پاسخ|जवाब दें|回复|回覆|举报|舉報|赞|支持|反对|返信|通報|いいね|답글|신고|공감|좋아요|svara|anmäl|gilla|svar|rapporter|liker|vastaa|ilmoita|trả lời|thích|balas|suka|odpovědět|válasz|răspunde|απάντηση|ตอบกลับ)(?: ?\(\d+\)| \d+)?(?: ?(?:[|•·↓↑→»×]|\.{1,3}|…))?$/u;
/** A number of a comment or of votes, who liked it, how many answered. */
export const COUNTED =
  /^(?:[#+-]? ?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d)? ?[km]?|[#+-]? ?\d+|\[ ?\d+ ?\] ?(?:thanks|likes?)|click to expand[.…]*|loading[.…]*|(?:at|um|à|a las|às|alle|om|kl)?[.:]? ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: uhr)?|at|(?:(?:average rating|rated|bewertet mit) )?\d(?:[.,]\d)? ?(?:out of|von|sur|de|su|van|из|\/) ?(?:5|10)(?:[.,]0)?(?: stars| sternen)?|(?:\p{L} ){0,4}\d+ repl(?:y|ies) last reply|\d[\d.,]* (?:more )?(?:reactions?|replies|reply|likes?|points?|votes?|upvotes?|comments?|answers?|persons? likes? this|people like this|antworten?|réponses?|respuestas?|respostas?|risposte|reacties|ответ\S*)(?: by .{1,40})?(?: last reply)?\.*|(?:like)?liked by .{1,80}|(?:likes? +)?reactions?: .{1,160}|gefällt .{1,60}|последние ответы)$/u;
/** Words that rows of buttons are made of. */
export const BUTTONS: ReadonlySet<string> = new Set(
  `reply replies quote like likes dislike share report save edit edited delete permalink link flag up down vote hide
  antworten zitieren melden teilen gut schlecht bearbeiten répondre citer signaler partager j'aime responder citar compartir denunciar
  reportar curtir rispondi cita condividi segnala beantwoorden citeren delen odpowiedz cytuj zgłoś ответить цитировать пожаловаться поделиться
  cevapla alıntıla beğen paylaş şikayet رد اقتباس إبلاغ مشاركة जवाब शेयर 引用 投诉 支持 反对 回复 回覆 举报 舉報 赞 顶 踩 分享 收藏 답글 공감 비공감 신고 추천
  返信 いいね 通報 svara gilla svar rapporter trả thích balas bagikan`.split(/\s+/),
);
export const HEADING =
  /^(?:\(?\d[\d.,]* ?\)? ?|one |ein |un |una )?(?:comments?|replies|responses?|thoughts on .{0,120}|responses to .{0,120}|comments on .{0,120}|discussion|discussion about .{0,60}|join the (?:discussion|conversation)|leave a (?:reply|comment)|post a comment|add (?:a|your) comment|add a comment|write a comment|reader interactions|comments are closed|kommentare?|ergänzung(?:en)?|leserkommentare|lesermeinung(?:en)?|antworten|gedanken? zu .{0,120}|kommentare? zu .{0,120}|hinterlasse (?:einen kommentar|eine antwort)|schreibe einen kommentar|(?:neuen )?kommentar (?:schreiben|verfassen|hinzufügen)|diskussion|commentaires?|réactions?|(?:laisser|ajouter) un commentaire|comentarios?|deja (?:un comentario|una respuesta)|comentários?|deixe (?:um comentário|uma resposta)|commenti|lascia un commento|reacties|geef een reactie|komentarz[ey]?|komentarzy|dodaj komentarz|комментари[ияйев]+|добавить комментарий|обсуждение|коментар[іїв]*|yorumlar|yorum yap|bir yanıt yazın|التعليقات|تعليقات|اترك تعليقا|نظرات|दिप्पणी|टिप्पणियाँ|评论|評論|网友评论|发表评论|热门评论|最新评论|更多评论.{0,20}|查看评论|コメント|コメントする|댓글|kommentarer|lämna en kommentar|legg igjen en kommentar|skriv en kommentar|kommentit|bình luận|komentar)(?: ?[(:：]? ?\d*\)?)[:：»]?$/u;
export const FORM =
  /^(?:your email address will not be published.*|required fields are marked.*|(?:your )?(?:name|email|e-mail|e-mail-adresse|mail|website|comment|kommentar|nom|site web|nombre|correo electrónico|web|nome|url|captcha|message|nachricht|telephone|location|subject|betreff|vorname|nachname|用户名|昵称|邮箱|内容|标题|お名前|名前|メールアドレス|이름|имя|имя пользователя|your name|your email|isim|e-posta) ?[*:：]?(?: \(.{0,40}\))? ?\*?|(?:name|email|comments?|rating|review subject) required|save my name.*|notify me of .*|deine e-mail-adresse wird nicht veröffentlicht.*|erforderliche felder sind .*|meinen namen, .*|you must (?:be )?(?:log|regist|sign).*|please log ?in to .*|submit(?: comment)?|post (?:comment|reply)|your (?:answer|comment|reply)|post as a guest|send|preview|cancel(?: reply)?|retry|refresh.{0,30}|absenden|abbrechen|abschicken|senden|vorschau|sort(?:ed)? by.*|sortier\S*.{0,24}|newest(?: first)?|oldest(?: first)?|oldest first newest first.*|latest|best|most (?:liked|reactions)|sign in (?:to|here).*|log in (?:to|here|or).*|votre adresse e-mail ne sera pas publiée.*|tu dirección de correo electrónico no será publicada.*|this site uses akismet.*|learn how your comment data is processed.*|powered by disqus.*|(?:pingback|trackback) ?[:：].*|commenting as .*|\d+ characters (?:left|remaining)|发表|提交|등록|送信|отправить|gönder|envoyer|enviar|invia|verzenden|wyślij)$/u;
/** How long ago, anywhere in a line. */
export const RELATIVE =
  /(?:^|[\s•·|,-])(?:(?:\d+|an?|one) ?(?:second|minute|min|hour|hr|day|week|month|year|mo|yr|[smhdwy])s? ago|vor (?:\d+|einem|einer|etwa \d+) \p{L}+|il y a (?:\d+|un|une) \p{L}+|hace (?:\d+|un|una) \p{L}+|há (?:\d+|um|uma) \p{L}+|\d+ (?:\p{L}+) (?:fa|geleden|temu|назад|тому|önce|sitten|sedan|siden)|منذ .{2,20}|قبل .{2,20}|\d+ ?(?:分钟|小时|天|周|个月|年|時間|日|ヶ月|か月|분|시간|일|개월|년) ?(?:前|전))\b/u;
/** `3d`, `2mo`. */
export const AGE = /^\d{1,3} ?(?:s|sec|m|min|h|hr|hrs|d|w|wk|mo|mos|mon|y|yr|yrs)(?: ?[·•|]? ?\(?(?:edited|author)\)?)?$/u;
/** `Tuesday at 10:07 AM`, `gestern um 9:30 Uhr`; and a stamp whose date a script writes. */
export const DATELESS =
  /^(?:(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|сегодня|вчера)(?:,| at| um| à| a las| às| alle| om| в)* \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: uhr)?|wrote on(?: last edited by.{0,40})?)$/u;
/** `Re: Old roofs by ada: `, before a date. The group is the name. */
export const SUBJECT_BY = / by ([^:]{1,40}):? ?$/iu;
/** Behind a name: who began the thread. */
export const STARTER = / (?:discussion|thread|topic) starter$/u;
/** What forums call their members, under the name. */
export const RANK =
  /^(?:(?:well-known|well known|active|new|senior|sr\.?|junior|jr\.?|super|full|regular|honou?rary|valued|trusted|gold|silver|bronze|platinum|premium|supporting|registered|veteran|established|advanced|frequent|forum|site|community|global|lifetime|top|key|discussion|thread|original) ){0,2}(?:members?|users?|posters?|moderators?|administrators?|admins?|mods?|contributors?|newbie|guests?|visitor|lurker|staff|supporter|patron|subscriber|starter|author|level \d+|mitglied|benutzer|gast|moderatorin|foren-\p{L}+|membre|utilisateur|invité|modérateur|miembro|usuario|invitado|moderador|membro|usuário|visitante|utente|ospite|moderatore|lid|gebruiker|bezoeker|użytkownik|gość|участник|пользователь|новичок|гость|модератор|администратор|учасник|üye|misafir|عضو|زائر|مشرف|会员|會員|版主|管理员|管理員|新手上路|贵宾|游客|メンバー|ゲスト|管理人|회원|손님|운영자)$/u;
const PROFILE_WORDS =
  'posts?|messages?|joined|join date|registered|registration date|member since|location|from|reputation|reaction score|points?|threads?|topics?|karma|country|city|town|state|interests|favou?rite .{1,20}|home country|current location|native language|member type|gender|age|thanks|thanks given|thanks received|thanked|trophy points|blog entries|liked|age|occupation|beiträge|beitrag|registriert|registriert seit|dabei seit|mitglied seit|wohnort|ort|herkunft|themen|danke|messages|inscrit le|inscription|localisation|mensajes|registrado|ubicación|mensagens|registado|messaggi|iscritto|località|berichten|lid geworden op|posty|dołączył|skąd|сообщений|сообщения|зарегистрирован|регистрация|откуда|город|mesajlar|kayıt tarihi|konum|积分|等级|帖子|发帖|主题|注册时间|来自|威望|金钱|金币|精华|在线时间|最后登录|性别|头衔|级别|得分|能力值|文章|投稿数|登録日|가입일';
/** `Posts: 133`, `Joined May 2011`, `1,109 posts · Joined 2022`, `Re: Gearbox`. */
export const PROFILE = new RegExp(
  `^(?:(?:${PROFILE_WORDS}) ?[:：] ?.{0,80}|(?:joined|registered|member since|mitglied seit|dabei seit|registriert seit) .{3,30}|\\d[\\d.,]*k? (?:posts?|beiträge|mensajes|messages|сообщени[йяе])(?: ?[·•|] ?.{0,40})?|(?:\\p{L} )?(?:offline|online|logged|abgemeldet|offline offline)|(?:# ?)?(?:re|aw|antw|sv|отв) ?[:：] ?.{1,160}|(?:last )?edited(?: by .{1,60})?[.:]?|zuletzt (?:bearbeitet|geändert).{0,80}|(?:in )?repl(?:y|ies|ying|ied) to .{1,40}|antwort (?:an|auf) .{1,40}|en respuesta a .{1,40}|en réponse à .{1,40})$`,
  'u',
);
/** A field of a profile whose value stands on the next line. */
export const PROFILE_LABEL = new RegExp(`^(?:${PROFILE_WORDS}) ?[:：]?$`, 'u');
/** `作者：某人`, `– Ada`. The group is the name. */
export const BY =
  /^(?:(?:作者|发帖人|發表者|投稿者|글쓴이|작성자|author|posted by|autor|autore|auteur|автор|yazar|geschrieben von|escrito por|用户|网友) ?[:：] ?|[–—-] {1,2}(?=\p{L}))([^:：]{1,40})$/u;
/** Words that a comment form and what stands around it are about. */
export const NOTE =
  /(?:please enter|log ?in|sign (?:in|up)|logged|register|account|password|comment|policy|guidelines|moderat|badge|review(?:s|ed)|consent|e-?mail|newsletter|html|kommentar|kommentier|einloggen|anmelden|registrier|netiquette|benachrichtig|datenschutz|nutzungsbed|commentaire|connect(?:er|ez)|inscri|comentar|iniciar? sesi|regístr|normas|comentár|cadastr|commento|commenti|accedi|reactie|inloggen|komentarz|zaloguj|regulamin|комментар|войдите|зарегистр|правил|yorum|üye ol|giriş yap|تعليق|تسجيل|टिप्पणी|लॉग|评论|評論|登录|登錄|登入|注册|註冊|留言|发言|文明上网|コメント|ログイン|댓글|로그인|kommentera|logga in|bình luận|đăng nhập)/u;
/** Words that leave no doubt that a name follows. */
export const SIGNS = /^(?:posted by|comment by|kommentar von|commentaire de|comentario de|commento di|reactie van|geschrieben von) /u;
/** Small words before a name. */
export const LEAD =
  /^(?:(?:posted by|post by|comment by|written by|kommentar von|geschrieben von|by|von|par|por|↳|↪|➥|➤|@|#\d+|\d+\.)\s*)+/u;
/** What stands between a name and a date. */
export const TAIL = /(?:[\s,|•·»:–—-]|[於于在]|\b(?:on|am|at|le|el|il|em|den|schrieb|wrote|says|said|posted|commented|сказал)\b)+$/u;
/** A weekday before a date, behind a sign or before one; long forms anywhere. */
export const WEEKDAY =
  /(?:(?:^|[,»|•·–—-]) ?(?:mon|tues?|wed|thur?s?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom)[.,]?|(?:^|[\s,»]) ?(?:mon|tues?|wed|thur?s?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[.,]|(?:^|[\s,»]) ?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[.,]?)$/u;
