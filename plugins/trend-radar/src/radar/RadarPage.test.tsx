import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { FakeInsightsApi, problem } from '../__testUtils__/FakeInsightsApi';
import { renderPage } from '../__testUtils__/renderPage';
import { sampleBlip, sampleBlips } from '../__testUtils__/sampleBlips';
import { sampleDecision } from '../__testUtils__/sampleDecision';
import { sampleRadar } from '../__testUtils__/sampleRadar';
import { RadarPage } from './RadarPage';

const ready = sampleRadar({ blipCount: 4, movedCount: 3 });

function apiWith(radar: Radar, blips = sampleBlips) {
  return new FakeInsightsApi({ radars: [radar], blips: { sample: blips } });
}

function open(api: Partial<FakeInsightsApi>, search = '') {
  return renderPage(<RadarPage />, {
    api,
    at: `/trend-radar/sample${search}`,
    mountPath: '/trend-radar/:radarId/*',
  });
}

const address = () => screen.getByTestId('address').textContent;

describe('RadarPage', () => {
  it('answers first, with the counts of the API', async () => {
    open(apiWith(ready));
    expect(
      await screen.findByText(
        '4 topics watched. In the last 12 months, 1 moved toward Adopt, 1 moved away from it and 1 is new; none of them in the last 3 months.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Data as of Oct 2026')).toBeInTheDocument();
  });

  it.each`
    search                          | sentence
    ${'?movement=in'}               | ${'1 of all 4 topics watched matches. Of these, in the last 12 months, 1 moved toward Adopt; none of them in the last 3 months.'}
    ${'?focus=css'}                 | ${'2 of all 4 topics watched match. Of these, in the last 12 months, 1 moved toward Adopt; none of them in the last 3 months.'}
    ${'?q=grid'}                    | ${'1 of all 4 topics watched matches. Of these, in the last 12 months, none changed its ring.'}
    ${'?ring=adopt&verdict=rising'} | ${'None of all 4 topics watched matches.'}
  `(
    'answers of what is shown where $search narrows it',
    async ({ search, sentence }) => {
      open(apiWith(ready), search);
      expect(await screen.findByText(sentence)).toBeInTheDocument();
    },
  );

  it('names every mark by all that it shows', async () => {
    open(apiWith(ready));
    const radar = await screen.findByRole('application', {
      name: 'Radar Sample platform: 4 of 4 topics',
    });
    const names = within(radar)
      .getAllByRole('link')
      .map(link => link.getAttribute('aria-label'));
    expect(names).toEqual([
      ':has(), CSS, Trial, moved in from Assess, 96\u00a0%',
      '<applet>, HTML, Hold, moved out from Assess, 20\u00a0%',
      'Temporal, JavaScript, Hold, new, 3\u00a0%',
      'Grid, CSS, Adopt, not moved, 97\u00a0%',
    ]);
  });

  it('shows what a newer backend calls in words of its own by these words', async () => {
    open(
      apiWith(sampleRadar({ blipCount: 1 }), [
        sampleBlip({
          movement: 'back' as 'none',
          verdict: 'slowing-down' as 'steady',
          previousRing: 'trial',
        }),
      ]),
    );
    const mark = await screen.findByRole('link', {
      name: 'Grid, CSS, Adopt, moved back, 97\u00a0%',
    });
    expect(mark.querySelector('path')).toHaveAttribute(
      'd',
      expect.stringMatching(/^M0/),
    );
    const list = screen.getByRole('region', { name: /^Topics of the radar/ });
    expect(within(list).getByText('moved back')).toBeInTheDocument();
    expect(within(list).getByText('Slowing down')).toBeInTheDocument();
  });

  it('is one stop of the Tab key; Home, End, arrows move inside it', async () => {
    const user = userEvent.setup();
    open(apiWith(ready));
    const radar = await screen.findByRole('application');
    const links = within(radar).getAllByRole('link');
    expect(links.filter(link => link.tabIndex === 0)).toHaveLength(1);

    act(() => links[0].focus());
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAttribute('data-blip', 'sample:grid');
    expect(document.activeElement).toHaveProperty('tabIndex', 0);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toHaveAttribute(
      'data-blip',
      'sample:grid',
    );
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAttribute('data-blip', 'sample:has');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toHaveAttribute('data-blip', 'sample:has');
  });

  it('leaves out what an old address names and the radar no longer has', async () => {
    open(apiWith(ready), '?ring=gone&quadrant=lost&focus=elsewhere');
    expect(
      await screen.findByRole('application', {
        name: 'Radar Sample platform: 4 of 4 topics',
      }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /gone|lost/ }),
    ).not.toBeInTheDocument();
  });

  describe('by owner', () => {
    const SHOP = 'group:default/shop';
    const owned = (isCatalogKnown = true) =>
      Object.assign(apiWith(ready), {
        getRadarOwners: async () => ({
          owners: isCatalogKnown
            ? [{ owner: SHOP, topicIds: ['sample:has', 'sample:grid'] }]
            : [],
          ...{ isCut: false, isCatalogKnown },
        }),
      });
    const figure = (shown: number) =>
      screen.findByRole('application', {
        name: `Radar Sample platform: ${shown} of 4 topics`,
      });

    it('leaves what touches somebody, kept in the address', async () => {
      const user = userEvent.setup();
      open(owned());
      await user.click(await screen.findByRole('button', { name: 'Owner' }));
      await user.click(screen.getByRole('menuitemcheckbox', { name: /shop/ }));
      await user.keyboard('{Escape}');
      expect(await figure(2)).toBeInTheDocument();
      expect(address()).toBe(
        `/trend-radar/sample?owner=${encodeURIComponent(SHOP)}`,
      );
    });

    it('says whom the radar does not know', async () => {
      open(owned(), '?owner=group:default/gone');
      expect(
        await screen.findByText(
          'The address asks for what is not known here; it is left out of account: owner group:default/gone.',
        ),
      ).toBeInTheDocument();
      expect(await figure(4)).toBeInTheDocument();
      expect(screen.getByRole('button', { name: /^Owner/ })).toHaveTextContent(
        /^Owner$/,
      );
    });

    it('says that the catalog does not tell', async () => {
      open(owned(false), `?owner=${SHOP}`);
      expect(
        await screen.findByText(/^The catalog does not say who owns/),
      ).toBeInTheDocument();
      expect(await figure(4)).toBeInTheDocument();
    });

    it('says that owners could not be loaded, in place of what they narrow', async () => {
      const api = Object.assign(apiWith(ready), {
        getRadarOwners: async () => {
          throw problem(503, 'Unavailable', 'It sleeps.');
        },
      });
      open(api, `?owner=${SHOP}`);
      expect(
        await screen.findByText(/^Who owns what these topics touch could not/),
      ).toBeInTheDocument();
    });
  });

  it('says what the address names and the radar does not have', async () => {
    open(apiWith(ready), '?quadrant=nope&verdict=__proto__&quadrant=css');
    expect(
      await screen.findByText(
        'The address asks for what is not known here; it is left out of account: quadrant nope, verdict __proto__.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /__proto__/ }),
    ).not.toBeInTheDocument();
    expect(await screen.findByText('2 of 4 topics match')).toBeInTheDocument();
  });

  it('says nothing of filters that the radar has', async () => {
    open(apiWith(ready), '?verdict=rising&movement=in&tag=any&focus=css');
    await screen.findByRole('group', { name: 'Part of the radar' });
    expect(
      screen.queryByText(/what is not known here/),
    ).not.toBeInTheDocument();
  });

  it('says that what matches could not be loaded, not that nothing matches', async () => {
    const api = apiWith(ready);
    const { listBlips } = api;
    api.listBlips = async (radarId, query, ...rest) => {
      if (query?.q) throw problem(503, 'Unavailable', 'The database is down.');
      return listBlips.call(api, radarId, query, ...rest);
    };
    open(api, '?q=grid');
    expect(
      await screen.findByText('The topics that match could not be loaded'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/0 of 4/)).not.toBeInTheDocument();
  });

  it('opens a topic', async () => {
    const user = userEvent.setup();
    open(apiWith(ready));
    const radar = await screen.findByRole('application');
    await user.click(within(radar).getAllByRole('link')[0]);
    expect(address()).toBe('/trend-radar/sample/sample:has');
  });

  it('lists the same topics beside the radar', async () => {
    open(apiWith(ready));
    const table = await screen.findByRole('table', {
      name: 'Topics of the radar Sample platform',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringContaining(':has()CSSTrialin from Assess'),
      expect.stringContaining('<applet>HTMLHoldout from Assess'),
      expect.stringContaining('TemporalJavaScriptHoldnew'),
      expect.stringContaining('GridCSSAdoptnot moved'),
    ]);
    expect(screen.getByText('All 4 topics')).toBeInTheDocument();
  });

  const workingOfHas = 'Ring suggested for :has() on the radar Sample platform';

  it('opens the working of a number of the list, and stays on the page', async () => {
    const user = userEvent.setup();
    open(apiWith(ready));
    await user.click(
      await screen.findByRole('button', {
        name: /^96\s% \+4.*, :has\(\): how this was computed$/,
      }),
    );
    const drawer = await screen.findByRole('dialog');
    await user.click(await within(drawer).findByText(workingOfHas));
    expect(address()).toBe('/trend-radar/sample');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('opens the working of a mark by its key, and gives the focus back to it', async () => {
    const user = userEvent.setup();
    open(apiWith(ready));
    const radar = await screen.findByRole('application');
    act(() => within(radar).getAllByRole('link')[0].focus());
    await user.keyboard('w');
    expect(await screen.findByText(workingOfHas)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toHaveAttribute('data-blip', 'sample:has');
  });

  it('lets a pointer that rests on a mark go over to the number beside it', async () => {
    const user = userEvent.setup();
    open(apiWith(ready));
    const radar = await screen.findByRole('application');
    act(() => within(radar).getAllByRole('link')[0].focus());
    const number = await waitFor(() => {
      const found = document.querySelector('[data-blip-tooltip] button');
      expect(found).toBeVisible();
      expect(found?.closest('[data-blip-tooltip]')).toHaveStyle(
        'pointer-events: auto',
      );
      return found as HTMLElement;
    });
    await user.click(number);
    expect(await screen.findByText(workingOfHas)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toHaveAttribute('data-blip', 'sample:has');
  });

  it('takes the filters from the address and says how many are left', async () => {
    open(apiWith(ready), '?movement=in&movement=out&quadrant=css');
    expect(
      await screen.findByText('1 of 4 topics matches'),
    ).toBeInTheDocument();
    const radar = screen.getByRole('application');
    expect(within(radar).getAllByRole('link')).toHaveLength(1);
  });

  it('filters rings by where topics stand, decided or suggested', async () => {
    const decision = sampleDecision({ ring: 'hold', suggestedRing: 'trial' });
    const blips = sampleBlips.map(blip =>
      blip.topicId === 'sample:has' ? { ...blip, decision } : blip,
    );
    const decisions = { decided: 1, undecided: 3, differs: 1 };
    open(
      apiWith(
        { ...ready, decisions: { ...decisions, overdue: 0, drifting: 0 } },
        blips,
      ),
      '?ring=hold&decision=differs',
    );
    expect(
      await screen.findByText('1 of 4 topics matches'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^Ring: Hold/ }),
    ).toBeInTheDocument();
  });

  it('finds a topic where it is suggested, when the radar has the decided ring no more', async () => {
    const decision = sampleDecision({ ring: 'retired' });
    const blips = sampleBlips.map(blip =>
      blip.topicId === 'sample:has' ? { ...blip, decision } : blip,
    );
    open(apiWith(ready, blips), '?ring=trial');
    expect(
      await screen.findByText('1 of 4 topics matches'),
    ).toBeInTheDocument();
  });

  it('is narrowed to what moved lately, as far as the radar tells of it', async () => {
    open(apiWith(ready), '?moved=half&moved=year');
    expect(
      await screen.findByText('1 of 4 topics matches'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Moved lately: In 6 months, since May 2026',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/what is not known here.*: time year/),
    ).toBeInTheDocument();
  });

  it('counts beside each choice how many there would be with it and all other filters', async () => {
    const user = userEvent.setup();
    const decision = sampleDecision({ ring: 'hold', differs: true });
    const blips = sampleBlips.map(blip =>
      blip.topicId === 'sample:has' ? { ...blip, decision } : blip,
    );
    const getRadarOwners = async () => ({
      owners: [
        {
          owner: 'group:default/shop',
          topicIds: ['sample:has', 'sample:grid'],
        },
      ],
      ...{ isCut: false, isCatalogKnown: true },
    });
    open(
      Object.assign(apiWith(ready, blips), { getRadarOwners }),
      '?ring=hold&movement=in&tag=area:css&q=a',
    );
    await screen.findByText('1 of 4 topics matches');
    const choices = async (menu: RegExp) => {
      await user.click(screen.getByRole('button', { name: menu }));
      const words = within(screen.getByRole('menu'))
        .getAllByRole('menuitemcheckbox')
        .map(({ textContent }) => textContent);
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
      return words;
    };
    expect(await choices(/^Quadrant/)).toEqual([
      ...['CSS1', 'HTML0', 'JavaScript0', 'Web APIs0'],
    ]);
    // Grid is in Adopt, and has not moved in.
    expect(await choices(/^Ring/)).toEqual([
      ...['Adopt0', 'Trial0', 'Assess0', 'Hold1'],
    ]);
    expect(await choices(/^Movement/)).toEqual([
      ...['Moved in1', 'Moved out1', 'New1', 'Not moved0'],
    ]);
    expect(await choices(/^Decision/)).toEqual([
      'Decided ≠ suggested1',
      'Left behind by the evidence0',
      'Review overdue0',
      'Decided1',
      'Not decided0',
    ]);
    expect(await choices(/^Moved lately/)).toEqual([
      expect.stringMatching(/Aug 2026.*0$/),
      expect.stringMatching(/May 2026.*1$/),
    ]);
    expect(
      (await choices(/^Verdict/)).filter(word => /[^0]$/.test(word!)),
    ).toEqual(['Rising1']);
    expect(await choices(/^Tag/)).toEqual(['area:css1']);
    expect(await choices(/^Owner/)).toEqual([
      expect.stringMatching(/shop.*1$/),
    ]);
  });

  it('writes a zoomed quadrant into the address', async () => {
    const user = userEvent.setup();
    open(apiWith(ready));
    const parts = await screen.findByRole('group', {
      name: 'Part of the radar',
    });
    const whole = screen.getByRole('application').getAttribute('viewBox');
    await user.click(within(parts).getByRole('button', { name: /HTML/ }));
    expect(address()).toBe('/trend-radar/sample?focus=html');
    expect(screen.getByRole('application')).not.toHaveAttribute(
      'viewBox',
      whole,
    );
    await user.click(within(parts).getByRole('button', { name: /All/ }));
    expect(address()).toBe('/trend-radar/sample');
  });

  it('counts what matches in each quadrant', async () => {
    open(apiWith(ready), '?q=grid');
    expect(
      await screen.findByText('1 of 4 topics matches'),
    ).toBeInTheDocument();
    const parts = screen.getByRole('group', { name: 'Part of the radar' });
    expect(
      within(parts)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['All1', 'CSS1', 'HTML0', 'JavaScript0', 'Web APIs0']);
  });

  it('offers to clear filters that leave nothing', async () => {
    const user = userEvent.setup();
    open(apiWith(ready), '?q=nowhere');
    expect(await screen.findByText('No topic matches')).toBeInTheDocument();
    const clear = screen.getAllByRole('button', { name: 'Clear filters' });
    await user.click(clear[clear.length - 1]);
    expect(address()).toBe('/trend-radar/sample');
    expect(await screen.findByText('All 4 topics')).toBeInTheDocument();
  });

  it('names the browser’s tab', async () => {
    open(apiWith(ready));
    await screen.findByRole('application');
    await waitFor(() =>
      expect(document.title).toMatch(/^Sample platform · Trends \| \S/),
    );
  });

  it('shows a skeleton while it waits', async () => {
    open({ getRadar: () => new Promise(() => {}) });
    expect((await screen.findAllByRole('status')).length).toBeGreaterThan(0);
  });

  it('says how far the computing is', async () => {
    const progress = { done: 512, total: 1308, what: 'Analysing topics' };
    open(apiWith(sampleRadar({ state: 'computing', progress }), []));
    expect(
      await screen.findByText('Analysing topics: 512 of 1,308'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('This radar is being computed'),
    ).toBeInTheDocument();
  });

  it('says what fills an empty radar', async () => {
    open(apiWith(sampleRadar({ state: 'empty' }), []));
    expect(
      await screen.findByRole('button', { name: 'Open sources' }),
    ).toHaveAttribute('href', '/insights/sources');
  });

  it('says since when what is shown is out of date', async () => {
    open(apiWith({ ...ready, state: 'stale' }));
    expect(await screen.findByText(/What you see is from/)).toBeInTheDocument();
    expect(screen.getByRole('application')).toBeInTheDocument();
  });

  it('knows no radar of that name', async () => {
    open(new FakeInsightsApi({ radars: [], blips: {} }));
    expect(await screen.findByText('Unknown radar')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'See all radars' }),
    ).toHaveAttribute('href', '/trend-radar');
  });

  it('says that the reader may not see it', async () => {
    const denied = problem(403, 'Forbidden', 'You may not read radars.');
    open({ getRadar: () => Promise.reject(denied) });
    expect(
      await screen.findByText('You may not read radars.'),
    ).toBeInTheDocument();
  });

  it('asks again on demand after a failure', async () => {
    const user = userEvent.setup();
    const api = apiWith(ready);
    let isDown = true;
    const flaky: Partial<FakeInsightsApi> = {
      getRadar: id =>
        isDown ? Promise.reject(new Error('no answer')) : api.getRadar(id),
      listBlips: (id, query) => api.listBlips(id, query),
    };
    open(flaky);
    await screen.findByText('no answer');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.getByText('All 4 topics')).toBeInTheDocument(),
    );
  });
});
