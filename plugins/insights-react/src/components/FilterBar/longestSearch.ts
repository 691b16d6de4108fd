/** How many characters of a search the API takes at most. */
export const longestSearch = 100;
