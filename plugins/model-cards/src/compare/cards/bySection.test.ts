import { sampleChange } from '../../gallery/samples/sampleComparison';
import { bySection } from './bySection';

const at = (pointer: string) => sampleChange({ pointer });

describe('bySection', () => {
  it('puts together what is of one section, in the order of the first of each', () => {
    const changes = ['/caveats/limitations', '/details/task', '/caveats'];
    expect(
      bySection(changes.map(at)).map(([section, of]) => [
        section,
        of.map(({ pointer }) => pointer),
      ]),
    ).toEqual([
      ['caveats', ['/caveats/limitations', '/caveats']],
      ['details', ['/details/task']],
    ]);
  });
});
