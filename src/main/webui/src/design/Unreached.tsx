import { useTexts } from "../language/texts";
import { Refusal } from "./Refusal";
import { common } from "./texts";
import { Title } from "./Title";

/** Stands for a view of which nothing could be found out, and says why. */
export function Unreached({ thrown, again }: { thrown: unknown; again: () => unknown }) {
  const t = useTexts(common);
  return (
    <>
      <Title>{t("portal")}</Title>
      <Refusal thrown={thrown} again={again} />
    </>
  );
}
