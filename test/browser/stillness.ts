import type { Page } from 'playwright-core';

/** Waits for what fades or slides in; what moves for ever, like a skeleton, is as still as it gets. */
export async function stillness(on: Page): Promise<void> {
  for (const frame of on.frames()) {
    await frame.evaluate(async () => {
      // A change of colours begins its fading with the next frame.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      const ending = document
        .getAnimations()
        .filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
      await Promise.allSettled(ending.map((animation) => animation.finished));
    });
  }
}
