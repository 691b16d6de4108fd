export interface Config {
  almanac?: {
    /**
     * What the sign-in page offers, in this order: `guest`, or the id of a provider that the backend has, one of
     * `bitbucket`, `github`, `gitlab`, `google`, `microsoft`, `okta`, `onelogin`, `vmwareCloud`. Default: nothing.
     *
     * @deepVisibility frontend
     */
    signInProviders?: string[];
  };
}
