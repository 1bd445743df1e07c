import type { Lang } from '@exhorto/lawbook';
import { type Answer, ask, type Pathway, QUESTION_FIELDS, readQuestion } from '@exhorto/pathways';
import { UsageError } from '../errors.ts';
import { openLaw } from '../law.ts';
import { nearest } from '../near.ts';
import { kebab, langOf, readOptions, today } from '../options.ts';
import { bold, dim, print, printJson, verdictMark, wrap } from '../print.ts';
import { WORDS } from '../words.ts';

/** `exhorto ask`: the question's fields in kebab case. Prints the answer, or with --json nothing but the JSON. */
export function runAsk(args: string[]): number {
  const { values, rest } = readOptions(
    args,
    QUESTION_FIELDS.map((f) => kebab(f.name)),
    [],
  );
  if (values['help'] === true) {
    print(help());
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`ask takes options only; "${rest[0]}" is none. Type "exhorto ask --help"`);
  const lang = langOf(values);
  const law = openLaw();
  const raw = Object.fromEntries(QUESTION_FIELDS.map((f) => [f.name, values[kebab(f.name)]]).filter(([, v]) => v !== undefined));
  const { query, problems } = readQuestion(law, raw, today());
  if (query === undefined) {
    throw new UsageError(
      problems
        .map((p) => {
          const near = p.allowed === undefined || typeof p.value !== 'string' ? [] : nearest(p.value, p.allowed);
          const hint =
            near.length > 0
              ? ` Did you mean ${near.join(' or ')}?`
              : p.allowed !== undefined && p.allowed.length <= 40
                ? ` One of: ${p.allowed.join(', ')}`
                : '';
          return `--${kebab(p.field)} ${p.code === 'required' ? 'is required' : p.message.slice(p.field.length + 2)}.${hint}`;
        })
        .join('\n'),
    );
  }
  const answer = ask(law, query, lang);
  if (values['json'] === true) printJson(answer);
  else print(answerText(answer, lang));
  return 0;
}

function help(): string {
  const width = Math.max(...QUESTION_FIELDS.map((f) => f.name.length)) + 6;
  return `exhorto ask: who may lawfully ask whom, under which law, how\n\n${QUESTION_FIELDS.map((f) => `  ${`--${kebab(f.name)}`.padEnd(width)}${f.help}${f.required ? ' (required)' : ''}`).join('\n')}`;
}

function answerText(a: Answer, lang: Lang): string {
  const w = WORDS[lang];
  const live = a.pathways.filter((p) => p.verdict !== 'closed');
  const closed = a.pathways.filter((p) => p.verdict === 'closed');
  const parts = [bold(wrap(a.sentence)), dim(`${a.query.on} · ${w.lawbook} ${a.lawbook.version} (${a.lawbook.date})`)];
  if (a.speech !== undefined) parts.push(wrap(`${a.speech.text}. ${a.speech.norms.map((n) => `${n.text} (${n.pinpoint})`).join(' ')}`));
  parts.push(
    `${bold(w.ownLaw)}\n${verdictMark(a.ownLaw.verdict, w.verdicts[a.ownLaw.verdict])} ${wrap(`${a.ownLaw.text} ${a.ownLaw.articles.map((x) => x.pinpoint).join('; ')}`)}`,
  );
  if (live.length > 0) parts.push(`${bold(w.ways)}\n\n${live.map((p) => wayText(p, lang)).join('\n\n')}`);
  if (closed.length > 0)
    parts.push(`${bold(w.closed)}\n${closed.map((p) => wrap(`○ ${p.name} → ${p.target.entityName ?? p.target.state}: ${p.summary}`, 2)).join('\n')}`);
  if (a.unknowns.length > 0) {
    parts.push(
      `${bold(w.unknowns)}\n${a.unknowns.map((u) => wrap(`? ${u.text} [${u.slot}]${u.changes === 'steps' ? '' : `: ${w.verdicts[u.ifYes]} / ${w.verdicts[u.ifNo]}`}${u.lead === undefined ? '' : ` (${w.lead}: ${u.lead})`}`, 2)).join('\n')}`,
    );
  }
  return parts.join('\n\n');
}

function wayText(p: Pathway, lang: Lang): string {
  const w = WORDS[lang];
  const lines = [
    `${verdictMark(p.verdict, w.verdicts[p.verdict])}  ${bold(p.name)} → ${p.target.entityName ?? p.target.state}  ${dim(`[${p.id}]`)}`,
    wrap(p.summary, 3),
  ];
  if (p.conflict !== undefined) lines.push(wrap(`${w.conflict}: ${p.conflict}`, 3));
  for (const c of p.conditions) lines.push(wrap(`◐ ${c.text}${c.input === undefined ? '' : ` [--${kebab(c.input)}]`}`, 3));
  p.steps.forEach((s, i) => {
    lines.push(
      wrap(
        `${i + 1}. ${s.text}${s.pinpoint === undefined ? '' : ` (${s.pinpoint})`}${s.mayFollow === true ? ` (${w.mayFollow})` : ''}${s.to?.contact?.email == null ? '' : ` · ${s.to.contact.email}`}`,
        3,
      ),
    );
  });
  if (p.contents.length > 0) lines.push(wrap(`${w.contents}: ${p.contents.map((c) => `${c.text} (${c.pinpoint})`).join('; ')}`, 3));
  for (const l of p.limits)
    lines.push(wrap(`${w.limits}: ${l.text}: ${l.kind === 'at-least' ? '≥' : '≤'} ${l.amount} ${w.units[l.unit]}, ${l.startsAt} (${l.pinpoint})`, 3));
  return lines.join('\n');
}
