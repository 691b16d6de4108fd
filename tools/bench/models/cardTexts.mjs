import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../almanac/paths.mjs';

/** Cards of the example company, one of each format at least. */
const FILES = [
  ['demand-forecast/card.md', 'hugging-face'],
  ['pay-later-score/card-1.2.md', 'hugging-face'],
  ['support-mail-triage/README.md', 'hugging-face'],
  ['product-search-ranking/card.json', 'model-card-toolkit'],
  ['product-photo-tagger/bom.json', 'cyclonedx'],
];

/** Cards as their sources have them, whole ones as people write them. */
export function cardTexts() {
  return Promise.all(
    FILES.map(async ([file, format]) => ({
      source: path.basename(file),
      format,
      text: await readFile(path.join(root, 'examples/models', file), 'utf8'),
      by: 'human',
    })),
  );
}
