import { DEMO_RADAR } from '../__testUtils__/radarSamples';
import { readRadarDefinition } from './readRadarDefinition';

const faultsOf = (yaml: string) =>
  readRadarDefinition('demo.yaml', yaml).faults;

describe('readRadarDefinition', () => {
  it('reads a radar, with a version that only its words change', () => {
    const { definition } = readRadarDefinition('demo.yaml', DEMO_RADAR);
    expect(definition).toMatchObject({
      id: 'demo',
      description: '',
      hysteresis: 0.02,
      rings: [{ id: 'use', when: { atLeast: 0.8 } }, { id: 'try' }, {}],
      version: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    const versionOf = (yaml: string) =>
      readRadarDefinition('other.yaml', yaml).definition?.version;
    expect(versionOf(`# A comment\n${DEMO_RADAR}`)).toBe(definition?.version);
    expect(versionOf(DEMO_RADAR.replace('0.8', '0.9'))).not.toBe(
      definition?.version,
    );
  });

  it.each<[string, [string, string], object]>([
    [
      'an unknown verdict in a ring',
      ['[rising]', '[risen]'],
      { line: 12, column: 86, path: 'rings[1].when.any[1].verdict[0]' },
    ],
    [
      'an unknown word in a condition',
      ['atLeast: 0.8', 'atleast: 0.8'],
      {
        line: 11,
        path: 'rings[0].when',
        howToMend: expect.stringContaining('spelling'),
      },
    ],
    [
      'an unknown word of the whole',
      ['hysteresis: 0.02', 'hysterisis: 0.02'],
      { line: 14, column: 1, detail: '"hysterisis" is not known here' },
    ],
    [
      'an unknown word in a ring',
      ['title: Wait', 'title: Wait, colour: red'],
      { line: 13, detail: '"colour" is not known here' },
    ],
    [
      'a condition on the last ring',
      ['title: Wait', 'title: Wait, when: { atLeast: 0.1 }'],
      { line: 13, path: 'rings[2].when' },
    ],
    [
      'a ring that takes all before the last',
      [', when: { atLeast: 0.8 }', ''],
      { line: 11, path: 'rings[0]' },
    ],
    [
      'a text for a number',
      ['atLeast: 0.8', 'atLeast: "0.8"'],
      { line: 11, column: 45, path: 'rings[0].when.atLeast' },
    ],
    [
      'a most below the least beside it',
      ['atLeast: 0.8', 'atLeast: 0.8, atMost: 0.7'],
      {
        line: 11,
        path: 'rings[0].when.atMost',
        detail: 'is below the atLeast beside it, 0.8: no value is both',
      },
    ],
    [
      'periods of nothing',
      ['atLeast: 0.8', 'verdict: [rising], forPeriods: 2'],
      {
        path: 'rings[0].when.forPeriods',
        detail: 'needs an atLeast or an atMost beside it',
      },
    ],
    [
      'a forecast that is held against nothing',
      ['atLeast: 0.8', 'forecast: { horizon: 6 }'],
      {
        line: 11,
        path: 'rings[0].when.forecast',
        detail: 'needs an atLeast or an atMost',
      },
    ],
    [
      'a level held for no period',
      ['atLeast: 0.8', 'forPeriods: 0'],
      {
        path: 'rings[0].when.forPeriods',
        detail: 'must be a whole number from 1 to 600; 1 where it is left out',
      },
    ],
    [
      'a forecast further ahead than is told',
      ['atLeast: 0.8', 'forecast: { atLeast: 0.8, horizon: 13 }'],
      { path: 'rings[0].when.forecast.horizon', detail: 'must be 1 to 12' },
    ],
    [
      'a quantile that no forecast tells',
      ['atLeast: 0.8', 'forecast: { atLeast: 0.8, quantile: 0.25 }'],
      {
        path: 'rings[0].when.forecast.quantile',
        detail: 'must be one of 0.025, 0.1, 0.5, 0.9, 0.975',
      },
    ],
    [
      'a risk on both sides',
      ['atLeast: 0.8', 'risk: { below: 0.5, above: 0.9, atMost: 0.1 }'],
      {
        path: 'rings[0].when.risk',
        detail: 'needs either below or above',
      },
    ],
    [
      'a chance beyond the outermost quantiles',
      ['atLeast: 0.8', 'risk: { below: 0.5, atMost: 0.01 }'],
      {
        path: 'rings[0].when.risk.atMost',
        detail:
          'cannot be told: the outermost quantiles of a forecast are 0.025 and 0.975',
      },
    ],
    ['NaN', ['0.8', '.nan'], { line: 11, path: 'rings[0].when.atLeast' }],
    ['Infinity', ['0.02', '.inf'], { line: 14, path: 'hysteresis' }],
    ['a negative hysteresis', ['0.02', '-1'], { line: 14, path: 'hysteresis' }],
    [
      'two rings with one id',
      ['id: try', 'id: use'],
      {
        line: 12,
        column: 11,
        path: 'rings[1].id',
        detail: '"use" is the id of rings[0] already',
      },
    ],
    [
      'two quadrants with one tag',
      ['area:odd', 'area:even'],
      { line: 9, path: 'quadrants[1].tag' },
    ],
    [
      'a single quadrant',
      ['  - { id: odd, title: Odd, tag: area:odd }\n', ''],
      { line: 8, path: 'quadrants', detail: 'must be 2 to 8' },
    ],
    ['an id that is none', ['id: demo', 'id: De mo'], { line: 3, path: 'id' }],
    [
      'a signal that is none',
      ['demo:share', 'demo share'],
      { line: 6, path: 'signal' },
    ],
    ['another kind', ['kind: Radar', 'kind: Sonar'], { line: 2, path: 'kind' }],
    [
      'an escaped NUL',
      ['area:odd', '"\\0"'],
      { line: 9, path: 'quadrants[1].tag' },
    ],
    ['a missing signal', ['signal', 'signals'], { path: 'signal' }],
    [
      'broken YAML',
      ['rings:', 'rings: ]'],
      { line: 10, path: '', howToMend: 'Mend the YAML at this place.' },
    ],
    ['a key that is there twice', ['title: Demo', 'id: demo'], { line: 4 }],
    ['an alias to nothing', ['title: Demo', 'title: *nothing'], {}],
    ['a NUL character', ['Demo', 'De\0mo'], { line: 4, column: 10 }],
    ['a second document', ['rings:', '---\nrings:'], { line: 10 }],
  ])('names the place of %s, and how to mend it', (_, [from, to], fault) => {
    expect(DEMO_RADAR).toContain(from);
    const faults = faultsOf(DEMO_RADAR.replace(from, to));
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'demo.yaml',
        detail: expect.stringMatching(/\w/),
        howToMend: expect.stringMatching(/\w/),
        ...fault,
      }),
    );
  });

  it('names every fault at once', () => {
    const yaml = DEMO_RADAR.replace('id: demo', 'id: X').replace('0.8', 'x');
    expect(faultsOf(yaml).map(({ path }) => path)).toEqual([
      'id',
      'rings[0].when.atLeast',
    ]);
  });

  it.each([
    ['', 'nothing'],
    ['[]', 'a list'],
    ['a', 'a word'],
    ['null', 'null'],
  ])('refuses %j', yaml => {
    expect(faultsOf(yaml)).toMatchObject([{ line: 1, column: 1, path: '' }]);
  });

  it('refuses aliases that would fill the memory', () => {
    const laughs = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(12)}]`,
    );
    const faults = faultsOf(`a0: &a0 ha\n${laughs.join('\n')}`);
    expect(faults).toHaveLength(1);
    expect(faults[0].detail).toContain('alias');
  });
});
