/** Messages with a person's own words that the bot posted for them. */

import type { Store } from './store.js';

export interface Post {
  readonly messageId: string;
  readonly channelId: string;
}

interface NewPost extends Post {
  readonly guildId: string;
  /** Keyed hash of the person. */
  readonly person: string;
  /** What the words are, by its id. */
  readonly subject: string;
  readonly postedAt: number;
}

/** Keeps where the person's words were posted; the words themselves are not kept with it. */
export async function keepPost({ database }: Store, post: NewPost): Promise<void> {
  await database
    .insertInto('posts')
    .values({
      message_id: post.messageId,
      channel_id: post.channelId,
      guild_id: post.guildId,
      person: post.person,
      subject: post.subject,
      posted_at: post.postedAt,
    })
    .execute();
}

/** The person's posts, or only those of one subject. */
export async function postsOf({ database, keyedHash }: Store, userId: string, subject?: string): Promise<Post[]> {
  const posts = database
    .selectFrom('posts')
    .select(['message_id', 'channel_id'])
    .where('person', '=', keyedHash(userId));
  const rows = await (subject === undefined ? posts : posts.where('subject', '=', subject)).execute();
  return rows.map(({ message_id: messageId, channel_id: channelId }) => ({ messageId, channelId }));
}

/** Forgets a post whose message is gone. */
export async function dropPost({ database }: Store, messageId: string): Promise<void> {
  await database.deleteFrom('posts').where('message_id', '=', messageId).execute();
}
