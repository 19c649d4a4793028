/** Which servers a process looks after, where several share a store. */

/** Whether the server, or with null what belongs to none, is served by this process. */
export type Served = (guildId: string | null) => boolean;

/** The only process serves every server. */
export const everyone: Served = () => true;
