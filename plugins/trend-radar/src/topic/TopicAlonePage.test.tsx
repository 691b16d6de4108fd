import { screen } from '@testing-library/react';
import { problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { TrendRadarPage } from '../shell/TrendRadarPage';
import { knowing } from './__testUtils__/openTopic';
import { sampleTopic } from './__testUtils__/sampleTopic';

const asked: string[] = [];
const open = (told: object = {}) =>
  renderPage(<TrendRadarPage />, {
    api: {
      ...knowing,
      getTopic: async () => ({ ...sampleTopic, radars: [] }),
      getRadar: async (radarId: string) => {
        asked.push(radarId);
        throw problem(404, 'Unknown radar', 'There is none.');
      },
      ...told,
    },
    at: '/trend-radar/topics/sample:has',
    mountPath: '/trend-radar/*',
  });

describe('the page of a topic by itself', () => {
  it('tells what its values tell, asks no radar, and says that it is on none', async () => {
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: ':has()' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { level: 2, name: 'The picture' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('On no radar')).toBeInTheDocument();
    expect(await screen.findByText('Compare with …')).toBeInTheDocument();
    expect(screen.queryByText(/is suggested for/)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('says where there is no such topic, and leads on', async () => {
    open({
      getTopic: async () => {
        throw problem(404, 'Unknown topic', 'No topic.');
      },
    });
    expect(
      await screen.findByText('There is no topic "sample:has"'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'See all radars' }),
    ).toHaveAttribute('href', '/trend-radar');
  });
});
