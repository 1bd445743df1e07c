import type { View } from '../views/view.ts';

interface WithGaps {
  leads: readonly { about: string; text: string }[];
  unknowns: readonly { about: string; text: string; tried?: string | undefined }[];
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
            <span class="mono">{u.about}</span>: <span lang="en">{u.text}</span>
            {u.tried !== undefined && (
              <span class="quiet" lang="en">
                {' '}
                ({u.tried})
              </span>
            )}
          </li>
        ))}
        {of.leads.map((l) => (
          <li>
            <span class="mono">{l.about}</span>: <em>{v.m.answer.lead}:</em> <span lang="en">{l.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
