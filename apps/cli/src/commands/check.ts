import { readFileSync } from 'node:fs';
import { checkRequest, type Finding, readReceived } from '@exhorto/pathways/check';
import { UsageError } from '../errors.ts';
import { openLaw } from '../law.ts';
import { langOf, readOptions, today } from '../options.ts';
import { bold, print, printJson, wrap } from '../print.ts';

/** `exhorto check FILE|-`: a received request as JSON; prints what may, must and must not be done, and a reply. */
export function runCheck(args: string[]): number {
  const { values, rest } = readOptions(args, ['on'], []);
  if (values['help'] === true) {
    print('exhorto check FILE|-: reads a received request as JSON (sender, claimedBasis, measure, identifiers, offence, order, entity, receivedOn …)');
    return 0;
  }
  const file = rest[0];
  if (file === undefined) throw new UsageError('check takes a JSON file, or - for standard input');
  const law = openLaw();
  const { received, problems } = readReceived(law, parse(file), typeof values['on'] === 'string' ? values['on'] : today());
  if (received === undefined)
    throw new UsageError(
      problems.map((p) => `${p.message}${p.allowed === undefined || p.allowed.length > 40 ? '' : `. One of: ${p.allowed.join(', ')}`}`).join('\n'),
    );
  const lang = langOf(values);
  const finding = checkRequest(law, received, lang);
  if (values['json'] === true) printJson(finding);
  else print(findingText(finding, lang));
  return 0;
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`, 3);
  }
  try {
    return JSON.parse(text);
  } catch (e) {
    throw new UsageError(`${file} is not valid JSON: ${e instanceof Error ? e.message : String(e)}`);
  }
}

const TITLES = {
  es: { must: 'Debe', may: 'Puede', mustNot: 'No debe', missing: 'Falta', reply: 'Respuesta propuesta' },
  en: { must: 'You must', may: 'You may', mustNot: 'You must not', missing: 'Missing', reply: 'Draft reply' },
  pt: { must: 'Deve', may: 'Pode', mustNot: 'Não deve', missing: 'Falta', reply: 'Resposta proposta' },
};

function findingText(f: Finding, lang: 'es' | 'en' | 'pt'): string {
  const t = TITLES[lang];
  const block = (title: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `${bold(title)}\n${items.map((i) => wrap(`· ${i}`, 2)).join('\n')}`;
  const contacts = f.authenticity.contacts.map(
    (c) => `${c.name}: ${[c.contact?.url, c.contact?.email, c.contact?.phone].filter(Boolean).join(', ')} (${c.checkedOn ?? ''})`,
  );
  return [
    block(f.authenticity.text, contacts),
    f.competence === null ? '' : wrap(f.competence.text),
    f.claimed === null ? '' : wrap(`${f.claimed.id}: ${f.claimed.summary}`),
    block(
      t.missing,
      f.missing.map((m) => (m.pinpoint === undefined ? m.text : `${m.text} (${m.pinpoint})`)),
    ),
    block(
      t.mustNot,
      f.mustNot.map((a) => a.text),
    ),
    block(
      t.must,
      f.must.map((a) => a.text),
    ),
    block(
      t.may,
      f.may.map((a) => a.text),
    ),
    f.deadline?.text ?? '',
    `${bold(t.reply)}\n${f.reply[lang].body}`,
  ]
    .filter((s) => s !== '')
    .join('\n\n');
}
