import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../../__testUtils__/problem';
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
      /Data: changed.*orders \(training\).*a1a1.*b2b2/,
    );
  });

  it('says of the first version that none is before it', async () => {
    openModel({ search: `${search}&version=7` });
    expect(
      await screen.findByText('No version before it is known.'),
    ).toBeInTheDocument();
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
    const view = openChanged({ latestVersion: null }, { search });
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
