/**
 * Prints the figures of the trends, `name value unit` a line, in groups:
 *
 * - `ingest`: how many observations are kept in a second when they are sent in bulk, with SQLite and with PostgreSQL;
 * - `sweep`: what it takes to analyse 100,000 new series of 365 days;
 * - `screen`: what a screen on coarser values would miss, in place of verdicts for all;
 * - `kernels`: how fast they are beside those of Python and augurs, which are installed where they are not there;
 * - `pages`: how long the API takes for a radar and a trend page, and how the radar is drawn.
 *
 * `--only kernels,sweep` prints those groups alone. `--small` does it with fewer series, to see that all of it runs: its
 * values are no figures. `--aims`, of all groups, ends with 1 where a figure is not what it is to be. Only `pages` needs the production build: `yarn tsc` and `yarn build:all` must have run.
 */
import { parseArgs } from 'node:util';
import { AIMS_OPTION, holdAims } from './aims.mjs';
import { leaveOut } from '../conformance/contracts/leaveOut.mjs';
import { screenFigures } from './trends/coarseScreen.mjs';
import { ingestFigures } from './trends/ingestRate.mjs';
import { kernelFigures } from './trends/kernels.mjs';
import { pageFigures } from './trends/pages.mjs';
import { sweepFigures } from './trends/sweep.mjs';

const { values } = parseArgs({
  options: {
    ...{ only: { type: 'string' }, small: { type: 'boolean' } },
    ...AIMS_OPTION,
  },
});
if (!values.small && !values.only) holdAims('trends');
const DAYS = 365;
const SERIES = values.small ? 1_000 : 100_000;
const SCREENED = values.small ? 200 : 4_000;

const GROUPS = {
  ingest: () => ingestFigures({ isSmall: values.small }),
  sweep: () => sweepFigures(SERIES, DAYS),
  screen: () => screenFigures(SCREENED, DAYS),
  kernels: kernelFigures,
  pages: pageFigures,
};

const wanted = values.only?.split(',') ?? Object.keys(GROUPS);
const unknown = wanted.filter(name => !GROUPS[name]);
if (unknown.length > 0) {
  console.error(
    `--only ${unknown}: there are ${Object.keys(GROUPS).join(', ')}`,
  );
  process.exit(1);
}
for (const name of wanted) {
  try {
    await GROUPS[name]();
  } catch (error) {
    leaveOut(name, error.message);
    process.exitCode = 1;
  }
}
