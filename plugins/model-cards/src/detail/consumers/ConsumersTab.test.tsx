import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ModelConsumers } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/problem';
import { openModel } from '../__testUtils__/openModel';

const search = '?tab=consumers';

const open = (changes: Partial<ModelConsumers>) =>
  openModel({
    search,
    told: {
      getModelConsumers: async () => ({
        entities: [],
        owners: [],
        leftOff: 0,
        isCatalogKnown: true,
        ...changes,
      }),
    },
  });

jest.setTimeout(60_000);

describe('who uses a model', () => {
  it('tells entities by owner, and how each comes to it', async () => {
    open({
      entities: [
        {
          entityRef: 'component:default/planning-api',
          title: 'Planning API',
          kind: 'component',
          owner: 'group:default/planning',
          isDirect: true,
          path: ['component:default/planning-api'],
        },
        {
          entityRef: 'component:default/shop',
          title: 'Shop',
          kind: 'component',
          owner: 'group:default/web',
          isDirect: false,
          path: ['component:default/planning-api', 'component:default/shop'],
        },
      ],
      owners: [
        { owner: 'group:default/planning', count: 1 },
        { owner: 'group:default/web', count: 41 },
      ],
      leftOff: 40,
    });
    expect(
      await screen.findByText(/touches 42 entities of 2 owners/),
    ).toHaveTextContent('40 of them are not named here.');
    expect(
      screen.getByRole('table', { name: 'What is touched of planning' }),
    ).toHaveTextContent(/Planning API.*Uses the model itself/);
    expect(
      screen.getByRole('table', { name: 'What is touched of web' }),
    ).toHaveTextContent('Depends on it: planning-api → shop');
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(heading => heading.textContent),
    ).toEqual([
      expect.stringMatching(/web.*41 entities, 1 of them named here/),
      expect.stringMatching(/planning.*1 entity/),
    ]);
  });

  it('says that the catalog did not answer, and never that nobody uses it', async () => {
    open({ isCatalogKnown: false });
    expect(
      await screen.findByText(/The catalog did not answer/),
    ).toBeInTheDocument();
    expect(screen.queryByText('Nobody in the catalog uses it')).toBeNull();
  });

  it('says how somebody would come to stand here', async () => {
    open({});
    expect(
      await screen.findByText('Nobody in the catalog uses it'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('almanac.io/model: mlflow/demand-forecast'),
    ).toBeInTheDocument();
  });

  it('asks again for what could not be read', async () => {
    const user = userEvent.setup();
    let answers = 0;
    openModel({
      search,
      told: {
        getModelConsumers: async () => {
          answers += 1;
          if (answers === 1) throw problem(500, 'It failed', 'No answer.');
          return {
            entities: [],
            owners: [],
            leftOff: 0,
            isCatalogKnown: true,
          };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Nobody in the catalog uses it'),
    ).toBeInTheDocument();
  });
});
