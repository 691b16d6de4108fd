import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DeprecatedThing,
  InsightsApi,
  ModelDeprecationRequest,
} from '@almanac/backstage-plugin-insights-react';
import { FakeModels } from '../../__testUtils__/FakeModels';
import { problem } from '../../__testUtils__/problem';
import { sampleModel } from '../../gallery/samples/sampleModel';
import { openChanged, openModel } from '../__testUtils__/openModel';
import { sampleDeprecation } from '../__testUtils__/sampleDeprecation';
import { sampleDetail } from '../__testUtils__/sampleDetail';
import { sampleEvent } from '../__testUtils__/sampleEvent';
import { sampleVersion } from '../__testUtils__/sampleVersion';

jest.setTimeout(120_000);

const versions = '?tab=versions';
const deprecated = { deprecation: sampleDeprecation() };

/** A backend that keeps what it is told of deprecations. */
function keeping(refusal?: Error) {
  const asked: [
    DeprecatedThing,
    ModelDeprecationRequest | string | undefined,
  ][] = [];
  const told: Partial<InsightsApi> = {
    async deprecateModel(thing, request) {
      asked.push([thing, request]);
      if (refusal) throw refusal;
      return sampleDeprecation();
    },
    async withdrawModelDeprecation(thing, reason) {
      asked.push([thing, reason]);
      if (refusal) throw refusal;
      return sampleDeprecation();
    },
    listModels: query =>
      new FakeModels([
        sampleModel(),
        sampleModel({ name: 'orders/forecast-2', title: 'Forecast 2' }),
      ]).listModels(query),
  };
  return { asked, told };
}

const notice = () => screen.findByText(/is deprecated: /);

describe('a deprecated model', () => {
  it('says so first: why, by whom, until when, and what to use instead', async () => {
    openChanged(deprecated);
    const said = (await notice()).closest<HTMLElement>('[role="status"]')!;
    expect(said).toHaveTextContent(
      /This model is deprecated: It forgets new articles\. It is served until 31 Dec 2126\. Use orders\/forecast-2 instead\. Said by ines/,
    );
    expect(
      within(said).getByRole('link', { name: 'orders/forecast-2' }),
    ).toHaveAttribute('href', '/models/mlflow/orders%2Fforecast-2');
    expect(screen.getByText('Deprecated')).toBeInTheDocument();
  });

  it('says that its time is over, and that nothing is named in its place', async () => {
    const deprecation = sampleDeprecation({
      ...{ endsOn: '2025-01-31', replacement: null },
      by: 'plugin:ci',
    });
    openChanged({ deprecation });
    expect((await notice()).closest('[role="status"]')).toHaveTextContent(
      /It was served until 31 Jan 2025\. Nothing is named to use instead\. Said by plugin:ci/,
    );
  });

  it('tells those who use it what to move to', async () => {
    openChanged(deprecated, { search: '?tab=consumers' });
    expect(await screen.findByText(/should move to/)).toHaveTextContent(
      'Those who use it should move to orders/forecast-2. The last day on which it is served is 31 Dec 2126.',
    );
  });

  it('has what was said of it among what happened', async () => {
    const kinds = ['deprecated', 'deprecation-withdrawn'] as const;
    openModel({
      search: '?tab=audit',
      told: {
        listModelEvents: async () => ({
          items: kinds.flatMap(kind =>
            [null, '7'].map(version =>
              sampleEvent({ id: `${kind} ${version}`, kind, version }),
            ),
          ),
          nextCursor: null,
        }),
      },
    });
    for (const words of [
      'The model was deprecated',
      'Version 7 was deprecated',
      'The deprecation of the model was withdrawn',
      'The deprecation of version 7 was withdrawn',
    ]) {
      expect(await screen.findByText(words)).toBeInTheDocument();
    }
  });
});

