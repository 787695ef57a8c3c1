/** Who is asked for an opinion; back office is asked without a share of its own. */
export const OPINION_ROLES = ['qa', 'managers', 'agents', 'customers', 'backOffice', 'trial'] as const;
/** 'trial' is a problem met during the trial, whoever met it. */
export type OpinionRole = (typeof OPINION_ROLES)[number];

export interface Opinion {
  /** Rubric id. */
  readonly rubric: string;
  /** ISO day, or what the cell holds where it is none. */
  readonly date: string;
  /** Null where the cell names no role that we know. */
  readonly role: OpinionRole | null;
  readonly text: string;
  /** Null: not decided yet. */
  readonly adopted: boolean | null;
  readonly reason: string;
}

/** Suggested shares of the discussion group in percent; settable. */
export const SUGGESTED_SHARES: Readonly<Partial<Record<OpinionRole, number>>> = {
  qa: 50,
  managers: 20,
  agents: 10,
  customers: 20,
};

export interface RoleShare {
  readonly role: OpinionRole;
  readonly count: number;
  /** Percent of the opinions of roles that have a share; null without any. */
  readonly share: number | null;
  /** Percent that is suggested, null for a role without one. */
  readonly suggested: number | null;
}

/** How the opinions spread over the roles, against the suggested shares. */
export function roleShares(
  opinions: readonly Opinion[],
  suggested: Readonly<Partial<Record<OpinionRole, number>>>,
): RoleShare[] {
  const count = (role: OpinionRole): number => opinions.filter((one) => one.role === role).length;
  const total = OPINION_ROLES.filter((role) => suggested[role] !== undefined).reduce(
    (sum, role) => sum + count(role),
    0,
  );
  return OPINION_ROLES.filter((role) => role !== 'trial').map((role) => ({
    role,
    count: count(role),
    share: suggested[role] === undefined || total === 0 ? null : Math.round((count(role) * 1000) / total) / 10,
    suggested: suggested[role] ?? null,
  }));
}
