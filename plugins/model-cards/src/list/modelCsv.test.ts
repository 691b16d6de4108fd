import { sampleModel, sampleModels } from '../gallery/samples/sampleModel';
import { modelCsv } from './modelCsv';

const rowsOf = (csv: string) => csv.trim().split('\r\n');

describe('modelCsv', () => {
  it('has one line a model, with the heads that it is given', () => {
    const [head, ...lines] = rowsOf(modelCsv(sampleModels, field => field));
    expect(head.split(',').slice(0, 4)).toEqual([
      ...['registry', 'name', 'title', 'owner'],
    ]);
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('champion=3 challenger=4');
    expect(lines[1]).toContain('promotion-waiting');
  });

  it('disarms what a spreadsheet would run', () => {
    const [, line] = rowsOf(
      modelCsv([sampleModel({ title: '=cmd()' })], field => field),
    );
    expect(line).toContain("'=cmd()");
  });
});
