package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the table of requests, read by its columns' names. */
public record StoredRequest(Row row) {

    public UUID id() {
        return row.getUUID("id");
    }

    /** Null while staff has not found out who the person is. */
    public @Nullable UUID subject() {
        return row.getUUID("subject_id");
    }

    public String reference() {
        return row.getString("reference");
    }

    public Claim claim() {
        return new Claim(
                Slugs.of(Right.class, row.getString("exercised")),
                Slugs.ofNullable(Ground.class, row.getString("ground")),
                new ItemSelection(
                        Slugs.all(Category.class, row.getArrayOfStrings("categories"))
                                .collect(Collectors.toUnmodifiableSet()),
                        ids("items")));
    }

    public RequestState state() {
        return Slugs.of(RequestState.class, row.getString("state"));
    }

    public Channel channel() {
        return Slugs.of(Channel.class, row.getString("channel"));
    }

    public Language language() {
        return Language.of(row.getString("language"));
    }

    public LocalDate receivedOn() {
        return row.getLocalDate("received_on");
    }

    public LocalDate dueOn() {
        return row.getLocalDate("due_on");
    }

    public @Nullable String extensionReason() {
        return row.getString("extension_reason");
    }

    public boolean extended() {
        return extensionReason() != null;
    }

    public @Nullable LocalDate pausedOn() {
        return row.getLocalDate("paused_on");
    }

    public int pausedDays() {
        return row.getInteger("paused_days");
    }

    public Instant filedAt() {
        return row.getOffsetDateTime("filed_at").toInstant();
    }

    public @Nullable String statement() {
        return row.getString("statement");
    }

    /** The proposed fields with their values, in the order in which they came. */
    public Map<String, String> corrections() {
        Map<String, String> corrections = new LinkedHashMap<>();
        JsonObject json = row.getJsonObject("corrections");
        if (json != null) {
            json.forEach(field -> corrections.put(field.getKey(), String.valueOf(field.getValue())));
        }
        return corrections;
    }

    public @Nullable String identityEvidence() {
        return row.getString("identity_evidence");
    }

    public @Nullable JsonObject representative() {
        return row.getJsonObject("representative");
    }

    public List<CategoryOutcome> plan() {
        return CategoryOutcome.fromJson(row.getJsonArray("plan"));
    }

    /** What came of it; null before it is closed. */
    public @Nullable List<CategoryOutcome> result() {
        JsonArray result = row.getJsonArray("result");
        return result == null ? null : CategoryOutcome.fromJson(result);
    }

    /** The categories that staff keeps, each with the reason. */
    public Map<Category, Reason> kept() {
        Map<Category, Reason> kept = new EnumMap<>(Category.class);
        JsonObject json = row.getJsonObject("kept");
        if (json != null) {
            json.forEach(entry -> kept.put(
                    Slugs.of(Category.class, entry.getKey()),
                    Slugs.of(Reason.class, String.valueOf(entry.getValue()))));
        }
        return kept;
    }

    public @Nullable Outcome outcome() {
        return Slugs.ofNullable(Outcome.class, row.getString("outcome"));
    }

    public @Nullable Reason reason() {
        return Slugs.ofNullable(Reason.class, row.getString("reason"));
    }

    public @Nullable String explanation() {
        return row.getString("explanation");
    }

    /** The member of staff who decided; null where no one had to. */
    public @Nullable String decidedBy() {
        return row.getString("decided_by");
    }

    /** The blocks that keep its items from deletion while it is open. */
    public Set<UUID> blocks() {
        return ids("blocks");
    }

    /** The restrictions that it placed. */
    public Set<UUID> restrictions() {
        return ids("restrictions");
    }

    public @Nullable String email() {
        return row.getString("email");
    }

    @Nullable String givenName() {
        return row.getString("given_name");
    }

    public @Nullable UUID receiptKey() {
        return row.getUUID("receipt_key");
    }

    public @Nullable String receipt() {
        return row.getString("receipt");
    }

    public @Nullable Instant closedAt() {
        var at = row.getOffsetDateTime("closed_at");
        return at == null ? null : at.toInstant();
    }

    public int revision() {
        return row.getInteger("revision");
    }

    private Set<UUID> ids(String column) {
        return Set.of(Objects.requireNonNull(row.getArrayOfUUIDs(column)));
    }

    /** No personal data in logs. */
    @Override
    public String toString() {
        return "StoredRequest[" + id() + "]";
    }
}
