import type { SubmitFunction } from '$app/forms';

/**
 * Forms of the live desk: what was typed stays until it was taken, and the page is not loaded anew each time, because
 * the room's events tell what changed. `after` hears whether it was taken.
 */
export const sent =
  (after?: (isDone: boolean) => void): SubmitFunction =>
  () =>
  async ({ result, update }) => {
    const isDone = result.type === 'success';
    await update({ reset: isDone, invalidateAll: result.type === 'redirect' });
    after?.(isDone);
  };
