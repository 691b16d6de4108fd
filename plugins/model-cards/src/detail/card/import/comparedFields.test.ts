import fc from 'fast-check';
import { ModelCard } from '@almanac/backstage-plugin-insights-react';
import { sampleCard, sampleField } from '../../__testUtils__/sampleCard';
import { fieldsOfCard } from '../fields/fieldsOfCard';
import { comparedFields } from './comparedFields';

const compare = (read: ModelCard, now: ModelCard) =>
  comparedFields(read, fieldsOfCard(now)).map(
    ({ shown, standing, said, obstacle }) => [
      shown.pointer,
      standing,
      said.kind,
      obstacle,
    ],
  );

describe('a read card beside the card of a model', () => {
  it('says of each field that it speaks of whether that is new, and how it is taken over', () => {
    const { card } = sampleCard();
    expect(
      compare(
        {
          details: {
            tags: sampleField({ kind: 'unknown', value: null }),
            name: sampleField({ value: ' Demand forecast ' }),
            overview: sampleField({ value: 'Something else.' }),
            task: sampleField({ value: 'tabular-regression' }),
            architecture: sampleField({ value: 'x'.repeat(50_001) }),
          },
          ethicalConsiderations: {
            risks: sampleField({ kind: 'unknown', value: null }),
            fairness: sampleField({
              ...{ kind: 'notApplicable', value: null },
              because: 'Another reason.',
            }),
          },
        },
        card,
      ),
    ).toEqual([
      ['/details/name', 'same', 'known', undefined],
      ['/details/overview', 'other', 'known', undefined],
      ['/details/task', 'new', 'known', undefined],
      ['/details/architecture', 'new', 'known', 'tooLong'],
      ['/details/tags', 'other', 'unknown', 'answered'],
      ['/ethicalConsiderations/risks', 'same', 'unknown', undefined],
      ['/ethicalConsiderations/fairness', 'other', 'notApplicable', undefined],
    ]);
  });

  it('says the same as itself, in whatever order its keys are', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, held]) => [key, reversed(held)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const card = (said: unknown): ModelCard => ({
          details: { overview: sampleField({ value: said }) },
        });
        expect(compare(card(reversed(value)), card(value))).toEqual([
          ['/details/overview', 'same', 'known', undefined],
        ]);
        expect(compare(card([value, 'more']), card(value))[0][1]).toBe('other');
      }),
    );
  });
});
