import type { XmlDialect } from './dialect.js';
import { htmlElement } from './html-element.js';

/** NewsML-G2 of the IPTC: items by themselves, or several in a message. */
export const newsMlG2: XmlDialect = {
  roots: ['newsItem', 'newsMessage'],
  documents: ['newsItem'],
  fields: [
    { path: 'newsItem', field: 'id', attributes: ['guid'] },
    { path: 'contentMeta/headline', field: 'title' },
    { path: 'contentMeta/by', field: 'author', weight: 1 },
    { path: 'contentMeta/creator/name', field: 'author' },
    { path: 'itemMeta/firstCreated', field: 'published', weight: 1 },
    { path: 'contentMeta/contentCreated', field: 'published' },
    { path: 'itemMeta/versionCreated', field: 'modified', weight: 1 },
    { path: 'contentMeta/contentModified', field: 'modified' },
    { path: 'contentMeta/keyword', field: 'tag' },
    { path: 'contentMeta/subject/name', field: 'tag' },
    { path: 'itemMeta/provider/name', field: 'site' },
  ],
  texts: ['contentSet/inlineXML', 'contentSet/inlineData'],
  render: htmlElement,
  packed: true,
  longest: true,
};

/** NewsML 1, in which a headline stands with other lines beside the content. */
export const newsMl: XmlDialect = {
  roots: ['NewsML'],
  documents: ['NewsItem'],
  fields: [
    { path: 'NewsIdentifier/PublicIdentifier', field: 'id' },
    { path: 'NewsLines/HeadLine', field: 'title' },
    { path: 'NewsLines/SubHeadLine', field: 'subtitle' },
    { path: 'NewsLines/ByLine', field: 'author' },
    { path: 'NewsManagement/FirstCreated', field: 'published' },
    { path: 'NewsManagement/ThisRevisionCreated', field: 'modified' },
    { path: 'NewsLines/KeywordLine', field: 'tag' },
    { path: 'Provider/Party', field: 'site', attributes: ['FormalName'] },
  ],
  texts: ['ContentItem/DataContent'],
  render: htmlElement,
  packed: true,
  longest: true,
};
