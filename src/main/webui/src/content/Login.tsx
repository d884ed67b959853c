import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { Tag } from "../design/Tag";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own } from "./Own";
import styles from "./content.module.css";
import { useContents } from "./reader";

/** A login to one of our services. */
export default function Login({ content, extent }: ContentProps<ContentOf<"logins">>) {
  const t = useContents();
  const formats = useFormats();
  if (extent === "line") {
    return (
      <span className={styles.line}>
        <Own>{content.method}</Own>
        {!content.succeeded && <Tag kind="careful">{t("failedLogin")}</Tag>}
      </span>
    );
  }
  return (
    <FieldFacts
      category="logins"
      fields={[
        ["service", <Own key="service">{content.service}</Own>],
        ["loggedInAt", formats.time(content.loggedInAt)],
        ["method", <Own key="method">{content.method}</Own>],
        ["succeeded", t(content.succeeded ? "yes" : "no")],
      ]}
    />
  );
}
