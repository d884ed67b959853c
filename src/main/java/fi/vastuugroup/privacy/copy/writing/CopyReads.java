package fi.vastuugroup.privacy.copy.writing;

import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.ContactDetails;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.view.ItemView;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reads what a copy is made of: the parts and the files that every feature gives. */
@ApplicationScoped
public class CopyReads {

    private final Map<CopyPart.Part, CopyPart> parts = new EnumMap<>(CopyPart.Part.class);
    private final List<CopiedFiles> files;
    private final Items items;
    private final Transactions transactions;

    CopyReads(@All List<CopyPart> parts, @All List<CopiedFiles> files, Items items, Transactions transactions) {
        parts.forEach(part -> this.parts.put(part.part(), part));
        this.files =
                files.stream().sorted(Comparator.comparing(CopiedFiles::folder)).toList();
        this.items = items;
        this.transactions = transactions;
    }

    Multi<Object> of(CopyPart.Part part, CopyOrder order) {
        return Objects.requireNonNull(parts.get(part), part.slug())
                .of(order.subject(), order.extent(), order.language())
                .map(record -> record);
    }

    /** The items of a category. */
    Multi<ItemView> items(Category category, CopyOrder order) {
        return Objects.requireNonNull(parts.get(CopyPart.Part.ITEM))
                .of(order.subject(), order.extent().of(category), order.language())
                .map(ItemView.class::cast);
    }

    public List<CopiedFiles> files() {
        return files;
    }

    /** How many files there are in each folder; none of a portable copy. */
    Uni<Map<String, Long>> count(CopyOrder order) {
        Uni<Map<String, Long>> all = Uni.createFrom().item(TreeMap::new);
        if (order.extent().portable()) {
            return all;
        }
        for (CopiedFiles of : files) {
            all = all.chain(counted -> of.total(order.subject(), order.extent()).map(total -> {
                counted.put(of.folder(), total.files());
                return counted;
            }));
        }
        return all;
    }

    /** By what they belong to, what files are called. */
    Uni<Map<UUID, List<CopiedFiles.Named>>> named(UUID subject, Collection<UUID> owners) {
        Uni<Map<UUID, List<CopiedFiles.Named>>> all = Uni.createFrom().item(HashMap::new);
        for (CopiedFiles of : files) {
            all = all.chain(found -> of.named(subject, owners).map(more -> {
                more.forEach((owner, names) ->
                        found.computeIfAbsent(owner, key -> new ArrayList<>()).addAll(names));
                return found;
            }));
        }
        return all;
    }

    /** The name that the person's contact details have; empty where none do. */
    Uni<String> name(UUID subject) {
        return transactions
                .asSubject(subject, () -> items.all(subject, Set.of(Category.CONTACT_DETAILS)))
                .map(all -> all.stream()
                        .map(Item::content)
                        .filter(ContactDetails.class::isInstance)
                        .map(ContactDetails.class::cast)
                        .map(details -> details.givenName() + " " + details.familyName())
                        .findFirst()
                        .orElse(""));
    }
}
