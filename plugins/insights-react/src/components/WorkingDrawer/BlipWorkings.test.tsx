import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InsightsApi } from '../../api/InsightsApi';
import { renderPiece } from '../../__testUtils__/renderPiece';
import { sampleProblem } from '../../__testUtils__/sampleProblem';
import {
  sampleBlipDetail,
  sampleWorking,
} from '../../__testUtils__/sampleWorking';
import { BlipNumber } from './BlipNumber';
import { BlipWorkings } from './BlipWorkings';

const topics = ['has', 'grid', 'subgrid'];
const nameOf = (topicId: string) => `96 %, ${topicId}: how this was computed`;

/** Numbers of three blips over a backend that remembers which it was asked for. */
function openNumbers(getBlip: InsightsApi['getBlip']) {
  const asked: string[] = [];
  renderPiece(
    <BlipWorkings>
      {topics.map(topicId => (
        <BlipNumber
          key={topicId}
          blip={{ radarId: 'web', topicId }}
          name={`96 %, ${topicId}`}
        >
          96 %
        </BlipNumber>
      ))}
    </BlipWorkings>,
    {
      api: {
        getBlip: (radarId, topicId, options) => {
          asked.push(`${radarId}/${topicId}`);
          return getBlip(radarId, topicId, options);
        },
      },
    },
  );
  return asked;
}

const answered: InsightsApi['getBlip'] = async (_, topicId) =>
  sampleBlipDetail(sampleWorking({ subject: `Ring of ${topicId}` }));
const drawer = () =>
  screen.findByRole('dialog', { name: 'How this was computed' });

describe('BlipNumber', () => {
  it('asks for no working before it is opened, and then for that one', async () => {
    const user = userEvent.setup();
    const asked = openNumbers(answered);
    const number = await screen.findByRole('button', { name: nameOf('grid') });
    expect(asked).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();

    await user.click(number);
    expect(
      await within(await drawer()).findByText('Ring of grid'),
    ).toBeInTheDocument();
    expect(asked).toEqual(['web/grid']);
  });

  it('gives the focus back when its working closes', async () => {
    const user = userEvent.setup();
    openNumbers(answered);
    const number = await screen.findByRole('button', { name: nameOf('has') });
    number.focus();
    await user.keyboard('{Enter}');
    await drawer();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(number).toHaveFocus();
  });

  it('says why a working could not be loaded, what still works, and asks again', async () => {
    const user = userEvent.setup();
    let isDown = true;
    openNumbers((...asked) =>
      isDown ? Promise.reject(sampleProblem(503)) : answered(...asked),
    );
    await user.click(
      await screen.findByRole('button', { name: nameOf('subgrid') }),
    );
    const alert = await within(await drawer()).findByRole('alert');
    expect(alert).toHaveTextContent('The working could not be loaded');
    expect(alert).toHaveTextContent('What still works.');
    isDown = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(
      await within(await drawer()).findByText('Ring of subgrid'),
    ).toBeInTheDocument();
  });
});
