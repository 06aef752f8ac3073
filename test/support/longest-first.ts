import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files in which whole processes are started and killed: they take minutes, and one of them begun last
 * would run alone. All others as usual, by how long they took before.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('.process.test.ts');
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}
