import { exportDocument, itemsOfProfile, printedDate } from "../../monthly-return";
import type { Controller } from "../controller";
import { Disclosure } from "./disclosure";
import { Download } from "./download";

/** What stands beside the return: the issuer profile, last month's return, and the sheets that can be laid out. */
export function Beside({ pane }: { pane: Controller }) {
  const texts = pane.texts.pane.beside;
  const { held } = pane.current;
  return (
    <section class="beside">
      <Disclosure pane={pane} path="beside" name={texts.heading}>
        <Profile pane={pane} />
        <LastReturn pane={pane} />
        {held && (
          <>
            <div class="actions">
              <button data-action="report" onClick={() => void pane.records.report()}>
                {texts.report}
              </button>
              <button data-action="rules" onClick={() => void pane.records.openRules()}>
                {texts.rules}
              </button>
            </div>
            <Download
              pane={pane}
              action="document"
              label={texts.document}
              copyLabel={texts.copy}
              file={`monthly-return-${(held.return.cover.monthEnded ?? "").slice(0, 7)}.json`}
              type="application/json"
              text={() => exportDocument(held.return)}
            />
          </>
        )}
      </Disclosure>
    </section>
  );
}

function Profile({ pane }: { pane: Controller }) {
  const { profile } = pane.current.beside;
  const { beside: texts, profile: buttons } = pane.texts.pane;
  const filled = Object.values(profile ?? {}).filter(
    (value) => value !== null && value !== undefined && String(value) !== "",
  );
  return (
    <div class="record">
      <p>{profile ? texts.profile.some(filled.length, itemsOfProfile.length) : texts.profile.none}</p>
      <button data-action="profile" onClick={() => void pane.profile.show()}>
        {profile ? buttons.change : buttons.fillIn}
      </button>
    </div>
  );
}

function LastReturn({ pane }: { pane: Controller }) {
  const { previous } = pane.current.beside;
  const texts = pane.texts.pane.beside.lastReturn;
  const { issuer = "", monthEnded = "" } = previous?.cover ?? {};
  return (
    <div class="record">
      <p>{previous ? texts.held(issuer, printedDate(monthEnded)) : texts.none}</p>
      <button data-action="last-return" onClick={() => pane.records.showLastReturn()}>
        {previous ? texts.replace : texts.add}
      </button>
    </div>
  );
}
