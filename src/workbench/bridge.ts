import type { Host } from "./host";
import { officeContext } from "./office-context";

/** The part of a window that Office.js looks at to find its host. */
export interface HostedWindow {
  external: unknown;
  _richApiNativeBridge?: { sendMessageToHost(message: string): void; onMessageFromHost?(message: string): void };
}

/** Makes a window one of the host's: to be done before office.js runs in it. */
export function hostWindow(window: object, host: Host, requirementSets?: Record<string, string>): void {
  const hosted = window as HostedWindow;
  const bridge: HostedWindow["_richApiNativeBridge"] = { sendMessageToHost: (message) => host.receive(message) };
  const external = {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(host, requirementSets),
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: (status: number) => void) => done?.(0),
    UnregisterEvent: (_id: number, _target: string, done?: (status: number) => void) => done?.(0),
  };
  Object.defineProperty(hosted, "external", { value: external, configurable: true });
  hosted._richApiNativeBridge = bridge;
  host.connect((message) => bridge.onMessageFromHost?.(message));
}
