import goldens from './outsideGoldens.json';

/** Figures of other implementations; the command that made them is in the file. */
export const OUTSIDE_GOLDENS = goldens;
