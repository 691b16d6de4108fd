import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';

const BLOCK = /^( *)```(?:sh|bash|console|shell)\b[^\n]*\n([\s\S]*?)^\1```/gm;

/** All documents of the repository. */
export const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter(file => file && existsSync(path.join(root, file)));

/** The shell commands of a text, one for each fenced block. */
export function shellBlocks(text) {
  return [...text.matchAll(BLOCK)].map(([, indent, body]) =>
    body
      .split('\n')
      .map(line => line.slice(indent.length))
      .join('\n')
      .trim(),
  );
}

/** The shell blocks of all documents. @returns {{file: string, block: string}[]} */
export const allShellBlocks = () =>
  documents.flatMap(file =>
    shellBlocks(readFileSync(path.join(root, file), 'utf8')).map(block => ({
      file,
      block,
    })),
  );
