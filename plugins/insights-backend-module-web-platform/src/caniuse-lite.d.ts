/** What is used of caniuse-lite, which has no types of its own. */
declare module 'caniuse-lite' {
  export const agents: Readonly<
    Record<
      string,
      | {
          /** Part of all use of the web in percent, by version. */
          readonly usage_global?: Readonly<Record<string, number | undefined>>;
        }
      | undefined
    >
  >;
}
