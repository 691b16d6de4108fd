import { promotionSettings } from './promotionSettings';

describe('the settings of promotions', () => {
  it('ask for approval by anybody who may, where nothing is set', () => {
    expect(promotionSettings.parse(undefined)).toEqual({
      ...{ approval: [], fourEyes: false },
    });
  });

  it('take rules by alias', () => {
    const approval = [{ alias: 'dev-*', approval: 'none' as const }];
    expect(promotionSettings.parse({ approval })).toEqual({
      ...{ approval, fourEyes: false },
    });
  });

  it.each([
    [{ approval: [{ alias: 'dev-*', approval: 'never' }] }],
    [{ approval: [{ alias: '', approval: 'none' }] }],
    [{ approval: [{ approval: 'none' }] }],
    [{ fourEye: true }],
    [{ fourEyes: 'yes' }],
  ])('refuse %j', settings => {
    expect(promotionSettings.safeParse(settings).success).toBe(false);
  });
});
