const shortest = (text) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 87)}...` : line;
};

/** Prints the score of each folder and file and what nothing noticed; 0 when each folder has what is wanted. */
export function report(mutants, { folders, wanted, failing, seconds }) {
  const lines = [];
  for (const [test, error] of failing) lines.push(`Fails without any mutant, and was left out: ${test}\n${error}\n`);
  for (const file of [...new Set(mutants.map(({ file }) => file))].sort()) {
    lines.push(
      ...linesOf(
        file,
        mutants.filter((mutant) => mutant.file === file),
      ),
    );
  }
  const scores = folders.map((folder) => [
    folder,
    scoreOf(mutants.filter(({ file }) => file.startsWith(`${folder}/`))),
  ]);
  for (const [folder, { noticed, all, per }] of scores) lines.push(`${folder}: ${noticed} of ${all} noticed, ${per} %`);
  console.log([...lines, `${Math.round(seconds)} s`].join("\n"));
  return scores.every(([, { all, per }]) => all === 0 || Number(per) > wanted) && failing.size === 0 ? 0 : 1;
}

function linesOf(file, mutants) {
  const { noticed, all, per } = scoreOf(mutants);
  const open = mutants.filter(({ killed }) => killed === undefined);
  return [
    `${per.padStart(5)} %  ${noticed} of ${all}  ${file}`,
    ...open.map(
      ({ line, mutator, original, replacement, unmet }) =>
        `         ${file}:${line}  ${mutator}${unmet ? ", never reached" : ""}\n             ${shortest(original)}\n          -> ${shortest(replacement)}`,
    ),
  ];
}

function scoreOf(mutants) {
  const noticed = mutants.filter(({ killed }) => killed !== undefined).length;
  const per = mutants.length === 0 ? "100.0" : ((100 * noticed) / mutants.length).toFixed(1);
  return { noticed, all: mutants.length, per };
}
