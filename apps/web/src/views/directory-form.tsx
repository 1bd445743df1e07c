import { OFFICE_KINDS } from '@exhorto/lawbook';
import type { DirectoryEntry, DirectoryFilter } from '@exhorto/lawbook/directory';
import { instrumentName, kindName } from './directory-names.ts';
import { type Option, PickField } from './fields.tsx';
import { href, type View } from './view.ts';

/** The form that narrows the directory, sent with GET: every filter has an address. */
export function Filters({ v, all, filter }: { v: View; all: readonly DirectoryEntry[]; filter: DirectoryFilter }) {
  const t = v.m.directory;
  const inOrder = (options: readonly Option[]) => [...options].sort((a, b) => a.label.localeCompare(b.label, v.lang));
  const states = new Set([...all.map((e) => e.state), ...(filter.state === undefined ? [] : [filter.state])]);
  const instruments = new Set([
    ...all.flatMap((e) => e.designatedFor.map((d) => d.instrument)),
    ...(filter.instrument === undefined ? [] : [filter.instrument]),
  ]);
  const pick = (name: string, label: string, options: readonly Option[], value: string | undefined) => (
    <PickField id={`d-${name}`} name={name} label={label} options={[{ value: '', label: t.any }, ...options]} value={value ?? ''} />
  );
  return (
    <search>
      <form method="get" action={href(v, '/directory')} class="directory-form" data-directory>
        <div class="fields">
          <p class="field">
            <label for="d-q">{t.words}</label>
            <input type="search" id="d-q" name="q" value={filter.words ?? ''} autocomplete="off" />
          </p>
          {pick('state', t.state, inOrder([...states].map((s) => ({ value: s, label: v.law.stateName(s, v.lang) }))), filter.state)}
          {pick('kind', t.kind, inOrder(OFFICE_KINDS.map((k) => ({ value: k, label: kindName(v, k) }))), filter.kind)}
          {pick('instrument', t.instrument, inOrder([...instruments].map((i) => ({ value: i, label: instrumentName(v, i) }))), filter.instrument)}
        </div>
        <p class="submit">
          <button type="submit" class="primary">
            {t.show}
          </button>
        </p>
      </form>
    </search>
  );
}
