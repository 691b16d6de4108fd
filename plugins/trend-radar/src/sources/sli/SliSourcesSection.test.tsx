import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  SliSource,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/FakeInsightsApi';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import { sampleCollector } from '../__testUtils__/sampleCollectors';
import {
  sampleSliSource,
  sampleSliSources,
} from './__testUtils__/sampleSliSource';

const open = (listSliSources: InsightsApi['listSliSources']) => {
  const collection = new FakeCollection([sampleCollector()]);
  renderSources(
    Object.assign<object, Partial<InsightsApi>>(collection, { listSliSources }),
    { mayRun: true },
  );
};

const items = async (sources: SliSource[]) => {
  open(async () => ({ items: sources }));
  const list = await screen.findByRole('list', { name: /^Sources of SLIs/ });
  return [...list.children] as HTMLElement[];
};

describe('SliSourcesSection', () => {
  it('says of each source how it stands, in a word and a sentence', async () => {
    const shown = await items(sampleSliSources);
    expect(
      shown.map(item => within(item).getByRole('heading').textContent),
    ).toEqual(sampleSliSources.map(({ title }) => title));
    const words = [
      'Failing',
      'Not installed',
      'Out of date',
      'Not read yet',
      'Healthy',
      'Not used',
    ];
    shown.forEach((item, index) => {
      expect(item).toHaveTextContent(words[index]);
      expect(item).toHaveTextContent(sampleSliSources[index].inWords);
    });
  });

  it('says why a source cannot be read, how to mend it and when it is asked again', async () => {
    const [failing] = await items(sampleSliSources);
    expect(failing).toHaveTextContent(
      /Since .*: Mimir did not answer within 10 s Check that http:\/\/mimir:9009 can be reached. It is asked again at/,
    );
    expect(failing).toHaveTextContent('1 could not be read last');
  });

  it('names the SLOs that read it, some at first and all when asked', async () => {
    const user = userEvent.setup();
    const slos = Array.from({ length: 9 }, (_, index) => ({
      name: `slo-${index}`,
      title: `SLO number ${index}`,
    }));
    const [item] = await items([sampleSliSource({ slos, slosLeftOff: 3 })]);
    expect(within(item).queryByText('SLO number 8')).toBeNull();
    await user.click(within(item).getByRole('button', { name: 'and 6 more' }));
    expect(within(item).getByText('SLO number 8')).toBeInTheDocument();
    expect(item).toHaveTextContent(/and 3 more$/);
  });

  it('says that there is none', async () => {
    open(async () => ({ items: [] }));
    expect(await screen.findByText(/^No SLO names a source yet/)).toBeVisible();
  });

  it('fails alone', async () => {
    open(async () => {
      throw problem(403, 'Not allowed', 'You may not read SLOs.');
    });
    expect(
      await screen.findByText('The sources of SLIs could not be loaded'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Web platform' }),
    ).toBeInTheDocument();
  });
});
