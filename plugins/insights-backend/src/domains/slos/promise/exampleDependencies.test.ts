import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { needsOf } from '../model/dependencies/needsOf';
import {
  CRITICALITY_ANNOTATION,
  parseCriticality,
} from '../model/dependencies/parseCriticality';

const SYSTEMS = resolve(__dirname, '../../../../../../examples/systems');

const entities = readdirSync(SYSTEMS)
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => parseAllDocuments(readFileSync(join(SYSTEMS, name), 'utf8')))
  .map(document => document.toJS());

const SLOS = resolve(SYSTEMS, '../slos');

/** Names of what has an SLO. */
const measured = new Set(
  readdirSync(SLOS).flatMap(name =>
    Array.from(
      readFileSync(join(SLOS, name), 'utf8').matchAll(/ service: ([a-z-]+)/g),
      ([, service]) => service,
    ),
  ),
);

const annotated = entities.filter(
  ({ metadata }) => metadata.annotations?.[CRITICALITY_ANNOTATION],
);

describe('the dependencies of the demo company', () => {
  it('say how much they are needed, of what there is', () => {
    expect(annotated.length).toBeGreaterThanOrEqual(2);
    for (const { metadata, spec } of annotated) {
      const text = metadata.annotations[CRITICALITY_ANNOTATION];
      const { faults } = needsOf(spec.dependsOn, parseCriticality(text));
      expect(faults).toEqual([]);
    }
  });

  it('are all measured of some services, and not of others', () => {
    const needed = entities
      .filter(({ metadata, spec }) => measured.has(metadata.name) && spec)
      .map(({ spec }): string[] => spec.dependsOn ?? [])
      .filter(({ length }) => length > 0)
      .map(refs => refs.every(ref => measured.has(ref.split('/')[1])));
    expect(needed.filter(Boolean).length).toBeGreaterThanOrEqual(3);
    expect(needed).toContain(false);
  });

  it('name components and resources that are in the catalog', () => {
    const known = new Set(
      entities.map(
        ({ kind, metadata }) =>
          `${kind.toLowerCase()}:default/${metadata.name}`,
      ),
    );
    const named = entities.flatMap(({ spec }) => spec?.dependsOn ?? []);
    expect(named.filter(ref => !known.has(ref))).toEqual([]);
  });
});
