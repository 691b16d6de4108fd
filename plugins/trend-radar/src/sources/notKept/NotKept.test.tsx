import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeCollection } from '../__testUtils__/FakeCollection';
import { renderSources } from '../__testUtils__/renderSources';
import {
  partialCollector,
  sampleLetters,
} from '../__testUtils__/sampleCollectors';

const open = (backend: FakeCollection) =>
  renderSources(backend, { mayRun: true });

const address = () => screen.getByTestId('address').textContent;

describe('what was not kept', () => {
  it('is listed with the reason, the mend and the way to its run', async () => {
    const user = userEvent.setup();
    const backend = new FakeCollection([partialCollector]);
    backend.letters = sampleLetters;
    open(backend);
    const list = await screen.findByRole('list', {
      name: 'Items of Manifests that were not kept',
    });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('manifest payments-api/pom.xml');
    expect(first).toHaveTextContent('Line 18: the element «dependency»');
    expect(first).toHaveTextContent('How to mend. Close the element and push.');
    expect(screen.getByText('2 of 2, newest first')).toBeInTheDocument();
    await user.click(within(first).getByRole('link'));
    expect(address()).toBe('?collector=manifests&run=run-5');
    expect(
      await screen.findByText(/^2 items could not be kept\. They stand below/),
    ).toBeInTheDocument();
  });

  it('fails alone', async () => {
    const backend = new FakeCollection([partialCollector]);
    backend.listDeadLetters = () => Promise.reject(new Error('no letters'));
    open(backend);
    expect(await screen.findByText('no letters')).toBeInTheDocument();
    expect(
      await screen.findByRole('table', { name: 'Runs of Manifests' }),
    ).toBeInTheDocument();
  });
});
