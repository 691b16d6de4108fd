import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Slo } from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../detail/words/useBudgetWords';
import { sampleSlo } from '../gallery/samples/sampleSlo';
import { KnownPart } from './KnownPart';
import { OutlookWords } from './OutlookWords';
import { useObjectiveWords } from './useObjectiveWords';

const at = '2026-11-30T06:00:00Z';

describe('OutlookWords', () => {
  it.each<[Partial<Slo>, string]>([
    [{ outlook: 'gone' }, 'Gone already'],
    [{ outlook: 'expected', exhaustedAt: at }, 'Around 30 Nov 2026'],
    [{ outlook: 'possible', exhaustedAt: at }, 'Perhaps 30 Nov 2026'],
    [{ outlook: 'possible', exhaustedAt: null }, 'Possible'],
    [{ outlook: 'unlikely' }, 'Not in sight'],
    [{ outlook: 'unknown' }, 'Cannot be told'],
    [{ outlook: null, remaining: -0.1 }, 'Gone already'],
    [{ outlook: null, remaining: 0.1 }, 'Cannot be told'],
    [{ outlook: null, remaining: null }, 'Cannot be told'],
    [{ state: 'computing', outlook: 'gone' }, 'Cannot be told'],
    [{ state: 'computing', outlook: null, remaining: -69 }, 'Cannot be told'],
  ])('says of %j: %s', async (changes, words) => {
    await renderInTestApp(
      <output>
        <OutlookWords slo={sampleSlo(changes)} />
      </output>,
    );
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});

describe('KnownPart', () => {
  it.each<[number | null, string]>([
    [0, '0 % known'],
    [0.00000001, '<0.0001 % known'],
    [0.0014, '0.14 % known'],
    [0.29, '29 % known'],
    [0.975, '97 % known'],
    [0.99999999, '99 % known'],
    [1, ''],
    [null, ''],
  ])('says of a coverage of %d: %s', async (coverage, words) => {
    await renderInTestApp(
      <output>
        <KnownPart slo={{ coverage }} />
      </output>,
    );
    const { textContent } = screen.getByRole('status');
    expect(textContent?.replace(/\s/g, ' ')).toBe(words);
  });
});

function Objective({ slo }: { slo: Slo }) {
  return <output>{useObjectiveWords()(slo)}</output>;
}

describe('useObjectiveWords', () => {
  it.each<[Slo['window'], string]>([
    [
      { kind: 'rolling', duration: { count: 30, unit: 'd' } },
      '99.9 % over 30 days',
    ],
    [
      { kind: 'rolling', duration: { count: 1, unit: 'w' } },
      '99.9 % over 1 week',
    ],
    [
      { kind: 'calendar', duration: { count: 1, unit: 'M' } },
      '99.9 % each month',
    ],
    [
      { kind: 'calendar', duration: { count: 2, unit: 'w' } },
      '99.9 % each 2 weeks',
    ],
  ])('says of %j: %s', async (window, words) => {
    await renderInTestApp(<Objective slo={sampleSlo({ window })} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it.each<[Partial<Slo>, string]>([
    [{ target: null }, 'all 3 objectives together, over 30 days'],
    [{ target: 0.99 }, 'all 3 objectives together, 99 % over 30 days'],
    // One objective with an indicator of its own makes a composite, too.
    [{ target: 0.99, objectives: 1 }, '99 % over 30 days'],
  ])('says of a composite with %j: %s', async (changes, words) => {
    const composite = { isComposite: true, objectives: 3, ...changes };
    await renderInTestApp(<Objective slo={sampleSlo(composite)} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});

function Budget(props: { remaining: number | null; atLeast?: number | null }) {
  return <output>{useBudgetWords()(props.remaining, props.atLeast)}</output>;
}

describe('useBudgetWords', () => {
  it.each<[number | null, number | null | undefined, string]>([
    [0.37, undefined, '37 % left'],
    [-0.18, undefined, '18 % over'],
    [null, undefined, 'Not known'],
    [0.37, 0.12, '12 % to 37 % left'],
    [0.37, 0.37, '37 % left'],
    [0.37, -0.18, '37 % left, perhaps 18 % over'],
  ])('says of %d, and at least %d: %s', async (remaining, atLeast, words) => {
    await renderInTestApp(<Budget {...{ remaining, atLeast }} />);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });
});
