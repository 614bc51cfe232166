import { defineSection } from './define.js';
import { FORUM_WORD, HEADING, REPLY_LINK, SAYS } from './phrases/comment.js';
import { FORM, FORM_NOTE, LOGIN_TO_COMMENT } from './phrases/comment-form.js';

export const comment = defineSection({
  kind: 'comment',
  about: `Reader comments, their heading, form, authors, dates and reply links.`,
  cues: [
    { name: 'heading', place: 'whole', phrases: HEADING },
    { name: 'form', place: 'whole', phrases: FORM },
    { name: 'form-note', place: 'within', phrases: FORM_NOTE },
    { name: 'reply-link', place: 'whole', phrases: REPLY_LINK },
    { name: 'login-to-comment', place: 'within', phrases: LOGIN_TO_COMMENT },
    { name: 'says', place: 'end', phrases: SAYS },
    { name: 'forum-word', place: 'whole', phrases: FORUM_WORD },
  ],
  examples: [
    {
      cue: 'heading',
      fires: ['Comments (3)', '12 Kommentare', 'Комментарии', '评论', 'Коментари (12)', 'கருத்துகள்'],
      quiet: [
        'Comments on the bridge were mixed',
        'Kommentare zur Brücke blieben aus',
        'Это лишние комментарии',
        '他写评论',
        'Имаше много коментари',
        'அவர் கருத்துகள் கேட்டார்',
      ],
    },
    {
      cue: 'form',
      fires: ['Leave a reply', 'Kommentar schreiben', '发表评论', 'Ostavite komentar', '댓글 작성하기'],
      quiet: [
        'Leave a reply at the desk',
        'Er will keinen Kommentar schreiben',
        '他拒绝发表评论',
        'Nije želeo da ostavi komentar',
        '그는 댓글 작성하기를 그만두었다',
      ],
    },
    {
      cue: 'form-note',
      fires: ['Your email address will not be published.', 'Deine E-Mail-Adresse wird nicht veröffentlicht.'],
      quiet: ['The email will be published.', 'Die Adresse wird veröffentlicht.'],
    },
    {
      cue: 'reply-link',
      fires: ['Reply', 'Antworten', 'Répondre', '回复'],
      quiet: ['Her reply was short', 'Antworten gab es keine', 'Il faut répondre', '请回复这封信'],
    },
    {
      cue: 'login-to-comment',
      fires: ['You must be logged in to post a comment.', 'Connectez-vous pour commenter.'],
      quiet: ['You must be quiet to hear the river.', 'Connectez le tuyau.'],
    },
    { cue: 'says', fires: ['Nora Field says:', 'Karl schrieb:'], quiet: ['She says the ferry is late', 'Er schrieb einen Brief'] },
    {
      cue: 'forum-word',
      fires: ['Junior Member', 'Registriert seit 2009', 'Newest first'],
      quiet: ['A junior member of the crew', 'Sie ist seit 2009 dabei', 'The newest came first'],
    },
  ],
});
