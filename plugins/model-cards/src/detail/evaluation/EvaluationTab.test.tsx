import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../../__testUtils__/problem';
import { sampleVersions } from '../__testUtils__/knowing';
import { openModel } from '../__testUtils__/openModel';
import { sampleFigure } from '../../gallery/samples/sampleFigure';
import { sampleVersion } from '../__testUtils__/sampleVersion';

const search = '?tab=evaluation';

jest.setTimeout(60_000);

describe('the evaluation of a model', () => {
  it('draws a metric across versions, and tells it by version', async () => {
    const user = userEvent.setup();
    openModel({ search });
    expect(
      await screen.findByRole('figure', { name: /recall, higher is better/ }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'By version' }));
    const rows = within(
      screen.getByRole('table', { name: 'By version' }),
    ).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(
      /8.*91\s%.*89\s% to 93\s%.*No clear difference.*\+3\spoints/,
    );
    expect(rows[2]).toHaveTextContent(/7.*88\s%/);
  });

  it('keeps the metric in the address', async () => {
    const user = userEvent.setup();
    openModel({
      search,
      told: {
        getModelMetrics: async () => ({
          metrics: ['recall', 'loss'].map(name => ({
            name,
            dataset: name === 'loss' ? 'holdout' : null,
            unit: null,
            direction: 'unknown' as const,
            points: [],
          })),
          versionsLeftOff: 12,
          metricsLeftOff: 3,
        }),
      },
    });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Metric' }),
      'loss @ holdout',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      'metric=loss+%40+holdout',
    );
    expect(screen.getByText(/Too early to draw/)).toBeInTheDocument();
    expect(screen.getByText(/12 versions before/)).toBeInTheDocument();
    expect(screen.getByText(/3 more metrics/)).toBeInTheDocument();
  });

  it('sets slices beside all data in words and numbers, with which way is better', async () => {
    openModel({ search });
    const grid = await screen.findByRole('table', {
      name: 'Slices beside all data',
    });
    expect(grid).toHaveTextContent('higher is better');
    expect(grid).toHaveTextContent(/new articles70\s%worse by 21\spoints/);
  });

  it('says who vouches for each figure', async () => {
    openModel({ search });
    const figures = await screen.findByRole('table', { name: 'All figures' });
    expect(figures).toHaveTextContent('Imported');
    expect(figures).toHaveTextContent('Verified');
    expect(figures).toHaveTextContent(/89\s% to 93\s% \(95\s%\)/);
  });

  it('draws a part of 2,000 figures, and finds one', async () => {
    const user = userEvent.setup();
    openModel({
      search,
      told: {
        getModelVersion: async () =>
          sampleVersion({
            metrics: Array.from({ length: 2_000 }, (_, index) =>
              sampleFigure({
                name: `metric-${index}`,
                value: index === 1_999 ? 'NaN' : index,
                unit: null,
              }),
            ),
          }),
      },
    });
    const figures = await screen.findByRole('table', { name: 'All figures' });
    expect(within(figures).getAllByRole('row').length).toBeLessThan(80);
    // A long list draws what is in sight; here nothing is.
    await user.type(
      screen.getByRole('textbox', { name: 'Find a metric or slice' }),
      '1999',
    );
    expect(within(figures).getAllByRole('row')).toHaveLength(2);
    expect(figures).toHaveTextContent(/metric-1999.*NaN/);
    expect(screen.getByTestId('address')).toHaveTextContent('q=1999');
  });

  it('puts two versions side by side', async () => {
    const user = userEvent.setup();
    openModel({ search });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Compare with version' }),
      '7 · champion',
    );
    // A choice leads nowhere by itself.
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/models\/mlflow\/demand-forecast/,
    );
    await user.click(screen.getByRole('button', { name: 'Compare 7 and 8' }));
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/models\/compare\?side=mlflow%2Fdemand-forecast%407&side=mlflow%2Fdemand-forecast%408$/,
    );
  });

  it('finds versions beyond the latest by what is typed', async () => {
    const user = userEvent.setup();
    const old = ['1041', '1042'].map(version => sampleVersion({ version }));
    openModel({
      search,
      told: {
        listModelVersions: async (_, { search: words, cursor } = {}) => {
          if (!words) return { items: sampleVersions, nextCursor: 'more' };
          const items = old.filter(({ version }) => version.includes(words));
          return cursor
            ? { items: items.slice(1), nextCursor: null }
            : { items: items.slice(0, 1), nextCursor: 'rest' };
        },
      },
    });
    const [open] = await screen.findAllByRole('button', {
      name: 'Find another version',
    });
    await user.click(open);
    const region = screen.getByRole('region', { name: /^Find a version of/ });
    await user.type(within(region).getByRole('textbox'), '104');
    expect(
      await within(region).findByRole('button', { name: '1041' }),
    ).toBeInTheDocument();
    await user.click(within(region).getByRole('button', { name: 'Show more' }));
    await user.click(
      await within(region).findByRole('button', { name: '1042' }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('version=1042');
  });

  it('says what will be here', async () => {
    openModel({
      search,
      told: {
        getModelMetrics: async () => ({
          metrics: [],
          versionsLeftOff: 0,
          metricsLeftOff: 0,
        }),
        getModelVersion: async () => sampleVersion({ metrics: [] }),
      },
    });
    expect(await screen.findByText('No metrics yet')).toBeInTheDocument();
    expect(
      await screen.findByText('No figures of this version'),
    ).toBeInTheDocument();
  });

  it('says what could not be read', async () => {
    const fail = () => Promise.reject(problem(500, 'It failed', 'No answer.'));
    openModel({
      search,
      told: { getModelMetrics: fail, getModelVersion: fail },
    });
    expect(
      await screen.findByText('The metrics across versions could not be read'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('The version could not be read'),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(
      2,
    );
  });
});
