import { Link } from "wouter";
import { Title } from "../design/Title";
import { useTexts } from "../language/texts";
import { frame } from "./texts";

/** Says that there is no view at the address, and leads back. */
export function NotFound({ home }: { home: string }) {
  const t = useTexts(frame);
  return (
    <>
      <Title>{t("notFound")}</Title>
      <p>{t("notFoundWhy")}</p>
      <p>
        <Link href={home}>{t("toStart")}</Link>
      </p>
    </>
  );
}
