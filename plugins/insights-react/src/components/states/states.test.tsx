import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { states, type StateName } from '../../lib/states';
import { StateChip } from '../StateChip/StateChip';
import { EmptyState } from './EmptyState';
import { LoadingState } from './LoadingState';
import { StaleNotice } from './StaleNotice';

describe('StaleNotice', () => {
  it('says from when what is seen is, why it was not renewed, and renews it', async () => {
    const user = userEvent.setup();
    const asked: string[] = [];
    renderPiece(
      <StaleNotice
        lastSuccessAt="2026-09-20T12:15:40Z"
        reason="No connection."
        onRetry={() => asked.push('again')}
      />,
    );
    const notice = (await screen.findByText(/What you see is from/))
      .parentElement;
    expect(notice).toHaveTextContent(
      /^What you see is from 20 Sep 2026, \d\d:15\. The last attempt to renew it failed\. Reason: No connection\./,
    );
    await user.click(screen.getByRole('button', { name: 'Renew' }));
    expect(asked).toEqual(['again']);
  });

  it('offers nothing where nothing can be done', async () => {
    renderPiece(<StaleNotice lastSuccessAt="2026-09-20T12:15:40Z" />);
    await screen.findByText(/What you see is from/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('EmptyState', () => {
  it('says what will appear, and gives the one action that fills it', async () => {
    renderPiece(
      <EmptyState
        title="No topics yet"
        description="Topics appear here when a collector has run."
        action={<button type="button">Open the sources</button>}
      />,
    );
    expect(
      await screen.findByRole('heading', { name: 'No topics yet' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('LoadingState', () => {
  it.each([
    { label: undefined, name: 'Loading' },
    { label: 'Loading the chart', name: 'Loading the chart' },
  ])('is read as $name', async ({ label, name }) => {
    renderPiece(<LoadingState shape="chart" label={label} />);
    expect(await screen.findByRole('status', { name })).toBeInTheDocument();
  });
});

describe('StateChip', () => {
  it('has a word and an icon for every state, and one word for two only where they say the same', async () => {
    const names = Object.keys(states) as StateName[];
    renderPiece(
      <ul>
        {names.map(name => (
          <li key={name}>
            <StateChip state={name} />
          </li>
        ))}
      </ul>,
    );
    const chips = await screen.findAllByRole('listitem');
    const words = chips.map(chip => chip.textContent);
    expect(words).not.toContain('');
    const shared = names.filter(
      (_, index) => words.filter(word => word === words[index]).length > 1,
    );
    // Of a trend and of a budget it is too early to say in the same way; a run and a promotion fail alike.
    expect(shared).toEqual([
      'unknown',
      'failed',
      'computing',
      'promotion-failed',
    ]);
    expect(states.computing).toEqual(states.unknown);
    expect(states['promotion-failed']).toEqual(states.failed);
    chips.forEach(chip => expect(chip.querySelector('svg')).not.toBeNull());
  });

  it('keeps red for what asks to act', () => {
    const red = Object.entries(states).filter(([, { tone }]) => tone === 'act');
    expect(red.map(([name]) => name)).toEqual([
      'failed',
      'exhausted',
      'firing',
      'broken',
      'overdue',
      'missed',
      'failing',
      'needs-act',
      'risk-unacceptable',
      'verdict-no',
      'promotion-failed',
      'change-breaking',
      'unreadable',
    ]);
  });

  it('shows a state that it does not know as it is called, and claims nothing', async () => {
    renderPiece(
      <>
        {['slowing-down', 'moved-back', 'constructor', 'unknown'].map(name => (
          <StateChip key={name} state={name as StateName} />
        ))}
      </>,
    );
    const [known, ...strange] = await Promise.all(
      ['Too early to say', 'Slowing down', 'Moved back', 'Constructor'].map(
        word => screen.findByText(word),
      ),
    );
    for (const chip of strange) {
      expect(chip.querySelector('svg')).not.toBeNull();
      expect(chip.getAttribute('style')).toBe(known.getAttribute('style'));
    }
  });

  it('can say more than the word', async () => {
    renderPiece(<StateChip state="rising" label="Rising since Dec 2022" />);
    expect(await screen.findByText('Rising since Dec 2022')).toBeVisible();
  });
});
