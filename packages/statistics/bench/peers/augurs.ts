import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seconds } from '../measure';
import { leaveOut } from '../print';
import { etsSeries, ETS_HORIZON, printEts } from './etsSeries';

const { ALMANAC_AUGURS: PACKAGE } = process.env;

/** What of `@bsull/augurs/ets` is used. */
interface Augurs {
  initSync(options: { module: BufferSource }): void;
  AutoETS: new (season: number, model: string) => {
    fit(values: Float64Array): void;
    predict(horizon: number): { point: number[] };
    free(): void;
  };
}

/** Exponential smoothing with the trend that the values speak for; augurs is Rust, in WebAssembly. */
export async function compareWithAugurs(): Promise<void> {
  if (PACKAGE === undefined) {
    leaveOut('peer augurs', 'ALMANAC_AUGURS does not name its package');
    return;
  }
  const augurs: Augurs = await import(
    pathToFileURL(join(PACKAGE, 'ets.js')).href
  );
  augurs.initSync({ module: readFileSync(join(PACKAGE, 'ets_bg.wasm')) });
  const theirs = etsSeries().map(values => {
    const array = Float64Array.from(values);
    const forecast = () => {
      const model = new augurs.AutoETS(1, 'AZN');
      model.fit(array);
      const { point } = model.predict(ETS_HORIZON);
      model.free();
      return point;
    };
    return [seconds(forecast), forecast()] as const;
  });
  printEts('augurs', theirs);
}
