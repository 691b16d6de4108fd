import fc from 'fast-check';
import type { Waiver } from '../../waivers';
import { PART_SORTS, type PartCounts } from './documentParts';
import { LINT_SEVERITIES } from './LintFinding';
import type { RuleResult } from './LintResult';
import { scoreQuality } from './scoreQuality';
import { waiveFindings, type WaivedRule } from './waiveFindings';

const AREAS = ['validity', 'clarity', 'security', 'house'] as const;

const counts = (most: number) =>
  fc.record(
    Object.fromEntries(PART_SORTS.map(sort => [sort, fc.nat(most)])) as Record<
      (typeof PART_SORTS)[number],
      fc.Arbitrary<number>
    >,
  );

const rule = fc
  .record({
    ...{ severity: fc.constantFrom(...LINT_SEVERITIES) },
    ...{ area: fc.constantFrom(...AREAS), touched: counts(20) },
  })
  .map(
    (given, index = 0): WaivedRule => ({
      ...{ ...given, ruleId: `rule-${index}`, why: '', fix: null },
      ...{ documentationUrl: null, places: 1, waivedPlaces: 0 },
    }),
  );

const definition = fc.record({
  areas: fc.subarray([...AREAS], { minLength: 1 }),
  parts: counts(50) as fc.Arbitrary<PartCounts>,
  rules: fc
    .array(rule, { maxLength: 30 })
    .map(rules => rules.map((one, n) => ({ ...one, ruleId: `rule-${n}` }))),
});

/** In hundredths, where sums are exact. */
const hundredths = (points: number) => Math.round(points * 100);
const sum = (points: readonly number[]) =>
  points.reduce((all, one) => all + hundredths(one), 0);

describe('a score', () => {
  it('and all costs are 100 together, to the hundredth, by area and by rule', () => {
    fc.assert(
      fc.property(definition, given => {
        const { score, areas, rules } = scoreQuality(given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(sum(areas.map(({ points }) => points))).toBe(10_000);
        for (const one of [areas.map(a => a.lost), rules.map(r => r.cost)]) {
          expect(hundredths(score) + sum(one)).toBe(10_000);
        }
      }),
    );
  });

  it('does not fall where less is found, and is the same for twice as large a definition', () => {
    fc.assert(
      fc.property(definition, given => {
        const { score } = scoreQuality(given);
        const less = scoreQuality({ ...given, rules: given.rules.slice(1) });
        expect(less.score).toBeGreaterThanOrEqual(score);
        const doubled = (some: object) =>
          Object.fromEntries(
            Object.entries(some).map(([sort, n]) => [sort, 2 * n]),
          );
        const larger = scoreQuality({
          areas: given.areas,
          parts: doubled(given.parts) as PartCounts,
          rules: given.rules.map(one => ({
            ...{ ...one, touched: doubled(one.touched) },
          })),
        });
        expect(larger.score).toBe(score);
      }),
    );
  });

  const parts: PartCounts = {
    ...{ document: 1, operation: 10, path: 5, channel: 0, type: 0 },
    component: 20,
  };
  const found = (over: Partial<WaivedRule>): WaivedRule => ({
    ...{ ruleId: 'a', severity: 'warning', area: 'clarity', why: '' },
    ...{ fix: null, documentationUrl: null, places: 5, waivedPlaces: 0 },
    ...{ touched: { operation: 5 }, ...over },
  });

  it('is counted as ADR 0013 says it', () => {
    // clarity: 35 of 40 + 35; 4 × (0.2 + 0.8 × 5 ÷ 10) = 2.4 of 24 demerits lose a tenth of its 46.67 points.
    expect(
      scoreQuality({
        ...{ areas: ['validity', 'clarity'], parts, rules: [found({})] },
      }),
    ).toMatchObject({
      score: 95.33,
      areas: [
        { id: 'validity', points: 53.33, lost: 0 },
        { id: 'clarity', points: 46.67, lost: 4.67 },
      ],
      rules: [{ touchedParts: 5, parts: 10, cost: 4.67 }],
    });
    // Three errors of validity are 30 demerits of 20: no more than all is lost, and each has a third of it.
    const invalid = ['x', 'y', 'z'].map(ruleId =>
      found({
        ...{ ruleId, severity: 'error', area: 'validity' },
        touched: { document: 1 },
      }),
    );
    const worst = scoreQuality({
      ...{ areas: ['validity', 'clarity'], parts, rules: invalid },
    });
    expect(worst.score).toBe(46.67);
    expect(worst.rules.map(({ cost }) => cost)).toEqual([17.78, 17.78, 17.77]);
  });

  it('does not count places that are waived, whether all places of the rule are kept or not', () => {
    const place = (n: number) => `/paths/~1a${n}/get`;
    const waiver = (pointer: string | null): Waiver => ({
      ...{ id: '1', entityRef: 'api:default/a', subject: 'quality' },
      ...{ ruleId: 'a', pointer, sentence: null, reason: 'so' },
      createdBy: 'user:default/a',
      ...{ expiresAt: '', createdAt: '', withdrawnAt: null, withdrawnBy: null },
    });
    const rules: RuleResult[] = [found({ touched: { operation: 8 } })];
    const kept = [0, 1, 2].map(n => ({ ruleId: 'a', pointer: place(n) }));
    const waive = (...waivers: Waiver[]) =>
      waiveFindings(rules, kept, waivers, 'openapi')[0];
    expect(waive()).toMatchObject({ waivedPlaces: 0 });
    expect(waive(waiver(place(1)))).toMatchObject({
      ...{ waivedPlaces: 1, touched: { operation: 7 } },
    });
    expect(waive(waiver(null))).toMatchObject({
      ...{ waivedPlaces: 5, touched: {} },
    });
    const other = { ...waiver(place(1)), subject: 'change' as const };
    expect(waive(other)).toMatchObject({ waivedPlaces: 0 });
  });
});
