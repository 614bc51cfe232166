/** Characters of what is stated of a page: longer values are texts. */
export const LONGEST_STATEMENT = 400;
/** Values of a list: longer lists are no authors and no topics of one page. */
export const MOST_STATEMENTS = 100;
