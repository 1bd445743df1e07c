import { say, type Text } from '@exhorto/lawbook';
import type { View } from '../views/view.ts';

interface WithGaps {
  leads: readonly { about: string; text: Text }[];
  unknowns: readonly { about: string; text: Text; tried?: Text | undefined }[];
}

/** What was looked for and not found, and what is only remembered: marked as such, read by no rule. */
export function Gaps({ v, of }: { v: View; of: WithGaps }) {
  if (of.unknowns.length + of.leads.length === 0) return null;
  return (
    <section>
      <h2 id="gaps">{v.m.states.unknowns}</h2>
      <p class="quiet">{v.m.gaps.maintainers}</p>
      <ul class="plain gaps">
        {of.unknowns.map((u) => (
          <li>
            <span class="mono">{u.about}</span>: {say(u.text, v.lang)}
            {u.tried !== undefined && <span class="quiet"> ({say(u.tried, v.lang)})</span>}
          </li>
        ))}
        {of.leads.map((l) => (
          <li>
            <span class="mono">{l.about}</span>: <em>{v.m.answer.lead}:</em> {say(l.text, v.lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}
