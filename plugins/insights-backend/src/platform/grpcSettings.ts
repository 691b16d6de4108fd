import { z } from 'zod';

/** Where and how the gRPC API is served; it is not without this. See `config.d.ts`. */
export const grpcSettings = z
  .object({
    listen: z.object({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535),
    }),
    tls: z
      .object({
        certFile: z.string().min(1),
        keyFile: z.string().min(1),
        clientCaFile: z.string().min(1).optional(),
      })
      .optional(),
    maxMessageBytes: z.int().min(1024).optional(),
    maxConcurrentCalls: z.int().min(1).max(10_000).default(100),
    drainSeconds: z.number().min(0).max(300).default(10),
    reflection: z.boolean().default(true),
  })
  .optional();

/** How the gRPC API is served, where it is. */
export type GrpcSettings = NonNullable<z.infer<typeof grpcSettings>>;
