export interface Config {
  permission?: {
    /**
     * Who may change what in the portal. Reading needs no entry here: every signed-in user and guest reads.
     */
    groupPolicy?: {
      /**
       * Entity references whose members decide in the suite: run a collector, accept or override a suggestion.
       * `architects` is short for `group:default/architects`; a user reference names one person.
       * Default: nobody.
       */
      deciders?: string[];

      /**
       * Entity references whose members may do everything, such as register and delete catalog entities.
       * Default: nobody.
       */
      administrators?: string[];
    };
  };
}