describe('who decides on models', () => {
  it('deprecates one, with a replacement that they searched for', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping();
    openModel({ search: versions, told });
    await user.click(
      await screen.findByRole('button', { name: 'Deprecate model…' }),
    );
    const dialog = screen.getByRole('dialog', {
      name: 'Deprecate demand-forecast',
    });
    const confirm = within(dialog).getByRole('button', { name: 'Deprecate' });
    expect(confirm).toHaveAttribute('aria-disabled', 'true');
    expect(dialog).toHaveTextContent('Say why.');
    await user.type(
      within(dialog).getByLabelText(/Why it shall not be used/),
      ' Too old ',
    );
    await user.type(
      within(dialog).getByLabelText(/Served until/),
      '2126-12-31',
    );
    await user.type(
      within(dialog).getByLabelText(/Name, words of the card/),
      'forecast 2{Enter}',
    );
    await user.click(
      await within(dialog).findByRole('button', { name: /Choose Forecast 2/ }),
    );
    expect(dialog).toHaveTextContent('Chosen: mlflow / orders/forecast-2');
    await user.click(confirm);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(asked).toEqual([
      [
        {
          model: { registry: 'mlflow', name: 'demand-forecast' },
          ...{ version: undefined, current: null },
        },
        {
          ...{ reason: 'Too old', endsOn: '2126-12-31' },
          replacement: expect.objectContaining({ name: 'orders/forecast-2' }),
        },
      ],
    ]);
  });

  it('sees why a day is none before it is sent, and is not offered the model itself', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping();
    openModel({ search: versions, told });
    await user.click(
      await screen.findByRole('button', { name: 'Deprecate model…' }),
    );
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Why/), 'Old');
    const until = within(dialog).getByLabelText(/Served until/);
    await user.type(until, '2020-01-31');
    expect(until).toBeInvalid();
    expect(dialog).toHaveTextContent('The day is over.');
    await user.clear(until);
    expect(dialog).not.toHaveTextContent('The day is over.');
    const offered = await within(dialog).findAllByRole('button', {
      name: /^Choose /,
    });
    expect(offered).toHaveLength(1);
    expect(offered[0]).toHaveTextContent('Forecast 2');
    expect(asked).toEqual([]);
  });

  it('deprecates a version, and lets another one take its place', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping();
    openModel({ search: `${versions}&version=7`, told });
    await user.click(
      await screen.findByRole('button', { name: 'Deprecate version…' }),
    );
    const dialog = screen.getByRole('dialog', {
      name: 'Deprecate version 7 of demand-forecast',
    });
    await user.type(within(dialog).getByLabelText(/Why/), 'Wrong data');
    await user.click(
      await within(dialog).findByRole('button', {
        name: /Choose Demand forecast/,
      }),
    );
    const picked = within(dialog).getByRole('combobox');
    await within(picked).findByRole('option', { name: '8' });
    expect(within(picked).queryByRole('option', { name: '7' })).toBeNull();
    await user.selectOptions(picked, '8');
    await user.click(within(dialog).getByRole('button', { name: 'Deprecate' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toEqual([
      expect.objectContaining({ version: '7', current: null }),
      {
        ...{ reason: 'Wrong data', endsOn: null },
        replacement: {
          ...{ registry: 'mlflow', name: 'demand-forecast', version: '8' },
        },
      },
    ]);
  });

  it('changes what was said, beginning with what it is', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping();
    openChanged(
      { ...deprecated, deprecationTag: '"d1"' },
      { search: versions, told },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Change deprecation…' }),
    );
    const dialog = screen.getByRole('dialog');
    const reason = within(dialog).getByLabelText(/Why/);
    expect(reason).toHaveValue('It forgets new articles.');
    expect(within(dialog).getByLabelText(/Served until/)).toHaveValue(
      '2126-12-31',
    );
    await user.type(reason, ' Always.');
    await user.click(within(dialog).getByRole('button', { name: 'Deprecate' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toEqual([
      expect.objectContaining({ current: deprecated.deprecation, tag: '"d1"' }),
      {
        reason: 'It forgets new articles. Always.',
        endsOn: '2126-12-31',
        replacement: deprecated.deprecation.replacement,
      },
    ]);
  });

  it('withdraws it, with a reason or without', async () => {
    const user = userEvent.setup();
    const { asked, told } = keeping();
    openChanged(deprecated, { search: versions, told });
    await user.click(
      await screen.findByRole('button', { name: 'Withdraw deprecation…' }),
    );
    const dialog = screen.getByRole('dialog', {
      name: 'Withdraw the deprecation',
    });
    expect(dialog).toHaveTextContent('This model may be used again.');
    await user.type(within(dialog).getByLabelText(/Why/), 'Mended');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(
      screen.getByRole('button', { name: 'Change deprecation…' }),
    ).toHaveFocus();
    expect(asked).toEqual([
      [expect.objectContaining({ current: deprecated.deprecation }), 'Mended'],
    ]);
  });

  it('is told where somebody else was faster, and overwrites nothing', async () => {
    const user = userEvent.setup();
    const { told } = keeping(problem(412, 'Changed meanwhile', 'Changed.'));
    openChanged(deprecated, { search: versions, told });
    await user.click(
      await screen.findByRole('button', { name: 'Withdraw deprecation…' }),
    );
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(
      await screen.findByText(/Somebody else said something of it meanwhile/),
    ).toBeInTheDocument();
  });
});

it('a deprecated version is told as one, in the table and above its facts', async () => {
  const version = sampleVersion(deprecated);
  openModel({
    search: versions,
    told: {
      getModel: async () => sampleDetail(),
      listModelVersions: async () => ({ items: [version], nextCursor: null }),
      getModelVersion: async () => version,
    },
  });
  expect((await notice()).textContent).toBe(
    'Version 8 is deprecated: It forgets new articles.',
  );
  expect(
    within(screen.getByRole('table', { name: 'Versions' })).getByText(
      'Deprecated',
    ),
  ).toBeInTheDocument();
  expect(screen.queryByText(/This model is deprecated/)).toBeNull();
});
