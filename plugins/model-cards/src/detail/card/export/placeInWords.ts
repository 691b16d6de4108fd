/**
 * A place in a text of another format: its keys are what its readers know.
 *
 * @param pointer - JSON pointer into the text
 */
export function placeInWords(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join(' › ');
}
