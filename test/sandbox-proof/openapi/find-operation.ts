import type { Operation } from './description.ts';

/** The described operation a request calls, literal paths before those with parameters; `.json` does not count. */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  pathname: string,
): Operation | undefined {
  const path = pathname.replace(/\.json$/, '');
  return operations
    .filter((operation) => operation.method === method && fits(operation, path))
    .sort((a, b) => slots(a.template) - slots(b.template))[0];
}

function fits({ template, parameters }: Operation, path: string): boolean {
  const wanted = template.replace(/\.json$/, '').split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => {
      const value = given[index] ?? '';
      if (!part.includes('{')) return part === value;
      const name = part.replace(/^\{|\}$/g, '');
      const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema;
      return schema?.['type'] === 'integer' ? /^\d+$/.test(value) : value !== '';
    })
  );
}

function slots(template: string): number {
  return template.split('{').length;
}
