#!/usr/bin/env node
/*
 * Freezes the description of the API and the schemas of gRPC as those of the version that its package has: done when a release is made, after
 * `changeset version`. The same description again changes nothing; another one for a released version is refused, and so is
 * one that breaks an earlier release.
 *
 *   yarn api:freeze
 */
import { readFileSync } from 'node:fs';
import { freezeRelease } from './freezeRelease.mjs';
import { loadEngine } from './loadSource.mjs';
import { MANIFEST, PROTOS, RELEASES, SPECIFICATION } from './places.mjs';

const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
try {
  const isNew = freezeRelease(await loadEngine(), {
    folder: RELEASES,
    version,
    text: readFileSync(SPECIFICATION, 'utf8'),
    protos: PROTOS,
    today: new Date().toISOString().slice(0, 10),
  });
  console.log(
    isNew
      ? `Frozen as ${version}. Now run \`./almanac generate:api-docs\`.`
      : `${version} is frozen already.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
