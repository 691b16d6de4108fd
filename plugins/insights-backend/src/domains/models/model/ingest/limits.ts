/** Characters of the name of a model, of a version and of an alias. */
export const LONGEST_NAME = 250;

/** Characters of what a registry says of a model. */
export const LONGEST_DESCRIPTION = 100_000;

/** Characters of an address. */
export const LONGEST_LINK = 2_000;

/** Characters that say where a card is. */
export const LONGEST_CARD_SOURCE = 500;

/** Cards of one model, and of one version. */
export const MOST_CARDS = 20;

/** Aliases of one model. */
export const MOST_ALIASES = 1_000;

/** Characters of the tags of a model, as JSON. */
export const MOST_TAGS = 200_000;

/** Characters of the record of a version, as JSON. */
export const MOST_RECORD = 2_000_000;
