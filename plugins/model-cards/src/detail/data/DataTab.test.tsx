import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../../__testUtils__/problem';
import { sampleComparison } from '../../gallery/samples/sampleComparison';
import { sampleVerdict } from '../../gallery/samples/sampleVerdict';
import { sampleRecordChanges } from '../../gallery/samples/sampleRecordChanges';
import { knowing } from '../__testUtils__/knowing';
import { openChanged, openModel } from '../__testUtils__/openModel';
import { sampleVersion } from '../__testUtils__/sampleVersion';

const search = '?tab=data';

jest.setTimeout(60_000);

describe('what a version is made of', () => {
  it('tells its data, what it takes and gives, and its files', async () => {
    const user = userEvent.setup();
    openModel({ search });
    const data = await screen.findByRole('table', { name: 'Data sets' });
    expect(data).toHaveTextContent(/Training.*orders.*b2b2.*1.*1,200/);
    await user.click(
      screen.getByRole('button', { name: 'Columns of orders (1)' }),
    );
    expect(
      screen.getByRole('table', { name: 'Columns of orders (1)' }),
    ).toHaveTextContent(/article.*long.*Yes/);
    expect(screen.getByRole('table', { name: 'Outputs' })).toHaveTextContent(
      /orders.*double.*Not said/,
    );
    expect(screen.getByRole('table', { name: 'Files' })).toHaveTextContent(
      /model\.pkl.*sha256:aaaa.*2\.5\sMB/,
    );
  });

  it('tells what of it the version before had otherwise', async () => {
    openModel({ search });
    const changes = await screen.findByRole('region', {
      name: 'Changed since the version before',
    });
    expect(
      await within(changes).findByText('From version 7 to version 8:'),
    ).toBeInTheDocument();
    expect(changes).toHaveTextContent(
      /Data: changed.*orders.*Training.*a1a1.*1,000 rows.*b2b2.*1,200 rows/,
    );
    expect(changes).toHaveTextContent(
      /Input: other type.*article.*have to change/,
    );
    expect(changes).toHaveTextContent(/Input: added.*season.*cannot be told/);
    expect(changes).toHaveTextContent('Not both versions name their files.');
    expect(
      within(changes).getByText('Callers have to change something: article.'),
    ).toBeInTheDocument();
  });

  it('says that nothing changed, as far as both versions say', async () => {
    openModel({
      search,
      told: {
        compareModels: async () => {
          const [first, second] = sampleComparison().sides;
          const none = { changes: [], breaksCallers: false };
          const recordChanges = sampleRecordChanges({
            ...{ datasets: [], signature: none, artifacts: [] },
          });
          const sides = [first, { ...second, recordChanges }];
          return sampleComparison({ sides });
        },
      },
    });
    expect(
      await screen.findByText(/neither data, signature nor files changed/),
    ).toBeInTheDocument();
  });

  it('says that the version before could not be compared', async () => {
    openModel({
      search,
      told: {
        compareModels: () =>
          Promise.reject(problem(500, 'It failed', 'No answer.')),
      },
    });
    expect(
      await screen.findByText('The version before it could not be compared'),
    ).toBeInTheDocument();
  });

  it('says of the first version that none is before it', async () => {
    openModel({ search: `${search}&version=7` });
    expect(
      await screen.findByText('No version before it is known.'),
    ).toBeInTheDocument();
  });

  it.each(['data', 'versions', 'evaluation', 'card'])(
    'says in the part %s that the address names no version, and leads back',
    async tab => {
      const user = userEvent.setup();
      const unknown = () =>
        Promise.reject(problem(404, 'Unknown model', 'There is no version.'));
      openModel({
        search: `?tab=${tab}&version=999`,
        told: {
          getModelVersion: (...asked) =>
            asked[1] === '999' ? unknown() : knowing.getModelVersion(...asked),
          getModelCard: (...asked) =>
            asked[1] === '999' ? unknown() : knowing.getModelCard(...asked),
        },
      });
      expect(
        await screen.findByText('There is no version 999'),
      ).toBeInTheDocument();
      expect(screen.queryByText('Try again')).not.toBeInTheDocument();
      await user.click(
        screen.getByRole('button', { name: 'Show the version that is there' }),
      );
      expect(screen.getByTestId('address')).not.toHaveTextContent('999');
      await waitFor(() =>
        expect(
          screen.queryByText('There is no version 999'),
        ).not.toBeInTheDocument(),
      );
    },
  );

  it('tells parameters of a call where there are any', async () => {
    const params = [{ name: 'temperature', type: 'float', isRequired: null }];
    openModel({
      search,
      told: {
        getModelVersion: async () =>
          sampleVersion({ signature: { inputs: [], outputs: [], params } }),
      },
    });
    expect(
      await screen.findByRole('table', { name: 'Parameters of a call' }),
    ).toHaveTextContent(/temperature.*float/);
  });

  it('says what the registry does not', async () => {
    openModel({
      search,
      told: {
        getModelVersion: async () =>
          sampleVersion({ datasets: [], artifacts: [], signature: null }),
      },
    });
    for (const said of [
      'The registry names no data of this version.',
      'The registry does not say what this version takes and gives.',
      'The registry names no files of this version.',
    ]) {
      expect(await screen.findByText(said)).toBeInTheDocument();
    }
  });

  it('says that there is no version, and what could not be read', async () => {
    const view = openChanged(
      { latestVersion: null, verdict: sampleVerdict({ judged: null }) },
      { search },
    );
    expect(await screen.findByText('No version yet')).toBeInTheDocument();
    view.unmount();
    openModel({
      search,
      told: {
        getModelVersion: () =>
          Promise.reject(problem(500, 'It failed', 'No answer.')),
      },
    });
    expect(
      await screen.findByText('The version could not be read'),
    ).toBeInTheDocument();
  });
});
