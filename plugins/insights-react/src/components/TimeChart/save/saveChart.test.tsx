import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../../../__testUtils__/renderPiece';
import { sampleChart } from '../../../__testUtils__/sampleChart';
import { catchSavedFiles } from '../../../__testUtils__/savedFiles';
import { TimeChart } from '../TimeChart';
import type { TimeChartProps } from '../TimeChartProps';
import type { ChartFileWords } from './ChartFileWords';
import { saveChart } from './saveChart';

const open = (changes: Partial<TimeChartProps> = {}) =>
  renderPiece(<TimeChart {...sampleChart(changes)} />);

describe('the export of a TimeChart', () => {
  it('saves all values as CSV', async () => {
    const user = userEvent.setup();
    const files = catchSavedFiles();
    open();
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'CSV, all values' }));
    expect(files.map(file => file.name)).toEqual([
      'repositories-that-use-it.csv',
    ]);
    expect(await files[0].content.text()).toBe(
      'period,Payments,Search\r\n2024-01-01,10,30\r\n2024-02-01,20,5\r\n2024-03-01,,7\r\n2024-04-01,40,9\r\n',
    );
  });

  it('says why where a browser cannot paint', async () => {
    const user = userEvent.setup();
    HTMLImageElement.prototype.decode = async () => {
      throw new Error('the image source is broken');
    };
    open();
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'PNG picture' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be saved: the image source is broken',
    );
  });

  it('says so where there is nothing drawn', async () => {
    const words = { noDrawing: 'nothing is drawn' } as ChartFileWords;
    await expect(
      saveChart('svg', sampleChart(), document.createElement('figure'), words),
    ).rejects.toThrow('nothing is drawn');
  });

  it('saves a picture that stands alone: well-formed, with title, unit and source', async () => {
    const user = userEvent.setup();
    const files = catchSavedFiles();
    open({ unit: '1', series: [{ id: 'a', title: 'R&D', values: [0, 1] }] });
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'SVG picture' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const picture = new DOMParser().parseFromString(
      await files[0].content.text(),
      'image/svg+xml',
    );
    expect(picture.querySelector('parsererror')).toBeNull();
    const words = picture.documentElement.textContent;
    expect(words).toContain('Repositories that use it% · monthly · Jan 2024');
    expect(words).toContain('sample data');
    expect(words).toContain('R&D');
    expect(words).toContain('100\u00a0%');
  });

  it('takes the key into the picture', async () => {
    const user = userEvent.setup();
    const files = catchSavedFiles();
    open({ stacked: true });
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('menuitem', { name: 'SVG picture' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const picture = await files[0].content.text();
    expect(picture).toMatch(/<rect[^>]*\/><text[^>]*>Payments<\/text>/);
    expect(picture).toMatch(/<rect[^>]*\/><text[^>]*>Search<\/text>/);
  });
});
