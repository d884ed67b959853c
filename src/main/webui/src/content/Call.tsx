import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { use } from "react";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";
import styles from "./content.module.css";
import { ReaderContext, useContents } from "./reader";

const MINUTE_MILLIS = 60_000;

/** A recorded call: when it was, about what, and the recording to be heard. */
export default function Call({ content, item }: ContentProps<ContentOf<"call-recordings">>) {
  const t = useContents();
  const { Recording } = use(ReaderContext);
  const formats = useFormats();
  const minutes = Math.max(1, Math.round((Date.parse(content.endedAt) - Date.parse(content.startedAt)) / MINUTE_MILLIS));
  return (
    <>
      <FieldFacts
        category="call-recordings"
        fields={[
          ["topic", content.topic && <Own>{content.topic}</Own>],
          ["startedAt", `${formats.time(content.startedAt)} (${t("minutes", { count: minutes })})`],
          ["serviceNumber", <Technical key="number">{content.serviceNumber}</Technical>],
        ]}
      />
      {item.audio === undefined ? <p className={styles.quiet}>{t("noAudio")}</p> : <Recording id={item.id} title={item.title} audio={item.audio} />}
    </>
  );
}
