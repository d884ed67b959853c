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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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
     * @throws ProblemException {@code validation-failed} when a value does not fit the category
     */
    public Uni<Void> write(UUID subject, List<UUID> items, Correction correction, Instant now) {
        ObjectNode patch = JsonMerge.read(correction.toJson());
        return store.correctable(subject, items)
                .map(held -> held.stream().map(item -> corrected(item, patch)).toList())
                .call(corrected -> store.rectify(
                        subject, corrected.stream().map(Corrected::written).toList(), now))
                .map(corrected -> corrected.stream()
                        .map(this::moved)
                        .flatMap(Optional::stream)
                        .toList())
                .chain(moved -> moved.isEmpty() ? Uni.createFrom().voidItem() : store.redate(subject, moved));
    }

    /** An item with what a correction makes of it. */
    private record Corrected(Correctable item, Content content, Rectified written) {}

    private Corrected corrected(Correctable item, ObjectNode patch) {
        ObjectNode merged = JsonMerge.read(item.content());
        JsonMerge.merge(merged, patch);
        Content content = valid(item.category(), merged);
        ObjectNode normal = mapper.valueToTree(content);
        ObjectNode unconfirmed =
                item.rectified() == null ? mapper.createObjectNode() : JsonMerge.read(item.rectified());
        JsonMerge.add(unconfirmed, JsonMerge.normal(patch, normal));
        return new Corrected(item, content, new Rectified(item.id(), normal.toString(), unconfirmed.toString()));
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

    private Content valid(Category category, ObjectNode corrected) {
        try {
            Content content = mapper.treeToValue(corrected, Content.class);
            if (content.category() == category && validator.validate(content).isEmpty()) {
                return content;
            }
        } catch (JsonProcessingException notOfTheCategory) {
            // Answered like a value that breaks a constraint; its message may quote the content.
        }
        throw new ProblemException(ProblemType.VALIDATION_FAILED, "a corrected value does not fit the category");
    }
}
