/** The tables after the last migration. A person appears in them only as a keyed hash (`secret.ts`); times are milliseconds since 1970. */

/** SQLite has no booleans. */
type Flag = 0 | 1;

export interface Tables {
  /** The settings of a person. */
  readonly user_settings: {
    readonly person: string;
    /** A language that the bot speaks; null for Discord's. */
    readonly language: string | null;
    /** Plain text instead of Components V2. */
    readonly plain: Flag;
  };
  /** The settings of a server; a server without settings has no row. */
  readonly guild_settings: {
    readonly guild_id: string;
    /** Ids separated by spaces; '': all channels. */
    readonly answer_channels: string;
    readonly mentions: Flag;
    readonly private_by_default: Flag;
    readonly answer_length: string;
    readonly language: string | null;
    readonly question_log: Flag;
    /** The ids of documents by the ids of channels, as a JSON object. */
    readonly channel_documents: string;
  };
  /** The daily passage of a server that wants one. */
  readonly daily_passages: {
    readonly guild_id: string;
    readonly channel_id: string;
    /** HH:MM in the zone. */
    readonly local_time: string;
    /** An IANA time zone name. */
    readonly zone: string;
    readonly due_at: number;
    /** Of a press or reply; initially when the daily passage was turned on. */
    readonly last_used_at: number;
    /** Consecutive failures, for the passage that is due. */
    readonly failures: number;
    /** When one was last skipped; null once another was sent. */
    readonly failed_at: number | null;
    /** How many were sent, which determines the next paragraph. */
    readonly sent: number;
    /** Until when a process is posting it; a time that is over and not 0 is of a process that ended meanwhile. */
    readonly leased_until: number;
  };
  /** Which messages are daily passages: a press or reply on one shows that it is read. */
  readonly daily_messages: { readonly message_id: string; readonly guild_id: string; readonly sent_at: number };
  /** Which message answered which; never the question. */
  readonly answers: {
    readonly message_id: string;
    /** Null outside servers. */
    readonly guild_id: string | null;
    /** The message that was answered; null for a command. */
    readonly question_id: string | null;
    /** Keyed hash of its text, to ignore edits that do not change the text. */
    readonly question_hash: string | null;
    readonly asker: string;
    readonly answered_at: number;
  };
  /** Answers that are being sent, so that a process that is killed meanwhile neither loses nor repeats them. */
  readonly pending_answers: {
    /** As in `answers`. */
    readonly question_id: string;
    /** Null outside servers. */
    readonly guild_id: string | null;
    readonly channel_id: string;
    /** A reply to a person's message, a question to the group, or a point of minutes. */
    readonly kind: 'reply' | 'group' | 'point';
    readonly asker: string;
    readonly begun_at: number;
  };
  /** What the buttons of a message need and their custom ids cannot contain. */
  readonly message_states: {
    readonly message_id: string;
    /** Null outside servers. */
    readonly guild_id: string | null;
    readonly question: string;
    readonly asker: string;
    readonly expires_at: number;
  };
  readonly votes: {
    readonly message_id: string;
    readonly voter: string;
    readonly guild_id: string | null;
    readonly helpful: Flag;
    readonly voted_at: number;
  };
  /** The discussion of a passage on a server. */
  readonly threads: {
    readonly document: string;
    readonly address: string;
    readonly guild_id: string;
    /** Null while it is being opened. */
    readonly thread_id: string | null;
    /** When opening it was begun for the first time. */
    readonly claimed_at: number;
    /** Until when a process is opening it; 0 for one that is open. */
    readonly leased_until: number;
  };
  /** Questions that a group has settled; stored with the consent of the person who pressed the button. */
  readonly resolved: {
    readonly id: string;
    /** The server, or the channel outside servers. */
    readonly place_id: string;
    readonly guild_id: string | null;
    readonly channel_id: string;
    readonly question: string;
    /** The question in the form of `normalisedQuestion`. */
    readonly question_key: string;
    /** The message chosen as the answer. */
    readonly message_id: string;
    /** The asker; null if unknown. */
    readonly asker: string | null;
    readonly resolver: string;
    readonly resolved_at: number;
  };
  /** Questions that the brief could not answer, on servers with a log of them. */
  readonly gaps: {
    readonly id: string;
    readonly guild_id: string;
    /** The same for all questions about one subject. */
    readonly group_id: string;
    readonly question: string;
    readonly asker: string;
    readonly asked_at: number;
  };
  /** Answers that people reported; stored with the consent of the person who sent the report. */
  readonly reports: {
    readonly id: string;
    /** Null outside servers. */
    readonly guild_id: string | null;
    /** Null if only one person can see the answer. */
    readonly channel_id: string | null;
    readonly message_id: string;
    /** Null if it could not be read any more. */
    readonly question: string | null;
    readonly reason: string;
    readonly document: string;
    /** Addresses, separated by spaces. */
    readonly passages: string;
    readonly reporter: string;
    /** Null if unknown. */
    readonly asker: string | null;
    readonly reported_at: number;
  };
  /** Hints that a person has been shown and need not see again. */
  readonly hints: { readonly person: string; readonly hint: string };
  /** How often a person has asked and used the bot in the present window, where several processes answer the same people. */
  readonly cooldowns: {
    readonly person: string;
    readonly counted: 'question' | 'use';
    readonly times: number;
    readonly ends_at: number;
  };
  /** A person's own notes on passages. */
  readonly notes: {
    readonly id: string;
    readonly person: string;
    readonly document: string;
    /** The edition that the note was written in, or that its writer has accepted since. */
    readonly edition: string;
    readonly address: string;
    /** The passage's text in that edition. */
    readonly passage: string;
    readonly note: string;
    /** '' for none. */
    readonly tag: string;
    readonly noted_at: number;
  };
  /** Messages with a person's own words that the bot posted for them, to delete them when the person wants. */
  readonly posts: {
    readonly message_id: string;
    readonly channel_id: string;
    readonly guild_id: string;
    readonly person: string;
    /** What the words are: a note, by its id, or a point of minutes, by its thread (`minutes.ts`). */
    readonly subject: string;
    readonly posted_at: number;
  };
  /** The minutes of a thread. Their points are posts, whose words stand in the messages alone. */
  readonly minutes: {
    readonly thread_id: string;
    readonly guild_id: string;
    readonly opened_at: number;
    /** Null while points can be added. */
    readonly closed_at: number | null;
    /** The message with the sorted minutes; null until they were closed for the first time. */
    readonly message_id: string | null;
    /** How many people that message was written with; null if it has to be written anew. */
    readonly written_people: number | null;
  };
  /** Whose words are in the minutes of a thread. */
  readonly minutes_people: {
    readonly thread_id: string;
    readonly guild_id: string;
    readonly person: string;
    readonly is_opener: Flag;
  };
  /** Who takes part in a session, and the roles that they have or passed on. */
  readonly role_turns: {
    readonly session_id: string;
    readonly guild_id: string;
    readonly person: string;
    /** '' for having joined. */
    readonly role: string;
    readonly has_passed: Flag;
    readonly taken_at: number;
  };
  /** Quizzes, of a channel or of one person. */
  readonly quizzes: {
    readonly id: string;
    /** Null outside servers. */
    readonly guild_id: string | null;
    readonly channel_id: string;
    /** The message that everybody sees; null for a quiz of one person. */
    readonly message_id: string | null;
    readonly document: string;
    /** Ids of the items, separated by spaces. */
    readonly items: string;
    readonly ends_at: number;
    /** Whether everybody has been told that it is over. */
    readonly is_closed: Flag;
  };
  readonly quiz_answers: {
    /** `practice` for the practice of misses. */
    readonly quiz_id: string;
    readonly guild_id: string | null;
    readonly document: string;
    readonly item: string;
    readonly person: string;
    /** The key of an option, or what was typed into a gap. */
    readonly choice: string;
    readonly is_right: Flag;
    /** Whether the person has seen the answer, or the quiz is over. */
    readonly is_final: Flag;
    readonly answered_at: number;
  };
  /** Who takes part in a quiz, and whether their score is shown to others. */
  readonly quiz_people: {
    readonly quiz_id: string;
    readonly guild_id: string | null;
    readonly person: string;
    readonly shows_score: Flag;
  };
  /** The cards that a person reviews. */
  readonly review_cards: {
    readonly person: string;
    /** The kind of card, and its id. */
    readonly card: string;
    /** What the schedule needs, as JSON. */
    readonly memory: string;
    readonly due_at: number;
    readonly added_at: number;
  };
  /** The reading plan of a server. */
  readonly plans: {
    readonly id: string;
    readonly guild_id: string;
    readonly channel_id: string;
    readonly document: string;
    /** The role that is notified; null for none. */
    readonly role_id: string | null;
    /** From 1 for Monday to 7 for Sunday. */
    readonly weekday: number;
    /** HH:MM in the zone. */
    readonly local_time: string;
    /** An IANA time zone name. */
    readonly zone: string;
    /** A local date. */
    readonly ends_on: string;
    /** When the next week opens; null once all have. */
    readonly due_at: number | null;
    /** Consecutive failures to open the week that is due. */
    readonly failures: number;
    /** Until when a process is opening a week; 0 for none. */
    readonly leased_until: number;
    /** When opening the week that is due was begun for the first time; null if it was not. */
    readonly begun_at: number | null;
  };
  /** The weeks of a plan. */
  readonly plan_weeks: {
    readonly plan_id: string;
    readonly guild_id: string;
    /** From 0. */
    readonly week: number;
    /** A local date. */
    readonly opens_on: string;
    /** Ids of sections, separated by spaces; '' for a free week. */
    readonly sections: string;
    /** The message that opened it, whose thread has the same id; null while it is to come. */
    readonly message_id: string | null;
    readonly discussed_at: number | null;
    /** Whether the weeks after it were moved on people's wish. */
    readonly is_moved: Flag;
  };
  /** What people marked of the weeks of a plan. */
  readonly plan_marks: {
    readonly plan_id: string;
    readonly guild_id: string;
    readonly week: number;
    readonly person: string;
    /** Has read it, may be counted, wants another week. */
    readonly mark: 'read' | 'counted' | 'later';
    readonly marked_at: number;
  };
  /** Passages on which a group takes positions; each row is one round. */
  readonly positions: {
    readonly id: string;
    readonly guild_id: string;
    readonly channel_id: string;
    /** The message with the buttons; null until it is sent. */
    readonly message_id: string | null;
    readonly document: string;
    readonly address: string;
    /** The passage's text when it was opened. */
    readonly passage: string;
    /** The first round, for a second one. */
    readonly first_id: string | null;
    readonly ends_at: number;
    /** Null while people can vote. */
    readonly closed_at: number | null;
    /** Whether its result was told. */
    readonly is_told: Flag;
  };
  readonly position_votes: {
    readonly position_id: string;
    readonly guild_id: string;
    readonly person: string;
    readonly choice: 'agree' | 'disagree' | 'unshown';
    /** In the person's own words; '' for none. */
    readonly why: string;
    readonly voted_at: number;
  };
  /** Items that somebody found something wrong with, which are not used there any more. */
  readonly quiz_flags: {
    /** The server, or the channel outside servers. */
    readonly place_id: string;
    readonly guild_id: string | null;
    readonly item: string;
    readonly flagged_at: number;
  };
}

/** Bookkeeping of the store: its owner, and what must not be restored. */
interface Bookkeeping {
  /** The Discord application that the rows belong to: at most one row. */
  readonly application: { readonly application_id: string };
  /** Servers that the bot was found to have left; their rows are deleted after a grace period. */
  readonly left_servers: { readonly guild_id: string; readonly left_at: number };
  /** Backups that can still be restored. */
  readonly backups: { readonly made_at: number; readonly expires_at: number };
  /** People whom a restore must not bring back; kept until the last backup made before has expired. */
  readonly forgotten: {
    readonly kind: 'person' | 'server';
    /** A person's keyed hash, or a server's id. */
    readonly subject: string;
    readonly forgotten_at: number;
  };
}

export type AllTables = Tables & Bookkeeping;
