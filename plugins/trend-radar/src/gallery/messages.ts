/** The gallery is for developers: its words are not translated. */
export const galleryMessages = {};
