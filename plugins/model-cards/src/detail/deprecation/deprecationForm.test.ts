import { deprecationFault, deprecationRequest } from './deprecationForm';

const address = { registry: 'mlflow', name: 'demand' };
const whole = { address, version: undefined };
const form = { reason: 'Old', endsOn: '', replacement: null };
const TODAY = '2026-11-26';

describe('the form of a deprecation', () => {
  it.each([
    ['is complete with a reason alone', {}, undefined],
    ['lacks a reason', { reason: '  ' }, 'noReason'],
    ['is too long', { reason: 'x'.repeat(2_001) }, 'reasonTooLong'],
    ['may end today', { endsOn: TODAY }, undefined],
    ['may not end yesterday', { endsOn: '2026-11-25' }, 'over'],
    [
      'names another model',
      { replacement: { ...address, name: 'd2' } },
      undefined,
    ],
    ['names the very model', { replacement: address }, 'itself'],
    [
      'names a version of the very model',
      { replacement: { ...address, version: '3' } },
      'itself',
    ],
  ])('%s', (_, changes, fault) => {
    expect(deprecationFault({ ...form, ...changes }, whole, TODAY)).toBe(fault);
  });

  it('lets a version give way to its model or to another version of it', () => {
    const faultOf = (version: string | null) =>
      deprecationFault(
        { ...form, replacement: { ...address, version } },
        { address, version: '2' },
        TODAY,
      );
    expect([faultOf(null), faultOf('3'), faultOf('2')]).toEqual([
      ...[undefined, undefined, 'itself'],
    ]);
  });

  it('is sent without blanks, and with nothing for what was left out', () => {
    expect(deprecationRequest({ ...form, reason: ' Old ' })).toEqual({
      ...{ reason: 'Old', endsOn: null, replacement: null },
    });
  });
});
