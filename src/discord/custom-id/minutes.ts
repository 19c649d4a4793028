/** The custom id of the button that opens the minutes of a thread, which messages of other features have as well. */

export const OPEN_MINUTES_ID = 'minutes:open';
