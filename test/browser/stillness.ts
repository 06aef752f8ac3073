import type { Page } from 'playwright-core';

/** Waits for what fades or slides in; what moves for ever, like a skeleton, is as still as it gets. */
export async function stillness(on: Page): Promise<void> {
  for (const frame of on.frames()) {
    await frame.evaluate(async () => {
      const moving = () =>
        document
          .getAnimations()
          .filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
      // A change of colours begins its fading with the next frame, and inside what has faded another one may begin.
      for (let still = 0; still < 2;) {
        await new Promise(requestAnimationFrame);
        const ending = moving();
        still = ending.length === 0 ? still + 1 : 0;
        await Promise.allSettled(ending.map((animation) => animation.finished));
      }
    });
  }
}
