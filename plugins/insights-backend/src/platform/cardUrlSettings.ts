import { z } from 'zod';

function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password, search, hash } = new URL(address);
  return username + password + search + hash === '';
}

/** Addresses that model cards may be read below; see `config.d.ts`. */
export const cardUrlSettings = z
  .array(
    z
      .url({ protocol: /^https$/, error: 'must be an https address' })
      .refine(isPlain, { error: 'must hold no user, query and fragment' }),
  )
  .default([]);
