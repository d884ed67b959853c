import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { noticeVersionsQuery } from "../../api/notice";
import { Loaded } from "../../design/Loaded";
import { Waiting } from "../../design/Waiting";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import styles from "./notice.module.css";
import { noticeTexts } from "./texts";

/** The versions of the notice, each to be read; the first one is in force. */
export function Versions({ shown }: { shown: string }) {
  const t = useTexts(noticeTexts);
  const formats = useFormats();
  const versions = useQuery(noticeVersionsQuery());
  return (
    <section className={styles.screen}>
      <h2 id="versions">{t("versionsHeading")}</h2>
      <Loaded query={versions} waiting={<Waiting lines={1} />}>
        {(all) => (
          <>
            <p>{t(all.length > 1 ? "versionsLead" : "versionsOne")}</p>
            <ul className={styles.versions}>
              {all.map(({ version, lastUpdated }, index) => (
                <li key={version}>
                  <Link
                    href={index === 0 ? "/my/notice" : `/my/notice?${new URLSearchParams({ version })}`}
                    aria-current={version === shown ? "page" : undefined}
                  >
                    {t("versionOf", { version, day: formats.day(lastUpdated) })}
                  </Link>
                  {(index === 0 || version === shown) && (
                    <span className={styles.state}>
                      {" "}
                      ({[index === 0 && t("now"), version === shown && t("shown")].filter(Boolean).join(", ")})
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
