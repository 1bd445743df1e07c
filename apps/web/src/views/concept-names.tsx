import { type ConceptDomain, capital, type Text, type WordRelation } from '@exhorto/lawbook';
import { type ConceptSystem, conceptSystem } from '@exhorto/terms';
import type { Child } from 'hono/jsx';
import { href, type View } from './view.ts';

/** The concepts with their relations. */
export function conceptsIn({ law }: Pick<View, 'law'>): ConceptSystem {
  return conceptSystem(law);
}

/** The name of a concept in the reader's language. */
export function conceptName(v: View, id: string): string {
  return conceptsIn(v).concept(id)?.names[v.lang] ?? id;
}

export function domainName(v: View, domain: ConceptDomain): string {
  return v.law.book.vocabulary.conceptDomains[domain]?.name[v.lang] ?? domain;
}

/** A name that leads to the page of its concept; only the name where there is no such concept. */
export function ConceptLink({ v, id, children }: { v: View; id: string | undefined; children?: Child }) {
  if (id === undefined || conceptsIn(v).concept(id) === undefined) return <>{children ?? id}</>;
  return <a href={href(v, `/terms/${id}`)}>{children ?? conceptName(v, id)}</a>;
}

/** How a word stands to its concept: mark and word. */
const RELATION_MARKS: Readonly<Record<WordRelation, string>> = { same: '=', narrower: '⊂', wider: '⊃', overlaps: '∩' };

export function RelationMark({ v, relation }: { v: View; relation: WordRelation }) {
  return (
    <span class={`relation ${relation}`}>
      <span class="mark" aria-hidden="true">
        {RELATION_MARKS[relation]}
      </span>
      {v.law.book.vocabulary.wordRelations[relation]?.name[v.lang]}
    </span>
  );
}

/** A phrase of the lawbook as a sentence. */
export function sentence(text: Text, v: Pick<View, 'lang'>): string {
  const said = capital(text[v.lang]);
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}
