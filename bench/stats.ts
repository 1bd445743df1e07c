/** Measuring side by side: subjects take turns in one run, so that what disturbs the machine disturbs all of them. */

export interface Subject {
  name: string;
  /** How many operations one call of `run` does. */
  operations: number;
  run: () => unknown;
}

export interface Measured {
  /** Median microseconds for one operation. */
  micros(name: string): number;
  /** Median over the rounds of a's time divided by b's time in the same round. */
  ratio(a: string, b: string): number;
}

/** Microseconds of this thread's own work: other programs on the machine do not count. */
export function workOfThread(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** Microseconds on the wall: for what happens in other processes. */
export function wall(): number {
  return performance.now() * 1000;
}

/** Microseconds that a subject runs in a round, at least: the thread's clock ticks in milliseconds. */
const LONG_ENOUGH = 60_000;

/** Warm-up, then rounds in which every subject has its turn; the order turns round by round (A B, B A, …). */
export async function sideBySide(subjects: readonly Subject[], rounds = 15, warmUps = 3, clock = workOfThread): Promise<Measured> {
  const samples = new Map<string, number[]>(subjects.map((s) => [s.name, []]));
  const times = new Map<Subject, number>();
  for (const s of subjects) {
    const start = wall();
    for (let i = 0; i < warmUps; i++) await s.run();
    times.set(s, Math.ceil((LONG_ENOUGH * warmUps) / (wall() - start)));
  }
  for (let i = 0; i < rounds; i++) {
    for (const s of i % 2 === 0 ? subjects : subjects.toReversed()) {
      const runs = times.get(s) ?? 1;
      const start = clock();
      for (let run = 0; run < runs; run++) await s.run();
      samples.get(s.name)?.push((clock() - start) / (s.operations * runs));
    }
  }
  const of = (name: string): number[] => {
    const found = samples.get(name);
    if (found === undefined) throw new Error(`nothing named "${name}" was measured`);
    return found;
  };
  return {
    micros: (name) => median(of(name)),
    ratio: (a, b) => median(of(a).map((x, i) => x / (of(b)[i] as number))),
  };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], q: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  return low + ((sorted[Math.ceil(at)] as number) - low) * (at - Math.floor(at));
}

export interface Row {
  what: string;
  figure: string;
  /** What it stands beside. */
  peer?: string;
  ratio?: number;
  aim?: string;
  met?: boolean;
}

const WIDTHS = [56, 15, 34, 8, 14, 3] as const;

export function printHead(part: string): void {
  console.log(`\n${part}`);
  line(['what', 'figure', 'beside', 'ratio', 'aim', 'met']);
}

/** A line of the table. A ratio above 1 means: so many times the peer's time, size or rate. */
export function printRow(r: Row): void {
  line([r.what, r.figure, r.peer ?? '–', r.ratio === undefined ? '–' : short(r.ratio), r.aim ?? '–', r.met === undefined ? '–' : r.met ? 'yes' : 'NO']);
}

function line(cells: readonly string[]): void {
  console.log(
    cells
      .map((c, i) => c.padEnd(WIDTHS[i] ?? 0))
      .join(' ')
      .trimEnd(),
  );
}

/** Three significant digits, without an exponent. */
export function short(n: number): string {
  return n >= 100 ? n.toFixed(0) : Number(n.toPrecision(3)).toString();
}

export function time(micros: number): string {
  if (micros < 1000) return `${short(micros)} µs`;
  return micros < 1e6 ? `${short(micros / 1000)} ms` : `${short(micros / 1e6)} s`;
}

export function kilobytes(bytes: number): string {
  return `${short(bytes / 1000)} kB`;
}

export function megabytes(bytes: number): string {
  return `${short(bytes / 1e6)} MB`;
}
