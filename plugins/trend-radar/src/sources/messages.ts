/** Texts of the sources page. */
export const sourcesMessages = { title: 'sources' };
