import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InsightsApi,
  ModelComparison,
} from '@almanac/backstage-plugin-insights-react';
import { FakeModels } from '../__testUtils__/FakeModels';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import {
  sampleComparison,
  sampleMetric,
} from '../gallery/samples/sampleComparison';
import { sampleModels } from '../gallery/samples/sampleModel';
import { sampleVersion } from '../detail/__testUtils__/sampleVersion';
import { ComparePage } from './ComparePage';

const PAIR = 'side=mlflow%2Fdemand-forecast%407&side=mlflow%2Fdemand-forecast';

function fakeApi(
  comparison: ModelComparison = sampleComparison(),
): FakeModels & Pick<InsightsApi, 'listModelVersions'> {
  return Object.assign(new FakeModels(sampleModels, { comparison }), {
    listModelVersions: async () => ({
      items: ['8', '7', '6'].map(version => sampleVersion({ version })),
      nextCursor: null,
    }),
  });
}

const open = (search = PAIR, api = fakeApi()) => {
  renderPage(<ComparePage />, { api, at: `/models/compare?${search}` });
  return api;
};
const address = () => screen.getByTestId('address').textContent;
const sidesOf = () =>
  new URLSearchParams(address()?.split('?')[1]).getAll('side');
const rowsOf = async (table: string) =>
  within(await screen.findByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    // Numbers and their units are held together by other spaces.
    .map(row => row.textContent?.replace(/[\u00a0\u202f]/g, ' '));

describe('ComparePage', () => {
  it('asks for what the address names', async () => {
    const api = open();
    await rowsOf('Metrics side by side');
    expect(api.compared).toEqual([
      { registry: 'mlflow', name: 'demand-forecast', version: '7' },
      { registry: 'mlflow', name: 'demand-forecast' },
    ]);
  });

  it('answers first which is best in what, and how much differs', async () => {
    open();
    expect(
      await screen.findByText(
        'Of 2 metrics in which they differ, Demand forecast 8 is best in 1 and none is clearly best in 1. Callers of Demand forecast 7 have to change something for Demand forecast 8. 2 parameters and 2 points of the cards differ.',
      ),
    ).toBeInTheDocument();
  });

  it('says so where no metric tells them apart', async () => {
    const metrics = [
      sampleMetric({
        ...{ values: [0.8, 0.8], best: [0, 1], clearlyBest: [0, 1] },
      }),
    ];
    open(PAIR, fakeApi(sampleComparison({ metrics, params: [] })));
    expect(
      await screen.findByText(
        'No metric says which of them is better. Callers of Demand forecast 7 have to change something for Demand forecast 8. 0 parameters and 2 points of the cards differ.',
      ),
    ).toBeInTheDocument();
  });

  it('marks the best value in words where that is clear, and says what the others are beside the first', async () => {
    open();
    const [accuracy, loss, ...others] = await rowsOf('Metrics side by side');
    expect(accuracy).toBe(
      'accuracyhigher is better, on held out0.810.79 to 0.83 (95 %)Best0.870.85 to 0.89 (95 %)+0.06 beside the first',
    );
    expect(loss).toBe(
      'losslower is better, on held out0.40.38 to 0.420.410.39 to 0.43No clear difference +0.01',
    );
    // One alone cannot be compared, and does not stand between those that are.
    expect(others).toEqual([]);
    await userEvent.click(
      screen.getByRole('button', { name: '1 metric of one alone' }),
    );
    const [clicks] = await rowsOf('Metrics of one alone');
    expect(clicks).toBe(
      'clickswhich way it gets better is not said, part: small shopsNaNNot measured',
    );
  });

  it('tells what they are made of otherwise, and what of it breaks callers', async () => {
    open();
    const record = await screen.findByRole('region', {
      name: 'Data, signature and files',
    });
    expect(record).toHaveTextContent(
      /Input: other type.*article.*have to change/,
    );
    expect(record).toHaveTextContent(/Data: changed.*orders.*a1a1.*b2b2/);
  });

  it('says that a version is compared with itself', async () => {
    const [first] = sampleComparison().sides;
    const sides = [first, { ...first, recordChanges: null }];
    open(PAIR, fakeApi(sampleComparison({ sides })));
    expect(
      await screen.findByText(
        'Demand forecast 7 is compared with itself, so nothing differs. Choose another version of one of them.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('table', { name: 'Metrics side by side' }),
    ).not.toBeInTheDocument();
    // The way out is there.
    expect(
      screen.getAllByRole('combobox', { name: 'Version of Demand forecast' }),
    ).toHaveLength(2);
  });

  it('asks for what the address names twice, so that another version can be chosen', async () => {
    const side = 'side=mlflow%2Fdemand-forecast%407';
    const api = open(`${side}&${side}`);
    await rowsOf('Metrics side by side');
    expect(api.compared).toHaveLength(2);
  });

  it('has the parameters that differ, and the others behind a click', async () => {
    const user = userEvent.setup();
    open();
    expect(await rowsOf('Parameters side by side')).toEqual([
      'depthDiffers68',
      'warmupDiffersNot set500',
    ]);
    await user.click(
      screen.getByRole('button', { name: '1 parameter that is the same' }),
    );
    expect(await rowsOf('Parameters that are the same')).toEqual([
      'seedThe same11',
    ]);
  });

  it('tells by section what a card says otherwise than the first', async () => {
    open();
    const differences = await screen.findByRole('region', {
      name: 'Demand forecast 8, compared with Demand forecast 7',
    });
    expect(differences).toHaveTextContent('Intended use: 1 difference');
    expect(differences).toHaveTextContent('Orders of the next four weeks');
    expect(differences).toHaveTextContent(
      'Ethical considerations: 1 difference',
    );
    expect(differences).toHaveTextContent('Small shops are forecast worse');
  });

  it('says how many headings each card answers', async () => {
    open();
    expect(await rowsOf('Headings that each card answers, by profile')).toEqual(
      ['Hugging Face9 of 1413 of 14'],
    );
  });

  it('swaps two, and takes one out', async () => {
    const user = userEvent.setup();
    open();
    await user.click(
      await screen.findByRole('button', {
        name: 'Swap Demand forecast 7 and Demand forecast 8',
      }),
    );
    expect(sidesOf()).toEqual([
      'mlflow/demand-forecast',
      'mlflow/demand-forecast@7',
    ]);
    await user.click(
      screen.getAllByRole('button', { name: /^Remove Demand forecast/ })[0],
    );
    expect(sidesOf()).toEqual(['mlflow/demand-forecast@7']);
    expect(await screen.findByText('Choose at least two')).toBeInTheDocument();
  });

  it('compares another version', async () => {
    const user = userEvent.setup();
    open();
    const [, second] = await screen.findAllByRole('combobox', {
      name: 'Version of Demand forecast',
    });
    await waitFor(() => expect(second).toHaveTextContent('The latest: 8876'));
    await user.selectOptions(second, '6');
    expect(sidesOf()).toEqual([
      'mlflow/demand-forecast@7',
      'mlflow/demand-forecast@6',
    ]);
  });

  it('adds a model that is searched for', async () => {
    const user = userEvent.setup();
    open();
    await user.click(
      await screen.findByRole('button', { name: 'Add a model or version' }),
    );
    await user.type(
      screen.getByRole('textbox', { name: /^Name, words/ }),
      'fraud',
    );
    await waitFor(() =>
      expect(
        within(
          screen.getByRole('list', { name: 'Models that match' }),
        ).getAllByRole('listitem'),
      ).toHaveLength(1),
    );
    await user.click(
      screen.getByRole('button', { name: /^Add Fraud score of orders/ }),
    );
    expect(sidesOf()).toEqual([
      'mlflow/demand-forecast@7',
      'mlflow/demand-forecast',
      'mlflow/fraud-score',
    ]);
  });

  it('says how to begin where fewer than two are named', async () => {
    open('side=mlflow/demand-forecast');
    expect(await screen.findByText('Choose at least two')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Remove mlflow/demand-forecast' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('list', { name: 'Models that match' }),
    ).toBeInTheDocument();
  });

  it('says what of the address it leaves out', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map(name => `side=mlflow/${name}`);
    const api = open([...five, 'side=nonsense'].join('&'));
    expect(
      await screen.findByText(/^The address names what is no model: nonsense/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Four are compared at most: mlflow/e is left out.'),
    ).toBeInTheDocument();
    await waitFor(() => expect(api.compared).toHaveLength(4));
  });

  it('says which side nobody knows, and lets it be taken out', async () => {
    const user = userEvent.setup();
    const api = fakeApi();
    api.compareModels = async () => {
      throw problem(404, 'Not found', 'There is no model mlflow/nobody.');
    };
    open(`${PAIR}&side=mlflow/nobody`, api);
    expect(
      await screen.findByText('There is no model mlflow/nobody.'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Remove mlflow/nobody' }),
    );
    expect(sidesOf()).toHaveLength(2);
  });

  it('says why it shows nothing to who may not see it', async () => {
    const api = fakeApi();
    api.compareModels = async () => {
      throw problem(403, 'Not allowed', 'You may not read models.');
    };
    open(PAIR, api);
    expect(
      await screen.findByText('You may not read models.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
