import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

/** A desk that serves the demo casebook on this machine. */
export interface ServedDesk {
  /** Its address, without the slash at the end. */
  address: string;
  /** Stops it and takes its casebook away. */
  stop: () => Promise<void>;
}

/** Somebody who may log in. */
export interface Account {
  name: string;
  role: "editor" | "coder" | "reader";
  password: string;
}

/** What is wanted of a desk beyond the demo casebook. */
export interface Wanted {
  /** With any, nobody is let in who is none of them. */
  accounts?: readonly Account[];
  /** A PMTiles archive beneath the map. */
  tiles?: string;
}

/** Reads the demo reports into a casebook of its own and serves it on a free port. */
export async function serveDemo({ accounts = [], tiles }: Wanted = {}): Promise<ServedDesk> {
  const command = reportedly();
  const folder = mkdtempSync(join(tmpdir(), "reportedly-e2e-"));
  const casebook = join(folder, "casebook.db");
  const made = spawnSync(command, ["demo", "--no-serve", "--quiet", "--casebook", casebook], {
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`The demo casebook could not be made:\n${made.stderr}`);
  for (const account of accounts) add(account, casebook);

  const more = [
    ...(accounts.length > 0 ? ["--auth"] : []),
    ...(tiles === undefined ? [] : ["--tiles", tiles]),
  ];
  const server = spawn(command, ["serve", "--casebook", casebook, "--port", "0", ...more], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.kill()) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await announced(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function add({ name, role, password }: Account, casebook: string): void {
  const asked = ["accounts", "add", name, "--role", role, "--password-stdin", "--casebook", casebook];
  const added = spawnSync(reportedly(), asked, { encoding: "utf8", input: `${password}\n` });
  if (added.status !== 0) throw new Error(`The account could not be added:\n${added.stderr}`);
}

function reportedly(): string {
  const command = resolve(
    import.meta.dirname,
    "..",
    process.env["REPORTEDLY_BIN"] ?? "../.venv/bin/reportedly",
  );
  if (existsSync(command)) return command;
  throw new Error(`There is no ${command}. Run \`make setup\`, or name the command with REPORTEDLY_BIN.`);
}

/** The address in the line that the server prints once it listens. */
async function announced(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("The server's output cannot be read.");
  for await (const line of createInterface(server.stdout)) {
    const address = /^Desk: (http:\/\/127\.0\.0\.1:\d+)\/$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("The server ended before it listened; its words stand above.");
}
