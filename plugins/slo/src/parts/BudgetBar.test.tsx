import { renderInTestApp } from '@backstage/frontend-test-utils';
import { BudgetBar } from './BudgetBar';

async function drawn(remaining: number | null) {
  const { container } = await renderInTestApp(
    <BudgetBar remaining={remaining} />,
  );
  const fill = container.querySelector('[data-kind=left], [data-kind=over]')!;
  return {
    kind: fill.getAttribute('data-kind'),
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
      expect(await drawn(remaining)).toEqual(expected);
    },
  );
});
