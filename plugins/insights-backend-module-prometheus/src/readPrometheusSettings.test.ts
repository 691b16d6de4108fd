import { mockServices } from '@backstage/backend-test-utils';
import { readPrometheusSettings } from './readPrometheusSettings';

const read = (prometheus?: object) =>
  readPrometheusSettings(
    mockServices.rootConfig({
      data: { insights: prometheus ? { prometheus } : {} },
    }),
  );

describe('readPrometheusSettings', () => {
  it('finds no server where none is named', () => {
    expect(read()).toEqual([]);
    expect(read({})).toEqual([]);
  });

  it('fills in what is left out', () => {
    const sources = [
      { name: 'mimir', url: 'https://mimir.example.com/prometheus/' },
    ];
    expect(read({ sources })).toEqual([
      {
        name: 'mimir',
        url: 'https://mimir.example.com/prometheus',
        headers: {},
        timeoutSeconds: 30,
        lateSeconds: 600,
        maxConcurrency: 2,
        dialect: 'promql',
      },
    ]);
  });

  it('names every fault at once, and no secret', () => {
    const sources = [
      { name: 'Not Kebab', url: 'ftp://example.com' },
      { name: 'twice', url: 'http://user:hunter2@example.com' },
      {
        name: 'twice',
        url: 'http://example.com?key=hunter2',
        headers: { Authorization: 'Bearer hunter2\nx' },
        timeoutSeconds: 0,
        wrong: 1,
      },
    ];
    let message = '';
    try {
      read({ sources });
    } catch (error) {
      message = String(error);
    }
    for (const part of [
      'sources.0.name: must be in kebab case',
      'sources.0.url: must be an http or https address',
      'sources.1.url: must hold no user',
      'sources.2.url: must end with its path',
      'sources.2.headers: hold a name or a value that HTTP forbids',
      'sources.2.timeoutSeconds',
      'wrong',
    ]) {
      expect(message).toContain(part);
    }
    expect(message).not.toContain('hunter2');
  });

  it('does not take the same name twice', () => {
    const source = { name: 'twice', url: 'http://example.com' };
    expect(() => read({ sources: [source, source] })).toThrow(
      'sources.1.name: "twice" is there twice',
    );
  });
});
