import { Resolver } from '@stoplight/spectral-ref-resolver';

const refusing = {
  async resolve(uri: { toString(): string }): Promise<never> {
    throw new Error(
      `References to other files or hosts are not followed: ${uri.toString()}`,
    );
  },
};

/** Follows references within a document, and none that leads out of it. */
export const refusingResolver = new Resolver({
  resolvers: { http: refusing, https: refusing, file: refusing },
});
