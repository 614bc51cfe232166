import { each, Wordings } from '../text/wordings.js';

/** What forums tell of their members, lowered; each for a whole line. */

const RANK_LEAD = new Wordings(
  [
    'well-known|well known|active|new|senior|sr\\.?|junior|jr\\.?|super|full|regular|honou?rary|valued|trusted|gold|silver|bronze|platinum|premium|supporting|registered',
    'veteran|hero|elite|legendary|diamond|established|advanced|frequent|forum|site|community|global|lifetime|top|key|discussion|thread|original',
  ],
  ' ',
);
const RANK = new Wordings([
  'members?|users?|posters?|moderators?|administrators?|admins?|mods?|contributors?|newbie|guests?|visitor|lurker|staff|supporter|patron|subscriber|starter|author|level \\d+|op|original poster|team|team member|closed|verified|verified buyer|verified owner',
  'mitglied|benutzer|gast|moderatorin|foren-\\p{L}+|membre|utilisateur|invité|modérateur|miembro|usuario|invitado|moderador|membro|usuário|visitante|utente|ospite|moderatore',
  'lid|gebruiker|bezoeker|użytkownik|gość|участник|пользователь|новичок|гость|модератор|администратор|учасник|üye|misafir|عضو|زائر|مشرف',
  '会员|會員|版主|管理员|管理員|新手上路|贵宾|游客|メンバー|ゲスト|管理人|회원|손님|운영자',
]);
const MOST_LEADS = 2;

/** What forums call their members, under the name: `Senior member`. */
export function isRank(small: string): boolean {
  let rest = small;
  for (let taken = 0; taken < MOST_LEADS; taken++) {
    const lead = RANK_LEAD.exec(rest);
    if (lead === null) break;
    rest = rest.slice(lead[0].length);
  }
  return RANK.test(rest);
}

/** Fields of a profile; the group is what stands behind the colon. */
const FIELDS = new Wordings(
  [
    'posts?|messages?|joined|reviewing|join date|registered|registration date|member since|location|from|reputation|reaction score|points?|threads?|topics?|karma|country|city|town|state',
    'interests|favou?rite .{1,20}|home country|current location|native language|member type|gender|age|thanks|thanks given|thanks received|thanked|trophy points|blog entries|liked|occupation',
    'beiträge|beitrag|registriert|registriert seit|dabei seit|mitglied seit|wohnort|ort|herkunft|themen|danke|inscrit le|inscription|localisation|mensajes|registrado|ubicación|mensagens|registado',
    'messaggi|iscritto|località|berichten|lid geworden op|posty|dołączył|skąd|сообщений|сообщения|зарегистрирован|регистрация|откуда|город|mesajlar|kayıt tarihi|konum',
    '积分|等级|帖子|发帖|主题|注册时间|来自|威望|金钱|金币|精华|在线时间|最后登录|性别|头衔|级别|得分|能力值|文章|投稿数|登録日|가입일',
  ],
  ' ?(?:[:：]( ?.{0,80}))?$',
);
/** `Joined May 2011`, `Re: Gearbox`, `Last edited by Ada`. */
const NOTICES = new Wordings([
  each('joined|registered|member since|mitglied seit|dabei seit|registriert seit', ' .{3,30}'),
  each('re|aw|antw|sv|отв|# ?re|# ?aw|# ?antw|# ?sv|# ?отв', ' ?[:：] ?.{1,160}'),
  each('edited|last edited', '(?: by(?: .{1,60})?)?[.:]?'),
  each(
    'reply to|replies to|replying to|replied to|in reply to|in replies to|in replying to|in replied to|antwort an|antwort auf|en respuesta a|en réponse à',
    ' .{1,40}',
  ),
  // Whom somebody answers, a line of its own below the name.
  each(
    'als antwort auf|als reactie op|em resposta a|in risposta a|in antwoord op|w odpowiedzi (?:na|do)|odpowiedź dla|v reakci na|ca răspuns la|som svar på|som svar til|в ответ на|у відповідь на',
    ' .{1,40}',
  ),
  each(
    'ответила?|отвечает|відпові(?:в|ла)|respondió a|respondeu a|a répondu à|ha risposto a|antwortet(?:e)?|reageerde op',
    '(?: [\\p{L}\\d_.-]{1,20}){1,2}',
  ),
  'default(?: re: .{1,100})?|zuletzt (?:bearbeitet|geändert).{0,80}',
  'top commenter(?: ?[·•] ?.{1,80})?',
  // Texts of pictures.
  'avatar(?: (?:image|photo|picture|placeholder|icon))?|gravatar|user (?:avatar|image|picture|photo)|default avatar|profile (?:image|picture|photo|pic)|profilbild|photo de profil|foto de perfil|foto del profilo',
  each('avatar|profile picture|profile photo|photo de profil|foto de perfil|profilbild', ' (?:of|for|von|de|di|van) .{1,40}'),
  'аватар|аватарка|头像|頭像|用户头像|アバター|アイコン|프로필|프로필 이미지|프로필 사진',
]);
/** `1,109 posts · Joined 2022` */
const AMOUNT = /^\d[\d.,]*k? (?:posts?|beiträge|mensajes|messages|сообщени[йяе])(?: ?[·•|] ?.{0,40})?$/u;
/** `A offline`: the letter is the picture of a member. */
const STATE = /^(?:\p{L} )?(?:offline|online|logged|abgemeldet|offline offline)$/u;
const STATE_ENDS: readonly string[] = ['line', 'logged', 'abgemeldet'];

/** `Posts: 133` tells of a member, `Posts:` names what the next line tells. */
export function readMembership(small: string): 'profile' | 'label' | null {
  const field = FIELDS.exec(small);
  if (field !== null) return (field[1] ?? '') === '' ? 'label' : 'profile';
  const tells =
    NOTICES.test(small) ||
    (/^\d/.test(small) && AMOUNT.test(small)) ||
    (STATE_ENDS.some((end) => small.endsWith(end)) && STATE.test(small));
  return tells ? 'profile' : null;
}

/** `Works at Harbour Board`, `Nordhafen University`: where somebody works and learns, as widgets of a social network tell it below the name. */
const AFFILIATION =
  /^(?:Work(?:s|ed) at|Stud(?:ied|ies) at|Student at|Arbeitet bei|Trabaja en|Travaille chez|Lavora presso) \p{Lu}|^(?=.{0,60}(?:University|College|High School|Universit[éày]|Universität|Universidade?)(?: |$))\p{Lu}\S*(?: (?:of|at|de|di|du|the|der|für|\p{Lu}\S*)){1,6}$/u;

export function isAffiliation(text: string): boolean {
  return text.length <= LONGEST_AFFILIATION && AFFILIATION.test(text) && !/[.!?]$/.test(text);
}
const LONGEST_AFFILIATION = 80;
