import { posix } from 'node:path';
import ts from 'typescript';

/** One source file as the rules see it. */
export interface Source {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
  /** What it imports: our files by their path from the root, packages by their name as written. */
  imports: string[];
  /** What it offers as a function, in the order in which it stands there. */
  functions: { name: string; lines: number; hasDocstring: boolean }[];
}

/** Reads a file's imports (static, re-exported, dynamic, of types alike) and its exported functions. */
export function readSource(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports: string[] = [];
  const functions: Source['functions'] = [];
  const visit = (node: ts.Node): void => {
    const named = importedBy(node);
    if (named !== undefined) imports.push(fromRoot(path, named));
    if (ts.isFunctionDeclaration(node) && isExported(node)) functions.push(describe(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, text, imports, functions };
}

function importedBy(node: ts.Node): string | undefined {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return named && ts.isStringLiteralLike(named) ? named.text : undefined;
}

function fromRoot(path: string, named: string): string {
  return named.startsWith('.') ? posix.join(posix.dirname(path), named) : named;
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function describe(node: ts.FunctionDeclaration, file: ts.SourceFile): Source['functions'][number] {
  const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line;
  return {
    name: node.name?.text ?? 'default',
    lines: lineOf(node.end) - lineOf(node.getStart(file)) + 1,
    hasDocstring: ts.getJSDocCommentsAndTags(node).length > 0,
  };
}
