import { useState } from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import type { Faults } from '../faults';
import { ConditionFields } from './ConditionFields';

const noFaults: Faults = { at: () => '', within: () => [] };
const page = { api: {}, at: '/' };

function Held(props: { when: unknown; onWhen(when: unknown): void }) {
  const [when, setWhen] = useState(props.when);
  return (
    <ConditionFields
      when={when}
      path="rings[0]"
      faults={noFaults}
      isLast={false}
      onChange={next => {
        setWhen(next);
        props.onWhen(next);
      }}
    />
  );
}

describe('what a condition asks of what is to come', () => {
  it('is asked for, written beside a level, and left out again', async () => {
    const user = userEvent.setup();
    const told: unknown[] = [];
    renderPage(
      <Held when={{ atLeast: 0.5 }} onWhen={when => told.push(when)} />,
      page,
    );
    await user.click(
      await screen.findByRole('button', { name: 'Ask for a risk' }),
    );
    const risk = within(screen.getByRole('group', { name: 'Risk' }));
    await user.type(risk.getByLabelText('Risk of less than'), '0.4');
    await user.type(risk.getByLabelText('Chance at most'), '0.1');
    expect(told.at(-1)).toEqual({
      atLeast: 0.5,
      risk: { below: 0.4, atMost: 0.1 },
    });
    await user.click(screen.getByRole('button', { name: 'Ask for no risk' }));
    expect(told.at(-1)).toEqual({ atLeast: 0.5 });
  });

  it('is shown as YAML says it', async () => {
    const forecast = { atLeast: 0.6, horizon: 6, quantile: 0.1 };
    renderPage(<Held when={{ forecast }} onWhen={() => {}} />, page);
    expect(await screen.findByLabelText('Forecast at least')).toHaveValue(
      '0.6',
    );
    expect(screen.getByLabelText('Periods ahead')).toHaveValue('6');
    expect(screen.getByLabelText('Quantile')).toHaveValue('0.1');
  });
});
