/** Words of author boxes and company boilerplate, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const ABOUT_AUTHOR: Phrases = {
  en: list`About the author | About the authors | About the writer | About the writers | About the contributor | About the contributors
    About the editor | About the reporter | About the journalist | About the columnist | About the photographer
    About the blogger | About this author | About our author | About our expert | About the expert | About the reviewer
    About author | About me | About the artist | About the speaker | Author bio | Author biography | Author profile
    Author information | Biography | Bio | Our experts | The author | The authors | Contact the author`,
  zh: list`作者简介 | 作者簡介 | 关于作者 | 關於作者 | 作者介绍 | 作者介紹 | 作者信息 | 作者资料 | 作者檔案 | 个人简介`,
  ja: list`著者について | 著者プロフィール | 著者紹介 | 筆者プロフィール | 筆者紹介 | 執筆者プロフィール | 執筆者紹介 | プロフィール | ライタープロフィール`,
  ko: list`저자 소개 | 저자소개 | 필자 소개 | 필자소개 | 글쓴이 소개 | 기자 소개 | 기자소개 | 작가 소개 | 프로필 | 기자 정보 | 기자 프로필`,
  de: list`Über den Autor | Über die Autorin | Über die Autoren | Über den Verfasser | Über die Autorinnen und Autoren
    Über den Gastautor | Über den Redakteur | Über die Redakteurin | Über mich | Zum Autor | Zur Autorin | Zu den Autoren
    Zur Person | Zu den Personen | Der Autor | Die Autorin | Vita`,
  fr: list`À propos de l'auteur | A propos de l'auteur | À propos de l'auteure | À propos de l'autrice | À propos des auteurs
    À propos du rédacteur | A propos des auteurs | L'auteur | L'auteure | Les auteurs`,
  es: list`Sobre el autor | Sobre la autora | Sobre los autores | Acerca del autor | Acerca de la autora | Acerca de los autores
    El autor | La autora | Biografía | Sobre la firma`,
  pt: list`Sobre o autor | Sobre a autora | Sobre os autores | O autor | A autora | Sobre o colunista | Sobre a colunista | Biografia
    Perfil do autor`,
  it: list`Sull'autore | Sull'autrice | L'autore | Gli autori | Chi è l'autore | Informazioni sull'autore | Biografia dell'autore
    Bio autore`,
  nl: list`Over de auteur | Over de auteurs | Over de schrijver | Over auteur | De auteur | Over mij | Auteursprofiel
    Biografie auteur | Over de journalist`,
  pl: list`O autorze | O autorce | O autorach | Biogram | Nota o autorze | Notka o autorze | Sylwetka | O mnie | Kim jest autor`,
  ru: list`Об авторе | Об авторах | Автор статьи | Коротко об авторе | Информация об авторе | Биография | Обо мне | Справка об авторе
    Сведения об авторе`,
  tr: list`Yazar hakkında | Yazarlar hakkında | Yazarın biyografisi | Biyografi | Hakkımda | Yazar profili | Yazar bilgisi | Kimdir`,
  ar: list`عن الكاتب | عن الكاتبة | عن المؤلف | نبذة عن الكاتب | نبذة عن المؤلف | السيرة الذاتية | حول الكاتب | حول المؤلف | عن المحرر`,
  hi: list`लेखक के बारे में | लेखक परिचय | लेखक का परिचय | लेखक के बारे मे | परिचय | पत्रकार के बारे में`,
  sv: list`Om författaren | Om skribenten | Om författarna | Om mig`,
  no: list`Om forfatteren | Om forfatterne | Om meg`,
  fi: list`Kirjoittajasta | Kirjoittajan esittely | Tietoa kirjoittajasta | Kirjoittajat`,
  cs: list`O autorovi | O autorech | Medailonek autora`,
  uk: list`Про автора | Про авторку | Про авторів | Біографія`,
  el: list`Σχετικά με τον συγγραφέα | Σχετικά με τον συντάκτη | Βιογραφικό | Ο συγγραφέας | Σχετικά με την συντάκτρια
    Ο συντάκτης | Η συγγραφέας | Λίγα λόγια για τον συγγραφέα`,
  he: list`על הכותב | על הכותבת | אודות הכותב | אודות המחבר | אודות הכותבת | על המחבר | על המחברת | אודות הכותבים`,
  th: list`เกี่ยวกับผู้เขียน | ประวัติผู้เขียน | ผู้แต่ง`,
  vi: list`Về tác giả | Giới thiệu tác giả | Tiểu sử | Thông tin tác giả | Về người viết | Đôi nét về tác giả`,
  id: list`Tentang penulis | Profil penulis | Biodata penulis | Biodata`,
  hu: list`A szerzőről | A szerző | Szerzőnkről | Életrajz`,
  ro: list`Despre autor | Despre autoare | Despre autori | Autorul articolului`,
  fa: list`درباره نویسنده | معرفی نویسنده | بیوگرافی | درباره‌ی نویسنده | درباره نگارنده`,
  ...elsewhere('ABOUT_AUTHOR'),
};

export const IS_WRITER: Phrases = {
  en: list`is a journalist | is a freelance journalist | is a freelance writer | is an independent journalist
    is an investigative journalist | is an award-winning | is a reporter | is a senior reporter | is a staff reporter
    is a staff writer | is a senior writer | is a news reporter | is a news editor | is a writer | is an author
    is the author of | is the co-author of | is author of | is coauthor of | is a columnist | is an opinion columnist
    is a correspondent | is a regular contributor | is an editor | is the managing editor | is the founder of
    is the co-founder of | is the founder and | is a professor of | is an associate professor | is a certified | is a licensed
    is a board-certified | is a content writer | is a software engineer | writer and editor | journalist and author`,
  zh: list`资深媒体人 | 資深媒體人 | 自由撰稿 | 专栏作家 | 專欄作家 | 现任 | 現任 | 曾任 | 研究员 | 出生于`,
  ja: list`大学卒 | 大学院修了 | を経て | 現職 | 著書に | 主な著書 | 教授。`,
  ko: list`기자로 일하고 | 에서 활동하고 | 저서로 | 지은 책으로 | 졸업하고 | 졸업 후 | 에서 태어나 | 를 졸업 | 대학교 교수`,
  de: list`ist Redakteur | ist Redakteurin | ist freier Journalist | ist freie Journalistin | ist freier Autor | ist freie Autorin
    ist Journalist | ist Journalistin | ist Autor | ist Autorin | ist Korrespondent | ist Korrespondentin | ist Kolumnist
    ist Kolumnistin | ist Chefredakteur | schreibt für | schreibt über | arbeitet als | arbeitet seit | arbeitete als
    berichtet über | Redakteur im Ressort`,
  fr: list`est journaliste | est une journaliste | est un journaliste | est rédacteur | est rédactrice | est correspondant
    est correspondante`,
  es: list`es periodista | es un periodista | es una periodista | es redactor | es redactora | es corresponsal | es columnista
    es escritor | es escritora | es autor de | ha publicado | colaborador de | colaboradora de`,
  pt: list`é jornalista | é um jornalista | é uma jornalista | é repórter | é editor de | é editora de | é colunista | é correspondente`,
  it: list`è giornalista | è un giornalista | è una giornalista | è redattore | è redattrice | è scrittore | è scrittrice | è autore di
    è autrice di`,
  nl: list`is journalist | is freelance journalist | is redacteur | is verslaggever | is correspondent | is columnist | is schrijver
    is auteur van | is hoogleraar`,
  pl: list`jest dziennikarzem | jest dziennikarką | jest redaktorem | jest redaktorką | jest autorem | jest autorką | jest profesorem
    jest publicystą | jest korespondentem | jest absolwentem | absolwentka | pisze o | pracował w`,
  ru: list`автор книг | автор книги | кандидат наук | доктор наук | кандидат исторических | кандидат экономических
    кандидат филологических | окончил | окончила`,
  tr: list`mezun oldu | mezunu | yılında doğdu | gazeteciliğe | gazeteci ve yazar | olarak çalıştı | olarak çalışıyor
    olarak görev yapıyor | öğretim üyesi`,
  ar: list`صحفي وكاتب | كاتب وصحفي | صحفية وكاتبة | كاتب وباحث | كاتب صحفي | كاتبة صحفية | صحفي مستقل | صحفية مستقلة | صحفي متخصص`,
  hi: list`पत्रकार हैं | वरिष्ठ पत्रकार | स्वतंत्र पत्रकार | लेखक हैं | में कार्यरत | साल का अनुभव | वर्षों का अनुभव | सालों का अनुभव
    पत्रकारिता में`,
  sv: list`är journalist | är reporter | är frilansjournalist | är redaktör`,
  no: list`er journalist | er forfatter | er redaktør | er professor`,
  fi: list`on toimittaja | on kirjailija | on vapaa toimittaja | on professori`,
  cs: list`je novinář | je novinářka | je redaktor | je redaktorka`,
  uk: list`народився в | народилася в | закінчив | закінчила`,
  el: list`είναι δημοσιογράφος | είναι συγγραφέας | είναι καθηγητής | είναι καθηγήτρια`,
  he: list`הוא עיתונאי | היא עיתונאית | הוא סופר | הכותב הוא`,
  vi: list`là nhà báo | là phóng viên | tốt nghiệp | là tác giả`,
  id: list`adalah jurnalis | adalah wartawan | adalah penulis | lahir di`,
  hu: list`egyetemi tanár`,
  ro: list`este jurnalist | este redactor | este reporter | este autor`,
  fa: list`روزنامه نگار | نویسنده و پژوهشگر | دانش آموخته | فارغ التحصیل`,
};

export const HAS_WRITTEN: Phrases = {
  en: list`in his spare time | in her spare time | has written for | has also written for | writes for | writes about | writes on | writes a | writes regularly for
    has covered | has been covering | has reported | has worked for | has worked as | has worked at | has contributed to
    has appeared in | have appeared in | his work has | her work has | their work has | his writing has | her writing has
    their writing has | is based in | based in New York | lives in | lives and works in | joined in | previously worked
    previously wrote | previously served as | before joining | graduated from | graduate of | earned her | holds a bachelor's
    master's degree in | bachelor's degree in | studied at | years' experience | a decade of experience | when he's not
    when she's not | when they're not | when she isn't | in his free time | specializes in | specializing in
    specialising in | freelance writer | serves as | has served as | winner of the | has taught`,
  zh: list`作品发表于 | 作品散见于 | 年从业经验 | 长期从事 | 長期關注 | 长期关注 | 专注于 | 專注於 | 出版有 | 代表作 | 热爱 | 擅长`,
  ja: list`に寄稿 | 執筆。 | 著書多数 | 連載中 | 取材している | 活動している`,
  ko: list`다수의 저서 | 연재하고 | 기고하고 | 쓰고 있다`,
  de: list`veröffentlicht in | hat mehrere Bücher | sein neues Buch | ihr neues Buch | seine Bücher | ihre Bücher | sein jüngstes Buch
    ihr jüngstes Buch | zuletzt erschien | zuletzt erschienen | in seiner Freizeit | in ihrer Freizeit | spezialisiert auf
    Schwerpunkt auf | Schwerpunkte sind | ihre Themen | beschäftigt sich mit | interessiert sich für | seit vielen Jahren
    zuvor war | zuvor arbeitete`,
  fr: list`a travaillé pour | a travaillé à | a écrit pour | collabore à | collabore avec | son dernier livre | son dernier ouvrage
    dernier ouvrage paru | est spécialisé dans`,
  es: list`su último libro | sus libros | ha colaborado | ha escrito para | ha ejercido | años de experiencia | especializado en
    especializada en | apasionado de`,
  pt: list`seu último livro | anos de experiência | especializado em | especializada em | especialista em | apaixonado por
    apaixonada por | cobre temas | já escreveu para`,
  it: list`il suo ultimo libro | anni di esperienza | specializzato in | specializzata in | ha scritto per | ha studiato
    ha conseguito | i suoi articoli | si è laureato`,
  nl: list`zijn laatste boek | haar laatste boek | gespecialiseerd in | jaar ervaring | schreef eerder voor | in zijn vrije tijd
    in haar vrije tijd | eerder werkte`,
  pl: list`w mediach od | z dziennikarstwem związany | z dziennikarstwem związana | od lat związany | od lat związana | współpracował z
    współpracowała z | doświadczenie w | zajmuje się`,
  ru: list`публиковался в | публиковалась в | лет опыта | опыт работы | сотрудничал с | сотрудничала с | увлекается | в журналистике с
    стаж работы`,
};

export const AUTHOR_CONTACT: Phrases = {
  en: list`follow them on | follow him @ | follow her @ | follow the author | you can reach | you can follow | you can find him
    you can find her | you can find them | you can contact | you can email | can be reached at | can be contacted at
    can be reached by | can be followed on | reach him at | reach her at | reach them at | contact him at | contact her at
    contact the author | contributed to this report | contributed to this article | her blog | view full profile | view profile
    full bio | view author`,
  zh: list`对本文亦有贡献 | 联系作者 | 聯絡作者 | 作者邮箱 | 作者微信 | 作者微博 | 记者邮箱 | 對此文亦有貢獻`,
  ja: list`筆者への連絡 | この著者への | 記者への問い合わせ先 | ツイッターは | 著者ページ`,
  ko: list`기자 이메일 | 기자에게 메일 | 기자 구독 | 기자페이지`,
  de: list`folgen Sie ihm | folgen Sie ihr | folgen Sie dem Autor | folgen Sie unserem Autor | folgen Sie unserer Autorin
    erreichen Sie unter | erreichen Sie ihn | erreichen Sie sie | ist erreichbar unter | schreiben Sie dem Autor
    schreiben Sie der Autorin | schreiben Sie an den Autor | kontaktieren Sie den Autor | mehr über den Autor
    mehr über die Autorin`,
  fr: list`suivez-le sur | suivez-la sur | vous pouvez le suivre | vous pouvez la suivre | suivre l'auteur | contacter l'auteur
    écrire à l'auteur | retrouvez-le sur | retrouvez-la sur`,
  es: list`puedes seguirlo en | puedes seguirla en | puedes seguirle en | sígueme en | sígalo en | síguelo en | síguela en
    contactar al autor | contacta con el autor | ver biografía`,
  pt: list`siga o autor | siga-o no | siga-a no | contato com o autor | fale com o autor | contribuiu para esta | colaborou para esta
    colaborou com | colaboraram com`,
  it: list`seguilo su | seguila su | segui l'autore | contatta l'autore | scrivi all'autore | puoi seguirlo | puoi contattarlo
    ha collaborato a questo | vedi profilo`,
  nl: list`volg hem op | volg haar op | volg de auteur | contact met de auteur | mail de auteur | bekijk profiel`,
  pl: list`kontakt z autorem | napisz do autora | skontaktuj się z autorem | profil autora | obserwuj autora`,
  ru: list`связаться с автором | написать автору | подписаться на автора | страница автора | профиль автора
    в подготовке материала участвовали`,
};

/** Boilerplate of a press release and of organisations that wrote the article. */
export const BOILERPLATE: Phrases = {
  en: list`About the company | About our company | About the organization | About the organisation | About the university
    About the foundation | About the institute | About the project | About the study | About the publisher | About the sponsor
    Company profile | Company boilerplate | Boilerplate | Corporate profile | Media contact | Media contacts | Media inquiries
    Media enquiries | Press contact | Press contacts | Press inquiries | For media inquiries | For media enquiries`,
  zh: list`媒体联系 | 媒體聯絡 | 媒体联系人 | 新闻联系人 | 关于公司 | 公司概况 | 企业简介`,
  ja: list`会社について | 本件に関するお問い合わせ | 本件に関するお問い合わせ先 | 報道関係者 | 報道関係のお問い合わせ`,
  ko: list`회사 소개글 | 언론 연락처 | 문의처 | 보도자료 문의`,
  de: list`Über das Unternehmen | Unternehmensprofil | Pressekontakt | Medienkontakt | Ansprechpartner | Ansprechpartnerin
    Pressestelle | Kontakt für Medien | Kontakt für Journalisten | Kontakt für Rückfragen
    Firmenkontakt und Herausgeber der Meldung | Hinweis für Redaktionen`,
  fr: list`Contact presse | Contacts presse | Contact média | À propos de l'entreprise | À propos de la société | Relations presse
    Relations médias`,
  es: list`Contacto de prensa | Contacto para medios | Contacto para la prensa | Contacto de medios | Acerca de la empresa
    Sobre la empresa | Sobre la compañía`,
  pt: list`Contato para imprensa | Contacto de imprensa | Contatos de imprensa | Sobre a empresa | Informações à imprensa
    Informações para a imprensa`,
  it: list`Contatti stampa | Contatto stampa | Contatti per la stampa | Informazioni sull'azienda | Profilo aziendale`,
  nl: list`Perscontact | Contact voor de pers | Over het bedrijf | Noot voor de redactie | Noot aan de redactie`,
  pl: list`Kontakt dla mediów | Kontakt prasowy | O firmie | O spółce`,
  ru: list`О компании: | Контакты для СМИ | Контакты для прессы | Справка о компании | Контактное лицо`,
  tr: list`Basın iletişim | Şirket hakkında`,
  ar: list`للاستفسارات الإعلامية | عن الشركة | نبذة عن الشركة | جهة الاتصال الإعلامية`,
};

