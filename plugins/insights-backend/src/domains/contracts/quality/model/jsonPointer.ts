/** Writes the steps to a place as a JSON pointer (RFC 6901). */
export function pointerOf(path: readonly (string | number)[]): string {
  return path
    .map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
