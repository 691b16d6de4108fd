import { existsSync } from 'node:fs';
import path from 'node:path';
import { releasesIn } from './releases.mjs';

const BEGIN = '<!-- releases, generated -->';
const END = '<!-- end of releases -->';

const link = name => `<a href="releases/v1/${name}" download>${name}</a>`;

/**
 * A page with what releases froze listed between its two marks, the latest first.
 *
 * @param page - text of the page
 * @param folder - where the releases are
 * @throws Error where the page has no such marks
 */
export function withReleaseFiles(page, folder) {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(`The page has no ${BEGIN} before ${END}.`);
  }
  const lines = releasesIn(folder).map(({ version, releasedOn }) => {
    const files = ['yaml', 'proto']
      .map(type => `${version}.${type}`)
      .filter(name => existsSync(path.join(folder, name)));
    return `  - ${files.map(link).join(', ')} (${releasedOn})`;
  });
  return [
    page.slice(0, begin + BEGIN.length),
    '',
    ...lines.reverse(),
    '',
    page.slice(end),
  ].join('\n');
}
