import { TakenDeliveries } from './TakenDeliveries';
import { deliveryFault, signatureFor } from './verifyDelivery';

const SENT_SECONDS = 1_795_674_921;
/** As MLflow 3.17.2 sent it. */
const RECORDED = {
  id: '7225be1b-7619-4842-8049-ee3d4c3da338',
  timestamp: '1795674921',
  signature: 'v1,4rK15MHg8cBMNOHT5dbsIdE/Hr4h7HgJg5bbLqfqek8=',
  body: Buffer.from(
    '{"entity": "registered_model", "action": "created", "timestamp": "2026-11-26T06:35:21.989335+00:00", "data": {"name": "x1", "tags": {}, "description": ""}}',
  ),
};

describe('deliveryFault', () => {
  it.each([
    ['at once', 0],
    ['five minutes later', 300],
    ['on a clock that is five minutes late', -300],
  ])('takes what MLflow sent: %s', (_, seconds) => {
    expect(
      deliveryFault(RECORDED, 'abc', SENT_SECONDS + seconds),
    ).toBeUndefined();
  });

  it.each([
    ['six minutes later', 360],
    ['on a clock that is six minutes late', -360],
  ])('does not take it: %s', (_, seconds) => {
    expect(deliveryFault(RECORDED, 'abc', SENT_SECONDS + seconds)).toMatch(
      /clocks differ/,
    );
  });

  it('takes no other text under the same signature', () => {
    const body = Buffer.from(RECORDED.body.toString().replace('x1', 'x2'));
    expect(deliveryFault({ ...RECORDED, body }, 'abc', SENT_SECONDS)).toMatch(
      /signature/,
    );
  });
});

describe('signatureFor', () => {
  it('signs as Standard Webhooks do', () => {
    // The example of the reference libraries, whose secret is the base64 of these bytes.
    // https://github.com/standard-webhooks/standard-webhooks/blob/main/libraries/javascript/src/index.test.ts
    const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const delivery = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: '1614265330',
      body: Buffer.from('{"test": 2432232314}'),
    };
    expect(signatureFor(delivery, secret)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });
});

describe('TakenDeliveries', () => {
  it('takes each once, while it may come again', () => {
    const taken = new TakenDeliveries();
    expect(taken.take('a', 0)).toBe(true);
    expect(taken.take('a', 600)).toBe(false);
    expect(taken.take('b', 601)).toBe(true);
    expect(taken.take('a', 601)).toBe(true);
  });

  it('remembers no more than so many', () => {
    const taken = new TakenDeliveries();
    for (let i = 0; i <= 10_000; i++) taken.take(String(i), 0);
    expect(taken.take('0', 0)).toBe(true);
    expect(taken.take('10000', 0)).toBe(false);
  });
});
