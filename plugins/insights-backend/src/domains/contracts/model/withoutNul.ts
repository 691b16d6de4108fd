/** A text without the character NUL, which PostgreSQL does not keep. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
