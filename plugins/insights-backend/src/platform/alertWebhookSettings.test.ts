import { mockServices } from '@backstage/backend-test-utils';
import { readSettings } from './readSettings';

function read(alertWebhooks: object[]) {
  const data = { insights: { slos: { alertWebhooks } } };
  return readSettings(mockServices.rootConfig({ data })).slos.alertWebhooks;
}

describe('webhooks of alerts', () => {
  it('are an Alertmanager that takes all but examples, where no more is said', () => {
    expect(read([{ url: 'https://alerts.example.com/base' }])).toEqual([
      {
        url: 'https://alerts.example.com/base',
        headers: {},
        format: 'alertmanager',
        severities: ['page', 'ticket'],
        includeExamples: false,
      },
    ]);
  });

  it.each([
    [{ url: 'ftp://alerts.example.com' }, 'url: must be an http'],
    [{ url: 'https://me:s3cret@alerts.example.com' }, 'url: must hold no user'],
    [
      { url: 'https://a.example.com', headers: { token: 's3cret €' } },
      'headers: hold a name or a value that HTTP forbids',
    ],
    [{ url: 'https://a.example.com', severities: [] }, 'severities'],
    [{ url: 'https://a.example.com', format: 'slack' }, 'format'],
    [{ url: 'https://a.example.com', s3cret: 1 }, 'insights.slos'],
  ])('%j is refused', (webhook, fault) => {
    expect(() => read([webhook])).toThrow(fault);
  });

  it('never show a secret in what is said to be wrong', () => {
    const headers = { token: 's3cret €' };
    const url = 'https://me:s3cret@a.example.com';
    expect(() => read([{ url, headers }])).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('s3cret'),
      }),
    );
  });

  it('are there once each', () => {
    const webhook = { url: 'https://a.example.com' };
    expect(() => read([webhook, webhook])).toThrow('is there twice');
    expect(read([webhook, { ...webhook, format: 'webhook' }])).toHaveLength(2);
  });
});
