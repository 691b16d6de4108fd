import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ModelEvent } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { openModel } from '../__testUtils__/openModel';
import { sampleEvent } from '../__testUtils__/sampleEvent';
import { samplePromotion } from '../__testUtils__/samplePromotion';

const search = '?tab=audit';

jest.setTimeout(60_000);

describe('what happened to a model', () => {
  it('tells the registry, the card and the ledger in one time line', async () => {
    openModel({ search });
    const what = await screen.findByRole('region', { name: 'What happened' });
    const items = await within(what).findAllByRole('listitem');
    const said = items.map(item => item.textContent ?? '');
    expect(said[0]).toMatch(
      /Asked for: champion: from version 7 to 8.*Better for new articles\..*ines/,
    );
    expect(said[1]).toMatch(/Version 8 came.*The registry/);
    expect(said[2]).toMatch(/Said on the card, of every version.*ines/);
    expect(what).toHaveTextContent('Not for new shops.');
  });

  it('tells in its own words what a newer backend knows', async () => {
    openModel({
      search,
      told: {
        listModelEvents: async () => ({
          items: [sampleEvent({ kind: 'model-sang' as ModelEvent['kind'] })],
          nextCursor: null,
        }),
      },
    });
    expect(await screen.findByText('Model sang')).toBeInTheDocument();
  });

  it('says what will be here', async () => {
    const none = async () => ({ items: [], nextCursor: null });
    openModel({
      search,
      told: {
        listModelEvents: none,
        listModelCardEdits: none,
        listModelPromotions: none,
      },
    });
    expect(
      await screen.findByText('Nothing has happened yet'),
    ).toBeInTheDocument();
  });

  it('shows what is known where a part could not be read, and says so', async () => {
    openModel({
      search,
      told: {
        listModelPromotions: () =>
          Promise.reject(problem(500, 'It failed', 'No answer.')),
      },
    });
    expect(
      await screen.findByText(/A part of it could not be read/),
    ).toBeInTheDocument();
    expect(screen.getByText('Version 8 came')).toBeInTheDocument();
    // It was never read, so nothing of it is old.
    expect(screen.queryByText(/What you see is from/)).not.toBeInTheDocument();
  });

  it('says from when the part is that could not be read anew', async () => {
    const one = { items: [samplePromotion()], nextCursor: 'next' };
    let isDown = false;
    openModel({
      search,
      told: {
        listModelPromotions: async (_, page) => {
          if (page?.cursor || isDown) {
            isDown = true;
            throw problem(500, 'It failed', 'No answer.');
          }
          return one;
        },
      },
    });
    const before = Date.now();
    await userEvent.click(
      await screen.findByRole('button', { name: /older/i }),
    );
    const notice = await screen.findByText(/What you see is from/);
    const at = notice.querySelector('time')?.dateTime ?? '';
    expect(Math.abs(Date.parse(at) - before)).toBeLessThan(60_000);
  });

  it('says of an alias that nobody holds it any more', async () => {
    openModel({
      search,
      told: {
        listModelEvents: async () => ({
          items: [
            sampleEvent({
              ...{ kind: 'alias-moved', alias: 'live', version: null },
              detail: 'live was taken from version 8.',
            }),
          ],
          nextCursor: null,
        }),
      },
    });
    expect(
      await screen.findByText('live was taken away: no version holds it'),
    ).toBeInTheDocument();
  });

  it('says of a promotion that nobody had to approve it', async () => {
    openModel({
      search,
      told: {
        listModelPromotions: async () => ({
          items: [
            samplePromotion({
              state: 'applied',
              decidedAt: '2026-11-24T08:00:01Z',
            }),
          ],
          nextCursor: null,
        }),
      },
    });
    const decided = await screen.findByText(/^Decided: /);
    const item = decided.closest('li')!;
    await waitFor(() => expect(item).toHaveTextContent('Needed no approval'));
    expect(item).not.toHaveTextContent('The registry');
  });
});
