import { mockServices } from '@backstage/backend-test-utils';
import { readMlflowSettings } from './readMlflowSettings';

const read = (mlflow?: object) =>
  readMlflowSettings(
    mockServices.rootConfig({ data: { insights: mlflow ? { mlflow } : {} } }),
  );

describe('readMlflowSettings', () => {
  it('finds no server where none is named', () => {
    expect(read()).toEqual([]);
    expect(read({})).toEqual([]);
  });

  it('fills in what is left out', () => {
    const servers = [{ id: 'lab', url: 'https://mlflow.example.com/team/' }];
    expect(read({ servers })).toEqual([
      {
        id: 'lab',
        url: 'https://mlflow.example.com/team',
        schedule: { frequencySeconds: 300, timeoutSeconds: 1800 },
        requestTimeoutSeconds: 60,
        signatures: false,
        artifacts: false,
        wholeEveryHours: 24,
      },
    ]);
  });

  it('names every fault at once, and no secret', () => {
    const servers = [
      { id: 'Not Kebab', url: 'ftp://example.com' },
      {
        id: 'twice',
        url: 'http://user:hunter2@example.com',
        token: 'hunter2\nx',
      },
      {
        id: 'twice',
        url: 'http://example.com?key=hunter2',
        token: 'hunter2',
        basic: { username: 'ann', password: 'hunter2' },
        webhookSecret: 'hunter2',
        schedule: { frequencySeconds: 1 },
        wrong: 1,
      },
    ];
    let message = '';
    try {
      read({ servers });
    } catch (error) {
      message = String(error);
    }
    for (const part of [
      'servers.0.id: must be in kebab case',
      'servers.0.url: must be an http or https address',
      'servers.1.url: must hold no user',
      'servers.1.token: must hold visible ASCII characters',
      'servers.2.url: must end with its path',
      'servers.2.webhookSecret: must have at least 16 characters',
      'servers.2.schedule.frequencySeconds',
      'wrong',
    ]) {
      expect(message).toContain(part);
    }
    expect(message).not.toContain('hunter2');
  });

  it('takes neither an id twice, nor two kinds of credentials', () => {
    const server = { id: 'twice', url: 'http://example.com' };
    expect(() => read({ servers: [server, server] })).toThrow(
      'servers.1.id: "twice" is there twice',
    );
    const basic = { username: 'ann', password: 'x' };
    expect(() => read({ servers: [{ ...server, token: 't', basic }] })).toThrow(
      'has both `token` and `basic`',
    );
  });
});
