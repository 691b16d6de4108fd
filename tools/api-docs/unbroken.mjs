#!/usr/bin/env node
/*
 * Holds the description of the API, and the schemas of gRPC, to what each release of v1 promised: ends with 1, and tells
 * each breaking change, where they break one of them.
 *
 *   yarn api:unbroken
 */
import { readFileSync } from 'node:fs';
import { brokenPromises } from './brokenPromises.mjs';
import { brokenProtos } from './frozenProtos.mjs';
import { loadEngine } from './loadSource.mjs';
import { MANIFEST, PROTOS, RELEASES, SPECIFICATION } from './places.mjs';
import { releasesIn } from './releases.mjs';

try {
  const broken = [
    ...brokenPromises(await loadEngine(), {
      folder: RELEASES,
      present: readFileSync(SPECIFICATION, 'utf8'),
      version: JSON.parse(readFileSync(MANIFEST, 'utf8')).version,
    }),
    ...brokenProtos(RELEASES, releasesIn(), PROTOS),
  ];
  if (broken.length > 0) {
    throw new Error(
      `The API breaks what was promised:\n${broken
        .map(line => `  ${line}`)
        .join('\n')}`,
    );
  }
  const versions = releasesIn().map(({ version }) => version);
  console.log(`The API breaks nothing of ${versions.join(', ')}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
