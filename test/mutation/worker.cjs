const { collect, run, timed } = require("./collect.cjs");
const { loadTypeScript, withModulesAnew } = require("./modules.cjs");

const state = (globalThis.__stryker__ ??= {});
/** How often a mutant may run, beside how often it runs asleep, before a loop counts as endless. */
const hitsAllowed = { times: 100, atLeast: 10_000 };

let job;
let baseline;

process.on("message", (message) => {
  if (message.begin) begin(message.begin).catch(fail);
  if (message.mutant)
    judge(message.mutant).then((verdict) => process.send({ id: message.mutant.id, ...verdict }), fail);
});

function fail(error) {
  console.error(error);
  process.exit(1);
}

/** Loads everything and runs each test once with all mutants asleep: which mutants it meets, how often, and how long it takes. */
async function begin(given) {
  job = given;
  process.chdir(job.root);
  require("../seed.cjs");
  loadTypeScript(job.instrumented);
  // Loaded first, so that what runs while the source loads is told from what runs while tests are declared.
  for (const file of job.entries) require(file);
  const whenLoaded = met();
  const perFile = new Map();
  const tests = job.testFiles.flatMap((file) => {
    const own = wanted(collect(file));
    perFile.set(file, met());
    return own;
  });
  const perTest = [];
  for (const one of tests) {
    state.currentTestId = one.id;
    const { error, time } = await timed(one);
    if (error) process.send({ failing: one.id, error: firstLinesOf(error) });
    else perTest.push({ one, time, hits: state.mutantCoverage.perTest[one.id] ?? {} });
    delete state.mutantCoverage.perTest[one.id];
  }
  delete state.currentTestId;
  state.isCounted = true;
  baseline = { whenLoaded, perFile, perTest, killers: new Map(), near: new Map() };
  process.send({ ready: true, tests: tests.length });
}

const firstLinesOf = (error) => String(error.message ?? error).split("\n").slice(0, 12).join("\n"); // prettier-ignore
const wanted = (tests) => tests.filter(({ id }) => !job.leftOut.some((pattern) => new RegExp(pattern).test(id)));

/** The mutants met outside tests since the last call. */
function met() {
  const ids = new Set(Object.keys(state.mutantCoverage?.static ?? {}));
  if (state.mutantCoverage) for (const id of ids) delete state.mutantCoverage.static[id];
  return ids;
}

/** Whether a test notices a mutant: first those that meet it, then, where it acts while files load, those near it loaded anew. */
async function judge(mutant) {
  const meeting = inOrder(
    mutant,
    baseline.perTest.filter(({ hits }) => mutant.id in hits),
  );
  for (const { one, hits } of withinTime(meeting)) {
    if (await notices(mutant, one, hits[mutant.id])) return { killed: one.id };
  }
  if (baseline.whenLoaded.has(mutant.id)) return judgeAnew(mutant, ["src", "test"], inOrder(mutant, near(mutant)));
  const declaring = job.testFiles.filter((file) => baseline.perFile.get(file).has(mutant.id));
  const declared = inOrder(
    mutant,
    baseline.perTest.filter(({ one }) => declaring.includes(one.file)),
  );
  if (declared.length > 0) return judgeAnew(mutant, ["test"], declared);
  return meeting.length > 0 ? { survived: meeting.length } : { unmet: true };
}

/** The first tests, as many as take the time that a mutant is given; what outlives them counts as unnoticed. */
function withinTime(order) {
  let time = 0;
  return order.filter((entry) => (time += entry.time) - entry.time < job.timeGiven);
}

async function notices(mutant, one, hits = 0) {
  awake(mutant, hits);
  const error = await run(one);
  asleep();
  if (error) remember(mutant, one.id);
  return error !== undefined;
}

function awake({ id }, hits) {
  Object.assign(state, {
    activeMutant: id,
    hitCount: 0,
    hitLimit: Math.max(hitsAllowed.atLeast, hits * hitsAllowed.times),
  });
}

function asleep() {
  Object.assign(state, { activeMutant: null, hitCount: undefined });
}

/** Tests that noticed others of the file go first, latest first, then those about the file by name, those that noticed others at all, and the quick. */
function inOrder({ file }, tests) {
  const [own, any] = [killersOf(file), killersOf("any")];
  const name = file.replace(/^.*\/|\.ts$/g, "");
  const rank = ({ one, time, isFar }) => {
    if (own.includes(one.id)) return own.indexOf(one.id) - 4e6;
    if (one.id.includes(name)) return time - 3e6;
    if (any.includes(one.id)) return any.indexOf(one.id) - 2e6;
    return (isFar ? 1e6 : 0) + time;
  };
  const ranked = tests.map((entry) => [rank(entry), entry]);
  return ranked.sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

const killersOf = (file) => baseline.killers.get(file) ?? [];

function remember({ file }, test) {
  for (const key of [file, "any"]) {
    const others = killersOf(key).filter((one) => one !== test);
    baseline.killers.set(key, [test, ...others].slice(0, 12));
  }
}

/** All tests, those first that meet anything of a mutant's file: a constant is read where no mutant is met. */
function near({ file }) {
  if (!baseline.near.has(file)) {
    const ids = job.mutantsOfFile[file];
    const [meeting, others] = [[], []];
    for (const entry of baseline.perTest) (ids.some((id) => id in entry.hits) ? meeting : others).push(entry);
    baseline.near.set(file, [...meeting, ...others.map((entry) => ({ ...entry, isFar: true }))]);
  }
  return baseline.near.get(file);
}

/** Loads the modules of folders anew with the mutant awake, test files as they are needed, and runs tests in their order. */
function judgeAnew(mutant, folders, order) {
  const declared = new Map();
  return withModulesAnew(job.root, folders, async () => {
    try {
      for (const { one, hits } of withinTime(order)) {
        if (!declared.has(one.file)) declared.set(one.file, declareAwake(mutant, one.file));
        const test = declared.get(one.file).get(one.id);
        // A test that is no longer declared is one that failed to be.
        if (!test || (await notices(mutant, test, hits[mutant.id]))) return { killed: one.id };
      }
      return { survived: order.length };
    } catch (error) {
      return { killed: `loading: ${String(error.message ?? error).split("\n")[0]}` };
    } finally {
      asleep();
    }
  });
}

function declareAwake(mutant, file) {
  awake(mutant, Infinity);
  return new Map(collect(file).map((test) => [test.id, test]));
}
