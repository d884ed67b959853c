import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, OwnList, Technical } from "./Own";
import { useWords } from "./words";

/** Who the person is in one of our services, and what they may do there. */
export default function UserProfile({ content }: ContentProps<ContentOf<"user-profile">>) {
  const words = useWords("user-profile");
  const formats = useFormats();
  return (
    <FieldFacts
      category="user-profile"
      fields={[
        ["service", <Own key="service">{content.service}</Own>],
        ["username", <Technical key="username">{content.username}</Technical>],
        ["accessRights", content.accessRights.length > 0 && <OwnList>{content.accessRights}</OwnList>],
        ["language", content.language && words.value("Language", content.language)],
        ["createdAt", formats.day(content.createdAt)],
      ]}
    />
  );
}
