/** Types of schema.org that an article's page is of (https://schema.org/Article and its kin). */
const ARTICLE =
  /(?:^|[/#:])(?:[A-Za-z]{0,40}Article|BlogPosting|LiveBlogPosting|DiscussionForumPosting|SocialMediaPosting|[A-Za-z]{0,20}NewsArticle|Report|Recipe|HowTo|TechArticle|Chapter|QAPage|Question)$/;

/** Pages as such: their statements are the article's where no article is described. */
const PAGE = /(?:^|[/#:])(?:WebPage|ItemPage|AboutPage|FAQPage|MedicalWebPage|CreativeWork)$/;

/** What a page may be about, and what may be one of its parts. */
const THING = /(?:^|[/#:])(?:VideoObject|PodcastEpisode|Product|Event|Review|Book|Movie)$/;

/** Parts and owners of a page. */
const OTHER =
  /(?:^|[/#:])(?:WP[A-Z][a-z]+|SiteNavigationElement|Organization|[A-Za-z]{0,20}Organization|Person|ImageObject|BreadcrumbList|ItemList|Comment|UserComments|Review|AggregateRating|Rating|WebSite|SearchAction|Brand|Offer|ListItem|Product)$/;

export function isArticleType(type: string): boolean {
  return type.length < 200 && ARTICLE.test(type.trim());
}

export function isPageType(type: string): boolean {
  return type.length < 200 && PAGE.test(type.trim());
}

export function isThingType(type: string): boolean {
  return type.length < 200 && THING.test(type.trim());
}

export function isOtherType(type: string): boolean {
  return type.length < 200 && OTHER.test(type.trim());
}
