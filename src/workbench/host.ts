import { Changes } from "./events/changes";
import { Events, EventType } from "./events/events";
import { CustomFunctions } from "./functions/custom-functions";
import type { CustomFunctionSet } from "./functions/metadata";
import { Grid } from "./grid/grid";
import { Book } from "./objects/book";
import { workbook } from "./objects/workbook";
import { Services, type PaneState } from "./services";
import { Counters } from "./wire/counters";
import { Dispatcher, type Roots } from "./wire/dispatcher";
import { Faults } from "./wire/faults";
import type { Batch, BatchAnswer, EventEntry, Request } from "./wire/messages";

/** What is asked of a host beside the workbook. */
export interface HostOptions {
  /** The prefix of the add-in's functions, as its manifest gives it. */
  namespace?: string;
}

type Listener = (message: string) => void;

/** A workbook that answers the real Office.js client as Excel would. */
export class Host {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly services = new Services();
  readonly grid: Grid;
  readonly book: Book;
  private readonly events = new Events();
  private readonly functions: CustomFunctions;
  private readonly roots: Roots;
  private listener: Listener | undefined;
  private sending: Promise<void> = Promise.resolve();
  /** While a request is worked on its events wait: Excel's come after the answer. */
  private isAnswering = false;

  /** The prefix of the add-in's functions. */
  readonly namespace: string | undefined;

  constructor({ namespace }: HostOptions = {}) {
    this.namespace = namespace;
    this.functions = new CustomFunctions(namespace);
    this.grid = new Grid(this.functions);
    this.book = new Book(this.grid, this.events);
    this.roots = this.rootsOf(this.book);
    new Changes(this.book, () => {
      if (!this.isAnswering) this.sendEvents();
    });
  }

  /** Begins the counting anew and lifts all faults. */
  reset(): void {
    this.counters.reset();
    this.faults.reset();
  }

  /** Lets a client listen; the one before hears nothing more. */
  connect(listener: Listener): void {
    this.events.forget();
    this.listener = listener;
  }

  /** Gives the grid the add-in's functions, or takes them away, and calculates all cells anew. */
  giveFunctions(set: CustomFunctionSet | undefined): void {
    this.functions.give(set);
    this.grid.calculateAll();
  }

  /** Tells the add-in that its pane is now shown, or no longer. */
  paneIs(state: PaneState): void {
    if (this.services.paneState === state) return;
    this.services.paneState = state;
    const message = JSON.stringify({ visibility: state === "Visible" ? "Visible" : "Hidden" });
    this.sendEvents([{ messageCategory: 65536, messageType: EventType.visibilityChanged, targetId: "", message }]);
  }

  /** Resolves when every event raised so far has reached the client. */
  async settled(): Promise<void> {
    await this.sending;
  }

  /** Takes a message of the client; the answer comes to its listener, and then the events of what was done. */
  receive(message: string): void {
    const to = this.listener;
    const request = JSON.parse(message) as Request;
    void this.answer(request).then((answer) => {
      this.send(answer, to);
      this.sendEvents();
    });
  }

  private async answer({ id, message: { body } }: Request): Promise<string> {
    if (Services.serves(body)) return reply(id, 200, JSON.stringify(this.services.answer(body)));
    const n = this.counters.request(body);
    await this.faults.wait(n, "before");
    const fault = this.faults.ofRequest(n);
    const result = fault ? { error: { code: fault.code, message: fault.message } } : this.run(body);
    await this.faults.wait(n, "after");
    const text = JSON.stringify(result);
    this.counters.answer(text);
    return reply(id, fault?.status ?? 200, text);
  }

  private run(batch: Batch): BatchAnswer {
    let answer: BatchAnswer = { Results: [] };
    this.isAnswering = true;
    try {
      this.grid.batch(() => {
        answer = new Dispatcher(this.roots, batch).run();
      });
    } finally {
      this.isAnswering = false;
    }
    this.book.endBatch();
    return answer;
  }

  private rootsOf(book: Book): Roots {
    return {
      root: () => workbook(book),
      reference: (id) => book.reference(id),
      calculate: () => this.grid.calculate(),
      before: (member) => {
        this.counters.action(member);
        this.faults.meetAction(this.counters.actions);
      },
    };
  }

  private sendEvents(entries: EventEntry[] = this.events.take()): void {
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, message: { entries } }), this.listener);
  }

  /** Each message is a task of its own, as Excel's are, so that the page is drawn in between. */
  private send(message: string, to: Listener | undefined): void {
    const inTask = (resolve: () => void) =>
      setTimeout(() => {
        resolve();
        if (to === this.listener) to?.(message);
      }, 0);
    this.sending = this.sending.then(() => new Promise(inTask));
  }
}

const reply = (id: number, statusCode: number, body: string): string =>
  `{"id":${id},"type":2,"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`;
