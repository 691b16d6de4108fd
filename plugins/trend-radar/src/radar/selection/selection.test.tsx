import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeInsightsApi } from '../../__testUtils__/FakeInsightsApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleBlip, sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { RadarPage } from '../RadarPage';

const more = ['one', 'two'].map(name =>
  sampleBlip({ topicId: `sample:${name}`, title: name }),
);

function open(search = '') {
  renderPage(<RadarPage />, {
    api: new FakeInsightsApi({
      radars: [sampleRadar({ blipCount: 6 })],
      blips: { sample: [...sampleBlips, ...more] },
    }),
    at: `/trend-radar/sample${search}`,
    mountPath: '/trend-radar/:radarId/*',
  });
}

const address = () =>
  new URLSearchParams(screen.getByTestId('address').textContent?.split('?')[1]);
const list = () => within(screen.getByRole('table'));

describe('choosing topics of a radar to compare', () => {
  it('asks for no room in the list until somebody wants to', async () => {
    open();
    await screen.findByRole('button', { name: 'Compare topics' });
    expect(list().queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('keeps them in the address, and leads to the comparison with the radar and its signal', async () => {
    const user = userEvent.setup();
    open();
    await user.click(
      await screen.findByRole('button', { name: 'Compare topics' }),
    );
    expect(
      screen.getByText('Choose up to five topics of the list.'),
    ).toBeInTheDocument();
    await user.click(list().getByRole('checkbox', { name: 'Compare Grid' }));
    await user.click(list().getByRole('checkbox', { name: 'Compare :has()' }));
    await waitFor(() =>
      expect(address().get('topics')).toBe('sample:grid,sample:has'),
    );
    expect(screen.getByText('2 of 5 chosen')).toBeInTheDocument();
    const href = screen
      .getByRole('button', { name: 'Compare' })
      .getAttribute('href');
    expect(href).toBe(
      '/trend-radar/compare?topics=sample%3Agrid%2Csample%3Ahas&radar=sample&signal=sample%3Asupport-share',
    );
    await user.click(screen.getByRole('button', { name: 'Choose none' }));
    await waitFor(() => expect(address().get('topics')).toBeNull());
    expect(list().queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('refuses a sixth', async () => {
    const five = [...sampleBlips, more[0]].map(({ topicId }) => topicId);
    open(`?topics=${five.join(',')}`);
    expect(await screen.findByText('5 of 5 chosen')).toBeInTheDocument();
    const sixth = list().getByRole('checkbox', { name: 'Compare two' });
    expect(sixth).toBeDisabled();
    expect(
      list().getByTitle('Five topics are compared at most.'),
    ).toBeInTheDocument();
  });
});
