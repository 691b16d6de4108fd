import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pythonPackage } from './packages.mjs';
import { pythonObjects } from './pythonObjects.mjs';

/** Module-level texts of a Python file, by their names. */
const PYTHON_TEXTS = /^([A-Z_]+) = """\n?([^]*?)"""$/gm;

/** What the Hub's own client refuses: a front matter that is a list, one that is no YAML, an index that is no list. */
const BREAKS = {
  'a-list': text => text.replace(/^---\n[^]*?\n---/, '---\n- mit\n---'),
  'no-yaml': text => text.replace(/^---\n/, '---\nlicence: [mit\n'),
  'no-index': text =>
    text.replace(/^model-index:\n[^]*?(?=^---)/m, 'model-index: 0.9\n'),
};

/** Cards that the tests of the Hub's client hold as texts, and those made wrong. */
function layHubCards(folder) {
  const tests = path.join(pythonPackage('huggingface-hub'), 'tests');
  const source = readFileSync(path.join(tests, 'test_repocard.py'), 'utf8');
  const cards = [...source.matchAll(PYTHON_TEXTS)]
    .map(([, name, text]) => ({ name: name.toLowerCase(), text }))
    .filter(({ text }) => text.startsWith('---\n') && !text.includes('{{'));
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of cards) {
    writeFileSync(path.join(folder, `${name}.md`), text);
    for (const [kind, breakText] of Object.entries(BREAKS)) {
      const broken = breakText(text);
      if (broken === text) continue;
      writeFileSync(path.join(folder, `invalid-${name}-${kind}.md`), broken);
    }
  }
}

/** Examples of the specification, which the tests of its Python library hold, and its schemas. */
function layBoms(folder) {
  const from = pythonPackage('cyclonedx-python-lib');
  for (const version of ['1.6', '1.7']) {
    cpSync(
      path.join(from, 'tests/_data/schemaTestData', version),
      path.join(folder, 'tools/src/test/resources', version),
      { recursive: true },
    );
  }
  const schemas = path.join(from, 'cyclonedx/schema/_res');
  const to = path.join(folder, 'schema');
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(schemas)) {
    if (!file.endsWith('.schema.json')) continue;
    // The library calls them so among themselves, too.
    const text = readFileSync(path.join(schemas, file), 'utf8');
    const plain = name => name.replaceAll('.SNAPSHOT', '');
    writeFileSync(path.join(to, plain(file)), plain(text));
  }
}

/** The schema, and the cards that the tests of the toolkit hold: its files of examples are in no package. */
function layToolkit(folder) {
  const from = pythonPackage('model-card-toolkit');
  const inside = 'model_card_toolkit/schema';
  cpSync(path.join(from, inside), path.join(folder, inside), {
    recursive: true,
  });
  const cards = path.join(folder, 'model_card_toolkit/utils/testdata');
  mkdirSync(cards, { recursive: true });
  const tests = 'model_card_toolkit/utils/validation_test.py';
  const held = pythonObjects(path.join(from, tests), /^_MODEL_CARD_V\d_DICT$/);
  for (const [name, card] of Object.entries(held)) {
    // The version of the schema that the tests hold the card against.
    const schemaVersion = `0.0.${/\d/.exec(name)[0]}`;
    writeFileSync(
      path.join(cards, `${name.slice(1).toLowerCase()}.json`),
      JSON.stringify({ schema_version: schemaVersion, ...card }, null, 2),
    );
  }
}

/** How each repository of examples is laid out from packages, and what of it is in none. */
const LAID = [
  {
    lay: folder =>
      layHubCards(path.join(folder, 'huggingface_hub/tests/fixtures/cards')),
    leftOut:
      'files of huggingface_hub and hub-docs are in no registry: cards are those in the tests of huggingface-hub 1.1.0, the wrong ones made of them',
    absent: 'no card of the Hub was read',
  },
  {
    lay: folder => layBoms(path.join(folder, 'cyclonedx-specification')),
    absent: 'no example of CycloneDX was read',
  },
  {
    lay: folder => layToolkit(path.join(folder, 'model-card-toolkit')),
    leftOut:
      'files of examples of model-card-toolkit are in no registry: mct_official_* are the card in the tests of model-card-toolkit 2.0.0; beside it mct_round_trips has that of the example company and those of the other formats, which our own writer wrote in its format',
    absent: 'cards of model-card-toolkit are not held against its schema',
  },
];

/**
 * Lays examples and schemas that packages on PyPI hold into a folder, as checkouts of their repositories have them.
 *
 * @returns what is left out, a sentence each
 */
export function layCorpora(folder) {
  return LAID.flatMap(({ lay, leftOut, absent }) => {
    try {
      lay(folder);
      return leftOut ? [leftOut] : [];
    } catch (error) {
      return [`${absent}: ${error.message}`];
    }
  });
}
