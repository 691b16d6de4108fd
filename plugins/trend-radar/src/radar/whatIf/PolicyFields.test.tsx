import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PolicyThreshold } from '@almanac/backstage-plugin-insights-react';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { PolicyFields } from './PolicyFields';
import { readWhatIf, type WhatIf } from './whatIfParameters';

const forecast = { of: 'forecast', value: 0.8, horizon: 6, quantile: 0.5 };
const risk = { of: 'risk', value: 0.1, horizon: 12, side: 'below', level: 0.6 };

function open(...thresholds: object[]) {
  const radar = sampleRadar({
    policy: {
      ...{ version: '1', movementPeriods: 12, levels: [] },
      thresholds: thresholds.map(
        (one, index): PolicyThreshold => ({
          ...{ ring: 'adopt', index, bound: 'atLeast', forPeriods: 1 },
          ...{ of: 'value', value: 0 },
          ...one,
        }),
      ),
    },
  });
  const changes: Partial<WhatIf>[] = [];
  renderPage(
    <PolicyFields
      radar={radar}
      asked={readWhatIf(radar, new URLSearchParams())}
      onChange={change => changes.push(change)}
    />,
    { api: {}, at: '/' },
  );
  return changes;
}

describe('fields of what a policy asks of what is to come', () => {
  it.each<[string, object, number]>([
    ['Adopt: forecast in 6 months at least', forecast, 80],
    [
      'Adopt: 10 % quantile of the forecast in 6 months at most',
      { ...forecast, quantile: 0.1, bound: 'atMost' },
      80,
    ],
    [
      'Adopt: chance of less than 60 % in 12 months at most',
      { ...risk, bound: 'atMost' },
      10,
    ],
    [
      'Adopt: chance of more than 60 % in 12 months at least',
      { ...risk, side: 'above' },
      10,
    ],
  ])('are named %s', async (name, threshold, shown) => {
    open(threshold);
    expect(await screen.findByLabelText(name)).toHaveValue(shown);
    expect(screen.getAllByRole('spinbutton')).toHaveLength(2);
  });

  it('have numbers where a ring asks for several', async () => {
    open(forecast, { ...forecast, horizon: 12 });
    expect(
      await screen.findByLabelText(
        'Adopt, threshold 2: forecast in 12 months at least',
      ),
    ).toHaveValue(80);
  });

  it('take no chance that a forecast cannot tell', async () => {
    const changes = open({ ...risk, bound: 'atMost' });
    const field = await screen.findByLabelText(/chance of less/);
    await userEvent.clear(field);
    await userEvent.type(field, '1{Enter}');
    expect(field).toHaveValue(1);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      'Write a number between 2.5 and 97.5; until then it is 10.',
    );
    expect(changes).toEqual([]);
    await userEvent.clear(field);
    await userEvent.type(field, '20{Enter}');
    expect(changes).toMatchObject([{ thresholds: [{ value: 0.2 }] }]);
  });
});
