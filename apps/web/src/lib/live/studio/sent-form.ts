import type { SubmitFunction } from '$app/forms';

/**
 * Forms of the live desk: what was typed stays until it was taken, and the page is not loaded anew each time, because
 * the room's events tell what changed. `after` hears whether it was taken.
 */
export const sent =
  (after?: (isDone: boolean) => void): SubmitFunction =>
  () =>
  async ({ result, update }) => {
    // Nothing was sent: what was typed stays, and the desk too, instead of a page that says so.
    if (result.type === 'error' && result.error instanceof TypeError) return after?.(false);
    const isDone = result.type === 'success';
    await update({ reset: isDone, invalidateAll: result.type === 'redirect' });
    after?.(isDone);
  };
