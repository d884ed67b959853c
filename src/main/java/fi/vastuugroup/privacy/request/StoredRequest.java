package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.notice.Category;
import fi.vastuugroup.privacy.platform.Language;
import fi.vastuugroup.privacy.platform.Slugs;
import fi.vastuugroup.privacy.register.ItemSelection;
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
record StoredRequest(Row row) {

    UUID id() {
        return row.getUUID("id");
    }

    /** Null while staff has not found out who the person is. */
    @Nullable UUID subject() {
        return row.getUUID("subject_id");
    }

    String reference() {
        return row.getString("reference");
    }

    Claim claim() {
        return new Claim(
                Slugs.of(Right.class, row.getString("exercised")),
                Slugs.ofNullable(Ground.class, row.getString("ground")),
                new ItemSelection(
                        Slugs.all(Category.class, row.getArrayOfStrings("categories"))
                                .collect(Collectors.toUnmodifiableSet()),
                        ids("items")));
    }

    RequestState state() {
        return Slugs.of(RequestState.class, row.getString("state"));
    }

    Channel channel() {
        return Slugs.of(Channel.class, row.getString("channel"));
    }

    Language language() {
        return Language.of(row.getString("language"));
    }

    LocalDate receivedOn() {
        return row.getLocalDate("received_on");
    }

    LocalDate dueOn() {
        return row.getLocalDate("due_on");
    }

    @Nullable String extensionReason() {
        return row.getString("extension_reason");
    }

    boolean extended() {
        return extensionReason() != null;
    }

    @Nullable LocalDate pausedOn() {
        return row.getLocalDate("paused_on");
    }

    int pausedDays() {
        return row.getInteger("paused_days");
    }

    Instant filedAt() {
        return row.getOffsetDateTime("filed_at").toInstant();
    }

    @Nullable String statement() {
        return row.getString("statement");
    }

    /** The proposed fields with their values, in the order in which they came. */
    Map<String, String> corrections() {
        Map<String, String> corrections = new LinkedHashMap<>();
        JsonObject json = row.getJsonObject("corrections");
        if (json != null) {
            json.forEach(field -> corrections.put(field.getKey(), String.valueOf(field.getValue())));
        }
        return corrections;
    }

    @Nullable String identityEvidence() {
        return row.getString("identity_evidence");
    }

    @Nullable JsonObject representative() {
        return row.getJsonObject("representative");
    }

    List<Line> plan() {
        return Line.fromJson(row.getJsonArray("plan"));
    }

    /** What came of it; null before it is closed. */
    @Nullable List<Line> result() {
        JsonArray result = row.getJsonArray("result");
        return result == null ? null : Line.fromJson(result);
    }

    /** The categories that staff keeps, each with the reason. */
    Map<Category, Reason> kept() {
        Map<Category, Reason> kept = new EnumMap<>(Category.class);
        JsonObject json = row.getJsonObject("kept");
        if (json != null) {
            json.forEach(entry -> kept.put(
                    Slugs.of(Category.class, entry.getKey()),
                    Slugs.of(Reason.class, String.valueOf(entry.getValue()))));
        }
        return kept;
    }

    @Nullable Outcome outcome() {
        return Slugs.ofNullable(Outcome.class, row.getString("outcome"));
    }

    @Nullable Reason reason() {
        return Slugs.ofNullable(Reason.class, row.getString("reason"));
    }

    @Nullable String explanation() {
        return row.getString("explanation");
    }

    /** The member of staff who decided; null where no one had to. */
    @Nullable String decidedBy() {
        return row.getString("decided_by");
    }

    /** The blocks that keep its items from deletion while it is open. */
    Set<UUID> blocks() {
        return ids("blocks");
    }

    /** The restrictions that it placed. */
    Set<UUID> restrictions() {
        return ids("restrictions");
    }

    @Nullable String email() {
        return row.getString("email");
    }

    @Nullable String givenName() {
        return row.getString("given_name");
    }

    @Nullable UUID receiptKey() {
        return row.getUUID("receipt_key");
    }

    @Nullable String receipt() {
        return row.getString("receipt");
    }

    @Nullable Instant closedAt() {
        var at = row.getOffsetDateTime("closed_at");
        return at == null ? null : at.toInstant();
    }

    int revision() {
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
