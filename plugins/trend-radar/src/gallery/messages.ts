/** Texts of the gallery page. */
export const galleryMessages = { title: 'gallery' };
