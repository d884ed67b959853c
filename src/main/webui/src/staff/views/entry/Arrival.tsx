import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Choice, Field } from "../../../design/Field";
import { LANGUAGES } from "../../../language/languages";
import { useTexts } from "../../../language/texts";
import { useLabel } from "../../parts/useLabel";
import type { Entry } from "./draft";
import { entryTexts } from "./texts";

const CHANNELS = ["post", "phone", "email"] as const satisfies readonly Schema<"StaffChannel">[];

/** A part of the form: what was filled in, and how it is changed. */
export interface PartProps {
  entry: Entry;
  set: (change: Partial<Entry>) => void;
}

/** How and when the request came, and in which language it is answered. */
export function Arrival({ entry, set }: PartProps) {
  const t = useTexts(entryTexts);
  const label = useLabel();
  return (
    <>
      <h2>{t("arrival")}</h2>
      <Choice
        name="channel"
        label={t("channel")}
        value={entry.channel}
        onChange={(channel) => set({ channel: CHANNELS.find((each) => each === channel) })}
        options={CHANNELS.map((value) => ({ value, label: label("StaffChannel", value) }))}
      />
      <Field name="receivedOn" type="date" label={t("receivedOn")} hint={t("receivedOnHint")} value={entry.receivedOn} onChange={(receivedOn) => set({ receivedOn })} required />
      <Choice
        name="language"
        label={t("language")}
        value={entry.language}
        onChange={(language) => set({ language: language as Schema<"Language"> })}
        options={Object.entries(LANGUAGES).map(([value, name]) => ({ value, label: <span lang={value}>{name}</span> }))}
      />
    </>
  );
}
