import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../../api/queries";
import { Fact, Facts } from "../../design/Facts";
import { useTexts } from "../../language/texts";
import styles from "./request.module.css";
import { requestTexts } from "./texts";

/** What the person asked for, in their own words and those of the law. */
export function Asked({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const { data: words } = useQuery(vocabularyQuery());
  const { corrections, ground, statement } = request;
  const category = request.lines[0]?.category;
  const fields = words?.fields[category ?? ""] ?? {};
  if (corrections === undefined && ground === undefined && statement === undefined) return null;
  return (
    <section>
      <h2>{t("asked", { right: request.right })}</h2>
      <Facts>
        <Fact name={t("ground")}>{ground !== undefined && words?.values["Ground"]?.[ground]?.label}</Fact>
        <Fact name={t("statement")}>
          {statement !== undefined && (
            <span dir="auto" lang="" className={styles.written}>
              {statement}
            </span>
          )}
        </Fact>
        {flat(corrections ?? {}).map(([path, value]) => (
          <Fact key={path} name={fields[path]?.label ?? path}>
            {value === undefined ? (
              t("nothing")
            ) : (
              <span dir="auto" lang="">
                {value}
              </span>
            )}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

/** The fields of a merge patch by their path; what is taken away has no value. */
function flat(patch: Record<string, unknown>, before = ""): [path: string, value: string | undefined][] {
  return Object.entries(patch).flatMap(([name, value]): [string, string | undefined][] => {
    const path = `${before}${name}`;
    if (value === null) return [[path, undefined]];
    return typeof value === "object" && !Array.isArray(value)
      ? flat(value as Record<string, unknown>, `${path}.`)
      : [[path, Array.isArray(value) ? value.join(", ") : String(value)]];
  });
}
