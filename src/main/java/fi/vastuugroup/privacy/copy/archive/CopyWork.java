package fi.vastuugroup.privacy.copy.archive;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.view.CategoryView;
import fi.vastuugroup.privacy.register.view.ItemView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A copy while it is written: what it has so far, and what its overview and its manifest will say of it. */
public final class CopyWork {

    /** More than anybody reads one by one; each item's own file names the rest. */
    private static final int MOST_WITHHELD = 1000;

    private final CopyOrder order;
    private final CopyArchive archive;
    private final Instant begunAt;
    private final String name;
    private final List<CategoryView> categories = new ArrayList<>();
    private final Map<String, Held> parts = new LinkedHashMap<>();
    private final List<CopyManifest.Withheld> withheld = new ArrayList<>();
    private final Map<String, CopiedFiles.Total> files = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    /** @param name of the person, as their contact details have it; empty where none do */
    public CopyWork(CopyOrder order, CopyArchive archive, Instant begunAt, String name) {
        this.order = order;
        this.archive = archive;
        this.begunAt = begunAt;
        this.name = name;
    }

    /** How much there is of a part, and where. */
    public static final class Held {

        private final CopyPart.Part part;
        private final @Nullable Category category;
        private long records;
        private final Map<String, Long> withheld = new LinkedHashMap<>();
        private final List<String> pages = new ArrayList<>();

        Held(CopyPart.Part part, @Nullable Category category) {
            this.part = part;
            this.category = category;
        }

        public void add() {
            records++;
        }

        public long records() {
            return records;
        }

        /** How many are withheld, by the reason in words. */
        public Map<String, Long> withheld() {
            return withheld;
        }

        public List<String> pages() {
            return pages;
        }

        private CopyManifest.Part told() {
            return new CopyManifest.Part(
                    part,
                    category,
                    records,
                    withheld.values().stream().mapToLong(Long::longValue).sum(),
                    category == null || part != CopyPart.Part.ITEM
                            ? CopyManifest.Portability.NONE
                            : CopyManifest.Portability.of(category));
        }
    }

    /** The name of a part's files, without their end. */
    public static String fileOf(CopyPart.Part part) {
        return switch (part) {
            case CATEGORY -> "categories";
            case ITEM -> throw new IllegalArgumentException("items are named after their category");
            case WAITING_UPDATE -> "waiting-updates";
            case CHOICES -> "choices";
            case CONSENT -> "consent-history";
            case DISCLOSURE -> "disclosures";
            case LOOK -> "access-log";
            case REQUEST -> "requests";
        };
    }

    public CopyOrder order() {
        return order;
    }

    public Language language() {
        return order.language();
    }

    public CopyArchive archive() {
        return archive;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String name() {
        return name;
    }

    public List<CategoryView> categories() {
        return categories;
    }

    /** What there is of a part, by the name of its files. */
    public Held held(CopyPart.Part part, @Nullable Category category) {
        String file = category == null ? fileOf(part) : category.slug();
        return parts.computeIfAbsent(file, name -> new Held(part, category));
    }

    public void see(ItemView item) {
        Held held = held(CopyPart.Part.ITEM, item.category());
        held.add();
        var kept = item.withheld();
        if (kept != null) {
            held.withheld.merge(kept.text(), 1L, Long::sum);
            if (withheld.size() < MOST_WITHHELD) {
                withheld.add(new CopyManifest.Withheld(item.category(), item.id(), kept.reason()));
            }
        }
    }

    public void see(CopiedFiles.CopiedFile file, String folder) {
        files.merge(
                folder,
                new CopiedFiles.Total(1, file.bytes()),
                (sum, one) -> new CopiedFiles.Total(sum.files() + one.files(), sum.bytes() + one.bytes()));
    }

    /** Notes a file that had gone when its turn came. */
    public void miss(CopiedFiles.CopiedFile file) {
        missing.add(file.named().path());
    }

    /** How many files had gone. */
    public int missing() {
        return missing.size();
    }

    public Map<String, CopiedFiles.Total> files() {
        return files;
    }

    public CopyManifest manifest(String controller, String standing, Instant now) {
        return new CopyManifest(
                "1",
                controller,
                order.scope(),
                order.request(),
                order.language(),
                begunAt,
                now,
                standing,
                parts.values().stream().map(Held::told).toList(),
                List.copyOf(withheld),
                List.copyOf(missing),
                archive.entries());
    }
}
