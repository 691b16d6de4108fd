import { mockServices } from '@backstage/backend-test-utils';
import { readSchedule } from './readSchedule';

const configOf = (schedule?: object) =>
  mockServices.rootConfig({
    data: {
      search: { collators: { insights: { ...(schedule && { schedule }) } } },
    },
  });

describe('readSchedule', () => {
  it('indexes every ten minutes on every replica when nothing is configured', () => {
    const usual = {
      frequency: { minutes: 10 },
      initialDelay: { seconds: 30 },
      timeout: { minutes: 15 },
      scope: 'local',
    };
    expect(readSchedule(mockServices.rootConfig())).toEqual(usual);
    expect(readSchedule(configOf())).toEqual(usual);
  });

  it('takes what is configured, still on every replica', () => {
    expect(
      readSchedule(
        configOf({ frequency: { minutes: 3 }, timeout: { minutes: 1 } }),
      ),
    ).toMatchObject({
      frequency: { minutes: 3 },
      timeout: { minutes: 1 },
      scope: 'local',
    });
  });

  it('lets one replica index for all where that is configured', () => {
    expect(
      readSchedule(
        configOf({
          frequency: { minutes: 3 },
          timeout: { minutes: 1 },
          scope: 'global',
        }),
      ).scope,
    ).toBe('global');
  });

  it('names the setting that is wrong', () => {
    expect(() => readSchedule(configOf({ frequency: 'often' }))).toThrow(
      'Invalid schedule at search.collators.insights.schedule',
    );
  });
});
