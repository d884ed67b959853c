package fi.vastuugroup.privacy.register.rectification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.rectification.RectificationStore.Correctable;
import fi.vastuugroup.privacy.register.rectification.RectificationStore.Dated;
import fi.vastuugroup.privacy.register.rectification.RectificationStore.Rectified;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes corrected fields into items; what they make of an item must still be an item of its category. */
@ApplicationScoped
public class ItemRectification {

    private final RectificationStore store;
    private final ObjectMapper mapper;
    private final Validator validator;
    private final RetentionRules rules;

    ItemRectification(RectificationStore store, ObjectMapper mapper, Validator validator, RetentionRules rules) {
        this.store = store;
        this.mapper = mapper;
        this.validator = validator;
        this.rules = rules;
    }

    /**
     * Writes corrected fields into items, under the subject's lock. The caller recomputes the subject's relation
     * afterwards: dates that follow it come from it.
     *
     * @param saidAs of joined persons, the one who corrects them; the nil id when it is one of them and nobody knows which;
     *     null when whose the items are corrects them
     * @throws ProblemException {@code validation-failed} when a value does not fit the category
     */
    public Uni<Void> write(UUID subject, List<UUID> items, Correction correction, Instant now, @Nullable UUID saidAs) {
        ObjectNode patch = JsonMerge.read(correction.toJson());
        return store.correctable(subject, items)
                .map(held -> held.stream().map(item -> corrected(item, patch)).toList())
                .chain(corrected -> write(subject, corrected, now, saidAs));
    }

    /**
     * Has fields be as they were before a correction that turned out to be another person's, under the subject's lock;
     * leaves an item as it is of which nothing valid would be left.
     *
     * @param before the fields of each item, with null for those that were not there
     * @return the items that are as they were
     */
    Uni<Set<UUID>> takeBack(UUID subject, Map<UUID, ObjectNode> before, Instant now) {
        return store.correctable(subject, before.keySet())
                .map(held -> held.stream()
                        .map(item -> uncorrected(item, Objects.requireNonNull(before.get(item.id()))))
                        .flatMap(Optional::stream)
                        .toList())
                .call(restored -> write(subject, restored, now, null))
                .map(restored ->
                        restored.stream().map(item -> item.item().id()).collect(Collectors.toUnmodifiableSet()));
    }

    private Uni<Void> write(UUID subject, List<Corrected> corrected, Instant now, @Nullable UUID saidAs) {
        List<Dated> moved =
                corrected.stream().map(this::moved).flatMap(Optional::stream).toList();
        return store.rectify(subject, corrected.stream().map(Corrected::written).toList(), now, saidAs)
                .chain(() -> moved.isEmpty() ? Uni.createFrom().voidItem() : store.redate(subject, moved));
    }

    private Optional<Corrected> uncorrected(Correctable item, ObjectNode before) {
        ObjectNode content = JsonMerge.read(item.content());
        ObjectNode unconfirmed =
                item.rectified() == null ? mapper.createObjectNode() : JsonMerge.read(item.rectified());
        before.fields().forEachRemaining(field -> {
            content.remove(field.getKey());
            unconfirmed.remove(field.getKey());
            if (!field.getValue().isNull()) {
                content.set(field.getKey(), field.getValue());
            }
        });
        return read(item.category(), content)
                .map(valid -> new Corrected(
                        item,
                        valid,
                        new Rectified(
                                item.id(),
                                mapper.valueToTree(valid).toString(),
                                unconfirmed.isEmpty() ? null : unconfirmed.toString(),
                                "{}")));
    }

    /** An item with what a correction makes of it. */
    private record Corrected(Correctable item, Content content, Rectified written) {}

    private Corrected corrected(Correctable item, ObjectNode patch) {
        ObjectNode merged = JsonMerge.read(item.content());
        JsonMerge.merge(merged, patch);
        Content content = read(item.category(), merged)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VALIDATION_FAILED, "a corrected value does not fit the category"));
        ObjectNode normal = mapper.valueToTree(content);
        ObjectNode unconfirmed =
                item.rectified() == null ? mapper.createObjectNode() : JsonMerge.read(item.rectified());
        JsonMerge.add(unconfirmed, JsonMerge.normal(patch, normal));
        return new Corrected(
                item,
                content,
                new Rectified(
                        item.id(),
                        normal.toString(),
                        unconfirmed.toString(),
                        before(item, patch).toString()));
    }

    private static ObjectNode before(Correctable item, ObjectNode patch) {
        ObjectNode held = JsonMerge.read(item.content());
        ObjectNode before = patch.objectNode();
        patch.fieldNames()
                .forEachRemaining(name -> before.set(name, held.hasNonNull(name) ? held.get(name) : before.nullNode()));
        return before;
    }

    /** The item's dates; empty when the correction left them as they were. */
    private Optional<Dated> moved(Corrected corrected) {
        Correctable item = corrected.item();
        LocalDate eventOn = Objects.requireNonNullElse(corrected.content().eventOn(), item.eventOn());
        LocalDate endedOn = corrected.content().endedOn();
        return eventOn.equals(item.eventOn()) && Objects.equals(endedOn, item.endedOn())
                ? Optional.empty()
                : Optional.of(new Dated(
                        item.id(), eventOn, endedOn, rules.of(item.category()).dueOn(eventOn, endedOn, null)));
    }

    /** Empty where a value does not fit the category. */
    private Optional<Content> read(Category category, ObjectNode corrected) {
        try {
            Content content = mapper.treeToValue(corrected, Content.class);
            if (content.category() == category && validator.validate(content).isEmpty()) {
                return Optional.of(content);
            }
        } catch (JsonProcessingException notOfTheCategory) {
            // Answered like a value that breaks a constraint; its message may quote the content.
        }
        return Optional.empty();
    }
}
