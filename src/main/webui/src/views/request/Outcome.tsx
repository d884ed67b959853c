import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { sessionQuery } from "../../api/queries";
import { freshFor, freshLoginAddress } from "../../api/login";
import buttons from "../../design/Button.module.css";
import { Law } from "../../design/Law";
import { Message } from "../../design/Message";
import { common } from "../../design/texts";
import { useFormats } from "../../language/formats";
import { useLanguage } from "../../language/languages";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { Lines } from "../../requests/Lines";
import { MarketingStops } from "../../requests/MarketingStops";
import { requestTexts } from "./texts";

/** What came of a request, or what is expected to: by topic, with reasons; the copy, and the receipt. */
export function Outcome({ request }: { request: Schema<"Request"> }) {
  const t = useTexts(requestTexts);
  const { closedAt, delivery, effect, explanation, keyedHashesText, lines, reason, receiptPath, right, state } = request;
  const isMarketing = request.ground === "direct-marketing";
  const open = closedAt === undefined;
  const shown = right === "contact" || state === "cancelled" ? [] : lines.filter(({ items }) => items > 0 || !open);
  if (shown.length === 0 && [reason, effect, delivery, explanation, keyedHashesText].every((part) => part === undefined))
    return null;
  return (
    <section>
      <h2>{open ? t("expected") : t("outcome")}</h2>
      {reason !== undefined && !shown.some((line) => line.reason?.code === reason.code && line.verdict !== "staff") && (
        <p>
          {sentence(reason.text)} <Law article={reason.articles[0]} />
        </p>
      )}
      {explanation !== undefined && (
        <blockquote>
          <p>{t("explanation")}</p>
          <p dir="auto" lang="">
            {explanation}
          </p>
        </blockquote>
      )}
      {delivery !== undefined && <Delivery delivery={delivery} />}
      {effect !== undefined && (
        <Message kind="good" title={t("effect")}>
          <p>
            {sentence(effect.text)} <Law article={effect.article} />
          </p>
        </Message>
      )}
      {isMarketing && (state === "completed" ? <p>{t("marketingStopped")}</p> : <MarketingStops />)}
      {shown.length > 0 && !isMarketing && <Lines lines={shown} right={right} phase={open ? "after" : "done"} />}
      {keyedHashesText !== undefined && keyedHashesText !== "" && <p>{keyedHashesText}.</p>}
      {receiptPath !== undefined && !open && (
        <p>
          {t("receiptWhy")}{" "}
          <a href={receiptPath} download={`${request.reference}.json`}>
            {t("receipt")}
          </a>
        </p>
      )}
    </section>
  );
}

/** The copy that was granted: the link that saves it, or first the way to a fresh login. */
function Delivery({ delivery }: { delivery: Schema<"RequestDelivery"> }) {
  const t = useTexts(requestTexts);
  const shared = useTexts(common);
  const formats = useFormats();
  const language = useLanguage();
  const session = useQuery({ ...sessionQuery(), enabled: delivery.path !== undefined });
  const isFresh = (freshFor(session.data) ?? 1) > 0;
  return (
    <>
      <p>{delivery.text}.</p>
      {delivery.withheld > 0 && <p>{t("withheld", { count: delivery.withheld })}</p>}
      {delivery.path !== undefined && !isFresh && (
        <Message kind="info" title={t("copyFresh")}>
          <p>{shared("freshWhy")}</p>
          <a href={freshLoginAddress()}>{shared("freshLogin")}</a>
        </Message>
      )}
      {delivery.path !== undefined && isFresh && (
        <p>
          <a className={`${buttons.button} ${buttons.main}`} href={`${delivery.path}?lang=${language}`} download="">
            {t("copy")}
          </a>
        </p>
      )}
      {delivery.path !== undefined && <p>{t("copyHow")}</p>}
      {delivery.until !== undefined && <p>{t("copyUntil", { day: formats.day(delivery.until) })}</p>}
    </>
  );
}
