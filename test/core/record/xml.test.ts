import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/core/record/fields.js';
import { hasText, recogniseFormat, recordMaker } from '../../../src/core/record/index.js';
import { cleanDocument } from '../../../src/index.js';
import { split } from './split.js';

const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
const FIRST = 'The ferry between the bay and the island was late on Tuesday, and nobody on the pier could say why it had not sailed.';
const SECOND = 'Passengers waited for an hour & a half in the rain before the harbour master sent them home with a voucher for tea.';
const THIRD = 'The company says that a rope had been lost in the night, and that a second one will be kept at the pier from now on.';
const HTML = `<p>${FIRST}</p><p>${SECOND.replace('&', '&amp;')}</p><p>${THIRD}</p>`;
const TEXT = `${FIRST}\n\n${SECOND}\n\n${THIRD}`;
const TITLE = 'Ferry is late for want of a rope';

function headOf(text: string, extension: string = 'xml') {
  return { text, whole: true, extension, hasText: (record: Readonly<Record<string, unknown>>) => hasText(record, {}) };
}

/** The documents of a file as their records are cleaned. */
function clean(file: string) {
  const head = headOf(file);
  const format = recogniseFormat(head);
  expect(format.name).toBe('xml');
  const make = recordMaker('xml');
  return split((limit) => format.split?.(limit, head) ?? expect.fail('no splitter'), file, 7).flatMap(({ text, line }) => {
    const fields = readFields(make?.(text) ?? {}, {});
    const { id, url, title, stated } = fields;
    const outcomes = cleanDocument({ id: id ?? 'none', url, title, stated, text: fields.text ?? '', format: 'html' });
    return outcomes.map(({ record }) => ({ ...record, line }));
  });
}

const note = (title: string, html: string): string => `<note><title>${title}</title>
<created>20240506T070809Z</created><updated>20240507T070809Z</updated><tag>harbour</tag><tag>boats</tag>
<note-attributes><author>Ada Byron</author><source-url>https://bay.example/ferry</source-url></note-attributes>
<content><![CDATA[<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>${html}<en-media hash="ab" type="image/png"/></en-note>]]></content>
<resource><data encoding="base64">aGFyYm91cg==</data><resource-attributes><file-name>pier.png</file-name></resource-attributes></resource></note>`;

describe('notes', () => {
  const file = `${PROLOG}<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="20240601T000000Z" application="Evernote">${note('Ferry is late &amp; wet', HTML)}\n${note('Pier', HTML)}</en-export>`;

  it('are a document each, with what is told of them', () => {
    const [first, second, ...others] = clean(file);
    expect(first).toMatchObject({
      title: 'Ferry is late & wet',
      text: TEXT,
      authors: ['Ada Byron'],
      publishedAt: '2024-05-06T07:08:09Z',
      modifiedAt: '2024-05-07T07:08:09Z',
      tags: ['harbour', 'boats'],
      url: 'https://bay.example/ferry',
    });
    expect([second?.title, others]).toEqual(['Pier', []]);
  });

  it('hold nothing of files and tasks, nor what is encrypted', () => {
    const html = `${HTML}<div><en-todo checked="true"/></div><en-crypt hint="x">c2VjcmV0</en-crypt>`;
    expect(clean(file.replace(HTML, html))[0]?.text).toBe(TEXT);
  });

  it('that end in their midst are read as far as they go', () => {
    expect(clean(file.slice(0, file.indexOf(THIRD)))[0]?.text).toBe(`${FIRST}\n\n${SECOND}`);
  });
});

