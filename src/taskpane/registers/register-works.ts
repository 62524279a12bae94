import type { Session } from "../session";
import { ChooseWork } from "./choose-work";
import { ConnectAllWork } from "./connect-all-work";
import { ConnectWork } from "./connect-work";
import { FillWork } from "./fill-work";
import { OriginWork } from "./origin-work";
import { RegisterReaders } from "./register-readers";
import { RegistersWork } from "./registers-work";
import { TieOutWork } from "./tie-out-work";

/** All that is done with registers, over the readers that they share. */
export class RegisterWorks {
  readonly list: RegistersWork;
  readonly choose: ChooseWork;
  readonly connect: ConnectWork;
  readonly connectAll: ConnectAllWork;
  readonly fill: FillWork;
  readonly tieOut: TieOutWork;
  readonly origin: OriginWork;

  constructor(session: Session) {
    const readers = new RegisterReaders();
    this.list = new RegistersWork(session, readers);
    this.choose = new ChooseWork(session, readers);
    this.connect = new ConnectWork(session, readers, () => this.fill.preview());
    this.fill = new FillWork(session, readers, this.connect);
    this.connectAll = new ConnectAllWork(session);
    this.tieOut = new TieOutWork(session, readers, this.fill);
    this.origin = new OriginWork(session, readers);
  }
}
