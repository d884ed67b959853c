package fi.vastuugroup.privacy.register.rectification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes corrected fields into items; what they make of an item must still be an item of its category. */
@ApplicationScoped
public class ItemRectification {

    private static final String RECTIFY = """
        update item set content = jsonb_strip_nulls(content || $3), rectified = coalesce(rectified, '{}') || $3,
            revision = revision + 1, updated_at = $4
        where subject_id = $1 and id = any($2)
        returning id, category, content::text, event_on, ended_on\
        """;

    private static final String REDATE = """
        update item i set event_on = dated.event_on, ended_on = dated.ended_on, due_on = dated.due_on
        from unnest($2::uuid[], $3::date[], $4::date[], $5::date[]) as dated(id, event_on, ended_on, due_on)
        where i.subject_id = $1 and i.id = dated.id\
        """;

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Validator validator;
    private final RetentionRules rules;

    ItemRectification(Sql sql, ObjectMapper mapper, Validator validator, RetentionRules rules) {
        this.sql = sql;
        this.mapper = mapper;
        this.validator = validator;
        this.rules = rules;
    }

    /** An item whose dates a correction moved. */
    private record Dated(
            UUID id,
            LocalDate eventOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate dueOn) {}

    /**
     * Writes corrected fields into items. The caller recomputes the subject's relation afterwards: dates that follow it
     * come from it.
     *
     * @throws ProblemException {@code validation-failed} when a value does not fit the category
     */
    public Uni<Void> write(UUID subject, List<UUID> items, Correction correction, Instant now) {
        return sql.execute(
                        RECTIFY,
                        Tuple.of(
                                subject, items.toArray(UUID[]::new), correction.toJson(), now.atOffset(ZoneOffset.UTC)))
                .map(this::moved)
                .chain(moved -> moved.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : sql.execute(
                                        REDATE,
                                        Tuple.of(
                                                subject,
                                                moved.stream().map(Dated::id).toArray(UUID[]::new),
                                                moved.stream()
                                                        .map(Dated::eventOn)
                                                        .toArray(LocalDate[]::new),
                                                moved.stream()
                                                        .map(Dated::endedOn)
                                                        .toArray(LocalDate[]::new),
                                                moved.stream().map(Dated::dueOn).toArray(LocalDate[]::new)))
                                .replaceWithVoid());
    }

    private List<Dated> moved(Iterable<Row> rows) {
        List<Dated> moved = new ArrayList<>();
        rows.forEach(row -> {
            Category category = Slugs.of(Category.class, row.getString(1));
            Content content = valid(category, row.getString(2));
            LocalDate eventOn = Objects.requireNonNullElseGet(content.eventOn(), () -> row.getLocalDate(3));
            LocalDate endedOn = content.endedOn();
            if (!eventOn.equals(row.getLocalDate(3)) || !Objects.equals(endedOn, row.getLocalDate(4))) {
                moved.add(new Dated(
                        row.getUUID(0), eventOn, endedOn, rules.of(category).dueOn(eventOn, endedOn, null)));
            }
        });
        return moved;
    }

    private Content valid(Category category, String json) {
        try {
            Content content = mapper.readValue(json, Content.class);
            if (content.category() == category && validator.validate(content).isEmpty()) {
                return content;
            }
        } catch (JsonProcessingException notOfTheCategory) {
            // Answered like a value that breaks a constraint; its message may quote the content.
        }
        throw new ProblemException(ProblemType.VALIDATION_FAILED, "a corrected value does not fit the category");
    }
}
