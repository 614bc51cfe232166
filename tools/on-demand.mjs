// Makes the patterns and tables of a module when they are first asked for. At a start the engine would parse each pattern twice, once to see
// that it is one and once to make it, and run the code of all tables; a small page needs a third of them.
import ts from 'typescript';

/** Shorter tables are made at once, for the function around one costs more. In characters of code. */
const SMALL = 64;

const MAKERS = new Set(['RegExp', 'Set', 'Map']);
/** What arrays and texts offer that changes nothing. */
const METHODS = new Set(['split', 'map', 'flatMap', 'filter', 'join', 'concat', 'flat', 'slice']);
const PROPERTIES = new Set(['source', 'length']);

/**
 * @typedef {ReadonlyMap<string, ts.VariableDeclaration>} Declarations
 * @typedef {{ from: number, to: number, text: string }} Edit Of the code, in its order.
 */

/**
 * `var NAME = /…/` becomes a function that makes it once, and each use of it a call. What the module exports stays as it is.
 * @param {string} code A module as the bundler writes it, constants as variables, with the names of its source: only what is bound once in all of it is touched.
 */
export function onDemand(code) {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const late = lateDeclarations(file);
  /** @type {string[]} */
  const makers = [];
  /** @type {Edit[]} */
  const edits = [];
  collect(file, late, edits, makers);
  return `${edited(code, edits, 0, code.length)}${makers.join('')}`;
}

/** @param {ts.SourceFile} file */
function lateDeclarations(file) {
  const { exported, bound, changed } = namesOf(file);
  /** @type {Map<string, ts.VariableDeclaration>} */
  const late = new Map();
  /** @type {Set<string>} */
  const pure = new Set();
  const lists = file.statements.filter(ts.isVariableStatement).map(({ declarationList }) => declarationList);
  for (const declaration of lists.flatMap(({ flags, declarations }) => (flags & ts.NodeFlags.BlockScoped ? [] : declarations))) {
    const { name, initializer } = declaration;
    if (!ts.isIdentifier(name) || initializer === undefined || bound.get(name.text) !== 1 || changed.has(name.text)) continue;
    if (!isPure(initializer, pure)) continue;
    pure.add(name.text);
    if (!exported.has(name.text) && isDear(initializer)) late.set(name.text, declaration);
  }
  return late;
}

/**
 * How often each name is bound anywhere in the module, which are exported, and which are set again.
 * @param {ts.SourceFile} file
 */
function namesOf(file) {
  /** @type {Map<string, number>} */
  const bound = new Map();
  /** @type {Set<string>} */
  const exported = new Set();
  /** @type {Set<string>} */
  const changed = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    const name = boundBy(node);
    if (name !== null) bound.set(name, (bound.get(name) ?? 0) + 1);
    if (ts.isExportSpecifier(node)) for (const { text } of [node.name, node.propertyName ?? node.name]) exported.add(text);
    const target = targetOf(node);
    if (target !== null) for (const own of identifiersOf(target)) changed.add(own);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { bound, exported, changed };
}

/** @param {ts.Node} node */
function boundBy(node) {
  const binds =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionLike(node) ||
    ts.isClassLike(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node);
  return binds && node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : null;
}

/**
 * What a node gives another value.
 * @param {ts.Node} node
 */
function targetOf(node) {
  if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) ? node.left : null;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return isStep(node.operator) ? node.operand : null;
  return ts.isForOfStatement(node) || ts.isForInStatement(node) ? node.initializer : null;
}

/** @param {ts.SyntaxKind} kind */
function isAssignment(kind) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** @param {ts.SyntaxKind} kind */
function isStep(kind) {
  return kind === ts.SyntaxKind.PlusPlusToken || kind === ts.SyntaxKind.MinusMinusToken;
}

/**
 * @param {ts.Node} node
 * @returns {string[]}
 */
function identifiersOf(node) {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return [];
  /** @type {string[]} */
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...identifiersOf(child)));
  return found;
}

/**
 * Whether an expression gives the same at any time, and does nothing else.
 * @param {ts.Node} node
 * @param {ReadonlySet<string>} known Names of what does.
 * @returns {boolean}
 */
