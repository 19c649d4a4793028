// What Discord answers when it refuses a request: HTTP status, JSON error code, message and nested field errors.
// Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes

/** One field of a body that is refused; `path` leads to it from the body's root. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownRoute: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  notImplemented: [501, 0, '501: Not Implemented'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownEmoji: [400, 10014, 'Unknown Emoji'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  entityTooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has reached the maximum number of follow up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  wrongAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotSendToUser: [403, 50007, 'Cannot send messages to this user'],
  notATextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  invalidApiVersion: [400, 50041, 'Invalid API version provided'],
  archivedThread: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  noMessageHistory: [403, 160002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** The name of one of Discord's error answers that the fake gives. */
export type RefusalName = keyof typeof REFUSALS;

/** Refusals that mean the request itself was wrong, in any circumstances: a test must not let them pass. */
const FAULTS_OF_THE_SENDER: ReadonlySet<RefusalName> = new Set<RefusalName>([
  'unknownRoute',
  'methodNotAllowed',
  'unknownEmoji',
  'tooManyCommands',
  'entityTooLarge',
  'alreadyAcknowledged',
  'wrongAuthor',
  'emptyMessage',
  'notATextChannel',
  'wrongChannelType',
  'invalidForm',
  'invalidApiVersion',
  'invalidJson',
]);

/** Thrown by a route to answer with one of Discord's errors. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];
  /** Whether Discord would refuse this request in any circumstances. */
  readonly isViolation: boolean;

  constructor(name: RefusalName, problems: readonly Problem[] = [], isViolation = FAULTS_OF_THE_SENDER.has(name)) {
    const [status, code, message] = REFUSALS[name];
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.problems = problems;
    this.isViolation = isViolation;
  }
}

/** Throws 50035 'Invalid Form Body' when there is any problem. */
export function refuseInvalid(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal('invalidForm', problems);
}

/** The JSON body of a refusal; `errors` nests by path, each leaf an `_errors` list, as Discord writes it. */
export function errorBody(refusal: Refusal): Record<string, unknown> {
  const body: Record<string, unknown> = { message: refusal.message, code: refusal.code };
  if (refusal.problems.length > 0) body['errors'] = nestedErrors(refusal.problems);
  return body;
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

function nestedErrors(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const below = node[String(key)];
      const next: ErrorTree = below === undefined || Array.isArray(below) ? {} : below;
      node[String(key)] = next;
      node = next;
    }
    const listed = node['_errors'];
    node['_errors'] = [...(Array.isArray(listed) ? listed : []), { code, message }];
  }
  return root;
}
