import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SloWhatIfRequest,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { openSection } from '../__testUtils__/openSection';
import { sampleWhatIf } from '../__testUtils__/sampleWhatIf';
import { WhatIfSection } from './WhatIfSection';

const open = (whatIfSlo: InsightsApi['whatIfSlo'], search: string) =>
  openSection(parts => <WhatIfSection {...parts} />, {
    told: { whatIfSlo },
    search,
  });

const plain = (element: Element) =>
  (element.textContent ?? '').replace(/\u00a0/g, ' ');

/** A page that remembers what it was asked to replay. */
function openRemembering(search = '') {
  const asked: SloWhatIfRequest[] = [];
  open(async (_, request) => {
    asked.push(request);
    return sampleWhatIf(request);
  }, search);
  return asked;
}

describe('WhatIfSection', () => {
  it('asks nothing before the reader does', async () => {
    const asked = openRemembering();
    expect(
      await screen.findByText(/^Move the target or choose a window/),
    ).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('asks once when the hand rests, and keeps what is asked in the URL', async () => {
    const user = userEvent.setup();
    const asked = openRemembering();
    const field = await screen.findByRole('textbox', { name: 'Target' });
    await user.clear(field);
    await user.type(field, '99.95');
    await user.click(screen.getByRole('button', { name: '7 days' }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      'target=99.95&days=7',
    );
    await waitFor(() =>
      expect(asked).toEqual([{ objective: 0, target: 0.9995, window: '7d' }]),
    );
  });

  it('shows both side by side, what the replay cannot know, and the working', async () => {
    openRemembering('?target=99.95');
    const table = await screen.findByRole('table', {
      name: 'The objective as it is and as it would have been',
    });
    const rows = within(table).getAllByRole('row').map(plain);
    expect(rows).toContain('Target99.9 %99.95 %');
    expect(rows).toContain('Budget37 % left26 % over');
    expect(rows).toContain('Time without budgetNone12 d 1 h');
    expect(rows).toContain('StateHealthyExhausted');
    expect(
      screen.getByText(/^People act otherwise under another target/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('figure', { name: 'Budget that was left, both ways' }),
    ).toBeInTheDocument();
  });

  it('moves by the keyboard', async () => {
    const user = userEvent.setup();
    openRemembering();
    const slider = await screen.findByRole('slider');
    slider.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(/target=99\.9\d/),
    );
  });

  it('says what is no target, and asks nothing', async () => {
    const asked = openRemembering('?target=100');
    expect(
      await screen.findByText('A number over 0 and below 100'),
    ).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('goes back to what is', async () => {
    const user = userEvent.setup();
    openRemembering('?target=99.95&days=7');
    await user.click(await screen.findByRole('button', { name: 'As it is' }));
    expect(screen.getByTestId('address')).not.toHaveTextContent('target');
  });

  it('says why there is no replay', async () => {
    open(async () => {
      throw problem(422, 'Too long', 'Only 40 days are kept.');
    }, '?days=90');
    expect(
      await screen.findByText('The replay could not be computed'),
    ).toBeInTheDocument();
  });
});
