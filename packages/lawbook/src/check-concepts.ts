import type { Say } from './check.ts';
import type { ConceptTerm, Lawbook } from './lawbook.ts';
import type { Definition } from './schema/definition.ts';

/** The concept system: ids are unique, relations lead somewhere and never in a circle, definitions name elements that there are. */
export function checkConcepts(book: Lawbook, say: Say): void {
  const byId = new Map(book.concepts.map((c) => [c.id, c]));
  const states = new Set(book.stateTerms.map((s) => s.state));
  const places = new Set([...states, ...book.instruments.map((i) => i.id), ...book.groups.map((g) => g.group as string)]);
  const seen = new Set<string>();
  for (const c of book.concepts) {
    const at = `concept.${c.id}`;
    if (seen.has(c.id)) say('error', at, `the concept "${c.id}" is there twice`);
    seen.add(c.id);
    for (const other of [...c.broader, ...c.related])
      if (!byId.has(other)) say('error', at, `names the concept "${other}", which is not in lawbook/terms/concepts/`);
    for (const other of c.related) if (c.broader.includes(other)) say('error', at, `"${other}" is both broader and related: one of them`);
    if (isCircular(c, byId)) say('error', at, `"${c.id}" is broader than itself: its broader concepts go in a circle`);
    if (c.basis !== undefined && c.basis.id !== at) say('error', c.basis.id, `the basis of this concept has the id "${at}"`);
    for (const w of c.words) {
      if (!w.id.startsWith(`${at}.`)) say('error', w.id, `the id of a word of this concept begins with "${at}."`);
      if (!states.has(w.state)) say('error', w.id, `names the state ${w.state}, which is not in lawbook/terms/states.yaml`);
      if (w.relation !== 'same' && w.text === undefined) say('error', w.id, `the word is ${w.relation}: say in "text" what is different`);
    }
    const twice = duplicate(c.elements.map((e) => e.id));
    if (twice !== undefined) say('error', at, `the element "${twice}" is there twice`);
    for (const m of c.matters)
      for (const code of [...m.wider, ...m.narrower])
        if (!places.has(code)) say('error', at, `"matters" names ${code}, which is no state, group or instrument`);
  }
  const definitions: Definition[] = [...book.states, ...book.unions, ...book.instruments].flatMap((x) => x.definitions);
  for (const d of definitions) checkDefinition(d, byId.get(d.concept), say);
}

function checkDefinition(d: Definition, c: ConceptTerm | undefined, say: Say): void {
  if (c === undefined) {
    say('error', d.id, `names the concept "${d.concept}", which is not in lawbook/terms/concepts/`);
    return;
  }
  const known = new Set(c.elements.map((e) => e.id));
  for (const e of [...(d.has ?? []), ...(d.lacks ?? [])])
    if (!known.has(e)) say('error', d.id, `names the element "${e}", which the concept "${c.id}" has not`);
  const both = (d.has ?? []).find((e) => d.lacks?.includes(e));
  if (both !== undefined) say('error', d.id, `has and lacks the element "${both}"`);
}

function isCircular(c: ConceptTerm, byId: ReadonlyMap<string, ConceptTerm>): boolean {
  const seen = new Set<string>();
  const waiting = [...c.broader];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === c.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(byId.get(id)?.broader ?? []));
  }
  return false;
}

function duplicate(ids: readonly string[]): string | undefined {
  return ids.find((id, i) => ids.indexOf(id) !== i);
}
