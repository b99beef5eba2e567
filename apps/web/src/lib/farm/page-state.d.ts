declare global {
  namespace App {
    interface PageState {
      /** Which step of the listing form is open, so that the phone's back key goes one step back. */
      step?: number;
    }
  }
}
export {};