describe('stories of agencies', () => {
  it('are read in NITF, with what stands around the text left out', () => {
    const file = `${PROLOG}<nitf><head><title>FERRY-LATE</title><docdata><doc-id id-string="f1"/><date.issue norm="20240506T070809Z"/>
<key-list><keyword key="harbour"/></key-list></docdata><pubdata name="Bay Courier" date.publication="20240507"/></head><body><body.head>
<hedline><hl1>${TITLE}</hl1><hl2>Rain, tea and no boat</hl2></hedline><byline>By <person>Ada Byron</person><byttl>Reporter</byttl></byline></body.head>
<body.content><p>${FIRST}</p><media media-type="image"><media-reference source="a.jpg">a.jpg</media-reference><media-caption>The pier.</media-caption></media>
<hl2>Tea</hl2><p>${THIRD}</p></body.content><body.end><tagline>ab/cd</tagline></body.end></body></nitf>`;
    expect(clean(file)).toEqual([
      expect.objectContaining({
        id: 'f1',
        title: TITLE,
        subtitle: 'Rain, tea and no boat',
        authors: ['Ada Byron'],
        publishedAt: '2024-05-06T07:08:09Z',
        tags: ['harbour'],
        siteName: 'Bay Courier',
        text: `${FIRST}\n\nTea\n\n${THIRD}`,
      }),
    ]);
  });

  const item = (
    name: string,
  ): string => `<${name}newsItem guid="urn:1" version="2"><${name}itemMeta><${name}provider><${name}name>Bay Wire</${name}name></${name}provider>
<${name}versionCreated>2024-05-07T00:00:00Z</${name}versionCreated></${name}itemMeta><${name}contentMeta><${name}contentCreated>2024-05-06T07:08:09Z</${name}contentCreated>
<${name}by>By Ada Byron</${name}by><${name}headline>${TITLE}</${name}headline><${name}subject qcode="a"><${name}name>harbour</${name}name></${name}subject></${name}contentMeta>`;

  it.each(['', 'n:'])('are items of a message, with the prefix "%s"', (name) => {
    const content = `<${name}contentSet><${name}inlineData contenttype="text/plain">In short: late.</${name}inlineData><${name}inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${HTML}</body></html></${name}inlineXML></${name}contentSet></${name}newsItem>`;
    const file = `${PROLOG}<${name}newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/"><${name}itemSet>${item(name)}${content}\n${item(name)}${content}</${name}itemSet></${name}newsMessage>`;
    const found = clean(file);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({
      id: 'urn:1',
      title: TITLE,
      authors: ['Ada Byron'],
      publishedAt: '2024-05-06T07:08:09Z',
      modifiedAt: '2024-05-07T00:00:00Z',
      tags: ['harbour'],
      siteName: 'Bay Wire',
      text: TEXT,
      line: 5,
    });
  });

  it.each([
    ['in a section', `<![CDATA[${HTML}]]>`],
    ['escaped', HTML.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
    ['as elements', HTML],
    ['as plain text', TEXT.replace('&', '&amp;')],
  ])('are read in NewsML 1, the text %s', (_, content) => {
    const file = `${PROLOG}<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:1</PublicIdentifier></NewsIdentifier></Identification>
<NewsComponent><NewsLines><HeadLine>${TITLE}</HeadLine><ByLine>Ada Byron</ByLine></NewsLines><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
    expect(clean(file)).toEqual([expect.objectContaining({ id: 'urn:1', title: TITLE, authors: ['Ada Byron'], text: TEXT })]);
  });

  it('are stories of a corpus', () => {
    const file = `${PROLOG}<newsitem itemid="7" date="1996-08-20"><title>BAY: ${TITLE}</title><headline>${TITLE}</headline><byline>Ada Byron</byline><text>\n${HTML}\n</text><copyright>(c) Bay 1996</copyright></newsitem>`;
    expect(clean(file)).toEqual([expect.objectContaining({ id: '7', title: TITLE, publishedAt: '1996-08-20', text: TEXT })]);
  });
});

describe('editions', () => {
  const edition = (text: string, header: string = ''): string => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title type="main">${TITLE}</title><title type="short">Ferry</title><author><persName><forename>Ada</forename> <surname>Byron</surname></persName></author></titleStmt>
<publicationStmt><publisher>Bay Press</publisher><date when="2024-05-06"/><idno type="URI">https://bay.example/ferry</idno></publicationStmt></fileDesc>
<profileDesc>${header}<textClass><keywords><term>harbour</term></keywords></textClass></profileDesc></teiHeader><text>${text}</text></TEI>`;

  it('have headings by their divisions, and one reading where there are several', () => {
    const body = `<front><titlePage><docTitle>${TITLE}</docTitle></titlePage></front><body><div><head>Part one</head><p>${FIRST.replace('late', '<choice><sic>laet</sic><corr>late</corr></choice>').replace('the pier', 'the <hi rend="italic">pier</hi>')}<pb n="2"/></p>
<div><head>In the rain</head><p>${THIRD.replace(' and that', '<lb/>and that')}</p><quote>No boat without a rope.</quote></div></div></body>`;
    expect(clean(PROLOG + edition(body))).toEqual([
      expect.objectContaining({
        title: TITLE,
        authors: ['Ada Byron'],
        publishedAt: '2024-05-06',
        url: 'https://bay.example/ferry',
        tags: ['harbour'],
        text: `Part one\n\n${FIRST}\n\nIn the rain\n\n${THIRD}\n\nNo boat without a rope.`,
        body: [
          expect.objectContaining({ type: 'heading', level: 2 }),
          expect.objectContaining({ type: 'paragraph' }),
          expect.objectContaining({ type: 'heading', level: 3 }),
          expect.objectContaining({ type: 'paragraph' }),
          expect.objectContaining({ type: 'quote' }),
        ],
      }),
    ]);
  });

  it('are several in a corpus, each with its notes below and without what was cited', () => {
    const body = `<body><p>${FIRST}<note place="foot">Says the harbour master.</note></p><p>${THIRD}</p></body><back><div type="references"><listBibl><biblStruct><analytic><title>Ropes of the bay</title></analytic></biblStruct></listBibl></div></back>`;
    const found = clean(
      `${PROLOG}<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc/></teiHeader>${edition(body)}${edition(body)}</teiCorpus>`,
    );
    expect(found.map(({ text }) => text)).toEqual(Array(2).fill(`${FIRST}\n\n${THIRD}\n\nSays the harbour master.`));
    expect(found[0]?.sections.at(-1)).toMatchObject({ kind: 'other' });
  });

  it('have a short summary for a standfirst, and an abstract in the text', () => {
    const body = `<body>${HTML}</body>`;
    expect(
      clean(
        PROLOG +
          edition(body, '<abstract><p>How a lost rope cost the island a day of crossings, and what the company does now.</p></abstract>'),
      )[0],
    ).toMatchObject({
      subtitle: 'How a lost rope cost the island a day of crossings, and what the company does now.',
      text: TEXT,
    });
    const abstract = `${SECOND} ${THIRD} ${FIRST}`;
    expect(clean(PROLOG + edition(body, `<abstract><p>${abstract.replace('&', '&amp;')}</p></abstract>`))[0]?.text).toBe(
      `${abstract}\n\n${TEXT}`,
    );
  });
});

describe('articles of journals', () => {
  const file = `${PROLOG}<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.2//EN" "a.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><journal-meta><journal-title-group><journal-title>Annals of the Bay</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="pmid">7</article-id><article-id pub-id-type="doi">10.9999/bay.7</article-id><title-group><article-title>Late ferries of <italic>the</italic> bay<xref ref-type="fn">*</xref></article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Byron</surname><given-names>Ada</given-names></name><xref ref-type="aff"><sup>1</sup></xref></contrib><contrib contrib-type="editor"><name><surname>Poe</surname><given-names>Ed</given-names></name></contrib></contrib-group>
<pub-date pub-type="collection"><year>2024</year></pub-date><pub-date pub-type="epub"><day>6</day><month>5</month><year>2024</year></pub-date><abstract><title>Abstract</title><p>${FIRST}</p></abstract><kwd-group><kwd>ropes</kwd></kwd-group></article-meta></front>
<body><sec><title>Introduction</title><p>${SECOND.replace('&', '&amp;')} <xref ref-type="bibr">[1]</xref></p><sec><title>Ropes</title><p>${THIRD}</p></sec></sec></body>
<back><ack><title>Acknowledgements</title><p>We thank the crew of the ferry for their patience.</p></ack><ref-list><title>References</title><ref><label>1</label><element-citation><name><surname>Poe</surname><given-names>E</given-names></name><article-title>Ropes</article-title></element-citation></ref></ref-list></back></article>`;

  it('are the abstract and the sections, without what was read', () => {
    const [article, ...others] = clean(file);
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: '10.9999/bay.7',
      title: 'Late ferries of the bay',
      authors: ['Ada Byron'],
      publishedAt: '2024-05-06',
      tags: ['ropes'],
      siteName: 'Annals of the Bay',
    });
    expect(article?.text.split('\n\n')).toEqual([
      'Abstract',
      FIRST,
      'Introduction',
      `${SECOND} [1]`,
      'Ropes',
      THIRD,
      'Acknowledgements',
      'We thank the crew of the ferry for their patience.',
    ]);
    expect(article?.sections.at(-1)).toMatchObject({ kind: 'other', lines: [10, 11] });
  });

  it('have no declared entity replaced', () => {
    const bomb = `<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "a.dtd" [<!ENTITY a "harbour"><!ENTITY b "&a;&a;&a;">]>`;
    const [article] = clean(file.replace(/<!DOCTYPE[^>]*>/, bomb).replace(THIRD, `${THIRD} &b;`));
    expect(article?.text).toContain(`${THIRD} &b;`);
  });
});

describe('what an extractor writes', () => {
  it('has its comments apart', () => {
    const file = `<doc sitename="Bay Courier" title="${TITLE}" author="Ada Byron" date="2024-05-06" source="https://bay.example/ferry" tags="harbour;boats">
<main><p>${FIRST}</p><head rend="h3">Tea in the rain</head><list rend="ol"><item>${SECOND.replace('&', '&amp;')}</item></list><p>${THIRD}</p></main><comments><p>I was there and it was wet.</p><p>So was I.</p></comments></doc>`;
    expect(clean(file)).toEqual([
      expect.objectContaining({
        title: TITLE,
        authors: ['Ada Byron'],
        publishedAt: '2024-05-06',
        tags: ['harbour', 'boats'],
        siteName: 'Bay Courier',
        text: `${FIRST}\n\nTea in the rain\n\n1. ${SECOND}\n\n${THIRD}`,
        comments: [expect.objectContaining({ author: null, text: 'I was there and it was wet.\nSo was I.' })],
      }),
    ]);
  });
});

describe('other XML', () => {
  it.each([
    ['a page', '<article><h1>Ferry</h1><p>It was late.</p></article>'],
    ['a page in XHTML', `${PROLOG}<html xmlns="http://www.w3.org/1999/xhtml"><body><note>x</note></body></html>`],
    ['a document of a corpus', '<doc id="1" url="https://bay.example" title="Ferry">\nFerry\n\nIt was late.\n</doc>'],
    ['a list of notes', `${PROLOG}<notes><note><title>a</title></note></notes>`],
    ['a text about it', 'An export has <en-export> around its notes.'],
  ])('is none of these: %s', (_, file) => {
    expect(recogniseFormat(headOf(file)).name).not.toBe('xml');
  });
});
