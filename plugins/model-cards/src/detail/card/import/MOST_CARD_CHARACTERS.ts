/** Characters of a card that the backend reads: `ModelCardText.text` of the API. */
export const MOST_CARD_CHARACTERS = 2_000_000;
