/** Texts of the topic page. */
export const topicMessages = { title: 'topic' };
