import { BOM, HUB_CARD } from '../../__testUtils__/cardTexts';
import { changed } from '../../__testUtils__/changed';
import { BY_HAND, readAs } from '../../__testUtils__/readAs';
import { contentOfCard } from '../../card/contentOfCard';
import { known } from '../../card/Statement';
import { FORMATS } from '..';
import { readCard } from '../readCard';
import { writeCard } from '../writeCard';

const read = (text: string) => readAs('cyclonedx', text);
const document = (more: object, model: object = {}) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'machine-learning-model', name: 'm', ...model }],
    ...more,
  });
const faultsIn = (text: string) =>
  readCard({ text, format: 'cyclonedx', provenance: BY_HAND }).findings;

describe('a bill of materials with a model', () => {
  it('says what fields hold', () => {
    expect(contentOfCard(read(BOM))).toEqual({
      details: {
        name: known('ranker'),
        version: known('2.1'),
        task: known('ranking'),
        approach: known('supervised'),
        inputs: known([{ format: 'text' }]),
        digests: known([{ algorithm: 'SHA-1', value: 'a'.repeat(40) }]),
      },
      ownership: {
        owners: known([{ name: 'Acme', role: 'publisher' }]),
        licences: known([{ id: 'MIT' }]),
      },
      trainingData: {
        datasets: known([{ name: 'Clicks', classification: 'internal' }]),
      },
      quantitativeAnalyses: {
        results: known([{ metric: 'ndcg', value: 0.42 }]),
      },
      ethicalConsiderations: { fairness: known([{ group: 'Small shops' }]) },
      environment: {
        energy: known([{ activity: 'training', energyKilowattHours: 9 }]),
      },
    });
  });

  it('is written as it was, to the byte', () => {
    expect(writeCard(read(BOM), 'cyclonedx')).toMatchObject({
      text: BOM,
      losses: [],
      lossGroups: [],
    });
  });

  it('keeps all other parts of the document where a field changes', () => {
    const card = changed(read(BOM), { details: { version: known('2.2') } });
    const { text, losses } = writeCard(card, 'cyclonedx');
    expect(losses).toEqual([]);
    expect(text).toBe(BOM.replace('"version": "2.1"', '"version": "2.2"'));
  });

  it('is written in the version that is asked for', () => {
    const { text, losses } = writeCard(read(BOM), 'cyclonedx', '1.7');
    expect(losses).toEqual([]);
    expect(JSON.parse(text)).toEqual({
      ...JSON.parse(BOM),
      specVersion: '1.7',
      $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    });
  });

  it('is written anew where the version that is asked for has not all its keys', () => {
    const text = document({ specVersion: '1.7' }, { isExternal: true });
    const older = writeCard(read(text), 'cyclonedx', '1.6');
    expect(older.losses).toMatchObject([
      { pointer: '/components/0/isExternal', of: 'cyclonedx' },
    ]);
    expect(JSON.parse(older.text)).toMatchObject({ specVersion: '1.6' });
    expect(older.text).not.toContain('isExternal');
  });

  it('is of its subject, where that is a model', () => {
    const subject = { type: 'machine-learning-model', name: 'subject' };
    const text = document({ metadata: { component: subject } });
    expect(contentOfCard(read(text)).details?.name).toEqual(known('subject'));
    const renamed = changed(read(text), { details: { name: known('new') } });
    const written = JSON.parse(writeCard(renamed, 'cyclonedx').text);
    expect(written.metadata.component.name).toBe('new');
    expect(written.components[0].name).toBe('m');
  });

  it('holds the tier of risk in a property, beside those of others', () => {
    const tiered = changed(read(BOM), {
      ethicalConsiderations: { riskTier: known('high') },
    });
    const written = writeCard(tiered, 'cyclonedx');
    expect(written.losses).toEqual([]);
    const { properties } = JSON.parse(written.text).components[1].modelCard;
    expect(properties).toEqual([
      { name: 'almanac:riskTier', value: 'high' },
      { name: 'acme:tier', value: 'gold' },
    ]);
    const again = read(written.text);
    expect(contentOfCard(again).ethicalConsiderations?.riskTier).toEqual(
      known('high'),
    );
    const without = changed(again, {
      ethicalConsiderations: { riskTier: undefined },
    });
    expect(JSON.parse(writeCard(without, 'cyclonedx').text)).toEqual(
      JSON.parse(BOM),
    );
  });

  it('knows every identifier of SPDX, those that it advises against too', () => {
    for (const id of ['C-UDA-1.0', 'GPL-2.0', 'eCos-2.0']) {
      const card = changed(read(BOM), {
        ownership: { licences: known([{ id: id.toLowerCase() }]) },
      });
      const [, model] = JSON.parse(
        writeCard(card, 'cyclonedx').text,
      ).components;
      expect(model.licenses).toEqual([{ license: { id } }]);
    }
  });

  it('names licences as SPDX does, or by name', () => {
    const written = writeCard(
      { ...readAs('hugging-face', HUB_CARD), originals: {} },
      'cyclonedx',
    );
    const [model] = JSON.parse(written.text).components;
    expect(model.licenses).toEqual([{ license: { id: 'Apache-2.0' } }]);
    expect(FORMATS.cyclonedx.read(written.text).findings).toEqual([]);
  });

  it.each<[string, string, object[]]>([
    [
      'without a model',
      document({ components: [] }),
      [{ ruleId: 'cyclonedx/no-model', pointer: '/components' }],
    ],
    [
      'of another version',
      document({ specVersion: '1.4' }),
      [{ pointer: '/specVersion' }],
    ],
    [
      'with all its faults at once',
      document(
        { serialNumber: 'urn:uuid:1', metadata: { timestamp: '2020-04-13' } },
        {
          'bom-ref': '',
          scope: 'some',
          hashes: [{ alg: 'MD5', content: 'x' }],
          licenses: [{ license: {} }],
          modelCard: {
            modelParameters: { approach: { type: 'guessing' } },
            quantitativeAnalysis: { performanceMetrics: [{ value: 1 }] },
            own: true,
          },
        },
      ),
      [
        { pointer: '/serialNumber' },
        { pointer: '/metadata/timestamp' },
        { pointer: '/components/0/bom-ref' },
        { pointer: '/components/0/scope' },
        { pointer: '/components/0/hashes/0/content' },
        { pointer: '/components/0/licenses/0/license' },
        {
          pointer: '/components/0/modelCard/modelParameters/approach/type',
        },
        {
          pointer:
            '/components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/value',
        },
        { pointer: '/components/0/modelCard' },
      ],
    ],
    [
      'with keys of a later version',
      document({ citations: [] }, { isExternal: true }),
      [
        { ruleId: 'cyclonedx/key-of-1.7', pointer: '/citations' },
        { pointer: '/components/0/isExternal' },
      ],
    ],
    [
      'with a licence that SPDX writes otherwise',
      document({}, { licenses: [{ license: { id: 'mit' } }] }),
      [
        {
          ruleId: 'cyclonedx/licence-id',
          pointer: '/components/0/licenses/0/license/id',
          fix: 'Write MIT, or give the licence a name instead.',
        },
      ],
    ],
    [
      'with a range of versions of a part that is no external one',
      document({ specVersion: '1.7' }, { versionRange: 'vers:npm/1' }),
      [
        {
          ruleId: 'cyclonedx/version-range',
          pointer: '/components/0/versionRange',
        },
      ],
    ],
  ])('is refused: one %s', (_, text, faults) => {
    expect(faultsIn(text)).toMatchObject(faults);
  });

  it('is warned of a second model', () => {
    const model = { type: 'machine-learning-model', name: 'a' };
    expect(
      faultsIn(document({ components: [model, { ...model, name: 'b' }] })),
    ).toMatchObject([
      { ruleId: 'cyclonedx/several-models', pointer: '/components/1' },
    ]);
  });
});
