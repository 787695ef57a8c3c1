/** A rate that the whole centre is to reach, such as calls answered within 15 seconds; none of one contact. */
export interface CentreTarget {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  /** 0 to 1. */
  readonly value: number;
}

export function signOf({ better }: CentreTarget): '≥' | '≤' {
  return better === 'higher' ? '≥' : '≤';
}

/** As a setting keeps it: `≥0.98`. */
export function targetSetting(target: CentreTarget): string {
  return `${signOf(target)}${target.value}`;
}

/** Null where somebody emptied the setting or wrote something else. */
export function readTarget(name: string, setting: string | number): CentreTarget | null {
  const [, sign, value] = /^\s*([≥≤])\s*(\d+(?:\.\d+)?)\s*$/u.exec(String(setting)) ?? [];
  if (sign === undefined || !(Number(value) <= 1)) return null;
  return { name, better: sign === '≥' ? 'higher' : 'lower', value: Number(value) };
}
