package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a number of items of one category, foreseen or done.
 *
 * @param reason why it is not, or not yet, done as asked; null where it is
 * @param items how many
 * @param keptUntil the last Helsinki date on which the last of them is kept; null where none is known; of what is delayed,
 *     the day on which what delays it is looked at again
 * @param waiting how many updates of sources wait beside them until a block ends
 */
public record CategoryOutcome(
        Category category,
        Verdict verdict,
        @Nullable Reason reason,
        long items,
        @Nullable LocalDate keptUntil,
        long waiting) {

    /** Makes a line beside which nothing waits. */
    public CategoryOutcome(
            Category category, Verdict verdict, @Nullable Reason reason, long items, @Nullable LocalDate keptUntil) {
        this(category, verdict, reason, items, keptUntil, 0);
    }

    public CategoryOutcome waitingFor(long updates) {
        return new CategoryOutcome(category, verdict, reason, items, keptUntil, updates);
    }

    /** Lines of the same fate are one. */
    public record Fate(
            Category category, Verdict verdict, @Nullable Reason reason) {}

    public static CategoryOutcome of(Category category, Verdict verdict, long items) {
        return new CategoryOutcome(category, verdict, null, items, null);
    }

    public Fate fate() {
        return new Fate(category, verdict, reason);
    }

    CategoryOutcome and(CategoryOutcome other) {
        LocalDate later = keptUntil == null || other.keptUntil == null
                ? null
                : keptUntil.isAfter(other.keptUntil) ? keptUntil : other.keptUntil;
        return new CategoryOutcome(category, verdict, reason, items + other.items, later, waiting + other.waiting);
    }

    public CategoryOutcome with(Verdict newVerdict, @Nullable Reason newReason) {
        return new CategoryOutcome(
                category, newVerdict, newReason, items, newVerdict == Verdict.KEEP ? keptUntil : null, waiting);
    }

    /** Answers the line for those who are not told why and how long a hold keeps items. */
    public CategoryOutcome withoutGround() {
        Reason told = reason == null ? null : reason.withoutGround();
        return told == reason ? this : new CategoryOutcome(category, verdict, told, items, null, waiting);
    }

    public static JsonArray toJson(List<CategoryOutcome> lines) {
        JsonArray array = new JsonArray();
        lines.forEach(line -> array.add(line.toJson()));
        return array;
    }

    private JsonObject toJson() {
        JsonObject json = new JsonObject()
                .put("category", category.slug())
                .put("verdict", verdict.slug())
                .put("reason", reason == null ? null : reason.slug())
                .put("items", items)
                .put("keptUntil", keptUntil == null ? null : keptUntil.toString());
        return waiting == 0 ? json : json.put("waiting", waiting);
    }

    public static List<CategoryOutcome> fromJson(@Nullable JsonArray array) {
        return array == null
                ? List.of()
                : IntStream.range(0, array.size())
                        .mapToObj(array::getJsonObject)
                        .map(CategoryOutcome::fromJson)
                        .toList();
    }

    private static CategoryOutcome fromJson(JsonObject line) {
        String keptUntil = line.getString("keptUntil");
        return new CategoryOutcome(
                Slugs.of(Category.class, line.getString("category")),
                Slugs.of(Verdict.class, line.getString("verdict")),
                Slugs.ofNullable(Reason.class, line.getString("reason")),
                line.getLong("items"),
                keptUntil == null ? null : LocalDate.parse(keptUntil),
                line.getLong("waiting", 0L));
    }
}
