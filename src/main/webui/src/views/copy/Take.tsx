import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import buttons from "../../design/Button.module.css";
import { Loaded } from "../../design/Loaded";
import { Message } from "../../design/Message";
import { Waiting } from "../../design/Waiting";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { useFresh } from "./fresh";
import { LoginFirst } from "./LoginFirst";
import { Saving } from "./Saving";
import { copyAddress, savesByItself } from "./saving";
import { copyTexts } from "./texts";

/** To take the copy: after a fresh login, by this page where the browser lets it write a file, else by the browser. */
export function Take({ scope, size }: { scope: Schema<"CopyScope">; size: number }) {
  const t = useTexts(copyTexts);
  const { session, fresh } = useFresh();
  const byBrowser = fresh ? <ByBrowser scope={scope} size={size} /> : <LoginFirst />;
  return (
    <section>
      <h2>{t("take")}</h2>
      <Loaded query={session} waiting={<Waiting lines={2} />}>
        {() => (savesByItself ? <Saving scope={scope} size={size} fresh={fresh} /> : byBrowser)}
      </Loaded>
    </section>
  );
}

function ByBrowser({ scope, size: bytes }: { scope: Schema<"CopyScope">; size: number }) {
  const t = useTexts(copyTexts);
  const size = useFormats().bytes(bytes);
  const [started, setStarted] = useState(false);
  return (
    <>
      <p>{t("whereBrowser", { size })}</p>
      <p>
        <a
          className={`${buttons.button} ${buttons.main}`}
          href={copyAddress(scope)}
          download=""
          onClick={() => setStarted(true)}
        >
          {t(scope === "all" ? "download" : "downloadPortable", { size })}
        </a>
      </p>
      <div role="status">
        {started && (
          <Message kind="good" title={t("started")}>
            <p>{t("startedWhy", { size })}</p>
          </Message>
        )}
      </div>
    </>
  );
}
