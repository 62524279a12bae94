import { machine } from "./machine";
import { tasks } from "./tasks";

/** The word after which a task follows that is done in a process of its own. */
const doing = "--do";

async function main([first, ...words]: readonly string[]): Promise<void> {
  if (first === doing) {
    const [task, ...given] = words;
    console.log(JSON.stringify(await tasks[task](...given)));
    return;
  }
  const { sections } = await import("./sections");
  const asked = [first, ...words].filter((word) => word in sections);
  console.log(`${machine()}\n`);
  for (const name of asked.length > 0 ? asked : Object.keys(sections)) await show(name, sections[name]);
}

/** A part that fails is said, and keeps no other from being run. */
async function show(name: string, section: () => Promise<string>): Promise<void> {
  try {
    console.error(`${name} …`);
    console.log(await section());
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name} could not be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
