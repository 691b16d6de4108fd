import type { NotificationService } from '@backstage/plugin-notifications-node';
import { withinSeconds } from './withinSeconds';

const TIMEOUT_SECONDS = 10;

/** The client of the service says no more than the status in its text: nobody answers where it would be. */
const ABSENT = /\bstatus 404\b/;

/** Services ask and own, too; notifications are for people. */
const PERSON = /^(user|group):/;

/** What people are told, and who they are. */
export interface PeopleNews {
  /** Entity references; those of nobody are left out, and each is told once. */
  readonly people: readonly (string | null)[];
  /** Entity reference of who knows already. */
  readonly but: string | null;
  readonly payload: Parameters<NotificationService['send']>[0]['payload'];
}

/**
 * Sends a notification of the portal to people. A portal without notifications tells nobody.
 *
 * @throws Error where it could not be sent
 */
export async function notifyPeople(
  notifications: NotificationService,
  { people, but, payload }: PeopleNews,
  signal: AbortSignal,
): Promise<void> {
  const told = people.flatMap(ref =>
    ref !== null && PERSON.test(ref) ? [ref] : [],
  );
  if (told.length === 0) return;
  try {
    await withinSeconds(TIMEOUT_SECONDS, signal, () =>
      notifications.send({
        recipients: {
          type: 'entity',
          entityRef: [...new Set(told)],
          ...(but !== null && { excludeEntityRef: but }),
        },
        payload,
      }),
    );
  } catch (error) {
    // The delivery of alerts tells the operator of a portal without notifications.
    if (!ABSENT.test(String(error))) throw error;
  }
}
