/** A button that the manifest puts on the ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  description: string;
  icon: string;
  /** The function that it calls; undefined if it shows the pane. */
  functionName: string | undefined;
}

/** What the manifest tells Excel of the add-in, as far as this page shows it. */
export interface Manifest {
  name: string;
  namespace: string;
  tab: string;
  groups: { label: string; buttons: RibbonButton[] }[];
}

const first = (parent: Document | Element, name: string): Element | undefined =>
  parent.getElementsByTagNameNS("*", name)[0];

const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find(({ localName }) => localName === name);

/** Reads the manifest's XML; its images and strings stand under Resources, by their ids. */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const tab = first(document, "CustomTab");
  if (!tab) throw new Error("manifest.xml declares no tab");
  const resource = resourcesOf(document);
  return {
    name: first(document, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    namespace: resource(first(document, "Namespace")),
    tab: resource(child(tab, "Label")),
    groups: all(tab, "Group").map((group) => ({
      label: resource(child(group, "Label")),
      buttons: all(group, "Control").map((control) => buttonOf(control, resource)),
    })),
  };
}

type Resource = (element: Element | undefined) => string;

function resourcesOf(document: Document): Resource {
  const values = new Map<string, string>();
  for (const element of [...all(document, "Image"), ...all(document, "String"), ...all(document, "Url")]) {
    const [id, found] = [element.getAttribute("id"), element.getAttribute("DefaultValue")];
    if (id !== null && found !== null) values.set(id, found);
  }
  return (element) => values.get(element?.getAttribute("resid") ?? "") ?? "";
}

function buttonOf(control: Element, resource: Resource): RibbonButton {
  const tip = first(control, "Supertip");
  const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    description: resource(tip && child(tip, "Description")),
    icon: besideThisPage(resource(icon)),
    functionName: first(control, "FunctionName")?.textContent ?? undefined,
  };
}

/** The manifest's addresses are those of the add-in's own server; here the same files lie beside this page. */
const besideThisPage = (address: string): string => (address === "" ? "" : new URL(address).pathname.slice(1));
