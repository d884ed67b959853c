package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.identifier.EmailAddress;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.link.DailyLimitStore;
import fi.vastuugroup.privacy.marketing.link.LinkTokens;
import fi.vastuugroup.privacy.marketing.link.SenderRights;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordings;
import fi.vastuugroup.privacy.platform.config.SettingBounds;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests for subscriptions from outside the portal, and mails the link that confirms them. Who enters an
 * address in a form need not be whose it is, so nothing counts until the address confirms it (double opt-in). The
 * answer and what is stored are the same for every address; a few mails a day go to one mailbox, whoever asks and under
 * whatever tag, and a sender causes only so many.
 */
@ApplicationScoped
class SubscriptionRequests {

    /** The path to which the mail's link leads. */
    static final String PATH = "/api/v1/subscription-confirmations/";

    /** The token's field that names the subscription. */
    static final String PENDING = "p";

    private static final int MAILS_A_DAY = 3;

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Identifiers identifiers;
    private final MailingListDefinitions lists;
    private final ConsentWordings wordings;
    private final PendingSubscriptionRepository pending;
    private final LinkTokens tokens;
    private final DailyLimitStore limit;
    private final Mails mails;
    private final Clock clock;
    private final Duration validity;
    private final int mailsOfSender;

    SubscriptionRequests(
            Transactions transactions,
            Idempotency idempotency,
            Identifiers identifiers,
            MailingListDefinitions lists,
            ConsentWordings wordings,
            PendingSubscriptionRepository pending,
            LinkTokens tokens,
            DailyLimitStore limit,
            Mails mails,
            Clock clock,
            @ConfigProperty(name = "privacy.subscriptions.confirm-within") Duration validity,
            @ConfigProperty(name = "privacy.subscriptions.mails-a-day") int mailsOfSender) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.identifiers = identifiers;
        this.lists = lists;
        this.wordings = wordings;
        this.pending = pending;
        this.tokens = tokens;
        this.limit = limit;
        this.mails = mails;
        this.clock = clock;
        this.validity = validity;
        this.mailsOfSender = mailsOfSender;
    }

    /** @throws ProblemException {@code forbidden}, {@code validation-failed}, or one of {@link Idempotency#once} */
    Uni<SubscriptionRequest.Pending> ask(Principal sender, @Nullable String key, SubscriptionRequest request) {
        String receiver = SenderRights.receiver(sender);
        MailingListDefinitions.Definition list = lists.find(request.list())
                .filter(MailingListDefinitions.Definition::openToSubscribe)
                .orElseThrow(() -> invalid("/list", "is no list that is open to subscribe"));
        wordings.require(request.wordingVersion(), list.channel(), "/wordingVersion");
        EmailAddress address = EmailAddress.parse(request.email())
                .orElseThrow(() -> invalid("/email", "is not a well-formed e-mail address"));
        IdentifierHash identifier = identifiers.email(address.normalForm()).orElseThrow();
        var attempt = new Idempotency.Attempt(sender.caller(), "requestSubscription", key, request);
        return transactions.asSystem(() -> idempotency
                .once(attempt, () -> add(request, list, address, identifier, sender, receiver))
                .chain(outcome -> pending.open(outcome.resource())
                        .map(found -> new SubscriptionRequest.Pending(
                                outcome.resource(),
                                found.map(asked -> asked.expiresAt).orElseGet(clock::instant)))));
    }

    private Uni<UUID> add(
            SubscriptionRequest request,
            MailingListDefinitions.Definition list,
            EmailAddress address,
            IdentifierHash identifier,
            Principal sender,
            String receiver) {
        Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(validity);
        var asked = new PendingSubscriptionEntity(request, receiver, clock.instant(), expiresAt);
        asked.of(identifier, identifiers);
        return pending.persist(asked)
                .map(PendingSubscriptionEntity::id)
                .call(id -> mayMail(sender, address, identifier)
                        .chain(may ->
                                mails.add(may ? List.of(mail(request, address, list, id, expiresAt)) : List.of())));
    }

    /** Takes one mail from what the mailbox may get today, and from what the sender may cause. */
    private Uni<Boolean> mayMail(Principal sender, EmailAddress address, IdentifierHash identifier) {
        String kind = Mail.Template.SUBSCRIPTION_CONFIRMATION.name();
        return limit.take(kind, mailbox(address).orElse(identifier).earliest(), MAILS_A_DAY)
                .chain(left -> left
                        ? limit.take(kind, Buffer.buffer(Digests.sha256(sender.caller())), mailsOfSender)
                        : Uni.createFrom().item(false));
    }

    /** Takes the tag off an address ({@code name+tag@…}): what is sent to each is read in one mailbox. */
    private Optional<IdentifierHash> mailbox(EmailAddress address) {
        int tag = address.localPart().indexOf('+');
        return tag < 1
                ? Optional.empty()
                : identifiers.email(address.localPart().substring(0, tag) + "@" + address.domain());
    }

    private Mail mail(
            SubscriptionRequest request,
            EmailAddress address,
            MailingListDefinitions.Definition list,
            UUID id,
            Instant expiresAt) {
        Language asked = request.language();
        Language language = asked == null ? Language.FI : asked;
        String token =
                tokens.seal(LinkTokens.Kind.SUBSCRIPTION, new JsonObject().put(PENDING, id.toString()), expiresAt);
        return new Mail(
                Mail.Template.SUBSCRIPTION_CONFIRMATION,
                language,
                address.normalForm(),
                null,
                Map.of(Mail.LINK, PATH + token + "?lang=" + language.tag(), Mail.LIST, list.nameIn(language)),
                null,
                null);
    }

    private static ProblemException invalid(String pointer, String message) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED, "nothing was asked for", List.of(new FieldError(pointer, message)));
    }

    /** Checks that a sender may cause mails at all, and no flood of them. */
    @ApplicationScoped
    static class Bounds extends SettingBounds {

        Bounds() {
            super(between(1, 1_000_000, "privacy.subscriptions.mails-a-day"));
        }
    }
}
