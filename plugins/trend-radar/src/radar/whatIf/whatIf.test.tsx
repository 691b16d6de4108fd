import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  RadarWhatIf,
  RadarWhatIfRequest,
} from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi } from '../../__testUtils__/FakeInsightsApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { RadarPage } from '../RadarPage';

const levels = [{ ring: 'adopt', level: 0, atLeast: 0.95, forPeriods: 30 }];
const radar = sampleRadar({
  blipCount: 4,
  policy: {
    ...{ version: '1', movementPeriods: 12, driftPeriods: 3 },
    ...{ hysteresis: 0.02, replayedPeriods: 156, levels },
  },
});

/** A backend by which everything that has a value would be adopted. */
function answering() {
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
    return {
      radarId,
      asOf: request.asOf ?? '2026-10-01',
      policy: { hysteresis: 0.02, levels, isDeclared: false },
      rings: radar.rings.map(({ id, rule }) => ({
        ...{ id, rule, declaredBlipCount: 1 },
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

function open(search = '') {
  const { asked, api } = answering();
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
      await screen.findByText(/2 topics would stand in another ring/),
    ).toBeInTheDocument();
    expect(asked).toEqual([
      { levels: [{ ring: 'adopt', level: 0, atLeast: 0.9, forPeriods: 30 }] },
    ]);
    expect(screen.getByTestId('address')).toHaveTextContent(
      'level.adopt.0=0.9x30',
    );
    const list = screen.getByRole('list', { name: 'Topics that would move' });
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
});
