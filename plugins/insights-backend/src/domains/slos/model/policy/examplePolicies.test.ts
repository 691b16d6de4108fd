import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readPolicies } from './readPolicies';

const ROOT = resolve(__dirname, '../../../../../../..');

function filesIn(folder: string) {
  return readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({
      file: `${folder}/${name}`,
      text: readFileSync(join(ROOT, folder, name), 'utf8'),
    }));
}

const { placed, faults } = readPolicies(filesIn('examples/slo-policies'));

describe('the error-budget policies of the demo company', () => {
  it('are right', () => {
    expect(faults).toEqual([]);
    expect(placed.map(({ policy }) => policy.name)).toEqual([
      ...['critical-services', 'portal'],
    ]);
  });

  it('are for labels that SLOs have, and name teams that there are', () => {
    const slos = filesIn('examples/slos')
      .flatMap(({ text }) => parseAllDocuments(text))
      .map(document => document.toJS());
    const tags = slos.flatMap(slo =>
      Object.entries(slo?.metadata?.labels ?? {}).map(
        ([key, value]) => `${key}:${value}`,
      ),
    );
    const groups = filesIn('examples')
      .flatMap(({ text }) => parseAllDocuments(text))
      .map(document => document.toJS())
      .filter(entity => entity?.kind === 'Group')
      .map(entity => `group:default/${entity.metadata.name}`);
    for (const { policy } of placed) {
      for (const tag of policy.appliesTo.tags) expect(tags).toContain(tag);
      const owners = policy.rules.flatMap(({ owner }) => owner ?? []);
      for (const owner of [...owners, ...policy.appliesTo.owners]) {
        expect(groups).toContain(owner);
      }
    }
  });
});
