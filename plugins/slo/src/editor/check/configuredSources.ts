/** Name of the file that stands in for the configuration; faults in it are nobody's. */
export const STAND_INS = 'configuration';

const REFERENCE = /metricSourceRef["']?\s*:\s*["']?([a-z0-9][a-z0-9-]*)/g;
const IS_DATA_SOURCE = /^\s*["']?kind["']?\s*:\s*["']?DataSource\b/m;
const NAME = /\bname["']?\s*:\s*["']?([a-z0-9][a-z0-9-]*)/;

/**
 * Sources that a text names and does not define: the portal is configured with them, or should be. The calculator of
 * definitions knows no configuration.
 */
export function configuredSources(text: string): string[] {
  const named = [...text.matchAll(REFERENCE)].map(([, name]) => name);
  const defined = text
    .split(/^---\s*$/m)
    .filter(document => IS_DATA_SOURCE.test(document))
    .map(document => NAME.exec(document)?.[1]);
  return [...new Set(named)].filter(name => !defined.includes(name));
}

/** Data sources that let the rest of the text be checked as it will be read where they are configured. */
export function standInsFor(sources: readonly string[]) {
  if (sources.length === 0) return [];
  const text = sources
    .map(
      name => `apiVersion: openslo/v1
kind: DataSource
metadata: { name: ${name} }
spec: { type: configured, connectionDetails: { name: ${name} } }
`,
    )
    .join('---\n');
  return [{ file: STAND_INS, text }];
}
