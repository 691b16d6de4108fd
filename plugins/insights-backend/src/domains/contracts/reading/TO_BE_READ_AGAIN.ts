/** In the place of an engine version, before all of them in the order of texts: it is read again, and nobody is told anew. */
export const TO_BE_READ_AGAIN = '0';
