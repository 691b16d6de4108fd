import { sampleDecision } from '../../__testUtils__/sampleDecision';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import {
  decisionFault,
  decisionRequest,
  formOf,
  reviewDays,
} from './decisionForm';

const { rings } = sampleRadar();
const days = reviewDays(Date.parse('2026-11-24T12:00:00Z'));

describe('a decision', () => {
  it('begins with what is suggested, to be reviewed in half a year', () => {
    expect(formOf('trial', null, days, rings)).toEqual({
      ...{ ring: 'trial', reason: '', reviewOn: '2027-05-26' },
    });
  });

  it('begins with what stands, and a new day where its review is over', () => {
    expect(
      formOf('trial', sampleDecision({ reviewOn: '2026-11-24' }), days, rings),
    ).toEqual({
      ring: 'hold',
      reason: 'We lack the people.',
      reviewOn: '2027-05-26',
    });
  });

  it('begins with what is suggested where the radar has the decided ring no more', () => {
    const gone = sampleDecision({ ring: 'explore' });
    expect(formOf('trial', gone, days, rings)).toMatchObject({
      ring: 'trial',
      reason: 'We lack the people.',
    });
  });

  it.each([
    [{}, undefined],
    [{ ring: 'hold' }, 'noReason'],
    [{ ring: 'hold', reason: ' ' }, 'noReason'],
    [{ ring: 'hold', reason: 'Ours.' }, undefined],
    [{ reason: 'x'.repeat(2001) }, 'tooLong'],
    [{ reviewOn: '' }, undefined],
    [{ reviewOn: '2026-11-24' }, 'badReview'],
    [{ reviewOn: '2030-11-24' }, 'badReview'],
  ])('with %j has the fault %s', (changes, fault) => {
    const form = { ...formOf('trial', null, days, rings), ...changes };
    expect(decisionFault(form, 'trial', days)).toBe(fault);
  });

  it('is an acceptance only of what is suggested', () => {
    const form = { ring: 'trial', reason: ' ', reviewOn: '' };
    expect(decisionRequest(form, 'trial')).toEqual({
      ...{ kind: 'accept', ring: 'trial', reason: null, reviewOn: null },
    });
    expect(decisionRequest(form, 'adopt').kind).toBe('override');
  });
});
