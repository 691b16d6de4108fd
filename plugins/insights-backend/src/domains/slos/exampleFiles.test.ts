import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readSelfRatio } from '../../selfMeasurement/model/readSelfRatio';
import { definitionsOf } from './model/definition/definitionsOf';
import { readOpenSlo } from './model/openslo/readOpenSlo';

const ROOT = resolve(__dirname, '../../../../..');

function filesIn(folder: string) {
  const names = readdirSync(join(ROOT, folder)).filter(name =>
    name.endsWith('.yaml'),
  );
  return names.map(name => ({
    file: `${folder}/${name}`,
    text: readFileSync(join(ROOT, folder, name), 'utf8'),
  }));
}

/** Names of the entities of a kind: those of the demo company, and the packages of this repository. */
function namesOf(kind: string): Set<string> {
  const ofPackages = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(ROOT, folder)).flatMap(name =>
      filesIn(`${folder}/${name}`).filter(({ file }) =>
        file.endsWith('/catalog-info.yaml'),
      ),
    ),
  );
  const texts = [...filesIn('examples/systems'), ...filesIn('examples')];
  return new Set(
    [...texts, ...ofPackages]
      .flatMap(({ text }) => parseAllDocuments(text))
      .map(document => document.toJS())
      .filter(entity => entity?.kind === kind)
      .map(entity => entity.metadata.name),
  );
}

const read = readOpenSlo(filesIn('examples/slos'), ['example', 'self']);
const definitions = definitionsOf(read.documents);

describe('the SLO files of the demo company', () => {
  it('are right, and hold nothing that is easily misread', () => {
    expect(read.faults).toEqual([]);
  });

  it('name components and resources that are in the catalog', () => {
    const entities = new Set([...namesOf('Component'), ...namesOf('Resource')]);
    const unknown = definitions.filter(({ service }) => !entities.has(service));
    expect(unknown.map(({ name, service }) => `${name}: ${service}`)).toEqual(
      [],
    );
  });

  it('name the team that answers for them, and how much depends on them', () => {
    const groups = namesOf('Group');
    for (const { labels } of definitions) {
      expect(groups).toContain(labels.team[0]);
      expect(['critical', 'important', 'internal']).toContain(labels.tier[0]);
    }
    const teams = new Set(definitions.map(({ labels }) => labels.team[0]));
    expect(teams.size).toBeGreaterThanOrEqual(4);
  });

  it('say why, in words', () => {
    for (const { description = '' } of definitions) {
      expect(description.length).toBeGreaterThan(80);
    }
  });

  it('ask the portal for what it counts of itself', () => {
    const ofPortal = definitions.filter(({ service }) =>
      ['almanac-backend', 'almanac-app', 'insights-backend'].includes(service),
    );
    expect(ofPortal.length).toBeGreaterThanOrEqual(4);
    for (const { sli, sliceSeconds = 60 } of ofPortal.flatMap(
      one => one.objectives,
    )) {
      expect(readSelfRatio(sli, sliceSeconds)).toMatchObject({
        counts: 'good',
      });
    }
  });

  it('show every budgeting method, kind of window and policy for silence', () => {
    const objectives = definitions.flatMap(one => one.objectives);
    const distinct = (values: readonly unknown[]) =>
      [...new Set(values)].sort();
    expect(
      distinct(objectives.map(({ budgeting }) => budgeting.method)),
    ).toEqual(['Occurrences', 'RatioTimeslices', 'Timeslices']);
    expect(
      distinct(
        objectives.map(
          ({ window: { kind, duration } }) =>
            `${kind} ${duration.count}${duration.unit}`,
        ),
      ),
    ).toEqual(['calendar 1M', 'calendar 1Q', 'rolling 30d', 'rolling 7d']);
    expect(distinct(definitions.map(({ noData }) => noData))).toEqual([
      ...['bad', 'exclude', 'hold'],
    ]);
    expect(definitions.some(({ isComposite }) => isComposite)).toBe(true);
    expect(
      definitions.some(
        ({ isComposite, objectives: all }) => !isComposite && all.length > 1,
      ),
    ).toBe(true);
  });
});
