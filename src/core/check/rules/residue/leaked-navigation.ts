import { defineRule } from '../../define.js';
import { findResidue, leakDocs, leakOptions, type Residue } from './find-residue.js';

const RESIDUE: Residue = {
  kind: 'navigation',
  what: 'navigation',
  remedy: 'Leave menus, breadcrumbs and links between pages out of the scrape.',
  longest: 160,
  patterns: [
    // Buttons and links of the page itself.
    /^(?:skip to (?:main )?(?:content|navigation)|jump to (?:main )?(?:content|navigation|recipe(?: print recipe)?|section|comments)|(?:back|return|scroll|go) to (?:the )?top|back to (?:home(?:page)?|(?:all )?(?:articles|news|blog|list|search|results))|(?:toggle|open|close|show|hide|main|mobile) (?:navigation|menu|sidebar|search)|search (?:this site|for:?|…|\.{3})|table of contents|on this page|in this article|(?:load|show|view|see) (?:more|all)(?: (?:comments|articles|posts|stories|results))?|view (?:full|larger) (?:image|size)|previous(?: (?:article|post|story|page|slide))?|next (?:article|post|story|page|slide)|(?:older|newer) (?:posts?|articles?|entries)|next up|up next|page \d{1,3} of \d{1,3}|slide \d{1,3} of \d{1,3})\s*[:»›>→↑▲…]{0,3}$/iu,
    /^(?:zum inhalt springen|nach oben|zurück (?:nach oben|zur (?:startseite|übersicht))|inhaltsverzeichnis|(?:nächste|vorherige)[rs]? (?:artikel|beitrag|seite)|seite \d{1,3} von \d{1,3}|startseite|aller au contenu|retour (?:en haut|à l[’']accueil)|article (?:suivant|précédent)|accueil|ir al contenido|volver (?:arriba|al inicio)|(?:siguiente|anterior) (?:artículo|noticia|entrada)|inicio|pular para o conteúdo|voltar ao topo|torna (?:su|in alto)|naar boven|terug naar boven|do góry|наверх|на главную|вернуться к списку|返回(?:顶部|首页|列表)|上一[篇页]|下一[篇页]|首页|ページの先頭へ|トップへ戻る|目次|목록으로|맨 위로)\s*[:：»›>→↑▲]{0,3}$/iu,
    // The neighbouring article, with its title.
    /^(?:<<|>>|«|»|‹|›|←|→)?\s?(?:previous|next) (?:article|post|story|page)\s?[:：→»›-]\s?\S/iu,
    /^(?:(?:nächster|vorheriger) (?:artikel|beitrag)|article (?:suivant|précédent)|(?:artículo|entrada) (?:siguiente|anterior)|(?:próximo|anterior) artigo|上一篇|下一篇|前の記事|次の記事|이전글|다음글)\s?[:：→»›-]\s?\S/iu,
    // Where the page stands.
    /^(?:you are here|sie (?:sind|befinden sich) hier|vous êtes ici|(?:usted )?está aquí|você está aqui|ti trovi in|je bent hier|jesteś tutaj|вы здесь|当前位置|您(?:现在|当前)的位置|您的位置|現在位置)\s?[:：]?\s?\S/iu,
    /^(?:home|homepage|start|startseite|accueil|inicio|início|首页|главная|strona główna)(?:\s?[>»›→]\s?\p{L}[^>»›/|→.!?]{0,60}){1,6}$/iu,
    /^(?:home|homepage|start|startseite|accueil|inicio|início|首页|главная|strona główna)(?:\s?[/|•·]\s?\p{L}[^>»›/|→.!?]{0,60}){2,6}$/iu,
  ],
  headings: /^(?:menu|menü|log ?in|sign ?in|log ?out|my account|advanced search|anmelden|sommaire)\s*[:»›>→↑▲…]{0,3}$/iu,
};

export const leakedNavigation = defineRule({
  name: 'leaked-navigation',
  summary: 'the body holds menus, breadcrumbs or links between pages',
  severity: 'error',
  options: leakOptions,
  docs: leakDocs('breadcrumbs, "Skip to content", "Back to top", "Next article: …", page numbers', 'navigation'),
  check: (page, options) => findResidue(page, RESIDUE, options),
  examples: {
    fires: [
      {
        about: 'a breadcrumb',
        lines: [
          ['body', 0.6, 'Home » Islands » Ferries'],
          ['body', 0.9, 'The ferry runs again.'],
        ],
      },
      {
        about: 'a link to the top',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.5, 'Back to top ↑'],
        ],
      },
      {
        about: 'the neighbouring article',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['body', 0.7, 'Next article: The storm and the ramp'],
        ],
      },
      {
        about: 'in Chinese',
        lines: [
          ['body', 0.9, '渡轮恢复运行。'],
          ['body', 0.6, '上一篇：风暴与坡道'],
        ],
        language: 'zh',
      },
    ],
    quiet: [
      { about: 'a sentence that begins so', lines: [['body', 0.6, 'Home is where the harbour is, said the captain.']] },
      {
        about: 'where it belongs',
        lines: [
          ['body', 0.9, 'The ferry runs again.'],
          ['navigation', 0.9, 'Back to top'],
        ],
      },
      { about: 'the word within prose', lines: [['body', 0.8, 'In the next article of the lease the owner promises a second boat.']] },
      {
        about: 'a heading of a manual, with its paragraph',
        lines: [
          ['body', 0.6, 'Advanced search'],
          ['body', 0.9, 'Nets are found by the size of their mesh, by their owner, and by the boat that lost them.'],
        ],
      },
      { about: 'a row of a table', lines: [['body', 0.6, 'Start | 1 | 40 crowns | nets not counted']] },
      { about: 'a path of a program', lines: [['body', 0.6, 'home/ada/ferries.txt']] },
    ],
  },
});
