import { type Power, say } from '@exhorto/lawbook';
import type { View } from '../views/view.ts';
import { durationOf } from './portrait.tsx';

/** How long an order lasts, whom it reaches and what the person is told: as far as the law was read, else a dash. */
export function PowerTerms({ v, p }: { v: View; p: Power }) {
  const t = v.m.portrait;
  const said = (text: Power['text']): string[] => (text === undefined ? [] : [say(text, v.lang)]);
  const known = (label: string, parts: readonly string[]): [string, string][] => {
    const words = parts.filter((x) => x !== '').join('. ');
    return words === '' ? [] : [[label, words]];
  };
  const rows = [
    ...known(t.duration, durationOf(v, p.duration)),
    ...known(t.reach, [t.reaches[p.reach.foreignProviders], ...said(p.reach.text)]),
    ...known(t.notice, [t.notices[p.notice.user], ...said(p.notice.text)]),
    ...known(t.secrecy, said(p.secrecy)),
  ];
  if (rows.length === 0 && p.emergencyOrderMayFollow !== true) return <>—</>;
  return (
    <ul class="conduct">
      {rows.map(([label, words]) => (
        <li>
          {label}: {words}
        </li>
      ))}
      {p.emergencyOrderMayFollow === true && <li>{t.orderMayFollow}</li>}
    </ul>
  );
}
