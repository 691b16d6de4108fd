const part = encodeURIComponent;

/** Where a person sees a model. */
export const linkOfModel = (url: string, model: string) =>
  `${url}/#/models/${part(model)}`;

/** Where a person sees a version. */
export const linkOfVersion = (url: string, model: string, version: string) =>
  `${linkOfModel(url, model)}/versions/${part(version)}`;

/** Where a person sees a run. */
export const linkOfRun = (url: string, experiment: string, run: string) =>
  `${url}/#/experiments/${part(experiment)}/runs/${part(run)}`;
