import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useSearchParams } from "wouter";
import { client } from "../../api/portal";
import { met } from "../../api/refusals";
import { Choice } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { Title } from "../../design/Title";
import { language } from "../../language/languages";
import { useTexts } from "../../language/texts";
import { Contents } from "./Contents";
import styles from "./copy.module.css";
import { Opening } from "./Opening";
import { Take } from "./Take";
import { copyTexts } from "./texts";

type Scope = Schema<"CopyScope">;

/** The copy of what is held about the person: what it has, to take it, and what to do with it. */
export default function Copy() {
  const t = useTexts(copyTexts);
  const [address, setAddress] = useSearchParams();
  const scope: Scope = address.get("scope") === "portable" ? "portable" : "all";
  const contents = useQuery(contentsQuery(scope));
  return (
    <div className={styles.copy}>
      <Title lead={t("lead")}>{t("title")}</Title>
      <div className={styles.scope}>
        <Choice
          name="scope"
          label={t("scope")}
          value={scope}
          onChange={(chosen) => setAddress(chosen === "portable" ? { scope: chosen } : {}, { replace: true })}
          options={[
            { value: "all", label: t("scopeAll"), hint: t("scopeAllWhat") },
            { value: "portable", label: t("scopePortable"), hint: t("scopePortableWhat") },
          ]}
        />
      </div>
      <Loaded query={contents}>
        {(has) => (
          <>
            <Contents has={has} />
            <Take key={scope} scope={scope} size={has.estimatedBytes} />
          </>
        )}
      </Loaded>
      <Opening scope={scope} />
    </div>
  );
}

const contentsQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ["copy-contents", scope, language()],
    queryFn: async () => met(await client.GET("/api/v1/me/copy/contents", { params: { query: { scope } } })).data,
  });
