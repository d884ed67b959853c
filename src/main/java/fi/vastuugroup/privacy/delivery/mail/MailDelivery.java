package fi.vastuugroup.privacy.delivery.mail;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Backoff;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sends mails, outside any transaction, at least once: who takes a mail has it for a lease, and a process that dies
 * between sending and noting it leaves a mail that goes again, under the same {@code Message-ID}. A mail that cannot be
 * sent is tried again for days, then given up (src/docs/decisions/0007).
 */
@ApplicationScoped
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private static final String RETRY = "retry";
    private static final int CLAIM = 10;
    private static final int ROUNDS = 100;

    /** Fewer than the mailer has connections. */
    private static final int AT_A_TIME = 5;

    /** A server that says nothing for so long will not. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(1);

    /** Longer than all sending of a claim, so that only the dead lose a mail to another. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final MailRepository stored;
    private final MailLetters letters;
    private final ReactiveMailer mailer;
    private final Map<String, MailSentListener> followers;
    private final MailSettings settings;
    private final Backoff backoff;
    private final MeterRegistry metrics;
    private final Clock clock;

    MailDelivery(
            Transactions transactions,
            MailRepository stored,
            MailLetters letters,
            ReactiveMailer mailer,
            @All List<MailSentListener> followers,
            MailSettings settings,
            MeterRegistry metrics,
            Clock clock) {
        this.transactions = transactions;
        this.stored = stored;
        this.letters = letters;
        this.mailer = mailer;
        this.followers = followers.stream()
                .flatMap(
                        follower -> follower.templates().stream().map(template -> Map.entry(template.slug(), follower)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.settings = settings;
        this.backoff = Backoff.doubling(settings.retryAfter());
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Shows each counter from the start, for an alarm on how much it grew does not see a first mail that came with it. */
    void atStart(@Observes StartupEvent start) {
        Stream.of(MailStatus.SENT.slug(), RETRY, MailStatus.FAILED.slug()).forEach(this::counter);
    }

    @Scheduled(
            identity = "mail-delivery",
            every = "{privacy.mail.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return deliverPending().replaceWithVoid();
    }

    /** Tries to send the mails that are due; answers how many it tried. */
    public Uni<Integer> deliverPending() {
        return round(0, 0);
    }

    private Uni<Integer> round(int round, int sum) {
        return transactions
                .asSystem(() -> stored.claim(clock.instant().plus(LEASE), CLAIM))
                .call(this::deliver)
                .chain(mails -> {
                    int total = sum + mails.size();
                    return mails.size() < CLAIM || round == ROUNDS
                            ? Uni.createFrom().item(total)
                            : round(round + 1, total);
                });
    }

    /** Sends mails at the same time: one that hangs does not hold up the others, nor one whose end cannot be noted. */
    private Uni<Void> deliver(List<PendingMail> mails) {
        return Multi.createFrom()
                .iterable(mails)
                .onItem()
                .transformToUni(this::deliver)
                .collectFailures()
                .merge(AT_A_TIME)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> deliver(PendingMail mail) {
        if (!MailLetters.canBeAddressed(mail.recipient())) {
            LOG.warnf("mail %s (%s) has no usable address", mail.id(), mail.template());
            return end(mail, MailStatus.FAILED);
        }
        if (mail.attempts() > settings.attempts()) {
            // It was sent, and nobody could note it.
            return failed(mail);
        }
        return letters.of(mail)
                .chain(letter -> mailer.send(letter))
                .ifNoItem()
                .after(LONGEST_SENDING)
                .fail()
                .map(sent -> true)
                .onFailure()
                .recoverWithItem(failure -> {
                    // The message may quote the address.
                    LOG.warnf(
                            "mail %s (%s) not sent, attempt %d of %d: %s",
                            mail.id(),
                            mail.template(),
                            mail.attempts(),
                            settings.attempts(),
                            failure.getClass().getName());
                    return false;
                })
                .chain(sent -> sent ? end(mail, MailStatus.SENT) : failed(mail));
    }

    private Uni<Void> failed(PendingMail mail) {
        if (mail.attempts() >= settings.attempts()) {
            LOG.errorf("mail %s (%s) given up", mail.id(), mail.template());
            return end(mail, MailStatus.FAILED);
        }
        count(RETRY);
        Duration wait = backoff.pause(mail.attempts());
        return transactions.asSystem(() -> stored.held(mail)
                .invoke(held -> held.ifPresent(
                        pending -> pending.retryAt(clock.instant().plus(wait))))
                .replaceWithVoid());
    }

    private Uni<Void> end(PendingMail mail, MailStatus end) {
        return transactions
                .asSystem(() -> stored.held(mail)
                        .invoke(held -> held.ifPresent(pending -> pending.end(end, clock.instant())))
                        .chain(held -> held.isPresent()
                                ? follow(mail, end)
                                : Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        "mail %s (%s) is %s, which could not be noted: %s",
                        mail.id(),
                        mail.template(),
                        end.slug(),
                        failure.getClass().getName()))
                .invoke(() -> count(end.slug()));
    }

    private Uni<Void> follow(PendingMail mail, MailStatus end) {
        MailSentListener follower = followers.get(mail.template());
        if (follower == null) {
            return Uni.createFrom().voidItem();
        }
        return end == MailStatus.SENT ? follower.sent(mail.id()) : follower.givenUp(mail.id());
    }

    private void count(String outcome) {
        counter(outcome).increment();
    }

    private Counter counter(String outcome) {
        return metrics.counter("privacy.mails", "outcome", outcome);
    }
}
