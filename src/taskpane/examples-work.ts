import { addSheets } from "../excel/add-sheets";
import { putRecord } from "../excel/write-record";
import { parseProfile, profileRecord, type Language } from "../monthly-return";
import { registersExample, type Example } from "./examples";
import type { NewReturnWork } from "./new-return-work";
import type { Session } from "./session";

/** Lays out examples: returns as they were filed, and the registers of a made-up issuer. */
export class ExamplesWork {
  constructor(
    private readonly session: Session,
    private readonly newReturn: NewReturnWork,
  ) {}

  /** Lays out a return as it was filed. */
  async open({ document }: Example, language: Language): Promise<void> {
    await this.newReturn.layOutDocument(JSON.stringify((await document()).default), language);
  }

  /** Adds the sheets of the registers, and shows last month's return as it was published, ready to be read. */
  async openRegisters(language: Language): Promise<void> {
    const { session } = this;
    await session.attempt("addingSheets", async () => {
      const { sheets, published, profile } = await registersExample.load();
      await addSheets(sheets);
      const parsed = parseProfile(profile);
      // An issuer's own profile is theirs.
      const { beside } = await session.workbook.read();
      if ("profile" in parsed && !beside.profile) await putRecord(profileRecord(parsed.profile));
      const draft = { text: published.join("\n"), errors: [], typed: {}, isForNewReturn: true, language };
      session.set({ view: { kind: "published", ...draft }, notice: session.texts.pane.month.published.example });
    });
  }
}
