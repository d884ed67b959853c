import { Link } from "wouter";
import { useHere } from "../../app/session";
import { Title } from "../../design/Title";
import { useTexts } from "../../language/texts";
import styles from "./rights.module.css";
import { rightsTexts } from "./texts";

type Name = keyof (typeof rightsTexts)["fi"];

interface Outcome {
  href: string;
  title: Name;
  why: Name;
  /** The same for a login that is linked to nobody. */
  whyUnlinked?: Name;
  /** Where it is easier, for whom data is held. */
  easier?: { href: string; words: Name };
  /** Whether it is for somebody alone of whom data is held. */
  linked?: boolean;
}

/** What a person wants, each with the way there. */
const OUTCOMES: readonly Outcome[] = [
  { href: "/my/rights/erasure", title: "erasure", why: "erasureWhy", whyUnlinked: "erasureWhyUnlinked" },
  {
    href: "/my/rights/rectification",
    title: "rectification",
    why: "rectificationWhy",
    easier: { href: "/my/contact-details", words: "rectificationEasier" },
    linked: true,
  },
  { href: "/my/rights/restriction", title: "restriction", why: "restrictionWhy" },
  { href: "/my/rights/objection", title: "objection", why: "objectionWhy" },
  { href: "/my/marketing", title: "marketing", why: "marketingWhy" },
  { href: "/my/marketing", title: "consent", why: "consentWhy" },
  { href: "/my/rights/access", title: "access", why: "accessWhy", easier: { href: "/my/copy", words: "accessEasier" } },
  {
    href: "/my/rights/portability",
    title: "portability",
    why: "portabilityWhy",
    easier: { href: "/my/copy", words: "portabilityEasier" },
  },
  { href: "/my/rights/contact?about=decision", title: "decision", why: "decisionWhy" },
  { href: "/my/rights/contact", title: "contact", why: "contactWhy" },
];

/** What one can want, in plain words; behind each the steps to it. */
export default function Rights() {
  const t = useTexts(rightsTexts);
  const here = useHere();
  const linked = here.state === "somebody" && here.me.linked;
  return (
    <>
      <Title lead={linked ? t("lead") : t("leadUnlinked")}>{t("title")}</Title>
      <ul className={styles.outcomes}>
        {OUTCOMES.filter((outcome) => linked || outcome.linked !== true).map(({ href, title, why, whyUnlinked, easier }) => (
          <li key={title}>
            <h2>
              <Link href={href}>{t(title)}</Link>
            </h2>
            <p>{t(linked ? why : (whyUnlinked ?? why))}</p>
            {linked && easier !== undefined && (
              <p className={styles.easier}>
                <Link href={easier.href}>{t(easier.words)}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link href="/my/requests">{t("requests")}</Link>
      </p>
    </>
  );
}
