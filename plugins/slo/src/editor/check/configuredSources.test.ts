import { templateNames, templates } from '../templates/templates';
import { configuredSources, standInsFor } from './configuredSources';

describe('configuredSources', () => {
  it('names each source once that the text does not define', () => {
    expect(
      configuredSources(`kind: SLO
  metricSourceRef: prometheus
  "metricSourceRef": "mimir"
  metricSourceRef: prometheus
---
kind: DataSource
metadata:
  name: mimir
`),
    ).toEqual(['prometheus']);
  });

  it('is none of pushed counts', () => {
    expect(configuredSources(templates.pushed)).toEqual([]);
    expect(standInsFor([])).toEqual([]);
  });

  it('is prometheus in all other templates', () => {
    for (const name of templateNames.filter(one => one !== 'pushed')) {
      expect(configuredSources(templates[name])).toEqual(['prometheus']);
    }
  });

  it('stands in for each with a document of its own', () => {
    const [{ text }] = standInsFor(['a', 'b']);
    expect(text.match(/kind: DataSource/g)).toHaveLength(2);
  });
});
