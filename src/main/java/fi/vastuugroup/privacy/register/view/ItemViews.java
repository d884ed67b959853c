package fi.vastuugroup.privacy.register.view;

import static java.util.stream.Collectors.toMap;

import fi.vastuugroup.privacy.identity.client.SourceNames;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Article;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.privacynotice.NamedTerm;
import fi.vastuugroup.privacy.privacynotice.NamedText;
import fi.vastuugroup.privacy.privacynotice.NoticeTerms;
import fi.vastuugroup.privacy.privacynotice.Processor;
import fi.vastuugroup.privacy.register.ItemList;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.CategorySummary;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import fi.vastuugroup.privacy.register.item.WaitingUpdate;
import fi.vastuugroup.privacy.register.item.Withholding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the register's items into what a subject sees, in words. */
@ApplicationScoped
public class ItemViews {

    private static final List<Article> WITHHOLDING = List.of(Article.NOTICE_8, Article.GDPR_15_4);

    private final CategoryTexts texts;
    private final NoticeTerms terms;
    private final RetentionRules rules;
    private final RetentionSettings settings;
    private final SourceNames sources;
    private final ItemTitles titles;

    ItemViews(
            CategoryTexts texts,
            NoticeTerms terms,
            RetentionRules rules,
            RetentionSettings settings,
            SourceNames sources,
            ItemTitles titles) {
        this.texts = texts;
        this.terms = terms;
        this.rules = rules;
        this.settings = settings;
        this.sources = sources;
        this.titles = titles;
    }

    /** Shows all categories in the notice's order, also those of which nothing is held. */
    public List<CategoryView> categories(
            List<CategorySummary> summaries, List<Processor> processors, Language language) {
        Map<Category, CategorySummary> held =
                summaries.stream().collect(toMap(CategorySummary::category, summary -> summary));
        return Arrays.stream(Category.values())
                .map(category ->
                        category(held.getOrDefault(category, CategorySummary.none(category)), processors, language))
                .toList();
    }

    private CategoryView category(CategorySummary summary, List<Processor> processors, Language language) {
        Category category = summary.category();
        NamedText text = texts.category(category, language);
        return new CategoryView(
                category,
                text.name(),
                text.description(),
                summary.count(),
                summary.newestAt(),
                purposes(category, language),
                legalBases(category, language),
                terms.grounds(category, language),
                summary.sources(),
                summary.sources().stream()
                        .map(source -> sources.of(source, language))
                        .toList(),
                category.recipients().stream()
                        .map(recipient -> NamedTerm.of(recipient.slug(), texts.recipient(recipient, language)))
                        .toList(),
                terms.processors(category, processors, language),
                retention(category, rules.of(category).text(), summary.nextDueOn(), language),
                summary.blocked(),
                summary.waiting());
    }

    /** Shows a page of a category with what its reader can do with each item. */
    public ItemPage page(CategoryPage page, Map<UUID, List<AllowedAction>> actions, Language language) {
        ItemList list = page.list();
        return new ItemPage(
                category(list.summary(), page.processors(), language),
                list.page().items().stream()
                        .map(item -> item(item, actions.getOrDefault(item.id(), List.of()), language))
                        .toList(),
                list.page().nextCursor(),
                list.total());
    }

    /** Shows one item, with which the reader can do nothing here: in a copy. */
    ItemView item(Item item, Language language) {
        return item(item, List.of(), language);
    }

    /** Shows one item with what its reader can do with it. */
    public ItemView item(Item item, List<AllowedAction> actions, Language language) {
        Withholding withheld = item.withheld();
        WaitingUpdate waiting = item.waiting();
        return new ItemView(
                item.id(),
                item.category(),
                titles.of(item.content(), language),
                item.content(),
                withheld(withheld, language),
                item.sourceSystem(),
                sources.of(item.sourceSystem(), language),
                new ItemView.CollectedView(
                        item.collected().how(), item.collected().at()),
                purposes(item.category(), language),
                legalBases(item.category(), language),
                retention(item, language),
                item.blocks().stream().map(block -> block(block, language)).toList(),
                item.statements().stream()
                        .map(statement -> new ItemView.StatementView(statement.id(), statement.text(), statement.at()))
                        .toList(),
                actions,
                item.updatedAt(),
                item.eventAt(),
                EntityTags.of(item.revision()),
                waiting == null ? null : waiting(waiting, language),
                ItemView.AudioView.of(item.audio()));
    }

    /** Shows a page of updates that wait. */
    public WaitingUpdatePage waiting(Page<WaitingUpdate> page, Language language) {
        return new WaitingUpdatePage(
                page.items().stream().map(update -> waiting(update, language)).toList(), page.nextCursor());
    }

    WaitingUpdateView waiting(WaitingUpdate update, Language language) {
        Item.Collected collected = update.collected();
        return new WaitingUpdateView(
                update.id(),
                update.category(),
                update.item(),
                update.source(),
                update.receivedAt(),
                update.deletion(),
                collected == null ? null : new ItemView.CollectedView(collected.how(), collected.at()),
                update.content(),
                withheld(update.withheld(), language));
    }

    private ItemView.@Nullable WithheldView withheld(@Nullable Withholding withheld, Language language) {
        return withheld == null
                ? null
                : new ItemView.WithheldView(
                        withheld, texts.withholding(withheld.slug(), language), NamedArticle.of(WITHHOLDING, language));
    }

    private ItemView.BlockView block(Block block, Language language) {
        return new ItemView.BlockView(
                block.kind(),
                block.ground(),
                texts.block(block.kind().slug(), block.ground(), language),
                block.placedAt());
    }

    private ItemView.RetentionView retention(Item item, Language language) {
        return EndedRelation.of(item, settings.unknownHistoryPeriod())
                .map(ended -> new ItemView.RetentionView(
                        item.retentionRule(), texts.endedRelation(ended.slug(), language), item.dueOn()))
                .orElseGet(() -> retention(item.category(), item.retentionRule(), item.dueOn(), language));
    }

    private ItemView.RetentionView retention(
            Category category, String rule, @Nullable LocalDate keptUntil, Language language) {
        return new ItemView.RetentionView(rule, texts.ruleInWords(category, rule, language), keptUntil);
    }

    private List<NamedTerm> purposes(Category category, Language language) {
        return category.purposes().stream()
                .map(purpose -> NamedTerm.of(purpose.slug(), texts.purpose(purpose, language)))
                .toList();
    }

    private List<NamedTerm> legalBases(Category category, Language language) {
        return category.legalBases().stream()
                .map(basis -> NamedTerm.of(basis.slug(), texts.legalBasis(basis, language)))
                .toList();
    }
}
