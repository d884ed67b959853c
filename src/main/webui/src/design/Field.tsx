import "./afterThePress";
import "./pressable";
import { type ReactNode, useId, useMemo, useRef } from "react";
import {
  Checkbox as AriaCheckbox,
  FieldError,
  Form as AriaForm,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import { fieldMessages } from "../api/refusals";
import { useTexts } from "../language/texts";
import { common } from "./texts";
import styles from "./Field.module.css";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  /** Whether it is said that it can be left empty; not where what is held stands in it. */
  marked?: boolean;
  /** Several lines. */
  long?: boolean;
  maxLength?: number;
  type?: "text" | "email" | "tel" | "url" | "date";
  autoComplete?: string;
  /** The language of what is written, where it is not the page's. */
  dir?: "auto";
}

/** A field of text with its label above, a hint below it, and what is wrong with it beside it. */
export function Field({ name, label, hint, value, onChange, required = false, marked = true, long = false, maxLength, type = "text", autoComplete, dir }: FieldProps) {
  const t = useTexts(common);
  const shared = { className: styles.input, dir: dir ?? "auto" } as const;
  return (
    <TextField
      className={styles.field}
      name={name}
      value={value}
      onChange={onChange}
      isRequired={required}
      {...(maxLength !== undefined && { maxLength })}
      {...(type === "date" ? {} : { type })}
      {...(autoComplete !== undefined && { autoComplete })}
    >
      <Label>
        {label}
        {!required && marked && <span className={styles.optional}> ({t("optional")})</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      {long ? <TextArea rows={5} {...shared} /> : <Input {...shared} {...(type === "date" && { type })} />}
      <Wrong missing={t("fillIn")} />
    </TextField>
  );
}

/** What is wrong with a field: in the portal's words, and where the browser found it, in the page's language and not in the browser's. */
function Wrong({ missing }: { missing: string }) {
  const t = useTexts(common);
  return (
    <FieldError className={styles.error}>
      {({ validationDetails, validationErrors }) => {
        if (validationDetails.valueMissing) return missing;
        if (validationDetails.typeMismatch) return t("mistyped");
        return validationErrors.join(" ");
      }}
    </FieldError>
  );
}

/** A form whose fields show what the portal said about each of them; while a promise of `onSubmit` is open, it is sent no second time. */
export function Form({ thrown, onSubmit, children }: { thrown?: unknown; onSubmit: () => unknown; children: ReactNode }) {
  // The same as long as the refusal is: a new object would bring back what was wrong with each letter that is typed.
  const messages = useMemo(() => fieldMessages(thrown), [thrown]);
  // A double press is faster than a button that shows that it is busy.
  const sending = useRef(false);
  const send = () => {
    if (sending.current) return;
    const work = onSubmit();
    if (!(work instanceof Promise)) return;
    sending.current = true;
    void work.finally(() => {
      sending.current = false;
    });
  };
  return (
    <AriaForm
      className={styles.form}
      validationErrors={messages}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
    </AriaForm>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode; hint?: string | undefined }[];
  required?: boolean;
}

/** One of a few, all of them to be seen. */
export function Choice({ name, label, value, onChange, options, required = true }: ChoiceProps) {
  const t = useTexts(common);
  const id = useId();
  return (
    <RadioGroup className={styles.field} name={name} value={value ?? null} onChange={onChange} isRequired={required}>
      <Label>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.option} {...named(option)}>
          <span className={styles.mark} aria-hidden="true" />
          <span>
            <span id={`${id}${option.value}`}>{option.label}</span>
            {option.hint !== undefined && (
              <span id={`${id}${option.value}-hint`} className={styles.hint}>
                {option.hint}
              </span>
            )}
          </span>
        </Radio>
      ))}
      <Wrong missing={t("chooseOne")} />
    </RadioGroup>
  );

  /** What is to be read of an option: its name first, and what it means after that, not as a part of the name. */
  function named({ value, hint }: ChoiceProps["options"][number]) {
    return {
      "aria-labelledby": `${id}${value}`,
      ...(hint !== undefined && { "aria-describedby": `${id}${value}-hint` }),
    };
  }
}

/** Yes or no about one thing. */
export function Check({ name, label, checked, onChange }: { name: string; label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <AriaCheckbox name={name} isSelected={checked} onChange={onChange} className={styles.option}>
      <span className={`${styles.mark} ${styles.square}`} aria-hidden="true" />
      <span>{label}</span>
    </AriaCheckbox>
  );
}
