import changes from '../changeGoldens.json';
import ets from '../etsGoldens.json';
import { GOLDENS } from '../goldens';
import lines from '../lineGoldens.json';
import { OUTSIDE_GOLDENS } from '../outsideGoldens';
import pieces from '../pieceGoldens.json';
import seasons from '../seasonGoldens.json';
import whitened from '../whitenedGoldens.json';
import type { Golden } from './Oracle';

/** Each holds the command that made it. */
export const GOLDENS_FILE: Golden = {
  file: 'goldens.json',
  versions: GOLDENS.versions,
};
export const OUTSIDE_FILE: Golden = {
  file: 'outsideGoldens.json',
  versions: OUTSIDE_GOLDENS.versions,
};
export const PIECES_FILE: Golden = {
  file: 'pieceGoldens.json',
  versions: pieces.versions,
};
export const CHANGES_FILE: Golden = {
  file: 'changeGoldens.json',
  versions: changes.versions,
};
export const SEASONS_FILE: Golden = {
  file: 'seasonGoldens.json',
  versions: seasons.versions,
};
export const ETS_FILE: Golden = {
  file: 'etsGoldens.json',
  versions: ets.versions,
};
export const WHITENED_FILE: Golden = {
  file: 'whitenedGoldens.json',
  versions: whitened.versions,
};
export const LINES_FILE: Golden = {
  file: 'lineGoldens.json',
  versions: lines.versions,
};
