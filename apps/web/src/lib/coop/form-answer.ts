/** What any form of the desk may be told back: done with a sentence, or a problem with where it belongs and what was typed. */
export interface FormAnswer {
  done?: string | undefined;
  problem?: string | undefined;
  /** Which input the problem belongs to. */
  field?: string | undefined;
  /** Which form, or which row, of the page it was. */
  of?: string | undefined;
  values?: Record<string, string> | undefined;
  inputs?: Record<string, string[]> | undefined;
  count?: number | undefined;
}
export type Answered = FormAnswer | null | undefined;
