package fi.vastuugroup.privacy.register.recording;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import fi.vastuugroup.privacy.storage.ObjectStore;
import fi.vastuugroup.privacy.storage.StoreUnavailableException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes the audio of calls in: says in the database that an object will be stored, stores it, and makes it the item's under
 * the subject's lock, if it still is to be. Wherever that ends, what was said leads to the object: it becomes the item's or is
 * deleted.
 */
@ApplicationScoped
class AudioUploads {

    private final Transactions transactions;
    private final ItemAudioStore calls;
    private final AudioObjectStore objects;
    private final SubjectStore subjects;
    private final AuditTrailStore audit;
    private final ObjectStore store;
    private final MeterRegistry metrics;
    private final Clock clock;

    AudioUploads(
            Transactions transactions,
            ItemAudioStore calls,
            AudioObjectStore objects,
            SubjectStore subjects,
            AuditTrailStore audit,
            ObjectStore store,
            MeterRegistry metrics,
            Clock clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.objects = objects;
        this.subjects = subjects;
        this.audit = audit;
        this.store = store;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * What a source says of the audio that it sends.
     *
     * @param call the source's own id of the call
     * @param contentType what it calls the audio
     */
    record Said(String source, String call, long version, ContentDigest digest, String contentType) {}

    void atStart(@Observes StartupEvent start) {
        Stream.of(AudioOutcome.values()).map(Slug::slug).forEach(this::counter);
    }

    /**
     * Takes audio in.
     *
     * @throws ProblemException {@code not-found} for a call that the source has not sent, {@code version-conflict},
     *     {@code recording-blocked}, {@code audio-type}, {@code digest-mismatch}, {@code request-timeout}
     */
    Uni<TakenAudio> take(Said said, SentAudio sent) {
        UUID object = UUID.randomUUID();
        return transactions
                .asSystem(() -> begin(said, object))
                .chain(held ->
                        held.map(taken -> Uni.createFrom().item(taken)).orElseGet(() -> store(said, sent, object)))
                .invoke(taken -> counter(taken.outcome().slug()).increment());
    }

    private Uni<Optional<TakenAudio>> begin(Said said, UUID object) {
        return held(said).chain(call -> {
            Optional<TakenAudio> held = withoutStoring(call, said);
            return held.isPresent()
                    ? Uni.createFrom().item(held)
                    : objects.begin(object, clock.instant()).replaceWith(held);
        });
    }

    private Uni<TakenAudio> store(Said said, SentAudio sent, UUID object) {
        return sent.head()
                .map(head -> type(head, said.contentType()))
                .chain(type -> store.put(RecordedAudio.key(object), type.mediaType(), sent.length(), sent.content())
                        .emitOn(work -> sent.context().runOnContext(turn -> work.run()))
                        .chain(() -> transactions.asSystem(() -> settle(
                                said,
                                new Item.Audio(
                                        object,
                                        type.mediaType(),
                                        sent.length(),
                                        said.digest().sha256(),
                                        said.version()))))
                        .map(settled -> settled.orElseThrow(() -> new ProblemException(
                                ProblemType.SERVICE_UNAVAILABLE, "it was given up for having taken too long"))))
                .onFailure()
                .call(failure -> giveUp(object))
                .onFailure(StoreUnavailableException.class)
                .transform(away -> RecordedAudio.unavailable())
                .onFailure(SenderGoneException.class)
                .transform(gone -> new ProblemException(ProblemType.REQUEST_TIMEOUT, "not all of it came"));
    }

    private static AudioType type(byte[] head, String contentType) {
        AudioType type = AudioType.of(head)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.AUDIO_TYPE, "what it holds is none of the kinds of audio that are taken"));
        if (!type.isMeantBy(contentType)) {
            throw new ProblemException(ProblemType.AUDIO_TYPE, "it is " + type.mediaType() + ", by its content");
        }
        return type;
    }

    private Uni<RecordedCall> held(Said said) {
        return calls.find(said.source(), said.call())
                .chain(found -> found.map(call -> Uni.createFrom().item(call)).orElseGet(() -> missing(said)));
    }

    private Uni<RecordedCall> missing(Said said) {
        return calls.waits(said.source(), said.call()).map(waits -> {
            throw waits
                    ? new ProblemException(
                            ProblemType.RECORDING_BLOCKED,
                            "its line is parked until a block ends; send the audio again later")
                    : new ProblemException(
                            ProblemType.NOT_FOUND,
                            "no such call recording of this source is held: its line comes first");
        });
    }

    private static Optional<TakenAudio> withoutStoring(RecordedCall call, Said said) {
        Item.Audio held = call.audio();
        return call.withoutStoring(said.version(), said.digest())
                .flatMap(outcome -> Optional.ofNullable(held).map(audio -> TakenAudio.of(outcome, audio)));
    }

    /**
     * Makes the object the item's, unless the call has gone, or other audio came, while it was stored; empty where the object was
     * given up meanwhile.
     */
    private Uni<Optional<TakenAudio>> settle(Said said, Item.Audio audio) {
        return locked(said).chain(call -> {
            Optional<TakenAudio> held = withoutStoring(call, said);
            return held.isPresent()
                    ? objects.giveUp(audio.object()).replaceWith(held)
                    : objects.end(audio.object())
                            .chain(believed -> believed
                                    ? settle(said, call, audio).map(Optional::of)
                                    : objects.deleteLater(List.of(audio.object()))
                                            .replaceWith(Optional.empty()));
        });
    }

    private Uni<TakenAudio> settle(Said said, RecordedCall call, Item.Audio audio) {
        AudioOutcome outcome = call.audio() == null ? AudioOutcome.STORED : AudioOutcome.REPLACED;
        return calls.put(call, audio, clock.instant())
                .chain(() -> audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        AuditEvent.Actor.sourceSystem(said.source()),
                        call.audio() == null ? AuditAction.CALL_AUDIO_STORED : AuditAction.CALL_AUDIO_REPLACED,
                        call.subject(),
                        List.of(call.item()),
                        Map.of("version", said.version())))))
                .replaceWith(TakenAudio.of(outcome, audio));
    }

    /** Reads the call under its subject's lock; staff may have given it to another subject before that was had. */
    private Uni<RecordedCall> locked(Said said) {
        return held(said)
                .chain(found -> subjects.lock(List.of(found.subject()))
                        .chain(() -> held(said))
                        .invoke(call -> {
                            if (!call.subject().equals(found.subject())) {
                                throw new ProblemException(
                                        ProblemType.SERVICE_UNAVAILABLE, "the call is another subject's now");
                            }
                        }));
    }

    private Counter counter(String outcome) {
        return metrics.counter("privacy.recordings.taken", "outcome", outcome);
    }

    /** Has the object deleted soon. Where even that fails, it is when its time to be stored is over. */
    private Uni<Void> giveUp(UUID object) {
        return transactions.asSystem(() -> objects.giveUp(object)).onFailure().recoverWithNull();
    }
}
