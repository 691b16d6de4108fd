import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { problem } from '../../../__testUtils__/problem';
import { openModel } from '../../__testUtils__/openModel';
import { sampleCard, sampleField } from '../../__testUtils__/sampleCard';

jest.setTimeout(60_000);

const dialog = () => screen.findByRole('dialog');
const gone = () =>
  waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const openOverview = async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Edit Overview' }),
  );
  return within(await dialog());
};

beforeEach(() => sessionStorage.clear());

describe('what is too long for a card', () => {
  it('is counted, is not cut, and has the focus when it is to be saved', async () => {
    const user = userEvent.setup();
    openModel();
    const form = await openOverview();
    const text = form.getByRole('textbox', { name: 'Overview' });
    expect(text).toHaveFocus();
    const most = modelCardLimits.textCharacters;
    fireEvent.change(text, { target: { value: 'x'.repeat(most) } });
    expect(text).toHaveAccessibleDescription('50,000 of 50,000 characters');
    fireEvent.change(text, { target: { value: 'x'.repeat(most + 1) } });
    expect(text).toHaveAccessibleDescription(
      /^50,001 characters, and at most 50,000 are taken/,
    );
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(text).toHaveFocus();
    expect(text).toHaveValue('x'.repeat(most + 1));
  });

  it('is said at the field that the backend refused, which has the focus', async () => {
    const user = userEvent.setup();
    const results = [{ metric: 'recall', value: 0.9 }];
    openModel({
      told: {
        getModelCard: async () => ({
          answer: sampleCard({
            card: {
              quantitativeAnalyses: {
                results: sampleField({ value: results }),
              },
            },
          }),
          etag: '"1"',
        }),
        editModelCard: () =>
          Promise.reject(
            problem(400, 'Invalid request', 'Not what the card takes.', {
              errors: [
                { pointer: '/set/0/value/0/metric', detail: 'is not known' },
              ],
            }),
          ),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Edit Results' }),
    );
    const form = within(await dialog());
    const metric = form.getByRole('textbox', { name: 'Metric' });
    await user.type(metric, '!');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      'Mend what is marked below, and save again.',
    );
    expect(metric).toHaveFocus();
    expect(metric).toHaveAccessibleDescription('is not known');
  });
});

describe('what was written and not saved', () => {
  it('is back after the page was loaded anew, for who wrote it alone', async () => {
    const user = userEvent.setup();
    const { unmount } = openModel({ me: 'user:default/ines' });
    const form = await openOverview();
    await user.type(form.getByRole('textbox', { name: 'Overview' }), ' More.');
    unmount();
    const other = openModel({ me: 'user:default/max' });
    expect(
      (await openOverview()).getByRole('textbox', { name: 'Overview' }),
    ).toHaveValue('Forecasts **orders**.');
    other.unmount();
    openModel({ me: 'user:default/ines' });
    await user.click(
      await screen.findByRole('button', { name: 'Go on with Overview' }),
    );
    expect(
      within(await dialog()).getByRole('textbox', { name: 'Overview' }),
    ).toHaveValue('Forecasts **orders**. More.');
  });

  it('is no more once it is saved, and the field has the focus', async () => {
    const user = userEvent.setup();
    let card = sampleCard({ card: { details: {} } });
    openModel({
      told: {
        getModelCard: async () => ({
          answer: card,
          etag: `"${card.revision}"`,
        }),
        editModelCard: async () => {
          card = sampleCard({
            revision: card.revision + 1,
            card: { details: { task: sampleField({ value: 'ranking' }) } },
          });
          return card;
        },
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Say something of Task' }),
    );
    const form = within(await dialog());
    await user.type(form.getByRole('textbox', { name: 'Task' }), 'ranking');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await gone();
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(/^Task.*ranking/),
    );
    expect(screen.queryByText('Written and not saved yet:')).toBeNull();
  });
});
