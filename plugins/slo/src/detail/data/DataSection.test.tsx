import { screen, within } from '@testing-library/react';
import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import { openSection } from '../__testUtils__/openSection';
import { sampleDetail } from '../../gallery/samples/sampleDetail';
import { sampleEvaluation } from '../../gallery/samples/sampleEvaluation';
import { DataSection } from './DataSection';

const open = (changes: Partial<SloDetail> = {}) =>
  openSection(parts => <DataSection {...parts} />, { changes });
const [series] = sampleDetail().series;
const plain = (element: Element) =>
  (element.textContent ?? '').replace(/\u00a0/g, ' ');

describe('DataSection', () => {
  it('names the source, how fine and how fresh its counts are, and what it was asked', async () => {
    open();
    const section = await screen.findByRole('region', { name: 'Data' });
    const text = plain(section);
    expect(text).toContain('SourcePrometheus of the shop (prometheus)');
    expect(text).toContain('Finest buckets5 min');
    expect(text).toContain('Last read without fault24 Nov 2026, 05:58');
    expect(text).toContain('97.5 % of the window is known');
    expect(
      within(section).getAllByRole('button', { name: /^Copy/ }),
    ).toHaveLength(2);
  });

  it('tells a push from a source that is asked', async () => {
    open({ series: [{ ...series, source: 'push', queries: [] }] });
    expect(
      await screen.findByText(/the counts are pushed with POST/),
    ).toBeInTheDocument();
  });

  it('says since when the source fails, why, and what to do', async () => {
    open({
      series: [
        {
          ...series,
          failure: {
            reason: '429 Too Many Requests',
            howToMend: 'Raise the limit of the source.',
            since: '2026-11-24T04:00:00Z',
            nextAttemptAt: '2026-11-24T06:20:00Z',
          },
        },
      ],
    });
    const notice = await screen.findByText(/429 Too Many Requests/);
    expect(notice).toHaveTextContent('Raise the limit of the source.');
    expect(notice).toHaveTextContent('It is asked again at 24 Nov 2026, 06:20');
  });

  it('tells counts that cannot be right, what was made of them and what to check', async () => {
    open({
      evaluations: [
        sampleEvaluation({
          dataFaults: [
            {
              kind: 'good-exceeds-total',
              buckets: 14,
              firstAt: '2026-11-02T08:00:00Z',
              lastAt: '2026-11-09T21:35:00Z',
            },
          ],
        }),
      ],
    });
    const faults = await screen.findByRole('region', {
      name: 'What is wrong with the counts',
    });
    expect(faults).toHaveTextContent(
      /14 buckets, from 2 Nov 2026.*more was good than there was in all/,
    );
    expect(faults).toHaveTextContent('Counted as it came.');
  });

  it('tells of gaps as of what is wrong', async () => {
    const gap = {
      ...{ kind: 'gap' as const, buckets: 3 },
      firstAt: '2026-11-02T08:00:00Z',
      lastAt: '2026-11-02T08:10:00Z',
    };
    open({ evaluations: [sampleEvaluation({ dataFaults: [gap] })] });
    const faults = await screen.findByRole('region', {
      name: 'What is wrong with the counts',
    });
    expect(faults).toHaveTextContent(/^What.*3 buckets, .*nothing was known/);
    expect(faults).toHaveTextContent('Check that the service was scraped then');
  });

  it('says that nothing is known of the series', async () => {
    open({ series: [] });
    expect(
      await screen.findByText('No series is known for this objective yet.'),
    ).toBeInTheDocument();
  });
});
