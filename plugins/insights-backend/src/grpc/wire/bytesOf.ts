/** As many as a message has for a number. */
const BYTES_OF_OTHERS = 8;

/** About the bytes of a message, told from its JSON without a copy of it: those of its texts, in UTF-8, and 8 of each other value. */
export function bytesOf(json: unknown): number {
  if (typeof json === 'string') return Buffer.byteLength(json);
  if (typeof json !== 'object' || json === null) return BYTES_OF_OTHERS;
  let bytes = 0;
  for (const value of Object.values(json)) bytes += bytesOf(value);
  return bytes;
}
