export {
  besideTarget,
  percentDecimals,
  type BesideTarget,
} from './besideTarget';
export { capitalised } from './capitalised';
export {
  changeDecimals,
  changeUnit,
  formatChange,
  formatDifference,
  type ChangeOptions,
} from './formatChange';
export { formatCount } from './formatCount';
export { formatNumber } from './formatNumber';
export { formatProbability } from './formatProbability';
export { formatShare } from './formatShare';
export { formatBareValue, formatValue } from './formatValue';
export { scientific } from './scientific';
export { minusSign, noValue, unitSpace, withMinusSign } from './signs';
export { ratioUnit, unitWord } from './unitWord';
