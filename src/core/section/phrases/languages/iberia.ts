/** Phrases of languages that the lists by section leave out, language by language. */
import { list } from '../../list.js';
import type { Spoken } from './spoken.js';

export const IBERIA: Spoken = {
  ca: {
    BY_LEAD: list`Escrit per | Publicat per | Text i fotos | Redactat per`,
    ROLE_LINE: list`Redacció | Cap de redacció`,
    PUBLISHED_LEAD: list`Data de publicació | Creat`,
    UPDATED_LEAD: list`Actualitzat | Actualitzada | Última actualització | Darrera actualització | Darrera modificació`,
    READING_TIME: list`minuts de lectura | temps de lectura`,
    VIEW_COUNT: list`visualitzacions | visites`,
    RELATIVE_TIME: list`fa una hora | fa un dia | fa 5 minuts | fa 5 hores | fa 5 dies`,
    ABOUT_AUTHOR: list`Sobre l'autor | Sobre l'autora | Quant a l'autor | L'autora`,
    CAPTION: list`Imatge:`,
    SPEECH: list`ha explicat | ha assegurat | ha dit | ha afirmat | ha destacat | ha afegit | segons | diu que | assegura que
      tanmateix | no obstant això`,
    COMMENT_HEADING: list`Comentaris | Comentari | Tots els comentaris`,
    FORM: list`Deixa un comentari | Escriu un comentari | Fes un comentari | Afegeix un comentari | Afegeix-hi un comentari
      Envia el comentari | Envia un comentari | Feu un comentari | Deixa una resposta`,
    FORM_NOTE: list`l'adreça electrònica no es publicarà | els camps necessaris estan marcats`,
    LOGIN_TO_COMMENT: list`per comentar has d'iniciar | inicia sessió per comentar | heu d'iniciar la sessió`,
    REPLY_LINK: list`Respon | Respondre | Denuncia`,
    COPYRIGHT: list`Tots els drets reservats | Drets d'autor`,
    RIGHTS: list`Tots els drets reservats | Drets d'autor | prohibida la reproducció total | sense autorització`,
    LEGAL_LINK: list`Avís legal | Política de privacitat | Privacitat | Política de galetes | Política de cookies i privacitat
      Galetes | Configuració de galetes | Condicions d'ús | Termes i condicions | Protecció de dades | Accessibilitat`,
    COOKIE: list`utilitza galetes | utilitzem galetes | utilitza cookies | utilitzem cookies | ús de cookies | ús de galetes
      política de privacitat`,
    MENU_WORD: list`Inici | Contacte | Contacta | Qui som | Mapa web | Publicitat i contacte | Contacta amb nosaltres
      Sobre nosaltres`,
    SECTION_NAME: list`Notícies | Actualitat | Esports | Societat | Món | Catalunya | Cultura i | Opinió | Successos
      Barcelona | País | Tecnologia i ciència | Salut | Medi ambient | Comarques | Gastronomia | Televisió | Educació
      Política i societat | Oci | Llengua`,
    SKIP_LINK: list`Vés al contingut | Ves al contingut | Salta al contingut | Anar al contingut`,
    SEARCH: list`Cercar | Cercador | Cerca avançada`,
    LOGIN: list`Inicia sessió | Inicia la sessió | Iniciar sessió | Entra a | Registra't | Registrar-se | Tanca sessió
      Tanca la sessió | Contrasenya | Has oblidat la contrasenya | Identifica't`,
    PAGINATION: list`Següent | Pàgina següent | Pàgina anterior | Pàgina`,
    PREVIOUS_NEXT: list`Article anterior | Article següent | Entrada següent | Notícia següent`,
    BREADCRUMB_LEAD: list`Sou aquí | Ets aquí | Esteu aquí`,
    BACK_TO_TOP: list`Torna a dalt | Torna amunt | Tornar a dalt`,
    CONTENTS: list`Contingut de l'article | Índex | Taula de continguts`,
    ADVERTISEMENT: list`Publicitat | Anunci`,
    APP: list`descarrega't l'app | descarrega l'app | baixa't l'app`,
    BUY: list`afegeix a la cistella | afegir al carret | compra ara | afegeix al carret`,
    INVITATION: list`segueix-nos a | segueix-nos al | uneix-te al nostre`,
    SHARE_BUTTON: list`Comparteix | Comparteix-ho | Compartir article | Copia l'enllaç | Copiar enllaç | Imprimeix
      Comparteix a Facebook | Segueix-nos | Envia per correu`,
    SHARE_LEAD: list`Comparteix a | Comparteix-ho | Comparteix aquest | Comparteix l'article | Segueix-nos`,
    NEWSLETTER: list`subscriu-te al butlletí | subscriu-te als nostres | apunta't al butlletí | rep el butlletí
      el nostre butlletí`,
    SUBSCRIBE: list`Subscriu-te | Subscriu-t'hi | Subscripció | Subscripcions | Butlletí | Butlletins | Subscriu-te ara
      Subscriptors | Fes-te subscriptor`,
    PAYWALL: list`només per a subscriptors | exclusiu per a subscriptors | fes-te subscriptor`,
    VIEWER: list`Tanca | Mostra més | Mostra'n més | Amaga | Tancar | Carrega'n més | Veure més | Veure'n més`,
    ERROR: list`s'ha produït un error | no s'ha trobat la pàgina | torna-ho a provar`,
    WIDGET: list`S'està carregant | Carregant | El temps avui | Enquesta | Vota ara`,
    LATEST: list`Últimes notícies | Darreres notícies | El més recent | Darrera hora | Entrades recents | El més nou`,
    POPULAR: list`El més llegit | Les més llegides | El més vist | Més llegit | Més llegides | Els més llegits
      El més comentat`,
    SPONSORED: list`Contingut patrocinat | Contingut promocionat`,
    RECOMMENDATION_HEADING: list`Llegeix també | Llegiu també | Llegiu més | Llegeix més | Et pot interessar
      Més informació a | Llegir més | Vegeu també | Notícies relacionades | Articles relacionats | Relacionats
      Notícies relacionades amb | Et pot interessar també | També et pot interessar | Més notícies | Contingut relacionat
      Temes relacionats i notícies | Altres notícies | Et recomanem | Relacionat`,
    HEADING_LEAD: list`Més notícies de | Més articles de | Més de l'autor`,
    INLINE_LEAD: list`Llegeix també | Llegiu també | Llegiu més | Llegeix més | Et pot interessar | Més informació a
      Llegir més | Vegeu també`,
    TEASER_END: list`Llegeix més | Llegir més | Continua llegint | Llegiu-ne més | Més informació | Continua la lectura`,
    POINTER: list`et pot interessar | us pot interessar | et poden interessar`,
    TAG_LABEL: list`Etiquetes | Paraules clau | Temes`,
    TAG_LEAD: list`Etiquetes | Paraules clau | Temes`,
    HIGHLIGHTS: list`Resum | En resum`,
  },
  gl: {
    PUBLISHED_LEAD: list`Data de publicación`,
    UPDATED_LEAD: list`Derradeira actualización`,
    RELATIVE_TIME: list`hai unha hora | hai un día | hai 5 minutos | hai 5 horas | hai 5 días`,
    ABOUT_AUTHOR: list`Sobre a autoría | Sobre o autor do artigo`,
    CAPTION: list`Imaxe:`,
    SPEECH: list`sinalou | explicou | asegurou | porén | ademais`,
    COMMENT_HEADING: list`Comentarios da nova | Comentarios dos lectores`,
    FORM: list`Deixar un comentario | Deixa un comentario | Deixa unha resposta | Comenta a nova | Engadir comentario`,
    FORM_NOTE: list`o teu enderezo electrónico non se publicará | o seu enderezo electrónico non será publicado`,
    COPYRIGHT: list`Todos os dereitos reservados | Dereitos de autor`,
    RIGHTS: list`Todos os dereitos reservados | Dereitos de autor`,
    LEGAL_LINK: list`Política de privacidade e cookies | Protección de datos persoais | Termos e condicións
      Condicións de uso | Política de protección de datos e privacidade`,
    MENU_WORD: list`Quen somos | Páxina principal | Contacta con nós | Mapa web do sitio`,
    SECTION_NAME: list`Novas | Galicia | Sociedade | Actualidade | Cultura e lecer | Lecer`,
    SKIP_LINK: list`Saltar ao contido | Ir ao contido | Ir o contido principal`,
    SEARCH: list`Busca avanzada | Procura | Procurar no sitio`,
    LOGIN: list`Iniciar sesión na conta | Rexístrate | Pechar sesión | Rexistrarse | Contrasinal`,
    PAGINATION: list`Páxina seguinte | Páxina`,
    PREVIOUS_NEXT: list`Nova anterior | Nova seguinte | Entrada seguinte`,
    SHARE_BUTTON: list`Compartir nova | Copiar ligazón | Copiar a ligazón | Comparte esta nova | Séguenos`,
    SHARE_LEAD: list`Séguenos`,
    SUBSCRIBE: list`Subscríbete | Subscrición | Boletín de novas`,
    VIEWER: list`Pechar | Amosar máis`,
    LATEST: list`Últimas novas | Derradeiras novas | O máis recente`,
    POPULAR: list`O máis lido | As máis lidas | O máis visto | Máis lidas | O máis popular`,
    RECOMMENDATION_HEADING: list`Le tamén | Ler máis | Máis información en | Novas relacionadas | Artigos relacionados
      Contidos relacionados | Tamén che pode interesar | Máis novas | Outras novas`,
    INLINE_LEAD: list`Le tamén | Ler máis | Máis información en`,
    TEASER_END: list`Ler máis | Le máis | Máis información`,
    TAG_LABEL: list`Palabras chave | Etiquetas da nova`,
    TAG_LEAD: list`Palabras chave`,
  },
  eu: {
    BY_WORD: list`Egilea | Egileak | Idazlea`,
    SOURCE_LEAD: list`Iturria`,
    PUBLISHED_LEAD: list`Argitaratua | Argitaratze data | Argitaratuta`,
    UPDATED_LEAD: list`Eguneratua | Azken eguneraketa | Eguneratuta | Azken eguneratzea`,
    READING_TIME: list`irakurketa denbora | minutuko irakurketa`,
    RELATIVE_TIME: list`duela 5 minutu | duela 5 ordu | duela 5 egun`,
    ABOUT_AUTHOR: list`Egileari buruz | Egileaz`,
    CAPTION: list`Argazkia | Argazkiak | Irudia:`,
    SPEECH: list`adierazi du | esan du | azaldu du | nabarmendu du | gaineratu du | jakinarazi du | esan zuen | hala ere
      horrez gain`,
    COMMENT_HEADING: list`Iruzkinak | Iruzkina | Erantzunak`,
    FORM: list`Utzi iruzkina | Utzi erantzuna | Iruzkina utzi | Idatzi iruzkina | Gehitu iruzkina | Bidali iruzkina
      Iruzkindu`,
    FORM_NOTE: list`zure e-posta helbidea ez da argitaratuko | helbide elektronikoa ez da argitaratuko`,
    REPLY_LINK: list`Erantzun`,
    COPYRIGHT: list`Eskubide guztiak`,
    RIGHTS: list`Eskubide guztiak`,
    LEGAL_LINK: list`Lege oharra | Pribatutasun politika | Pribatutasuna | Cookie politika | Erabilera baldintzak
      Cookieen politika | Datuen babesa | Irisgarritasuna`,
    COOKIE: list`cookieak erabiltzen | erabiltzen ditu cookieak`,
    MENU_WORD: list`Hasiera | Azala | Kontaktua | Harremanetarako | Nor gara | Nortzuk gara | Guri buruz | Web mapa
      Hemeroteka | Jarri harremanetan | Menua | Bideoak | Argazki galeria`,
    SECTION_NAME: list`Albisteak | Berriak | Gizartea | Kirola | Kirolak | Kultura eta | Ekonomia | Mundua | Euskal Herria
      Iritzia | Gaiak | Bizigiro | Eguraldia | Hezkuntza | Politika eta | Elkarrizketak | Ingurumena | Nazioartea | Osasuna`,
    SKIP_LINK: list`Edukira joan | Joan edukira | Eduki nagusira joan | Edukira salto egin | Joan eduki nagusira`,
    SEARCH: list`Bilatu | Bilaketa | Bilatzailea | Bilaketa aurreratua`,
    LOGIN: list`Hasi saioa | Saioa hasi | Sartu | Erregistratu | Eman izena | Itxi saioa | Pasahitza | Izena eman`,
    PAGINATION: list`Hurrengoa | Aurrekoa | Hurrengo orria | Aurreko orria`,
    PREVIOUS_NEXT: list`Aurreko albistea | Hurrengo albistea | Aurreko artikulua | Hurrengo artikulua | Aurreko sarrera`,
    ADVERTISEMENT: list`Publizitatea | Iragarkia`,
    INVITATION: list`jarraitu gaitzazu | jarrai gaitzazu`,
    SHARE_BUTTON: list`Partekatu | Kopiatu esteka | Inprimatu | Partekatu Facebooken | Jarraitu gaitzazu | Bidali lagun bati`,
    SHARE_LEAD: list`Partekatu:`,
    NEWSLETTER: list`gure buletinera`,
    SUBSCRIBE: list`Harpidetu | Harpidetza | Egin harpidedun | Buletina | Harpidetu buletinera | Egin zaitez bazkide
      Harpidetu zaitez`,
    VIEWER: list`Itxi | Gehiago erakutsi | Erakutsi gehiago | Gehiago ikusi`,
    LATEST: list`Azken berriak | Azken albisteak | Azken ordua | Azkenak | Berrienak`,
    POPULAR: list`Irakurrienak | Ikusienak | Irakurriena | Gehien irakurritakoak | Azken asteko irakurrienak`,
    RECOMMENDATION_HEADING: list`Irakurri gehiago | Gehiago irakurri | Irakurri ere | Lotutako albisteak
      Erlazionatutako albisteak | Antzeko albisteak | Lotutakoak | Erlazionatutakoak | Interesatuko zaizu
      Zerikusia duten albisteak | Lotutako edukiak`,
    INLINE_LEAD: list`Irakurri gehiago | Gehiago irakurri | Irakurri ere`,
    TEASER_END: list`Irakurri gehiago | Gehiago irakurri | Gehiago jakin | Jarraitu irakurtzen`,
    TAG_LABEL: list`Etiketak | Gako hitzak`,
    TAG_LEAD: list`Etiketak | Gako hitzak`,
    HIGHLIGHTS: list`Laburpena`,
  },
};
