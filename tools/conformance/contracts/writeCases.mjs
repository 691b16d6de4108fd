#!/usr/bin/env node
/*
 * Writes `cases.json`: what the two public suites expect of each pair of documents that their tests compare. Run it after a
 * suite has moved on, and read the difference before it is committed: the list is what the figures are held against.
 *
 *   node tools/conformance/contracts/writeCases.mjs --corpora <folder with a checkout of OpenAPITools/openapi-diff>
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { javaCases } from './javaCases.mjs';
import { oasdiffCases } from './oasdiffCases.mjs';
import { labelled } from './labels.mjs';

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
const suites = labelled(oasdiffCases(), javaCases(values.corpora ?? ''));
const file = path.join(import.meta.dirname, 'cases.json');
const options = await prettier.resolveConfig(file);
writeFileSync(
  file,
  await prettier.format(JSON.stringify(suites), { ...options, filepath: file }),
);
