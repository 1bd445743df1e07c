import type { Lawbook, State, Union } from '../lawbook.ts';
import type { Text } from '../schema/common.ts';
import type { Definition } from '../schema/definition.ts';
import type { Concern, Research, Retention } from '../schema/state.ts';
import { ofStatesAndUnions, STATE } from './of-states.ts';
import { column, FACT_COLUMNS, ID, isoDuration, type Table, table, textColumns } from './table.ts';

/** What only readers use: definitions, retention, security research, concerns; and the notes of what is not known. */
export function backgroundTables(book: Lawbook): Table[] {
  const all = <T>(pick: (s: State | Union) => readonly T[]) => ofStatesAndUnions(book, pick);
  return [
    table(
      { name: 'definitions', title: 'Definitions', description: 'What the law of each state means by a term, by elements.' },
      all((s) => s.definitions),
      [
        ID,
        STATE,
        column('concept', 'string', 'Concept that it defines', (d: Definition) => d.concept),
        column('name', 'string', 'The term in the law', (d) => d.name.official),
        column('name_lang', 'string', 'Language of the term (BCP 47)', (d) => d.name.lang),
        column('elements', 'object', 'Elements, in three languages (JSON)', (d) => d.elements),
        ...textColumns<Definition>('text', 'What it leaves out, how it differs', (d) => d.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'retention', title: 'Retention', description: 'Duties of providers to keep data beforehand.' },
      all((s) => s.retention),
      [
        ID,
        STATE,
        column('exists', 'boolean', 'false = the law has no such duty', (r: Retention) => r.exists),
        column('period', 'duration', 'How long (ISO 8601); empty = not read', (r) => (r.period == null ? undefined : isoDuration(r.period))),
        ...textColumns<Retention>('text', 'The rule in a sentence', (r) => r.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'research', title: 'Security research', description: 'What the law or a published policy says of good-faith security research.' },
      all((s) => s.research),
      [
        ID,
        STATE,
        column('position', 'string', 'exempted, defence, prosecution-policy, authorisation-required, silent or draft', (r: Research) => r.position),
        column('conditions', 'list', 'What a researcher must keep to', (r) => r.conditions.map((c) => c.condition)),
        ...textColumns<Research>('text', 'The position in a sentence', (r) => r.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'concerns', title: 'Concerns', description: 'Concerns that civil society, treaty bodies or courts have raised.' },
      all((s) => s.concerns),
      [
        ID,
        STATE,
        column('raised_by', 'string', 'Who raised it', (c: Concern) => c.raisedBy),
        ...textColumns<Concern>('about', 'What it is about', (c) => c.about),
        ...textColumns<Concern>('text', 'The concern', (c) => c.text),
        ...FACT_COLUMNS,
      ],
    ),
    table({ name: 'notes', title: 'Notes', description: 'What is only remembered, and what was looked for in vain. No rule reads them.' }, notesOf(book), [
      column('note', 'string', 'Key of the row; it may change', (n) => n.note),
      column('of', 'string', 'State, union, instrument, family of instruments or provider', (n) => n.of),
      column('kind', 'string', 'lead = only remembered, unknown = looked for and not found', (n) => n.kind),
      column('about', 'string', 'Id that the fact would have, or a topic', (n) => n.about),
      ...textColumns<Note>('text', 'The note', (n) => n.text),
      ...textColumns<Note>('tried', 'Where it was looked for', (n) => n.tried),
    ]),
  ];
}

interface Note {
  note: string;
  of: string;
  kind: 'lead' | 'unknown';
  about: string;
  text: Text;
  tried?: Text | undefined;
}

function notesOf(book: Lawbook): Note[] {
  const files = [
    ...book.states.map((s) => ({ of: s.state, ...s })),
    ...book.unions.map((u) => ({ of: u.union, ...u })),
    ...book.instruments.map((i) => ({ of: i.id, ...i })),
    ...book.families.map((f) => ({ of: f.family, ...f })),
    ...book.providers.map((p) => ({ of: p.id, ...p })),
  ];
  return files.flatMap(({ of, leads, unknowns }) => [
    ...leads.map((l, i): Note => ({ note: `${of}.lead.${i + 1}`, of, kind: 'lead', about: l.about, text: l.text })),
    ...unknowns.map((u, i): Note => ({ note: `${of}.unknown.${i + 1}`, of, kind: 'unknown', about: u.about, text: u.text, tried: u.tried })),
  ]);
}
