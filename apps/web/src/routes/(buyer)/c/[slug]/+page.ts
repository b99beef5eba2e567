// To be looked at, with nothing on it that a link or a form cannot do: a weak phone fetches no script for it.
export const csr = false;
