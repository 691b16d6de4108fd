import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  RadarWhatIf,
  RadarWhatIfRequest,
} from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi } from '../../__testUtils__/FakeInsightsApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleDecision } from '../../__testUtils__/sampleDecision';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { RadarPage } from '../RadarPage';

const levels = [{ ring: 'adopt', level: 0, atLeast: 0.95, forPeriods: 30 }];
const radar = sampleRadar({
  blipCount: 4,
  policy: {
    ...{ version: '1', movementPeriods: 12, driftPeriods: 3 },
    ...{ hysteresis: 0.02, replayedPeriods: 156, levels },
    ...{ verdictPeriods: 3, asksForVerdicts: true },
  },
});

/**
 * A backend by which everything that has a value would be adopted.
 *
 * @param ready - waits for it before the answer to a request, counted from 1
 */
function answering(ready: (request: number) => Promise<void>) {
  const asked: RadarWhatIfRequest[] = [];
  const api = new FakeInsightsApi({
    radars: [radar],
    blips: { sample: sampleBlips },
  });
  const whatIfRadar = async (
    radarId: string,
    request: RadarWhatIfRequest,
  ): Promise<RadarWhatIf> => {
    asked.push(request);
    await ready(asked.length);
    return {
      radarId,
      asOf: request.asOf ?? '2026-10-01',
      policy: {
        ...{ hysteresis: 0.02, levels },
        verdictPeriods: request.verdictPeriods ?? 3,
        isDeclared: !request.levels && !request.verdictPeriods,
      },
      rings: radar.rings.map(({ id, rule }) => ({
        ...{ id, declaredBlipCount: 1 },
        rule: request.levels ? `${id} as it is tried` : rule,
        blipCount: id === 'adopt' ? 3 : 0,
      })),
      movedCount: 2,
      notYetCount: 1,
      items: sampleBlips
        .slice(0, 3)
        .map(({ topicId, title, quadrant, ring }) => ({
          ...{ topicId, title, quadrant, radius: 0.5, value: 0.5 },
          ...{ ring: 'adopt', declaredRing: ring },
        })),
    };
  };
  return { asked, api: Object.assign(api, { whatIfRadar }) };
}

function open(
  search = '',
  ready: (request: number) => Promise<void> = async () => {},
) {
  const { asked, api } = answering(ready);
  renderPage(<RadarPage />, {
    api,
    at: `/trend-radar/sample${search}`,
    mountPath: '/trend-radar/:radarId/*',
  });
  return asked;
}

const marks = async () =>
  within(await screen.findByRole('application'))
    .getAllByRole('link')
    .map(link => link.getAttribute('aria-label'));

