import { print } from './print';
import { compareWithAugurs } from './peers/augurs';
import { compareWithPymannkendall } from './peers/pymannkendall';
import { compareWithRuptures } from './peers/ruptures';
import { compareWithScipy } from './peers/scipy';
import { compareWithStatsforecast } from './peers/statsforecast';
import { compareWithStatsmodels } from './peers/statsmodels';
import { referenceError } from './referenceError';

/** How exact the kernels are, then how fast beside each peer. */
export async function compareAll(): Promise<void> {
  print('mk_reference_max_relative_error', referenceError(), 'ratio');
  compareWithPymannkendall();
  compareWithScipy();
  compareWithRuptures();
  compareWithStatsmodels();
  compareWithStatsforecast();
  await compareWithAugurs();
}
