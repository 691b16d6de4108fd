const STAGE = /^stage:(.+)$/;

/** The stage that stands in place of an alias, e.g. `Production` of `stage:Production`; undefined for an alias. */
export function stageOf(alias: string): string | undefined {
  return STAGE.exec(alias)?.[1];
}
