// Every choice is a link: nothing here needs the framework.
export const csr = false;
