import { peltMean } from '../../src/index';
import { askPython } from '../askPython';
import { seconds, series } from '../measure';
import { print } from '../print';

const LENGTH = 1000;

/** Shifts of the mean by the same search, penalty and shortest segment; ours gives intervals of the positions, too. */
export function compareWithRuptures(): void {
  const values = Float64Array.from(series(LENGTH));
  const { penalty, sigma } = peltMean(values);
  const peer = askPython<number[]>(
    'ruptures',
    `fit = lambda x: ruptures.Pelt(model='l2', min_size=2, jump=1).fit(x)
print(json.dumps([least(lambda: [int(end) for end in fit(x).predict(pen=${
      penalty * sigma ** 2
    })]) for x in data]))`,
    [[...values]],
  );
  if (!peer) return;
  const [peerSeconds, ends] = peer[0];
  const found = peltMean(values).segments.map(({ end }) => end);
  if (found.join() !== ends.join()) throw new Error('segments differ');
  const ours = seconds(() => peltMean(values));
  print('pelt_ratio_ruptures', peerSeconds / ours, 'ratio');
}
