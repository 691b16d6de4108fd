import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import { openSection } from '../__testUtils__/openSection';
import { sampleText } from '../__testUtils__/sampleDefinition';
import { DefinitionSection } from './DefinitionSection';

const open = (changes: Partial<SloDetail> = {}) =>
  openSection(parts => <DefinitionSection {...parts} />, { changes });

const openPart = async (name: string) => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name }));
  return user;
};

describe('DefinitionSection', () => {
  it('leads to the editor where the definition is changed here', async () => {
    open();
    expect(
      await screen.findByRole('button', { name: 'Change the definition' }),
    ).toHaveAttribute('href', '/slo/checkout-availability/edit');
  });

  it('names the file where it is changed there', async () => {
    open({
      source: { kind: 'file', ref: 'slos/checkout.yaml', isEditable: false },
    });
    expect(
      await screen.findByText(/In the file slos\/checkout\.yaml/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Change the definition' }),
    ).toBeNull();
  });

  it('shows the OpenSLO text, and copies it', async () => {
    open();
    const user = await openPart('OpenSLO text');
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => written.push(text) },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Copy: OpenSLO text' }),
    );
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(written).toEqual([sampleText]);
  });

  it('tells what each version changed, since when and by whom', async () => {
    open();
    await openPart('Versions');
    const latest = (await screen.findByText('Version 3')).closest('li')!;
    expect(latest).toHaveTextContent('In force since 2 Oct 2026');
    expect(latest).toHaveTextContent('By ana');
    expect(latest).toHaveTextContent('objectives[0].target: 0.9995 → 0.999');
    expect(latest).toHaveTextContent('labels.tier: nothing → 1');
    const first = screen.getByText('Version 1').closest('li')!;
    expect(within(first).getByText('The first version.')).toBeInTheDocument();
  });

  it('has the rules for Prometheus, what they leave out, and why they belong to a pager', async () => {
    open();
    await openPart('Prometheus rules');
    expect(
      await screen.findByText(/they alert also when this portal does not/),
    ).toBeInTheDocument();
    expect(screen.getByText('Note, objective 1:')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Download: Prometheus rules' }),
    ).toBeInTheDocument();
  });
});