/** Prizes that a person holds: `winner of the …`. */
export const HONOURS: Phrases = {
  en: list`winner of | has won | award winning | prize winning | recipient of | was awarded | has been awarded | was named
    author of the year | journalist of the year | writer of the year | reporter of the year | awards include | honours include
    honors include | shortlisted for | nominated for | a finalist for | laureate of | many awards | numerous awards | several awards`,
  zh: list`荣获 | 榮獲 | 曾获 | 曾獲 | 获奖 | 獲獎 | 多项荣誉 | 多项大奖 | 得主 | 年度作者 | 优秀作者 | 最受欢迎作者`,
  ja: list`受賞 | 文学賞`,
  ko: list`수상 | 상을 받았다 | 수상자`,
  de: list`wurde mit dem | wurde ausgezeichnet | ausgezeichnet mit | Preisträger | Preisträgerin | preisgekrönt | preisgekrönte
    preisgekrönter | gewann den | erhielt den | nominiert für`,
  fr: list`lauréat du | lauréate du | lauréat de | lauréate de | a reçu le prix | a remporté le prix | prix du | récompensé par`,
  es: list`ganador del premio | ganadora del premio | galardonado con | galardonada con | premiado con | premio a | finalista del`,
  pt: list`vencedor do prêmio | vencedora do prêmio | vencedor do prémio | premiado com | premiada com | recebeu o prêmio | finalista do`,
  it: list`vincitore del | vincitrice del | ha vinto il premio | premiato con | premiata con | ha ricevuto il premio | finalista al`,
  nl: list`winnaar van | winnares van | won de | bekroond met | genomineerd voor | onderscheiden met`,
  pl: list`laureat | laureatka | nagrodzony | nagrodzona | zdobywca nagrody | zdobywczyni nagrody`,
  ru: list`лауреат | обладатель премии | награждён | награжден | награждена | финалист премии`,
  tr: list`ödülünü aldı | ödülü sahibi | ödüllü | ödülünü kazandı | ödülüne layık görüldü`,
  ar: list`حائز على | حائزة على | جائزة | فاز بجائزة`,
  hi: list`पुरस्कार विजेता | सम्मानित`,
};
