import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseModelLinks } from '@almanac/backstage-plugin-insights-common';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { RISK_TIERS } from '../model/card/CardValues';
import { CARD_FORMATS } from '../model/card/Card';
import { readCard } from '../model/formats/readCard';
import { readModels, type ReadModels } from './readModels';

const EXAMPLES = resolve(__dirname, '../../../../../../examples');

const entity = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    annotations: z.record(z.string(), z.string()).optional(),
  }),
});

/** Entities of some files of the demo company's catalog. */
const entitiesIn = (...files: string[]) =>
  files.flatMap(file =>
    parseAllDocuments(readFileSync(join(EXAMPLES, file), 'utf8')).map(one =>
      entity.parse(one.toJS()),
    ),
  );
const systems = readdirSync(join(EXAMPLES, 'systems'))
  .filter(file => file.endsWith('.yaml'))
  .map(file => join('systems', file));

describe('models of the demo company', () => {
  let read: ReadModels;
  beforeAll(async () => {
    read = await readModels([join(EXAMPLES, 'models')]);
  });
  const cards = () =>
    read.models.flatMap(({ model, versions }) =>
      [model, ...versions].flatMap(one => one.cards ?? []),
    );

  it('are written without a fault', () => {
    expect(read.problems).toEqual([]);
    expect(read.models.length).toBeGreaterThanOrEqual(5);
  });

  it('have cards in each format, without a fault, and one has none', () => {
    const provenance = {
      source: '',
      by: 'human',
      at: null,
      link: null,
    } as const;
    const findings = cards().flatMap(card =>
      readCard({ ...card, provenance }).findings.map(finding => ({
        source: card.source,
        ...finding,
      })),
    );
    expect(findings).toEqual([]);
    expect(new Set(cards().map(({ format }) => format))).toEqual(
      new Set(CARD_FORMATS),
    );
    expect(
      read.models.filter(({ model, versions }) =>
        [model, ...versions].every(one => !one.cards?.length),
      ),
    ).toHaveLength(1);
  });

  it('say that they are made up, each card too', () => {
    for (const { model } of read.models) {
      expect(model.description).toContain('Example data');
      expect(model.tags).toMatchObject({ data: 'example' });
    }
    for (const { text } of cards()) expect(text).toMatch(/example data/i);
  });

  it('show what models can be like', () => {
    const versions = read.models.flatMap(one => one.versions);
    const metrics = versions.flatMap(one => one.metrics ?? []);
    const tiers = read.models.map(({ model }) => model.tags?.risk_tier);
    expect(tiers).toContain('high');
    expect(tiers).toContain(undefined);
    expect(
      tiers.every(
        tier => !tier || (RISK_TIERS as readonly string[]).includes(tier),
      ),
    ).toBe(true);
    expect(new Set(versions.map(({ status }) => status))).toEqual(
      new Set(['ready', 'pending', 'failed']),
    );
    expect(metrics.some(({ slice, lower }) => slice && lower)).toBe(true);
    for (const alias of ['champion', 'challenger']) {
      expect(read.models.some(({ model }) => model.aliases?.[alias])).toBe(
        true,
      );
    }
  });

  it('belong to groups that there are, but for one', () => {
    const groups = entitiesIn('org.yaml')
      .filter(({ kind }) => kind === 'Group')
      .map(({ metadata }) => `group:default/${metadata.name}`);
    const owners = read.models.map(({ model }) => model.owner);
    expect(owners.filter(owner => owner === undefined)).toHaveLength(1);
    expect(owners.filter(owner => owner && !groups.includes(owner))).toEqual(
      [],
    );
  });

  it('are the models that entities are tied to', () => {
    const names = read.models.map(({ model }) => model.name);
    const tied = entitiesIn(...systems).flatMap(({ metadata }) =>
      parseModelLinks(metadata.annotations?.['almanac.io/model'] ?? ''),
    );
    expect(tied.length).toBeGreaterThanOrEqual(5);
    expect(
      tied.filter(
        ({ registry, name }) =>
          registry !== 'model-files' || !names.includes(name),
      ),
    ).toEqual([]);
  });
});
