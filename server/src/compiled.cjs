/**
 * What programs ask of V8 before they run.
 *
 * Keeps compiled code from one start to the next. Node does so by itself from version 22.1 on; for older ones the code of
 * each bundle is kept here, in a folder that nobody else may write to. Where that is not to be had nothing is kept.
 */
const fs = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const { threadId } = require('node:worker_threads');

/** Loads a bundle that lies beside this file. */
exports.load = (name) => {
  if (optimisesEarly && threadId === 0) v8.setFlagsFromString('--interrupt-budget=540000');
  if (Module.enableCompileCache) Module.enableCompileCache();
  else if (keepsItself) Module._extensions['.js'] = run;
  return require(name);
};

/** Puts by what is compiled by now. It is the more, the more was done; a good moment is one at which nobody waits. */
exports.keep = () => {
  if (Module.enableCompileCache) Module.flushCompileCache?.();
  else for (const { script, file } of scripts.values()) quietly(() => write(file, script));
};

/**
 * Limits the garbage that V8 lets lie, which in a day of typing would be several times of what is in use: to as much again, or to
 * less where a long document is open. `length` is that of a text that comes in, in characters; 0 at the start.
 */
exports.limitGarbage = (length) => {
  if (length <= longest || !knowsGarbageFlags) return;
  longest = length;
  const isLong = length > 200_000;
  // All that is known of a very long one takes too long to look through often.
  v8.setFlagsFromString(`--heap-growing-percent=${isLong && length < 2_000_000 ? 30 : 100}`);
  // What is new is collected in small portions: a large one takes longer than a keystroke.
  if (isLong) v8.setFlagsFromString('--semi-space-growth-factor=1');
};

let longest = -1;

// An unknown flag would be complained about on the terminal.
const knowsGarbageFlags = /^1[1-4]\./.test(process.versions.v8);

// The variable is Node's own, so that it means the same for every Node.
const keepsItself = !Module.enableCompileCache && !process.env.NODE_DISABLE_COMPILE_CACHE;

// Node 20 optimises what ran for a short time already, beside the work that somebody waits for, and much of it in vain: with
// eight times its budget (67,584) a keystroke takes two thirds of the time. Later ones compile in between, and have no such flag.
const optimisesEarly = process.versions.v8.startsWith('11.');

const scripts = new Map();

const usual = Module._extensions['.js'];

// Takes the place of what Node does with a file of CommonJS, for those that lie beside this one.
function run(module, filename) {
  if (path.dirname(filename) !== __dirname) return usual(module, filename);
  const own = Module.createRequire(filename);
  const { exports } = module;
  scriptOf(filename).runInThisContext().call(exports, exports, own, module, filename, path.dirname(filename));
}

function scriptOf(filename) {
  const known = scripts.get(filename);
  if (known) return known.script;
  const file = fileFor(filename);
  const cachedData = quietly(() => (isOwn(path.dirname(file)) && isOwn(file) ? fs.readFileSync(file) : undefined));
  const script = new vm.Script(Module.wrap(fs.readFileSync(filename).toString()), { filename, cachedData });
  if (script.cachedDataRejected) quietly(() => fs.rmSync(file));
  scripts.set(filename, { script, file });
  return script;
}

// Another bundle or another Node has another file: V8 itself compares no more than the length of the text.
function fileFor(filename) {
  const { size, mtimeMs } = fs.statSync(filename);
  const { version } = require('./package.json');
  const key = [path.basename(filename), version, size, mtimeMs, process.version, process.arch].join('-');
  return path.join(folder(), key);
}

function folder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const home = quietly(() => os.homedir()) ?? '';
  return path.join(XDG_CACHE_HOME || LOCALAPPDATA || path.join(home, '.cache'), 'postmortem');
}

// Code from a file that somebody else could have written must not run. Windows gives each user a folder of their own.
function isOwn(place) {
  const { uid, mode } = fs.lstatSync(place);
  return !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);
}

// Written beside it first, so that there is never half of a file.
function write(file, script) {
  if (fs.existsSync(file)) return;
  const folder = path.dirname(file);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwn(folder)) return;
  const beside = `${file}.${process.pid}-${threadId}.tmp`;
  fs.writeFileSync(beside, script.createCachedData(), { flag: 'wx', mode: 0o600 });
  fs.renameSync(beside, file);
  forgetOld(folder);
}

// Versions that nobody starts any more.
function forgetOld(folder) {
  for (const name of fs.readdirSync(folder)) {
    const old = path.join(folder, name);
    if (Date.now() - fs.statSync(old).mtimeMs > daysKept * 24 * 60 * 60 * 1000) fs.rmSync(old);
  }
}

const daysKept = 60;

// Where something is in the way, all works without what is kept.
function quietly(task) {
  try {
    return task();
  } catch {
    return undefined;
  }
}
