/** A line of the checklist in the visitor's language. */
export interface CheckItem {
  code: string;
  done: boolean;
  required: boolean;
  label: string;
  fix: string;
  evidence: string;
}
