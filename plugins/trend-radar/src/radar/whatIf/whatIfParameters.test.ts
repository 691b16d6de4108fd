import type { PolicyThreshold } from '@almanac/backstage-plugin-insights-react';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import {
  readWhatIf,
  requestOf,
  unreadWhatIf,
  writeWhatIf,
} from './whatIfParameters';

const radar = sampleRadar({
  policy: {
    version: '1',
    movementPeriods: 12,
    hysteresis: 0.02,
    replayedPeriods: 156,
    verdictPeriods: 3,
    asksForVerdicts: true,
    levels: [
      { ring: 'adopt', level: 0, atLeast: 0.95, forPeriods: 30 },
      { ring: 'trial', level: 0, atLeast: 0.95, forPeriods: 1 },
    ],
    thresholds: [
      {
        ...{ ring: 'assess', index: 0, of: 'value', bound: 'atMost' },
        ...{ value: 0.2, forPeriods: 1 },
      },
    ],
  },
});
const read = (search: string) => readWhatIf(radar, new URLSearchParams(search));

describe('another policy in the address', () => {
  it('is the declared one where the address names none, or nonsense', () => {
    for (const search of [
      '',
      'level.adopt.0=many&hysteresis=-1&asOf=yesterday',
      'level.adopt.9=0.5&level.hold.0=0.5',
      'level.adopt.0=0.95x0.5',
      'level.adopt.0=1.5x30',
    ]) {
      expect(requestOf(radar, read(search))).toBeUndefined();
    }
  });

  it.each([
    ['level.adopt.0=many', ['level.adopt.0=many']],
    ['level.adopt.0=0.9x0.5', ['level.adopt.0=0.9x0.5']],
    ['level.adopt.0=0.9x2x3', ['level.adopt.0=0.9x2x3']],
    ['level.hold.0=0.5&q=grid', ['level.hold.0=0.5']],
    ['threshold.assess.1=0.5', ['threshold.assess.1=0.5']],
    ['threshold.assess.0=0.3', []],
    // Of a share.
    ['level.adopt.0=1.5x30', ['level.adopt.0=1.5x30']],
    ['threshold.assess.0=-0.1', ['threshold.assess.0=-0.1']],
    ['hysteresis=-1&asOf=2024-02-31', ['hysteresis=-1', 'asOf=2024-02-31']],
    ['level.adopt.0=0.9&level.trial.0=0.9x2&hysteresis=0', []],
    ['asOf=2024-06-01&ring=adopt', []],
    ['verdictPeriods=61', ['verdictPeriods=61']],
    ['verdictPeriods=6', []],
  ])('%s: what is not understood is told', (search, unread) => {
    expect(unreadWhatIf(radar, new URLSearchParams(search))).toEqual(unread);
  });

  it.each([
    ['threshold.hold.0=1.5', ['threshold.hold.0=1.5']],
    ['threshold.hold.0=0.2', []],
    ['threshold.assess.0=1.5', []],
  ])(
    '%s: a risk is a share, where the signal counts, too',
    (search, unread) => {
      const { signal, policy } = radar;
      const risk: PolicyThreshold = {
        ring: 'hold',
        index: 0,
        of: 'risk',
        bound: 'atMost',
        value: 0.1,
        forPeriods: 1,
        side: 'below',
        level: 40,
      };
      const counted = {
        signal: signal && { ...signal, unit: '{repository}' },
        policy: { ...policy, thresholds: [...policy.thresholds!, risk] },
      };
      const parameters = new URLSearchParams(search);
      expect(unreadWhatIf(counted, parameters)).toEqual(unread);
      const { value } = readWhatIf(counted, parameters).thresholds[1];
      expect(value).toBe(search.endsWith('0.2') ? 0.2 : 0.1);
    },
  );

  it('has verdicts hold for another time, where a ring asks for one', () => {
    const asked = read('verdictPeriods=6');
    expect(requestOf(radar, asked)).toEqual({ verdictPeriods: 6 });
    expect(requestOf(radar, read('verdictPeriods=3'))).toBeUndefined();
    expect(writeWhatIf(radar, new URLSearchParams(), asked).toString()).toBe(
      'verdictPeriods=6',
    );
    const asksForNone = {
      policy: { ...radar.policy, asksForVerdicts: false },
    };
    const address = new URLSearchParams('verdictPeriods=6');
    const unheard = readWhatIf(asksForNone, address);
    expect(requestOf(asksForNone, unheard)).toBeUndefined();
    expect(unreadWhatIf(asksForNone, address)).toEqual(['verdictPeriods=6']);
    expect(writeWhatIf(asksForNone, address, unheard).toString()).toBe('');
  });

  it('asks for what differs alone', () => {
    const search = 'level.adopt.0=0.9x24&hysteresis=0&asOf=2024-06-01';
    expect(requestOf(radar, read(search))).toEqual({
      levels: [{ ring: 'adopt', level: 0, atLeast: 0.9, forPeriods: 24 }],
      hysteresis: 0,
      asOf: '2024-06-01',
    });
  });

  it('asks for another threshold by its place alone', () => {
    expect(requestOf(radar, read('threshold.assess.0=0.3x2'))).toEqual({
      thresholds: [{ ring: 'assess', index: 0, value: 0.3, forPeriods: 2 }],
    });
  });

  it('is written as it is read, beside what else is there, and taken away again', () => {
    const search =
      'q=grid&level.adopt.0=0.9x24&threshold.assess.0=0.3x1&asOf=2024-06-01';
    const written = writeWhatIf(
      radar,
      new URLSearchParams('q=grid&hysteresis=7'),
      read(search),
    );
    expect(written.toString()).toBe(search);
    expect(writeWhatIf(radar, written, read('')).toString()).toBe('q=grid');
  });
});
