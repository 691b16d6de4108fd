import { AREAS, ITEM_KEYS } from '../diff/diffRules';
import { PROFILES } from '../completeness/profiles';
import { nearestPointers } from '../compose/nearestPointers';
import { BODY_SECTIONS } from '../formats/huggingFace/bodySections';
import { FIELD_POINTERS, fieldSchema } from './fieldSchemas';

describe('fields of a card', () => {
  it('are all that profiles, comparisons and formats speak of', () => {
    const spokenOf = [
      ...PROFILES.flatMap(({ rules }) => rules.flatMap(one => one.pointers)),
      ...[...Object.keys(AREAS), ...Object.keys(ITEM_KEYS)],
      ...BODY_SECTIONS.map(({ field }) => `/${field.join('/')}`),
    ];
    expect(FIELD_POINTERS).toEqual(expect.arrayContaining(spokenOf));
    expect(new Set(FIELD_POINTERS).size).toBe(FIELD_POINTERS.length);
  });

  it.each<[string, unknown, boolean]>([
    ['/details/name', 'churn', true],
    ['/details/name', '', false],
    ['/details/name', 'a\0b', false],
    ['/details/tags', ['a', 'b'], true],
    ['/details/tags', 'a', false],
    ['/quantitativeAnalyses/results', [{ metric: 'auc', value: 0.8 }], true],
    ['/quantitativeAnalyses/results', [{ metric: 'auc', value: null }], false],
    ['/quantitativeAnalyses/results', [{ score: 0.8 }], false],
    ['/ownership/owners', [{ name: 'Acme', role: 'publisher' }], true],
    ['/ownership/owners', [{ name: 'Acme', role: 'boss' }], false],
    ['/ethicalConsiderations/riskTier', 'high', true],
    ['/ethicalConsiderations/riskTier', 'High', false],
  ])('take of %s the value %j: %s', (pointer, value, isTaken) => {
    expect(fieldSchema(pointer)?.safeParse(value).success).toBe(isTaken);
  });

  it('are found by whoever mistypes them', () => {
    expect(nearestPointers('/intendeduse/use')[0]).toBe('/intendedUse/uses');
    expect(nearestPointers('/details/owners')[0]).toBe('/ownership/owners');
    expect(nearestPointers('intendedUse.users')[0]).toBe('/intendedUse/users');
    expect(nearestPointers('')).toHaveLength(3);
    expect(nearestPointers('/'.repeat(10_000))).toHaveLength(3);
  });
});
