import { readFileSync } from 'node:fs';

const BLOCK =
  /<!-- install: (?<portal>\S+) (?<file>\S+) -->\s*(?:<!-- prettier-ignore -->\s*)?```\w*\n(?<code>[\s\S]*?)```/g;

/**
 * The lines that the README tells a reader to write, so that the test adds these and nothing else.
 *
 * @param portal `new` or `legacy`: the frontend system of the portal; blocks marked `any` count for both
 * @returns {{file: string, lines: string[]}[]}
 */
export function readmeLines(readme, portal) {
  const text = readFileSync(readme, 'utf8');
  return [...text.matchAll(BLOCK)]
    .filter(({ groups }) => [portal, 'any'].includes(groups.portal))
    .map(({ groups }) => ({
      file: groups.file,
      lines: groups.code.split('\n').filter(line => line.trim()),
    }));
}
