/** A line of the checklist in the visitor's language. */
export interface CheckItem {
  code: string;
  done: boolean;
  required: boolean;
  /** A person says so; the others are looked up. */
  isStated: boolean;
  label: string;
  fix: string;
  evidence: string;
}
