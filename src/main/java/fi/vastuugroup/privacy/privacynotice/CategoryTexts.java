package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts into words what the register tells a data subject, in plain language: categories, purposes, legal bases,
 * recipients, retention rules, and why something is not shown or not deleted (GDPR Art. 12(1), 13 and 14).
 */
@ApplicationScoped
public class CategoryTexts {

    private static final Pattern PERIOD = Pattern.compile("(P\\d+M)(-after-withdrawal)?");

    private final Texts texts = Texts.load("texts");
    private final Period prospectPeriod;
    private final Period unknownHistoryPeriod;
    private final int accountingYears;

    CategoryTexts(
            @ConfigProperty(name = "privacy.retention.prospect-period") Period prospectPeriod,
            @ConfigProperty(name = "privacy.retention.unknown-history-period") Period unknownHistoryPeriod,
            @ConfigProperty(name = "privacy.retention.accounting-years") int accountingYears) {
        this.prospectPeriod = prospectPeriod;
        this.unknownHistoryPeriod = unknownHistoryPeriod;
        this.accountingYears = accountingYears;
    }

    public NamedText category(Category category, Language language) {
        return named("category." + category.slug(), language);
    }

    public NamedText purpose(Purpose purpose, Language language) {
        return named("purpose." + purpose.slug(), language);
    }

    public NamedText legalBasis(LegalBasis basis, Language language) {
        return named("basis." + basis.slug(), language);
    }

    public NamedText recipient(RecipientCategory recipient, Language language) {
        return named("recipient." + recipient.slug(), language);
    }

    /** What a transfer outside the EEA rests on (notice §6). */
    NamedText transferBasis(TransferBasis basis, Language language) {
        return named("transfer." + basis.slug(), language);
    }

    /** Which legitimate interest a purpose is (Art. 13(1)(d)). */
    String legitimateInterest(Purpose purpose, Language language) {
        return texts.get("purpose." + purpose.slug() + ".interest", language);
    }

    /**
     * A retention rule as configured ({@code P3M}, {@code relation}, …) for a category.
     *
     * @throws IllegalStateException for a rule without words
     */
    public String ruleInWords(Category category, String rule, Language language) {
        Matcher period = PERIOD.matcher(rule);
        if (period.matches()) {
            String key = period.group(2) == null ? "period.kept" : "period.kept-after-withdrawal";
            return texts.get(key, language)
                    .replace("{period}", inWords(Period.parse(period.group(1)), language))
                    .replace("{from}", texts.get("category." + category.slug() + ".counted-from", language));
        }
        boolean withOneCustomer = category == Category.ORGANISATIONS && rule.equals("relation");
        return texts.get(withOneCustomer ? "rule.relation-with-customer" : "rule." + rule, language)
                .replace("{prospect}", inWords(prospectPeriod, language))
                .replace("{unknown}", inWords(unknownHistoryPeriod, language))
                .replace("{years}", Integer.toString(accountingYears));
    }

    /** What keeps a contact role that is over: {@code history-known}, {@code no-history} or {@code history-unknown}. */
    public String endedRelation(String reason, Language language) {
        return texts.get("relation." + reason, language).replace("{unknown}", inWords(unknownHistoryPeriod, language));
    }

    /** The portal's name, as the source of what a person states in it. */
    public String portal(Language language) {
        return texts.get("source.portal", language);
    }

    /** Why an item is not shown (notice §8): {@code others-personal-data}, {@code trade-secret}, … */
    public String withholding(String reason, Language language) {
        return texts.get("withheld." + reason, language);
    }

    /** Why an item is not deleted or not used: in the words of the block's own ground where these differ. */
    public String block(String kind, String ground, Language language) {
        String own = "block." + kind + "." + ground;
        return texts.get(texts.keys(language).contains(own) ? own : "block." + kind, language);
    }

    private String inWords(Period period, Language language) {
        long months = period.toTotalMonths();
        return months == 1
                ? texts.get("period.month", language)
                : texts.get("period.months", language).replace("{n}", Long.toString(months));
    }

    private NamedText named(String key, Language language) {
        return new NamedText(texts.get(key + ".name", language), texts.get(key + ".description", language));
    }
}
