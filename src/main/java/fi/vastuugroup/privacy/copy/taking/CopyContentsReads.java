package fi.vastuugroup.privacy.copy.taking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fi.vastuugroup.privacy.copy.archive.CopyManifest;
import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.writing.CopyReads;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.ItemGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a copy has before it is taken, in a few queries, however much there is. */
@ApplicationScoped
class CopyContentsReads {

    /** Of a copy of nothing: the schemas, the overview, the manifest. */
    private static final long ALWAYS = 60_000;

    /** Of an item as JSON, in a sheet and on a page, pressed. */
    private static final long OF_ITEM = 700;

    private final Transactions transactions;
    private final Items items;
    private final CopyReads reads;
    private final CategoryTexts texts;

    CopyContentsReads(Transactions transactions, Items items, CopyReads reads, CategoryTexts texts) {
        this.transactions = transactions;
        this.items = items;
        this.reads = reads;
        this.texts = texts;
    }

    Uni<CopyContents> of(CopyOrder order) {
        return transactions
                .asSubject(
                        order.subject(),
                        () -> items.summarise(order.subject())
                                .chain(summaries -> items.groups(
                                                order.subject(), order.extent().selection(), Set.of())
                                        .map(groups -> counted(order, summaries, groups))))
                .chain(counted -> files(order).map(files -> contents(order, counted, files)));
    }

    private List<CopyContents.OfCategory> counted(
            CopyOrder order, List<CategorySummary> summaries, List<ItemGroup> groups) {
        Map<Category, Long> all = sum(groups, false);
        Map<Category, Long> withheld = sum(groups, true);
        return Arrays.stream(Category.values())
                .filter(order.extent()::concerns)
                .map(category -> new CopyContents.OfCategory(
                        category,
                        name(category, order.language()),
                        all.getOrDefault(category, 0L),
                        withheld.getOrDefault(category, 0L),
                        CategorySummary.of(category, summaries).waiting(),
                        CopyManifest.Portability.of(category)))
                .toList();
    }

    private static Map<Category, Long> sum(List<ItemGroup> groups, boolean withheldOnly) {
        return groups.stream()
                .filter(group -> !withheldOnly || group.withheld() != null)
                .collect(groupingBy(ItemGroup::category, summingLong(ItemGroup::items)));
    }

    private String name(Category category, Language language) {
        return texts.category(category, language).name();
    }

    private Uni<List<CopyContents.OfFiles>> files(CopyOrder order) {
        Uni<List<CopyContents.OfFiles>> all = Uni.createFrom().item(ArrayList::new);
        if (order.extent().portable()) {
            return all;
        }
        for (CopiedFiles of : reads.files()) {
            all = all.chain(told -> of.total(order.subject(), order.extent()).map(total -> {
                told.add(new CopyContents.OfFiles(of.folder(), total.files(), total.bytes()));
                return told;
            }));
        }
        return all;
    }

    private static CopyContents contents(
            CopyOrder order, List<CopyContents.OfCategory> counted, List<CopyContents.OfFiles> files) {
        long held = counted.stream().mapToLong(CopyContents.OfCategory::items).sum();
        long sizes = files.stream().mapToLong(CopyContents.OfFiles::bytes).sum();
        return new CopyContents(order.scope(), counted, files, ALWAYS + held * OF_ITEM + sizes);
    }
}
