import { labelled } from './labelled';

describe('the labels of an SLO', () => {
  it('have names that Prometheus takes, each its own', () => {
    expect(
      labelled({
        'cost.centre': ['7'],
        'cost-centre': ['8'],
        '0day': ['yes'],
        tier: ['1', 'gold'],
      }),
    ).toEqual({
      label_cost_centre: '8',
      label_cost_centre_2: '7',
      label_0day: 'yes',
      label_tier: '1,gold',
    });
  });
});
