import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeModels } from '../__testUtils__/FakeModels';
import { problem } from '../__testUtils__/problem';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleModel, sampleModels } from '../gallery/samples/sampleModel';
import { sampleDeprecation } from '../detail/__testUtils__/sampleDeprecation';
import { ModelListPage } from './ModelListPage';

const open = (at = '/models', api = new FakeModels(sampleModels)) =>
  renderPage(<ModelListPage />, { api, at });
const address = () => screen.getByTestId('address').textContent;
const rows = async () =>
  within(await screen.findByRole('table', { name: 'Models' }))
    .getAllByRole('row')
    .slice(1);
const linksOf = (table: HTMLElement[]) =>
  table.map(row => within(row).getAllByRole('link')[0].textContent);

describe('ModelListPage', () => {
  it('answers first how many models need somebody, and why', async () => {
    open();
    expect(
      await screen.findByText(
        '2 of 5 models need somebody: a version of 1 failed, a promotion of 1 waits for approval and nobody answers for 1.',
      ),
    ).toBeInTheDocument();
  });

  it('says that nobody is needed when nobody is', async () => {
    open('/models', new FakeModels([sampleModel()]));
    expect(
      await screen.findByText(
        'Nobody is needed: none of 1 model has to be acted on.',
      ),
    ).toBeInTheDocument();
  });

  it('says beside the search what is wrong with it, and that nothing was matched by it', async () => {
    const api = new FakeModels(sampleModels);
    const { getModelOverview } = api;
    api.getModelOverview = async filter => {
      if (!filter?.q) return getModelOverview.call(api, filter);
      throw problem(400, 'Invalid request', 'The request is invalid.', {
        errors: [{ pointer: 'q', detail: 'must not hold a NUL character' }],
      });
    };
    open('/models?q=%00&attention=no-card', api);
    const search = await screen.findByRole('textbox', {
      name: 'Search models',
    });
    await waitFor(() => expect(search).toBeInvalid());
    expect(search).toHaveAccessibleDescription(/must not hold a NUL character/);
    expect(
      screen.getByText(/^2 of 5 models need somebody: /),
    ).toBeInTheDocument();
    expect(screen.queryByText('5 of 5')).not.toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
  });

  it('lists those that need somebody first, and leads to each, slashes and all', async () => {
    open();
    expect(linksOf(await rows())).toEqual([
      'vision/défauts',
      'Fraud score of orders',
      'Sentiment of reviews',
      'Demand forecast',
      'Ranker of 2023',
    ]);
    expect(
      screen.getByRole('link', { name: 'vision/défauts' }),
    ).toHaveAttribute('href', '/models/mlflow/vision%2Fd%C3%A9fauts');
  });

  it('says of each model why it needs somebody, whether it may be used, its risk, which version that is of, and how much of its card is answered', async () => {
    open();
    const [defects, fraud, , demand] = await rows();
    expect(defects).toHaveTextContent('A version failed+1');
    expect(defects).toHaveTextContent('Version 1 failed: out of memory.');
    expect(defects).toHaveTextContent('Not said');
    expect(defects).toHaveTextContent('0 of 14');
    expect(defects).toHaveTextContent('No owner');
    expect(fraud).toHaveTextContent('High');
    expect(fraud).toHaveTextContent('With care');
    expect(fraud).toHaveTextContent('3 (champion)4 is newer');
    expect(defects).toHaveTextContent('Ask first');
    expect(demand).toHaveTextContent('7 (champion)8 is newer');
    expect(demand).toHaveTextContent('13 of 14');
  });

  it('marks what its registry lost, and never composed cards', async () => {
    open();
    const ranker = (await rows())[4];
    expect(ranker).toHaveTextContent('Gone upstream since 1 Oct 2026');
    expect(ranker).toHaveTextContent('Not composed');
  });

  it('calls registries by their titles, and says when each was read', async () => {
    const mlflow = {
      ...{ registry: 'mlflow', title: 'MLflow of the shop', description: '' },
      ...{ link: null, isExample: false, canMoveAliases: true },
      ...{ canRegister: false, modelCount: 4, isCollected: true },
      readAt: '2026-11-26T05:00:00Z',
    };
    open('/models', new FakeModels(sampleModels, { registries: [mlflow] }));
    const [, fraud] = await rows();
    await waitFor(() =>
      expect(fraud).toHaveTextContent('MLflow of the shop · fraud-score'),
    );
    expect(screen.getByText(/^Registries read/)).toHaveTextContent(
      /MLflow of the shop: 26 Nov 2026/,
    );
  });

  it('narrows by what the address says', async () => {
    open('/models?registry=mlflow&riskTier=high');
    expect(linksOf(await rows())).toEqual(['Fraud score of orders']);
    expect(screen.getByText('1 of 5')).toBeInTheDocument();
    expect(
      screen.getByText(/^1 of 1 model that matches needs somebody/),
    ).toBeInTheDocument();
  });

  it.each`
    search                              | titles
    ${'owner='}                         | ${['vision/défauts']}
    ${'completeness=50'}                | ${['vision/défauts', 'Sentiment of reviews', 'Ranker of 2023']}
    ${'fresh=over1y'}                   | ${['vision/défauts']}
    ${'gone=only'}                      | ${['Ranker of 2023']}
    ${'gone=hidden&licence=&riskTier='} | ${['vision/défauts']}
    ${'alias=challenger'}               | ${['Fraud score of orders']}
    ${'attention=incomplete-card'}      | ${['Sentiment of reviews']}
    ${'q=reviews'}                      | ${['Sentiment of reviews']}
  `('shows $titles at ?$search', async ({ search, titles }) => {
    open(`/models?${search}`);
    expect(linksOf(await rows())).toEqual(titles);
  });

  it('leaves out of the question what no model can have, and says so', async () => {
    open('/models?riskTier=purple&fresh=never&sort=sideways&view=cube');
    expect(await rows()).toHaveLength(5);
    expect(
      screen.getByText(
        /what is not known here; .*: riskTier=purple, fresh=never\./,
      ),
    ).toBeInTheDocument();
  });

  it('writes filters, order and shape into the address', async () => {
    const user = userEvent.setup();
    open();
    await rows();
    const search = screen.getByRole('search');
    await user.click(within(search).getByRole('button', { name: 'Risk' }));
    await user.click(
      screen.getByRole('menuitemcheckbox', { name: /High risk/ }),
    );
    await user.keyboard('{Escape}');
    expect(address()).toBe('/models?riskTier=high');
    await user.click(screen.getByRole('button', { name: 'Model, registry' }));
    expect(address()).toBe('/models?riskTier=high&sort=name');
    await user.click(screen.getByRole('button', { name: 'Grid' }));
    expect(address()).toBe('/models?riskTier=high&sort=name&view=grid');
  });

  it('takes of what excludes each other the one that was chosen last', async () => {
    const user = userEvent.setup();
    open('/models?fresh=30d');
    await rows();
    await user.click(
      screen.getByRole('button', {
        name: 'Latest version: In the last 30 days',
      }),
    );
    await user.click(
      screen.getByRole('menuitemcheckbox', { name: 'More than a year ago' }),
    );
    await user.keyboard('{Escape}');
    expect(address()).toBe('/models?fresh=over1y');
  });

  it('shows the same models as a grid, with what each is for', async () => {
    open('/models?view=grid');
    const cards = within(
      await screen.findByRole('list', { name: 'Models' }),
    ).getAllByRole('listitem');
    expect(cards).toHaveLength(5);
    expect(cards[0]).toHaveTextContent('A version failed');
    expect(cards[0]).toHaveTextContent('No owner');
    expect(cards[3]).toHaveTextContent(
      'Forecasts the orders of the next four weeks by article.',
    );
  });

  it('offers to clear filters that leave nothing', async () => {
    const user = userEvent.setup();
    open('/models?q=nothing-is-called-so');
    const title = await screen.findByText('No model matches');
    await user.click(
      within(title.closest('section')!).getByRole('button', {
        name: 'Clear filters',
      }),
    );
    await waitFor(() => expect(address()).toBe('/models'));
    expect(await rows()).toHaveLength(5);
  });

  it('says how to have the first model', async () => {
    open('/models', new FakeModels([]));
    expect(
      await screen.findByText('There are no models yet'),
    ).toBeInTheDocument();
    for (const way of ['almanac.io/model-card', 'insights.models.files']) {
      expect(screen.getByText(way)).toBeInTheDocument();
    }
  });

  it('marks example data, and says how to be rid of it', async () => {
    open();
    expect(await screen.findByText(/^Example data/)).toHaveTextContent(
      'insights.exampleData: false',
    );
  });

  it('says why it shows nothing to who may not see it', async () => {
    renderPage(<ModelListPage />, {
      api: {
        getModelOverview: async () => {
          throw problem(403, 'Not allowed', 'You may not read models.');
        },
      },
    });
    expect(
      await screen.findByText('You may not read models.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('keeps the counts where the list cannot be read, and asks again', async () => {
    const user = userEvent.setup();
    const api = new FakeModels(sampleModels);
    const { listModels } = api;
    let fails = true;
    api.listModels = async query => {
      if (fails) throw problem(503, 'Not now', 'The database is away.');
      return listModels.call(api, query);
    };
    open('/models', api);
    expect(
      await screen.findByText('The database is away.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^2 of 5 models need/)).toBeInTheDocument();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(5);
  });

  it('draws only what is in sight of ten thousand models', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      sampleModel({ name: `model-${index}`, title: `Model ${index}` }),
    );
    open('/models', new FakeModels(many));
    expect(
      await screen.findByRole('table', { name: 'Models' }),
    ).toHaveAttribute('aria-rowcount', '10001');
    expect(screen.queryAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByText('200 of 10,000')).toBeInTheDocument();
  });
});

describe('what is chosen to compare', () => {
  it('is in the address, and leads to the comparison', async () => {
    const user = userEvent.setup();
    open();
    await rows();
    await user.click(
      screen.getByRole('checkbox', { name: 'Compare Demand forecast' }),
    );
    expect(screen.getByText('Choose one more.')).toBeInTheDocument();
    await user.click(
      screen.getByRole('checkbox', { name: 'Compare vision/défauts' }),
    );
    expect(address()).toBe(
      '/models?side=mlflow%2Fdemand-forecast&side=mlflow%2Fvision%252Fd%25C3%25A9fauts',
    );
    expect(screen.getByRole('button', { name: 'Compare' })).toHaveAttribute(
      'href',
      '/models/compare?side=mlflow%2Fdemand-forecast&side=mlflow%2Fvision%252Fd%25C3%25A9fauts',
    );
  });

  it('is four at most; a click on the fifth says why, and opens nothing', async () => {
    const user = userEvent.setup();
    const names = ['a', 'b', 'c', 'd', 'e'];
    open(
      `/models?${names.map(name => `side=mlflow/${name}`).join('&')}`,
      new FakeModels(
        names.map(name => sampleModel({ name, title: name.toUpperCase() })),
      ),
    );
    await rows();
    expect(screen.getByText('4 chosen to compare')).toBeInTheDocument();
    const box = screen.getByRole('checkbox', { name: 'Compare E' });
    expect(box).toHaveAttribute('aria-disabled', 'true');
    expect(box).toHaveAccessibleDescription(/^Four are chosen already: /);
    await user.click(box);
    expect(box).not.toBeChecked();
    expect(await rows()).not.toHaveLength(0);
    await user.click(screen.getByRole('checkbox', { name: 'Compare A' }));
    expect(screen.getByText('3 chosen to compare')).toBeInTheDocument();
  });

  it('is sorted by the latest version where that is shown, and not by the one in use', async () => {
    open('/models?columns=model,judged,latest');
    await rows();
    const headOf = (name: string) =>
      within(screen.getByRole('columnheader', { name }));
    expect(headOf('Version in use').queryByRole('button')).toBeNull();
    await userEvent.click(headOf('Latest version').getByRole('button'));
    expect(
      screen.getByRole('columnheader', { name: 'Latest version' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('marks models that are deprecated, and narrows the list to them or to the others', async () => {
    const models = [
      sampleModel(),
      sampleModel({ name: 'old', deprecation: sampleDeprecation() }),
    ];
    open('/models?deprecated=only', new FakeModels(models));
    const [old, ...others] = await rows();
    expect(others).toEqual([]);
    expect(old).toHaveTextContent(/Deprecated since 20 Nov 2026/);
  });
});
