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
