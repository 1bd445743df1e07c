import type { FieldProblem } from '@exhorto/pathways';
import type { View } from './view.ts';

export interface Option {
  value: string;
  label: string;
}

export interface Group {
  group: string;
  options: Option[];
}

/** A list to choose from, in groups or not. */
export function Pick({
  name,
  id = `f-${name}`,
  label,
  options,
  value,
  bad,
  required,
}: {
  name: string;
  id?: string;
  label?: string;
  options: readonly (Option | Group)[];
  value: string;
  bad?: boolean;
  required?: boolean;
}) {
  return (
    <select name={name} id={id} aria-label={label} aria-invalid={bad === true ? 'true' : undefined} required={required}>
      {options.map((o) =>
        'group' in o ? (
          <optgroup label={o.group}>
            {o.options.map((x) => (
              <option value={x.value} selected={x.value === value}>
                {x.label}
              </option>
            ))}
          </optgroup>
        ) : (
          <option value={o.value} selected={o.value === value}>
            {o.label}
          </option>
        ),
      )}
    </select>
  );
}

interface FieldProps {
  id: string;
  name: string;
  label: string;
  value: string;
}

/** A list to choose from under its label. */
export function PickField({
  name,
  id = `f-${name}`,
  label,
  value,
  options,
  bad,
}: Omit<FieldProps, 'id'> & { id?: string; options: readonly (Option | Group)[]; bad?: boolean }) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <Pick id={id} name={name} options={options} value={value} bad={bad === true} />
    </p>
  );
}

/** A day under its label. */
export function DateField({ id, name, label, value }: FieldProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input type="date" id={id} name={name} value={value} />
    </p>
  );
}

/** What of the address is not known, and was left out; nothing where all of it is. */
export function NotKnown({ v, problems }: { v: View; problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="note warn" role="alert">
      <ul>
        {problems.map((p) => (
          <li>
            {p.field}: {v.m.find.isNotKnown(String(p.value))}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function labelled(values: readonly string[], label: (x: string) => string | undefined): Option[] {
  return values.map((value) => ({ value, label: label(value) ?? value }));
}
