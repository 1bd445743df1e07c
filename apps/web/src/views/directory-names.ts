import type { OfficeKind } from '@exhorto/lawbook';
import type { DesignatedFor, DirectoryEntry } from '@exhorto/lawbook/directory';
import type { View } from './view.ts';

export function kindName(v: Pick<View, 'law' | 'lang'>, kind: OfficeKind): string {
  return v.law.book.vocabulary.officeKinds[kind]?.name[v.lang] ?? kind;
}

export function instrumentName(v: Pick<View, 'law' | 'lang'>, id: string): string {
  return v.law.instrument(id)?.shortNames[v.lang] ?? id;
}

/** Is this a single mail address, and not a sentence about one? */
export function isMail(email: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(email);
}

/** "Budapest Convention, art. 27"; a provision that is not numbered ("central") says nothing to readers. */
export function designationName(v: View, { instrument, designation }: DesignatedFor): string {
  const name = instrumentName(v, instrument);
  return /^(\d|[IVXL]+$)/.test(designation.provision) ? `${name}, ${v.m.instruments.articleNo(designation.provision)}` : name;
}

/** The kinds of an office in the reader's words. */
export function kindNames(v: View, e: DirectoryEntry): string[] {
  return e.kinds.map((k) => kindName(v, k));
}
