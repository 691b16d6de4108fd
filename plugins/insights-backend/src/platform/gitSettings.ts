import { z } from 'zod';

function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password, search, hash } = new URL(address);
  return username + password + search + hash === '';
}

/** Where the past of definitions may be read from; see `config.d.ts`. */
export const gitSettings = z
  .object({
    localDirectories: z.array(z.string().min(1)).default([]),
    repositories: z
      .array(
        z.object({
          below: z
            .url({ protocol: /^https?$/, error: 'must be an https address' })
            .refine(isPlain, { error: 'must hold no user, query and fragment' })
            .transform(address => address.replace(/\/*$/, '/')),
          username: z.string().min(1).optional(),
          password: z.string().min(1).optional(),
        }),
      )
      .default([]),
    executable: z.string().min(1).default('git'),
    clonesDirectory: z.string().min(1).optional(),
    mostCommits: z.int().min(1).max(10_000).default(500),
    mostCloneMegabytes: z.int().min(1).max(100_000).default(500),
    mostCloneSeconds: z.int().min(1).max(3_600).default(120),
  })
  .prefault({});

/** How the past of definitions is read from git. */
export type GitSettings = z.infer<typeof gitSettings>;