function isPure(node, known) {
  const pure = (/** @type {ts.Node} */ inner) => isPure(inner, known);
  if (ts.isIdentifier(node)) return known.has(node.text);
  if (ts.isLiteralExpression(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw' && pure(node.template);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => pure(expression));
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(pure);
  if (ts.isSpreadElement(node) || ts.isParenthesizedExpression(node)) return pure(node.expression);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (member) => ts.isPropertyAssignment(member) && !ts.isComputedPropertyName(member.name) && pure(member.initializer),
    );
  if (ts.isPropertyAccessExpression(node)) return PROPERTIES.has(node.name.text) && pure(node.expression);
  if (ts.isNewExpression(node))
    return ts.isIdentifier(node.expression) && MAKERS.has(node.expression.text) && (node.arguments ?? []).every(pure);
  if (!ts.isCallExpression(node)) return false;
  const { expression: called, arguments: given } = node;
  if (!ts.isPropertyAccessExpression(called) || !METHODS.has(called.name.text) || !pure(called.expression)) return false;
  return given.every((one) => (ts.isArrowFunction(one) ? isPure(one.body, withParameters(one, known)) : pure(one)));
}

/**
 * @param {ts.ArrowFunction} node
 * @param {ReadonlySet<string>} known
 */
function withParameters({ parameters }, known) {
  const own = new Set(known);
  const add = (/** @type {ts.Node} */ node) => {
    const name = boundBy(node);
    if (name !== null) own.add(name);
    ts.forEachChild(node, add);
  };
  parameters.forEach(add);
  return own;
}

/**
 * Patterns, and what is long or made of a list.
 * @param {ts.Node} node
 */
function isDear(node) {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isNewExpression(node)) return node.arguments?.length !== 0;
  return !ts.isLiteralExpression(node) && node.end - node.getStart() >= SMALL;
}

/**
 * @param {ts.Node} node
 * @param {Declarations} late
 * @param {Edit[]} edits Gets what to write instead of the node's code.
 * @param {string[]} makers Gets the functions.
 */
function collect(node, late, edits, makers) {
  const replace = (/** @type {string} */ text) => void edits.push({ from: node.getStart(), to: node.end, text });
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && late.get(node.name.text) === node && node.initializer !== undefined) {
    const name = node.name.text;
    makers.push(`function ${name}() { return ${name}$ ??= ${madeLate(node.initializer, late)}; }\n`);
    replace(`${name}$`);
  } else if (ts.isIdentifier(node) && late.has(node.text)) {
    if (ts.isShorthandPropertyAssignment(node.parent)) replace(`${node.text}: ${node.text}()`);
    else if (!isMemberName(node)) replace(`${node.text}()`);
  } else ts.forEachChild(node, (child) => collect(child, late, edits, makers));
}

/**
 * The code of a value that a function makes.
 * @param {ts.Expression} node
 * @param {Declarations} late
 */
function madeLate(node, late) {
  /** @type {Edit[]} */
  const edits = [];
  const visit = (/** @type {ts.Node} */ inner) => {
    if (ts.isRegularExpressionLiteral(inner)) edits.push({ from: inner.getStart(), to: inner.end, text: constructed(inner.text) });
    else if (ts.isIdentifier(inner)) collect(inner, late, edits, []);
    else ts.forEachChild(inner, visit);
  };
  visit(node);
  return edited(node.getSourceFile().text, edits, node.getStart(), node.end);
}

/**
 * Whether an identifier names a member of something.
 * @param {ts.Identifier} node
 */
function isMemberName(node) {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/**
 * As a call: the engine parses a literal together with the code around it.
 * @param {string} literal
 */
function constructed(literal) {
  const end = literal.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(literal.slice(1, end))}, "${literal.slice(end + 1)}")`;
}

/**
 * @param {string} code
 * @param {readonly Edit[]} edits
 * @param {number} from
 * @param {number} to
 */
function edited(code, edits, from, to) {
  let text = '';
  let at = from;
  for (const edit of edits) {
    text += code.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + code.slice(at, to);
}
