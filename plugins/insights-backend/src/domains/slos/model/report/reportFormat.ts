/**
 * By which rules reports are made; told in each. The first ones tell none: they counted the objectives of a composite SLO, told of
 * a promise that could not be kept any more that it was under way, and knew nothing of dependencies.
 */
export const REPORT_FORMAT = 2;
