import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { Time } from './Time';

/** Puts the reader into a zone: the process has but one. */
function readIn(timeZone: string) {
  const Original = Intl.DateTimeFormat;
  jest
    .spyOn(Intl, 'DateTimeFormat')
    .mockImplementation(
      (locale, options) => new Original(locale, { timeZone, ...options }),
    );
}

afterEach(() => jest.restoreAllMocks());

const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ');

describe('Time', () => {
  it.each([
    { zone: 'UTC', shown: '20 Sep 2026, 23:30' },
    { zone: 'Asia/Kolkata', shown: '21 Sep 2026, 05:00' },
    { zone: 'America/New_York', shown: '20 Sep 2026, 19:30' },
  ])(
    'is $shown to a reader in $zone, UTC in the tooltip',
    async ({ zone, shown }) => {
      readIn(zone);
      const user = userEvent.setup();
      renderPiece(<Time at="2026-09-20T23:30:15Z" />);
      const time = await screen.findByText(shown);
      expect(time).toHaveAttribute('datetime', '2026-09-20T23:30:15Z');
      await user.hover(time);
      expect(await screen.findByRole('tooltip')).toHaveTextContent(
        '2026-09-20 23:30:15 UTC',
      );
    },
  );

  it.each([
    { now: '2026-09-20T23:34:15Z', shown: '(4 min ago)' },
    { now: '2026-09-20T23:30:15Z', shown: '(0 ms ago)' },
    { now: '2026-09-20T20:10:15Z', shown: '(in 3 h 20 min)' },
  ])(
    'says how far it is beside the exact time: $shown',
    async ({ now, shown }) => {
      readIn('UTC');
      renderPiece(
        <Time at="2026-09-20T23:30:15Z" relativeTo={Date.parse(now)} />,
      );
      const time = await screen.findByText(/20 Sep 2026, 23:30/);
      expect(plain(time.textContent)).toBe(`20 Sep 2026, 23:30 ${shown}`);
    },
  );

  it('has a word for never, and shows what is no time as it came', async () => {
    renderPiece(
      <>
        <Time at={null} /> <Time at="soon" />
      </>,
    );
    expect(await screen.findByText('Never')).toBeInTheDocument();
    expect(screen.getByText('soon')).toBeInTheDocument();
  });
});
