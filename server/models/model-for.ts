import type { DeploymentModel } from './deployment-model.ts';
import { tasks, type TaskName } from './tasks.ts';

/** Which of a provider's models does a task. */
export function modelFor(
  { model, fastModel }: Pick<DeploymentModel, 'model' | 'fastModel'>,
  task: TaskName,
): string {
  return tasks[task].tier === 'fast' ? (fastModel ?? model) : model;
}
