/** The roles of a session, shared out so that over the sessions everybody gets each of them as often as the others. */

/** In the order in which they are shared out: a small group needs the first ones most. */
export const ROLES = ['facilitator', 'reporter', 'challenger', 'connector', 'picker'] as const;
export type Role = (typeof ROLES)[number];

export interface Candidate {
  /** The roles that they have in this session. */
  readonly has: readonly Role[];
  /** The roles that they have passed on in this session. */
  readonly passed: readonly Role[];
  /** How often they had each role in earlier sessions; 0 where it is left out. */
  readonly turns: Readonly<Partial<Record<Role, number>>>;
}

/**
 * Who takes the role: the one with the fewest roles in this session, of those the one who had it least often, then the one who had
 * the fewest roles at all, then the first to join. Null if nobody may: those who have it or passed it on do not get it again.
 */
export function nextFor<Person extends Candidate>(role: Role, people: readonly Person[]): Person | null {
  const free = people.filter(({ has, passed }) => !has.includes(role) && !passed.includes(role));
  const [first, ...others] = free;
  if (first === undefined) return null;
  return others.reduce((best, one) => (isBefore(costOf(one, role), costOf(best, role)) ? one : best), first);
}

interface Dealt<Person> {
  readonly role: Role;
  readonly person: Person;
}

/**
 * Shares out the roles that nobody has; gives each with its person. Those with the fewest roles in this session come first, then those
 * who had the fewest in earlier ones, then the first to join; among them each role goes, as far as it can, to who had it least.
 */
export function dealRoles<Person extends Candidate>(people: readonly Person[]): Dealt<Person>[] {
  const dealt: Dealt<Person>[] = [];
  const hasNow = (person: Person) => person.has.length + dealt.filter((one) => one.person === person).length;
  let open = ROLES.filter((role) => people.every(({ has }) => !has.includes(role)));
  for (;;) {
    const free = people.filter((person) => open.some((role) => mayTake(person, role)));
    const least = Math.min(...free.map(hasNow));
    const next = free
      .filter((person) => hasNow(person) === least)
      .sort((one, other) => totalOf(one) - totalOf(other))
      .slice(0, open.length);
    const way = assign(open, next);
    if (way.length === 0) return dealt;
    dealt.push(...way);
    open = open.filter((role) => way.every((one) => one.role !== role));
  }
}

const mayTake = ({ passed }: Candidate, role: Role) => !passed.includes(role);

/** At most one role for each person, and as many as they may take; all of the some thousand ways are tried. */
function assign<Person extends Candidate>(roles: readonly Role[], people: readonly Person[]): Dealt<Person>[] {
  const [role, ...others] = roles;
  if (role === undefined) return [];
  const taken = people
    .filter((person) => mayTake(person, role))
    .map((person) => [{ role, person }, ...assign(others, without(people, person))]);
  const ways = taken.length < roles.length ? [...taken, assign(others, people)] : taken;
  return ways.reduce((best, way) => (wayCost(way) < wayCost(best) ? way : best));
}

const without = <Person>(people: readonly Person[], person: Person) => people.filter((one) => one !== person);

/** More than any squares of turns add up to. */
const ROLE_WORTH = 1e6;

/** The more roles the better, and then the smaller the sum of the squares of how often people had theirs. */
const wayCost = (way: readonly Dealt<Candidate>[]): number =>
  way.reduce((sum, { role, person }) => sum + (person.turns[role] ?? 0) ** 2 - ROLE_WORTH, 0);

const totalOf = ({ turns }: Candidate): number => Object.values(turns).reduce((sum, count) => sum + count, 0);

const costOf = (person: Candidate, role: Role): readonly number[] => [
  person.has.length,
  person.turns[role] ?? 0,
  totalOf(person),
];

const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((cost, position) => cost !== other[position]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};
