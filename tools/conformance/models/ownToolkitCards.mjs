import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../almanac/paths.mjs';
import { PROVENANCE } from './judges.mjs';

const FORMAT = 'model-card-toolkit';
const EXAMPLE = 'examples/models/product-search-ranking/card.json';

/** What the toolkit's schema refuses: another version, details that are a text, a list in place of a card. */
const BREAKS = {
  'of another version': card => ({ ...card, schema_version: '9.9.9' }),
  'whose details are a text': card => ({ ...card, model_details: 'details' }),
  'that is a list': card => [card],
};

/**
 * Cards in the toolkit's format where its own examples are not there: that of the example company, and cards of other formats
 * written in it. Wrong ones are made of the first.
 */
export async function ownToolkitCards({ readCard, writeCard }, others) {
  const text = await readFile(path.join(root, EXAMPLE), 'utf8');
  const written = others.map(other => {
    const { card } = readCard({ text: other.text, provenance: PROVENANCE });
    return {
      name: `${other.name} as ${FORMAT}`,
      text: writeCard({ ...card, originals: {} }, FORMAT).text,
    };
  });
  const invalid = Object.entries(BREAKS).map(([kind, breakCard]) => ({
    name: `${EXAMPLE} ${kind}`,
    text: JSON.stringify(breakCard(JSON.parse(text))),
  }));
  return { valid: [{ name: EXAMPLE, text }, ...written], invalid };
}
