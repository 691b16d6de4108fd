#!/usr/bin/env node
/*
 * Prints how the model cards stand beside the official examples of three formats, `name value unit` a line:
 *   - which right ones come back, to the byte where nothing changed, and the same card where they are written from nothing,
 *   - which wrong ones are refused, at the place that is wrong,
 *   - whether cards of each format, written in another, are right by that format's own schema,
 *   - which hostile texts are refused or inert.
 *
 * `--corpora <folder>`, or ALMANAC_MODEL_CARDS, names a folder with checkouts of the repositories of the examples; it fails
 * where one is absent. Without one, examples and schemas are taken from packages on PyPI, and what those lack is said in a line.
 * It fails where a figure is not all of what there is, or is of nothing at all.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { figure } from '../../bench/figure.mjs';
import { corporaIn, SOURCES } from './corpora.mjs';
import { HOSTILE } from './hostile.mjs';
import { judgesFor, PROVENANCE } from './judges.mjs';
import { loadModel } from './model.mjs';
import { ownToolkitCards } from './ownToolkitCards.mjs';
import { layCorpora } from './packagedCorpora.mjs';
import { officialSchemas } from './schemas.mjs';

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
const checkouts = values.corpora ?? process.env.ALMANAC_MODEL_CARDS;
const directory = await mkdtemp(path.join(tmpdir(), 'almanac-model-cards-'));
const folder = checkouts ?? path.join(directory, 'corpora');
const leftOut = checkouts === undefined ? layCorpora(folder) : [];
const surprises = [];

/** Prints how many pass, and keeps why others do not. */
function count(name, unit, items, judge) {
  const failures = items.flatMap(item => {
    const why = judge(item);
    return why === undefined ? [] : [`${item.name}: ${why}`];
  });
  figure(name, items.length - failures.length, unit);
  figure(`${name}_of`, items.length, unit);
  surprises.push(...failures);
  if (items.length === 0) surprises.push(`${name}: there is nothing to hold`);
}

/** Holds every right card, in every format of JSON, against that format's own schema. */
async function countWritten({ readCard, writeCard }, cards) {
  const schemas = Object.entries(await officialSchemas(folder));
  const written = cards.flatMap(({ name, text }) =>
    schemas.map(([schema, judge]) => {
      const [format, version] = schema.split(' ');
      const { card } = readCard({ text, provenance: PROVENANCE });
      const document = JSON.parse(writeCard(card, format, version).text);
      return { name: `${name} as ${schema}`, document, judge };
    }),
  );
  count('written_by_official_schema', 'documents', written, one =>
    one.judge ? one.judge(one.document) : 'its schema is absent',
  );
}

try {
  const model = await loadModel(directory);
  const judge = judgesFor(model);
  const corpora = await corporaIn(folder);
  const { huggingFace, toolkit, cycloneDx } = corpora;
  const comesBack = format => item => judge.comesBack(format, item);
  const isRefused = format => item => judge.isRefused(format, item);
  count(
    'hf_valid_round_trips',
    'cards',
    huggingFace.valid,
    comesBack('hugging-face'),
  );
  count(
    'hf_invalid_rejected',
    'cards',
    huggingFace.invalid,
    isRefused('hugging-face'),
  );
  const ownToolkit = await ownToolkitCards(model, [
    ...[...huggingFace.valid, ...cycloneDx.valid],
  ]);
  // Packages hold few of the toolkit's own cards: those of ours are beside them, and counted apart.
  const ours = checkouts ? { valid: [], invalid: [] } : ownToolkit;
  count(
    'mct_official_round_trips',
    'cards',
    toolkit.valid,
    comesBack('model-card-toolkit'),
  );
  count(
    'mct_round_trips',
    'cards',
    [...toolkit.valid, ...ours.valid],
    comesBack('model-card-toolkit'),
  );
  count(
    'mct_invalid_rejected',
    'cards',
    [...toolkit.invalid, ...ours.invalid],
    isRefused('model-card-toolkit'),
  );
  count(
    'cyclonedx_round_trips',
    'documents',
    cycloneDx.valid,
    comesBack('cyclonedx'),
  );
  count(
    'cyclonedx_invalid_rejected',
    'documents',
    cycloneDx.invalid,
    isRefused('cyclonedx'),
  );
  count(
    'cyclonedx_without_model_named',
    'documents',
    cycloneDx.withoutModel,
    judge.isWithoutModel,
  );
  await countWritten(model, [
    ...huggingFace.valid,
    ...toolkit.valid,
    ...cycloneDx.valid,
  ]);
  count('hostile_cards_survived', 'cards', HOSTILE, judge.isHarmless);
  for (const name of checkouts ? new Set(corpora.absent) : []) {
    surprises.push(
      `${name} is absent, so none of its examples were read: clone ${SOURCES[name]} to ${folder}/${name}`,
    );
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
for (const sentence of leftOut) console.error(`left out: ${sentence}`);
for (const surprise of surprises) console.error(surprise);
process.exitCode = surprises.length > 0 ? 1 : 0;
