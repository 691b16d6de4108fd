import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { upsideDown } from './upsideDown';
import { readWhatIf } from './whatIfParameters';

const level = (
  ring: string,
  number: number,
  value: number,
  forPeriods = 1,
) => ({
  ...{ ring, level: number, atLeast: value, forPeriods },
});
const most = (ring: string, value: number) => ({
  ...{ ring, index: 0, of: 'value' as const, bound: 'atMost' as const },
  ...{ value, forPeriods: 1 },
});
const web = sampleRadar({
  policy: {
    ...{ version: '1', movementPeriods: 12 },
    levels: [
      ...[level('adopt', 0, 0.95, 30), level('trial', 0, 0.95)],
      ...[level('assess', 0, 0.5), level('assess', 1, 0.1)],
    ],
  },
});
const errors = sampleRadar({
  policy: {
    ...{ version: '1', movementPeriods: 12, levels: [] },
    thresholds: [most('adopt', 0.01), most('trial', 0.05)],
  },
});
const odd = sampleRadar({
  policy: {
    ...{ version: '1', movementPeriods: 12 },
    levels: [level('adopt', 0, 0.3), level('trial', 0, 0.9)],
  },
});

describe('upsideDown', () => {
  it.each([
    ['the declared policy', web, '', []],
    ['more asked of the centre', web, 'level.adopt.0=0.99x30', []],
    ['a lower centre', web, 'level.adopt.0=0.4x30', ['adopt < trial']],
    [
      'a shorter centre',
      web,
      'level.adopt.0=0.95x1&level.trial.0=0.95x6',
      ['adopt < trial'],
    ],
    ['a lower middle', web, 'level.trial.0=0.3x1', ['trial < assess']],
    [
      'a higher bound above',
      errors,
      'threshold.adopt.0=0.2x1',
      ['adopt < trial'],
    ],
    ['what is declared so', odd, 'level.adopt.0=0.4x1', []],
  ])('of %s', (_, radar, search, pairs) => {
    const asked = readWhatIf(radar, new URLSearchParams(search));
    expect(
      upsideDown(radar, asked).map(({ inner, outer }) => `${inner} < ${outer}`),
    ).toEqual(pairs);
  });
});
