import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../__testUtils__/problem';
import { sampleAttention } from '../gallery/samples/sampleModel';
import { sampleVerdict } from '../gallery/samples/sampleVerdict';
import { openChanged, openModel } from './__testUtils__/openModel';
import { sampleCard } from './__testUtils__/sampleCard';
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
        'Nothing that is known speaks against using version 8.',
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

  it.each([
    ['that no alias says which is in use', sampleDetail().aliases, /no alias/],
    ['that none is promoted', [], /none is promoted/],
  ])('says of the latest version %s', async (_, aliases, words) => {
    openChanged({ aliases });
    expect(
      await screen.findByText(words, { selector: 'dt' }),
    ).toHaveTextContent(/^Latest version, /);
  });

  it('breaks names of registries where they would widen the page', async () => {
    const name = 'x'.repeat(250);
    const sentence = `Ask before you use version 8 (${name}).`;
    openChanged({
      attention: [sampleAttention({ why: `This waits: ${name}.` })],
      verdict: sampleVerdict({ sentence }),
    });
    const attention = await screen.findByText(/This waits: x+/);
    for (const words of [attention, screen.getByText(sentence)]) {
      expect(
        window.getComputedStyle(words).getPropertyValue('overflow-wrap'),
      ).toBe('anywhere');
    }
  });

  it('shows no name and no summary turned around by what stands in it', async () => {
    openChanged({ title: 'Safe \u202Eledom', summary: 'Never \u2067fails.' });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Safe ledom' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Never fails.')).toBeInTheDocument();
  });

  it('speaks of the version in use, and says that another one is newer', async () => {
    const asked: unknown[] = [];
    openChanged(
      {
        verdict: sampleVerdict({
          ...{ code: 'no-licence', answer: 'ask' },
          sentence:
            'Ask before you use version 7 (champion): no licence of it is known.',
        }),
      },
      {
        told: {
          getModelCard: async (_, version) => {
            asked.push(version);
            return { answer: sampleCard({ version: '7' }), etag: '"1"' };
          },
        },
      },
    );
    expect(
      await screen.findByText(
        'Ask before you use version 7 (champion): no licence of it is known.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Ask first')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: '7 (champion)' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: '8 is newer, not promoted' }),
    ).toHaveAttribute('href', expect.stringContaining('version=8'));
    await waitFor(() => expect(asked).toContain('7'));
  });

  it('shows no card at an address that leads nowhere, and the ways back', async () => {
    openModel({ search: '/1.0?tab=versions' });
    expect(
      await screen.findByText('There is nothing at this address'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open demand-forecast' }),
    ).toHaveAttribute('href', '/models/mlflow/demand-forecast');
    expect(
      screen.getByRole('button', { name: 'Open demand-forecast/1.0' }),
    ).toHaveAttribute('href', '/models/mlflow/demand-forecast%2F1.0');
    expect(
      screen.getByRole('button', { name: 'See all models' }),
    ).toHaveAttribute('href', '/models');
    expect(
      screen.queryByRole('navigation', { name: 'Parts of the page' }),
    ).toBeNull();
  });

  it.each([
    'équipe/vision/模型 1?#%',
    'shop%2Fdemand',
    'shop%2Fdemand/50 %25',
    `${'模'.repeat(249)}/`,
  ])('finds a model whose name is %s', async name => {
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
