import { faultWord, hasField, partOf } from './faultWords';

describe('what is wrong in a form', () => {
  it.each`
    path                             | rule                       | value     | word
    ${'spec.customer'}               | ${'sla/value'}             | ${''}     | ${'needed'}
    ${'spec.customer'}               | ${'sla/value'}             | ${'long'} | ${'longText'}
    ${'spec.credits.capPercent'}     | ${'sla/value'}             | ${'a'}    | ${'percent'}
    ${'spec.credits.feePerPeriod'}   | ${'sla/fee'}               | ${'1.23'} | ${'fee'}
    ${'spec.credits.tiers[1].below'} | ${'sla/tier-order'}        | ${'99'}   | ${'lowerTier'}
    ${'spec.credits.tiers[0].below'} | ${'sla/tier-above-target'} | ${'99'}   | ${'aboveTarget'}
    ${'spec.credits.tiers[0].below'} | ${'sla/value'}             | ${'101'}  | ${'ratio'}
    ${'spec.timeWindow[0].duration'} | ${'sla/window-length'}     | ${'9999'} | ${'length'}
    ${'spec.timeWindow[0].duration'} | ${'sla/value'}             | ${'x'}    | ${'count'}
    ${'spec.exclusions[0].end'}      | ${'sla/exclusion-order'}   | ${'x'}    | ${'order'}
    ${'spec.exclusions[0].start'}    | ${'sla/value'}             | ${'x'}    | ${'moment'}
    ${'spec.something.new'}          | ${'sla/value'}             | ${'x'}    | ${undefined}
  `('is said of $path by $rule as $word', ({ word, value, ...fault }) => {
    expect(faultWord(fault, value)).toBe(word);
  });

  it('is told below it where no field shows it, by its part', () => {
    expect(hasField({ path: 'spec.exclusions[3].reason' })).toBe(true);
    expect(hasField({ path: 'spec.exclusions' })).toBe(false);
    expect(partOf({ path: 'spec.exclusions' })).toBe('exclusions');
    expect(partOf({ path: 'apiVersion' })).toBe('promise');
  });
});
