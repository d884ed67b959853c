package fi.vastuugroup.privacy.delivery.mail;

import static fi.vastuugroup.privacy.delivery.mail.Mail.DUE_ON;
import static fi.vastuugroup.privacy.delivery.mail.Mail.EFFECT;
import static fi.vastuugroup.privacy.delivery.mail.Mail.KEYED_HASHES;
import static fi.vastuugroup.privacy.delivery.mail.Mail.LIFT_ON;
import static fi.vastuugroup.privacy.delivery.mail.Mail.LINK;
import static fi.vastuugroup.privacy.delivery.mail.Mail.LIST;
import static fi.vastuugroup.privacy.delivery.mail.Mail.OUTCOME;
import static fi.vastuugroup.privacy.delivery.mail.Mail.QUESTION;
import static fi.vastuugroup.privacy.delivery.mail.Mail.REFERENCE;
import static fi.vastuugroup.privacy.delivery.mail.Mail.Template.EMAIL_CONFIRMATION;
import static fi.vastuugroup.privacy.delivery.mail.Mail.VARIANT;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Contacts;
import fi.vastuugroup.privacy.privacynotice.Notice;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mail: the template {@code mail/<language>/<template>.txt}, its subject from {@code mail_<language>}. Nothing
 * that a person can choose comes near a header but the address, and that only when it is one.
 */
@ApplicationScoped
class MailLetters {

    /** One mailbox and nothing that could be a second one, a comment or a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,255}");

    /** A name, not a text or an address of a page that somebody would like to see sent under our name. */
    private static final Pattern NAME = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}'’-]|\\. |\\.$| (?=\\p{L})){0,59}");

    private static final Set<String> REFUSALS = Set.of("refused", "partially-granted");
    private static final String RECEIPT = "erasure-receipt.jws";
    private static final String JWS = "application/jose";

    private final Engine engine;
    private final Notice notice;
    private final Texts subjects = Texts.load("mail");
    private final URI portal;

    MailLetters(Engine engine, Notice notice, @ConfigProperty(name = "privacy.portal-url") URI portal) {
        this.engine = engine;
        this.notice = notice;
        this.portal = portal;
    }

    /** Whether a mail can go there without going anywhere else. */
    static boolean canBeAddressed(String recipient) {
        return ADDRESS.matcher(recipient).matches();
    }

    Uni<Mail> of(PendingMail mail) {
        return text(mail, false).map(text -> {
            Mail letter = Mail.withText(mail.recipient(), subject(mail), text)
                    .addHeader("Message-ID", "<" + mail.id() + "@" + portal.getHost() + ">")
                    .addHeader("Content-Language", mail.language().tag())
                    .addHeader("Auto-Submitted", "auto-generated");
            String receipt = mail.receipt();
            return receipt == null
                    ? letter
                    : letter.addAttachment(RECEIPT, receipt.getBytes(StandardCharsets.US_ASCII), JWS);
        });
    }

    /** Writes what a letter on paper says, with its heading. */
    Uni<PaperLetter> onPaper(PendingMail letter) {
        return text(letter, true).map(text -> new PaperLetter(subject(letter), text));
    }

    private String subject(PendingMail mail) {
        String variant = mail.values().get(VARIANT);
        return variant == null
                ? subjects.get(mail.template(), mail.language())
                : subjects.get(variant, mail.template(), mail.language());
    }

    private Uni<String> text(PendingMail mail, boolean paper) {
        Language language = mail.language();
        Map<String, String> values = mail.values();
        String outcome = values.getOrDefault(OUTCOME, "");
        Contacts contacts = notice.contacts(language);
        TemplateInstance letter = engine.getTemplate("mail/" + language.tag() + "/" + mail.template())
                .data("name", greeting(mail.greetingName()))
                .data("reference", values.getOrDefault(REFERENCE, ""))
                .data("dueOn", date(values.get(DUE_ON), language))
                .data("liftOn", date(values.get(LIFT_ON), language))
                .data("outcome", outcome)
                .data("question", QUESTION.equals(values.get(VARIANT)))
                .data("effect", values.getOrDefault(EFFECT, ""))
                .data("refusal", REFUSALS.contains(outcome))
                .data("keyedHashes", values.containsKey(KEYED_HASHES))
                .data("list", values.getOrDefault(LIST, ""))
                .data("confirms", mail.template().equals(EMAIL_CONFIRMATION.slug()))
                .data("answer", mail.answer() == null ? "" : mail.answer())
                .data("paper", paper)
                .data("receipt", mail.receipt() != null)
                .data("link", portal.resolve(values.getOrDefault(LINK, "/")))
                .data("controller", contacts.controller())
                .data("officerEmail", contacts.officerEmail())
                .data("officerPostalAddress", contacts.officerPostalAddress())
                .data("authorityName", contacts.authority().name())
                .data("authorityPostalAddress", contacts.authority().postalAddress())
                .data("authorityPhone", contacts.authority().phone())
                .data("authorityEmail", contacts.authority().email());
        return letter.createUni();
    }

    private static String greeting(@Nullable String name) {
        String stripped = name == null ? "" : name.strip();
        return NAME.matcher(stripped).matches() ? stripped : "";
    }

    private static String date(@Nullable String date, Language language) {
        if (date == null) {
            return "";
        }
        String pattern = language == Language.FI ? "d. MMMM y" : "d MMMM y";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(LocalDate.parse(date));
    }
}
