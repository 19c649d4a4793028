/** The custom ids of a reading plan: they hold the plan and the week, so that its buttons work after a restart. */

export const PREFIX = 'plan:';

const OF_WEEK = ['read', 'count', 'unread', 'later', 'discussed'] as const;
const OF_PLAN = ['remind', 'end', 'ended'] as const;

type WeekAction = (typeof OF_WEEK)[number];
type PlanAction = (typeof OF_PLAN)[number];

export type PlanState =
  | { readonly kind: WeekAction; readonly planId: string; readonly week: number }
  | { readonly kind: PlanAction; readonly planId: string };

const STATE = /^plan:([a-z]{1,10}):([0-9a-f-]{36})(?::(\d{1,3}))?$/u;

export const weekId = (action: WeekAction, plan: string, week: number): string => `${PREFIX}${action}:${plan}:${week}`;

export const planId = (action: PlanAction, plan: string): string => `${PREFIX}${action}:${plan}`;

/** The state in a custom id; null if it is none of these. */
export function decodePlan(customId: string): PlanState | null {
  const [, kind, plan, week] = STATE.exec(customId) ?? [];
  if (plan === undefined) return null;
  const ofWeek = OF_WEEK.find((one) => one === kind);
  if (ofWeek !== undefined && week !== undefined) return { kind: ofWeek, planId: plan, week: Number(week) };
  const ofPlan = OF_PLAN.find((one) => one === kind);
  return ofPlan === undefined || week !== undefined ? null : { kind: ofPlan, planId: plan };
}
