import type { Host } from "./host";

/** The requirement sets that this host says it has. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  CustomFunctionsRuntime: "1.3",
  RibbonApi: "1.1",
  SharedRuntime: "1.1",
};

const nothing = (): string => "";

/** What Office.js asks about the program, the document and the add-in. */
export function officeContext(host: Host, sets: Readonly<Record<string, string>> = requirementSets): object {
  const { settings } = host.book;
  return {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetAppUILocale: () => "en-US",
    GetAppDataLocale: () => "en-HK",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSolutionRef: () => "workbench",
    GetInstanceId: () => "1",
    GetDocUrl: nothing,
    GetSolutionToken: nothing,
    GetCorrelationId: nothing,
    GetHostCustomMessage: nothing,
    GetDialogRequirementMatrix: nothing,
    GetFeaturesForSolution: nothing,
    GetSettings: () => ({
      Read: (keys: string[], values: unknown[]) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys: string[], values: unknown[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index]));
      },
    }),
  };
}
