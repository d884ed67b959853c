package fi.vastuugroup.privacy.delivery.mail;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to a person. It says that something happened and where to read it, never what is held: no personal data but
 * the greeting's given name. Who has no login reads the answer to a request in the mail itself (Art. 12(4)).
 *
 * @param recipient the address; forgotten once the mail is sent or given up
 * @param greetingName the given name; a name that is no plain name is greeted without it
 * @param values what the template needs ({@link Template}), and {@code link}, a path in the portal (its front page
 *     without one)
 * @param answer the answer to a request in full, for who cannot read it in the portal; null for who can
 * @param subject whom it is about, if somebody in the register
 * @param receipt a compact JWS, attached as {@code erasure-receipt.jws}
 */
public record Mail(
        Template template,
        Language language,
        String recipient,
        @Nullable String greetingName,
        Map<String, String> values,
        @Nullable String answer,
        @Nullable UUID subject,
        @Nullable String receipt) {

    /** Where the person reads more: a path in the portal. */
    public static final String LINK = "link";

    /** A request's number, {@code R-XXXX-XXXX}. */
    public static final String REFERENCE = "reference";

    /** The day by which an answer comes, ISO 8601. */
    public static final String DUE_ON = "dueOn";

    /** The day on which a restriction is lifted, ISO 8601. */
    public static final String LIFT_ON = "liftOn";

    /** How a request ended: as its outcome, or {@code cancelled}. */
    public static final String OUTCOME = "outcome";

    /** In which words a mail about a request speaks of it; absent for those of any request. */
    public static final String VARIANT = "variant";

    /** The {@link #VARIANT} of a message to the officer: it asks for nothing that could be granted or carried out. */
    public static final String QUESTION = "question";

    /** Of an erasure that leaves keyed hashes: {@code kept}. */
    public static final String KEYED_HASHES = "keyedHashes";

    /** What the ground of a request has done by itself; absent where nothing. */
    public static final String EFFECT = "effect";

    /** The name of a mailing list, in the mail's language. */
    public static final String LIST = "list";

    private static final Map<String, Pattern> FORMS = Map.of(
            LINK, Pattern.compile("/(?:[A-Za-z0-9_.~?=&%#-][A-Za-z0-9/_.~?=&%#-]{0,500})?"),
            REFERENCE, Pattern.compile("[A-Za-z0-9-]{1,40}"),
            DUE_ON, Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            LIFT_ON, Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            OUTCOME, Pattern.compile("granted|partially-granted|delayed|refused|cancelled"),
            VARIANT, Pattern.compile(QUESTION),
            KEYED_HASHES, Pattern.compile("kept"),
            EFFECT, Pattern.compile("marketing-prohibited|consents-withdrawn(?:-and-prohibited)?"),
            LIST, Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,'’()&-]{0,79}"));

    /** What a mail tells, and the values that it needs for that. */
    public enum Template implements Slug {
        /** The request is here, with the day by which it is answered (Art. 12(3)). */
        REQUEST_RECEIVED(Set.of(REFERENCE, DUE_ON)),
        /** The answer takes longer, until the new day (Art. 12(3)). */
        REQUEST_EXTENDED(Set.of(REFERENCE, DUE_ON)),
        /** More is needed to know who asks; the deadline waits (Art. 12(6)). */
        IDENTIFICATION_NEEDED(Set.of(REFERENCE)),
        /** A message awaits the person in the request. */
        REQUEST_MESSAGE(Set.of(REFERENCE)),
        /** The request is closed, with its outcome; a refusal names the supervisory authority (Art. 12(4)). */
        REQUEST_CLOSED(Set.of(REFERENCE, OUTCOME)),
        /** A restriction is about to be lifted (Art. 18(3)). */
        RESTRICTION_LIFTING(Set.of(LIFT_ON)),
        /** A partner passed on an objection to direct marketing, which is in force (Art. 21(3)). */
        OBJECTION_REPORTED(Set.of()),
        /** Somebody entered the address in a form; only a confirmation by the link makes a subscription of it. */
        SUBSCRIPTION_CONFIRMATION(Set.of(LINK, LIST)),
        /** Somebody named the address as their own; only a confirmation by the link makes it theirs. */
        EMAIL_CONFIRMATION(Set.of(LINK)),
        /** Somebody asked, with the person's login, to have another address in the place of this one. */
        EMAIL_CHANGE_ASKED(Set.of()),
        /** Another address has taken the place of this one. */
        EMAIL_CHANGED(Set.of());

        private final Set<String> needs;

        Template(Set<String> needs) {
            this.needs = needs;
        }
    }

    /** @throws IllegalArgumentException when a value is missing, unknown or not in its form */
    public Mail {
        values = Map.copyOf(values);
        if (!values.keySet().containsAll(template.needs)) {
            throw new IllegalArgumentException(template + " needs " + template.needs);
        }
        values.forEach((name, value) -> {
            Pattern form = FORMS.get(name);
            if (form == null || !form.matcher(value).matches()) {
                throw new IllegalArgumentException("not a value of a mail: " + name);
            }
        });
    }

    /** A mail to somebody who reads the rest in the portal. */
    public Mail(
            Template template,
            Language language,
            String recipient,
            @Nullable String greetingName,
            Map<String, String> values,
            @Nullable UUID subject,
            @Nullable String receipt) {
        this(template, language, recipient, greetingName, values, null, subject, receipt);
    }

    /** Without address and name: logs are not for that. */
    @Override
    public String toString() {
        return "Mail[" + template + ", " + language + "]";
    }
}
