import { createHmac, timingSafeEqual } from 'node:crypto';

/** A call that claims to come from MLflow. */
export interface Delivery {
  readonly id: string;
  /** Seconds since 1970 as a decimal number. */
  readonly timestamp: string;
  /** `v1,` and the base64 of an HMAC; several are parted by spaces. */
  readonly signature: string;
  readonly body: Buffer;
}

/** Older ones may be somebody's who listened; so much may clocks differ. */
export const TOLERANCE_SECONDS = 300;

const VERSION = 'v1,';

/**
 * What MLflow signs a delivery with: HMAC-SHA256 of `<id>.<timestamp>.<body>` with the secret, as Standard Webhooks have it.
 *
 * @see https://mlflow.org/docs/latest/ml/webhooks/
 */
export function signatureFor(
  { id, timestamp, body }: Pick<Delivery, 'id' | 'timestamp' | 'body'>,
  secret: string | Buffer,
): string {
  const signed = createHmac('sha256', secret)
    .update(`${id}.${timestamp}.`)
    .update(body);
  return `${VERSION}${signed.digest('base64')}`;
}

/**
 * Why a delivery is not MLflow's, in words; undefined when it is. The time of the answer tells nothing of the signature.
 *
 * @param nowSeconds - since 1970
 */
export function deliveryFault(
  delivery: Delivery,
  secret: string,
  nowSeconds: number,
): string | undefined {
  const { id, timestamp, signature } = delivery;
  if (!id || !timestamp || !signature) {
    return 'It is not signed';
  }
  const expected = Buffer.from(signatureFor(delivery, secret));
  const isSigned = signature.split(' ').some(one => {
    const given = Buffer.from(one);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isSigned) return 'Its signature is not of the secret that is configured';
  const isInTime =
    /^\d{1,12}$/.test(timestamp) &&
    Math.abs(nowSeconds - Number(timestamp)) <= TOLERANCE_SECONDS;
  return isInTime
    ? undefined
    : `It was sent more than ${TOLERANCE_SECONDS} seconds ago, or the clocks differ`;
}
