import { deprecationFault, deprecationRequest } from './deprecationForm';

const address = { registry: 'mlflow', name: 'demand' };
const whole = { address, version: undefined, deprecation: null };
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

  it('may keep an end that is over, to say the rest otherwise', () => {
    const deprecation = {
      ...{ id: 'd', reason: 'Old', replacement: null, endsOn: '2026-11-20' },
      ...{ by: 'user:default/ann', at: '2026-11-01T12:00:00.000Z' },
    };
    const faultOf = (endsOn: string) =>
      deprecationFault({ ...form, endsOn }, { ...whole, deprecation }, TODAY);
    expect([faultOf('2026-11-20'), faultOf('2026-11-21')]).toEqual([
      ...[undefined, 'over'],
    ]);
  });

  it('lets a version give way to its model or to another version of it', () => {
    const faultOf = (version: string | null) =>
      deprecationFault(
        { ...form, replacement: { ...address, version } },
        { ...whole, version: '2' },
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
