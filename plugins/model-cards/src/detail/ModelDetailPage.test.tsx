import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../__testUtils__/problem';
import { openChanged, openModel } from './__testUtils__/openModel';
import { sampleDetail } from './__testUtils__/sampleDetail';

const never = () => new Promise<never>(() => {});
const refusing = (status: number, title: string, detail: string) => () =>
  Promise.reject(problem(status, title, detail));

jest.setTimeout(60_000);

describe('ModelDetailPage', () => {
  it('says first whether the model may be used, and what that rests on', async () => {
    openModel();
    expect(
      await screen.findByText(
        /Nothing that is known speaks against using it\. Minimal risk, licence Apache-2\.0, owned by planning; its card answers 13 of 14 headings\./,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Demand forecast',
    );
    expect(screen.getByRole('link', { name: /champion → 7/ })).toHaveAttribute(
      'href',
      expect.stringContaining('version=7'),
    );
    expect(
      screen.getByRole('link', { name: '3 entities use it directly' }),
    ).toHaveAttribute('href', expect.stringContaining('tab=consumers'));
  });

  it.each`
    changes                                                                                        | says
    ${{ goneSince: '2026-11-01T00:00:00Z' }}                                                       | ${/Do not build on it/}
    ${{ riskTier: 'unacceptable' }}                                                                | ${/calls its risk unacceptable/}
    ${{ latestVersion: null }}                                                                     | ${/it has no version/}
    ${{ licence: null }}                                                                           | ${/Ask before you use it\. Minimal risk, no licence is known/}
    ${{ attention: [{ ruleId: 'no-owner', severity: 'act', why: 'W.', fix: 'F.' }] }}              | ${/Ask before you use it\. W\./}
    ${{ attention: [{ ruleId: 'old-version', severity: 'watch', why: 'Old.', fix: 'Retrain.' }] }} | ${/used with care\. Old\./}
    ${{ riskTier: 'high' }}                                                                        | ${/for what its card names and for nothing else/}
    ${{ riskTier: null, owner: null, completeness: null }}                                         | ${/Nobody has said how much risk it bears, licence Apache-2\.0, nobody owns it; its card is being composed/}
  `('says $says of $changes', async ({ changes, says }) => {
    openChanged(changes);
    expect((await screen.findAllByText(says)).length).toBeGreaterThanOrEqual(1);
  });

  it('finds a model whose name has slashes and other letters', async () => {
    const name = 'équipe/vision/模型 1?#%';
    const asked: unknown[] = [];
    openModel({
      name,
      told: {
        getModel: async address => {
          asked.push(address);
          return sampleDetail({ name, title: null });
        },
      },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      name,
    );
    expect(asked).toContainEqual({ registry: 'mlflow', name });
  });

  it('keeps a name of 250 characters whole for who listens', async () => {
    const name = `${'a'.repeat(200)}${'b'.repeat(50)}`;
    openModel({
      name,
      told: { getModel: async () => sampleDetail({ name, title: null }) },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      name,
    );
  });

  it('keeps the part of the page and the version in the address', async () => {
    const user = userEvent.setup();
    openModel({ search: '?version=7' });
    const parts = await screen.findByRole('navigation', {
      name: 'Parts of the page',
    });
    expect(within(parts).getByText('Card')).toHaveAttribute(
      'aria-current',
      'page',
    );
    await user.click(within(parts).getByText('Audit'));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/models/mlflow/demand-forecast?version=7&tab=audit',
      ),
    );
    expect(
      await screen.findByRole('region', { name: 'What happened' }),
    ).toBeInTheDocument();
  });

  it('marks examples, and says what waits', async () => {
    openChanged({
      isExample: true,
      waitingPromotions: [],
    });
    expect(await screen.findByText(/Example data/)).toBeInTheDocument();
  });
});

describe('ModelDetailPage without all that it needs', () => {
  it('shows the outline of the page while it waits', async () => {
    openModel({ told: { getModel: never } });
    expect((await screen.findAllByRole('status')).length).toBeGreaterThan(1);
  });

  it.each([404, 400])('knows no such model (%s)', async status => {
    openModel({
      told: { getModel: refusing(status, 'Unknown model', 'None.') },
    });
    expect(
      await screen.findByText('There is no model "demand-forecast"'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'See all models' }),
    ).toHaveAttribute('href', '/models');
  });

  it('says that the reader may not see it', async () => {
    openModel({
      told: { getModel: refusing(403, 'Not allowed', 'You may not.') },
    });
    expect(await screen.findByText('Not allowed')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('asks again when told to', async () => {
    const user = userEvent.setup();
    let answers = 0;
    openModel({
      told: {
        getModel: async () => {
          answers += 1;
          if (answers > 1) return sampleDetail();
          throw problem(500, 'It failed', 'The database did not answer.');
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { level: 1 }),
    ).toBeInTheDocument();
  });
});