describe('what-if on the radar', () => {
  it('asks nothing until something is changed, then moves the marks and writes the address', async () => {
    const user = userEvent.setup();
    const asked = open();
    await user.click(
      await screen.findByRole('button', { name: /What if the policy/ }),
    );
    const field = screen.getByLabelText('Adopt: at least');
    expect(field).toHaveValue(95);
    expect(asked).toEqual([]);
    await user.clear(field);
    await user.type(field, '90{Enter}');
    expect(
      await screen.findByText(/Another ring would be suggested for 2 topics/),
    ).toBeInTheDocument();
    expect(asked).toEqual([
      { levels: [{ ring: 'adopt', level: 0, atLeast: 0.9, forPeriods: 30 }] },
    ]);
    expect(screen.getByTestId('address')).toHaveTextContent(
      'level.adopt.0=0.9x30',
    );
    const list = screen.getByRole('list', {
      name: 'Topics for which another ring would be suggested',
    });
    expect(list).toHaveTextContent(':has(): Trial → Adopt');
    expect(await marks()).toContain(
      ':has(), CSS, Adopt, moved in from Trial, 50\u00a0%',
    );
    await user.click(
      screen.getByRole('button', { name: 'As declared, today' }),
    );
    await waitFor(async () =>
      expect(await marks()).toContain(
        ':has(), CSS, Trial, moved in from Assess, 96\u00a0%',
      ),
    );
  });

  it('says of the changed policy what it is, in the sentence of the page and in the legend', async () => {
    const user = userEvent.setup();
    const asked = open('?level.adopt.0=0.9x30');
    expect(
      await screen.findByText(
        'What if, not saved: 3 topics by a changed policy. Against the declared one, 2 would be suggested further in.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/changed its ring|moved toward/)).toBeNull();
    await user.click(screen.getByText('How to read this radar'));
    expect(
      screen.getByText(/those of the changed policy, which is tried/),
    ).toHaveTextContent('must be there, or be gone, for 3 months on end');
    expect(
      screen.getByText(/those of the changed policy, which is tried/),
    ).toHaveTextContent('more than 2 points beyond it');
    expect(screen.getByText(/adopt as it is tried/)).toBeInTheDocument();
    expect(screen.queryByText(/its ring changed within/)).toBeNull();
    const field = screen.getByLabelText('Verdicts hold for months');
    await user.clear(field);
    await user.type(field, '6{Enter}');
    expect(
      await screen.findByText(/must be there, or be gone, for 6 months/),
    ).toBeInTheDocument();
    expect(asked.at(-1)).toMatchObject({ verdictPeriods: 6 });
    expect(screen.getByTestId('address')).toHaveTextContent('verdictPeriods=6');
  });

  it('says of a past day which that is', async () => {
    const user = userEvent.setup();
    open('?asOf=2020-03-01');
    expect(
      await screen.findByText(
        'Back in Mar 2020, not saved: 3 topics by the declared policy.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Data as of Mar 2020')).toBeInTheDocument();
    expect(
      screen.queryByText(/another ring would|the same ring would/i),
    ).toBeNull();
    await user.click(screen.getByText('How to read this radar'));
    expect(screen.getByText(/no moves are marked/)).toBeInTheDocument();
  });

  it('tells no verdicts of a past day, whichever policy, and does not narrow by those of today', async () => {
    open('?asOf=2020-03-01&level.adopt.0=0.9x30&verdict=falling');
    await screen.findByRole('application', { name: /: 3 of 3 topics/ });
    expect(
      screen.getByText(
        /Not saved: the radar shows a changed policy in Mar 2020/,
      ),
    ).toHaveTextContent(
      'Verdicts and changes of a year are told of today alone.',
    );
    const row = screen.getByRole('row', { name: /:has\(\)/ });
    expect(row).not.toHaveTextContent('Too early to say');
    expect(
      within(row).getByRole('img', {
        name: 'No verdict is told of a past day',
      }),
    ).toHaveTextContent('–');
    expect(
      screen.getByRole('columnheader', { name: 'Mar 2020' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('columnheader', { name: 'Now, year' }),
    ).toBeNull();
    expect(screen.queryByRole('button', { name: /^Verdict/ })).toBeNull();
  });

  it('tells the verdicts of today where the policy alone is changed', async () => {
    open('?level.adopt.0=0.9x30');
    await screen.findByRole('application', { name: /: 3 of 3 topics/ });
    expect(
      screen.getByText(/Not saved: the radar shows a changed policy/),
    ).not.toHaveTextContent('told of today alone');
    expect(
      screen.queryByRole('img', { name: 'No verdict is told of a past day' }),
    ).toBeNull();
    expect(
      screen.getByRole('columnheader', { name: 'Now, year' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^Verdict/ }),
    ).toBeInTheDocument();
  });

  it('takes no fraction of a period, and shows what it takes instead', async () => {
    const user = userEvent.setup();
    const asked = open();
    await user.click(
      await screen.findByRole('button', { name: /What if the policy/ }),
    );
    const field = screen.getByLabelText(/^Adopt: for/);
    await user.clear(field);
    await user.type(field, '30.4{Enter}');
    expect(field).toHaveValue(30);
    expect(asked).toEqual([]);
    await user.clear(field);
    await user.type(field, '24.4{Enter}');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(field).toHaveValue(24);
    expect(asked[0].levels).toMatchObject([{ forPeriods: 24 }]);
  });

  it.each([
    ['101', 'Write a number between 0 and 100; until then it is 95.'],
    ['-5', 'Write a number between 0 and 100; until then it is 95.'],
    [' ', 'Write a number; until then it is 95.'],
  ])('says at the field why %p changes nothing', async (written, fault) => {
    const user = userEvent.setup();
    const asked = open();
    await user.click(
      await screen.findByRole('button', { name: /What if the policy/ }),
    );
    const field = screen.getByLabelText('Adopt: at least');
    await user.clear(field);
    await user.type(field, `${written}{Enter}`);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(fault);
    expect(asked).toEqual([]);
    await user.clear(field);
    await user.type(field, '95{Enter}');
    expect(field).toBeValid();
    expect(screen.queryByText(fault)).toBeNull();
  });

  it('opens at an address that names a day, says that it is not saved, and leaves out what had no value', async () => {
    open('?asOf=2020-03-01');
    expect(
      await screen.findByText(/Not saved: the radar shows Mar 2020/),
    ).toBeInTheDocument();
    expect(screen.getByText(/1 topic had no value yet/)).toBeInTheDocument();
    expect(await marks()).toHaveLength(3);
    expect(
      screen.getByRole('slider', { name: 'Day that is looked at' }),
    ).toHaveAttribute('aria-valuetext', 'Mar 2020');
  });

  it('narrows by the rings and moves that topics would have, counts so, and not by how decisions stand', async () => {
    const user = userEvent.setup();
    open('?level.adopt.0=0.9x30&ring=adopt&movement=in&decision=decided');
    // Grid is adopted by the declared policy, too; the other two would move in.
    await screen.findByRole('application', { name: /: 2 of 3 topics/ });
    expect(
      screen.getByText(/^What if, not saved: all 3 topics by a changed policy/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Decision/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Ring/ }));
    expect(
      screen.getByRole('menuitemcheckbox', { name: /^Adopt/ }),
    ).toHaveTextContent('2');
  });

  it('has what people decided hold: such a topic stays in its ring and is found there', async () => {
    const { api } = answering(async () => {});
    const suggested = api.whatIfRadar;
    const whatIfRadar = async (
      radarId: string,
      request: RadarWhatIfRequest,
    ): Promise<RadarWhatIf> => {
      const answer = await suggested(radarId, request);
      const [first, ...others] = answer.items.filter(
        ({ declaredRing }) => declaredRing !== 'adopt',
      );
      const decision = sampleDecision({ ring: 'hold', differs: true });
      return {
        ...answer,
        heldCount: 1,
        items: [{ ...first, decision }, ...others],
      };
    };
    const getRadarTrackRecord = async () => ({
      ...{ radarId: 'sample', policyVersion: '1', days: [], judgedCount: 0 },
      ...{ rings: [], calibration: { bins: [], brier: null }, truth: null },
    });
    renderPage(<RadarPage />, {
      api: Object.assign(api, { whatIfRadar, getRadarTrackRecord }),
      at: '/trend-radar/sample?level.adopt.0=0.9x30&ring=hold',
      mountPath: '/trend-radar/:radarId/*',
    });
    await screen.findByRole('application', { name: /: 1 of 2 topics/ });
    expect(
      screen.getByText(/1 of them stays in the ring that people decided/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Decided otherwise: the line/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('list', {
        name: 'Topics for which another ring would be suggested',
      }),
    ).toHaveTextContent(':has(): Trial → Adopt (stays in Hold, decided)');
    expect(
      await within(
        await screen.findByRole('region', {
          name: 'How good past suggestions were',
        }),
      ).findByText(/of the radar as it is declared/),
    ).toBeInTheDocument();
  });

  it('has no ring hold that was decided and that the radar has no more', async () => {
    const { api } = answering(async () => {});
    const suggested = api.whatIfRadar;
    const whatIfRadar = async (
      radarId: string,
      request: RadarWhatIfRequest,
    ): Promise<RadarWhatIf> => {
      const answer = await suggested(radarId, request);
      const decision = sampleDecision({ ring: 'retired' });
      return {
        ...answer,
        items: answer.items.map(item => ({ ...item, decision })),
      };
    };
    renderPage(<RadarPage />, {
      api: Object.assign(api, { whatIfRadar }),
      at: '/trend-radar/sample?level.adopt.0=0.9x30',
      mountPath: '/trend-radar/:radarId/*',
    });
    const list = await screen.findByRole('list', {
      name: 'Topics for which another ring would be suggested',
    });
    expect(list).toHaveTextContent(':has(): Trial → Adopt');
    expect(list).not.toHaveTextContent('decided');
  });

  it('says that it is under way, and shows the radar as declared until then', async () => {
    let answer = () => {};
    const isReady = new Promise<void>(resolve => {
      answer = resolve;
    });
    open('?asOf=2020-03-01&ring=trial', () => isReady);
    expect(await screen.findByText(/Working out where/)).toHaveAttribute(
      'role',
      'status',
    );
    await screen.findByRole('application', { name: /: 1 of 4 topics/ });
    const headline = screen
      .getByRole('button', { name: 'Definition' })
      .closest('header')!;
    expect(headline).not.toHaveTextContent(/topics watched/);
    expect(headline.querySelector('[aria-busy=true]')).toBeInTheDocument();
    answer();
    await screen.findByText(/Not saved/);
    expect(headline).toHaveTextContent(/^Back in Mar 2020, not saved/);
    expect(headline.querySelector('[aria-busy]')).toBeNull();
    expect(screen.queryByText(/Working out where/)).toBeNull();
  });

  it('says of an answer what that was asked for, while the next one is under way', async () => {
    const user = userEvent.setup();
    open('?asOf=2020-03-01', request =>
      request === 1 ? Promise.resolve() : new Promise(() => {}),
    );
    await screen.findByText(/Not saved: the radar shows Mar 2020/);
    const field = screen.getByLabelText('Adopt: at least');
    await user.clear(field);
    await user.type(field, '90{Enter}');
    expect(await screen.findByText(/Working it out anew/)).toBeInTheDocument();
    expect(
      screen.getByText(/Not saved: the radar shows Mar 2020/),
    ).toBeInTheDocument();
  });

  it('says in the working of a mark that it is of the declared policy', async () => {
    const user = userEvent.setup();
    open('?level.adopt.0=0.9x30');
    await screen.findByText(/Another ring would be suggested for 2 topics/);
    const [mark] = within(screen.getByRole('application')).getAllByRole('link');
    act(() => mark.focus());
    await user.keyboard('w');
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'This is of the radar as it is declared',
    );
  });

  it('saves what is shown, and says in the file what placed it', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    URL.createObjectURL = file => `blob:${saved.push(file as Blob)}`;
    URL.revokeObjectURL = () => {};
    open('?level.adopt.0=0.9x30&ring=adopt');
    await screen.findByRole('application', { name: /: 3 of 3 topics/ });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: /JSON/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const { whatIf, filters, items } = JSON.parse(await saved[0].text());
    expect(whatIf).toMatchObject({
      asOf: '2026-10-01',
      policy: { isDeclared: false },
    });
    expect(filters).toEqual({ ring: ['adopt'] });
    expect(items.map(({ ring }: { ring: string }) => ring)).toEqual([
      ...['adopt', 'adopt', 'adopt'],
    ]);
  });
});
