import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import type { ContentProps } from "./kinds";
import { Own } from "./Own";
import styles from "./content.module.css";
import { useContents } from "./reader";
import { useWords } from "./words";

/** Feedback, as what was asked about and what the person answered. */
export default function Feedback({ content }: ContentProps<ContentOf<"feedback">>) {
  const t = useContents();
  const words = useWords("feedback");
  const formats = useFormats();
  return (
    <dl className={styles.answers}>
      <div>
        <dt>{words.label("about")}</dt>
        <dd>
          <Own>{content.about}</Own>
        </dd>
      </div>
      {content.rating !== undefined && (
        <div>
          <dt>{words.label("rating")}</dt>
          <dd>{t("rating", { rating: content.rating })}</dd>
        </div>
      )}
      {content.text !== undefined && (
        <div>
          <dt>{words.label("text")}</dt>
          <dd>
            <Own long>{content.text}</Own>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.label("givenAt")}</dt>
        <dd>{formats.time(content.givenAt)}</dd>
      </div>
    </dl>
  );
}
