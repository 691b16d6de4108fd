import { renderInTestApp } from '@backstage/frontend-test-utils';
import { toneColours } from '@almanac/backstage-plugin-insights-react';
import { BudgetBar } from './BudgetBar';

async function drawn(remaining: number | null, isTooEarly = false) {
  const { container } = await renderInTestApp(
    <BudgetBar remaining={remaining} isTooEarly={isTooEarly} />,
  );
  const fill = container.querySelector('[data-kind=left], [data-kind=over]')!;
  return {
    kind: fill.getAttribute('data-kind'),
    fill: fill.getAttribute('fill'),
    x: Number(fill.getAttribute('x')),
    width: Number(fill.getAttribute('width')),
    isCut: container.querySelector('[data-kind=cut]') !== null,
  };
}

describe('BudgetBar', () => {
  it.each`
    remaining | kind      | x     | width | isCut
    ${1}      | ${'left'} | ${24} | ${48} | ${false}
    ${0.5}    | ${'left'} | ${24} | ${24} | ${false}
    ${0}      | ${'left'} | ${24} | ${0}  | ${false}
    ${-0.25}  | ${'over'} | ${12} | ${12} | ${false}
    ${-0.5}   | ${'over'} | ${0}  | ${24} | ${false}
    ${-9}     | ${'over'} | ${0}  | ${24} | ${true}
    ${null}   | ${'left'} | ${24} | ${0}  | ${false}
  `(
    'draws $remaining on its own side of zero',
    async ({ remaining, ...expected }) => {
      expect(await drawn(remaining)).toMatchObject(expected);
    },
  );

  it('is red beyond the budget, and neutral where it is too early to say', async () => {
    const red = toneColours.light.act.text;
    const neutral = toneColours.light.neutral.text;
    expect((await drawn(-0.18)).fill).toBe(red);
    expect((await drawn(-0.18, true)).fill).toBe(neutral);
    expect((await drawn(0.4, true)).fill).toBe(neutral);
  });
});
