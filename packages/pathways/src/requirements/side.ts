/** Whose law a predicate is read in, and who the other is. */
export interface Side {
  state: string;
  role: 'asker' | 'holder';
  other: string;
}
