package fi.vastuugroup.privacy.marketing.wording;

import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordingList.Wording;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Consent.Matter;
import fi.vastuugroup.privacy.register.category.Consent.Purpose;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the wordings that people agree to (Art. 7(1)-(2)), from bundles {@code consents-<version>}. No bundle is ever
 * changed once it is published, for a consent in it stands for years. A change is a new version beside the old ones.
 */
@ApplicationScoped
public class ConsentWordings {

    /** The versions, with the day from which they are shown. */
    private static final Map<String, LocalDate> VERSIONS = new TreeMap<>(Map.of(
            "2026-11",
            LocalDate.of(2026, 11, 1),
            "2026-11-27",
            LocalDate.of(2026, 11, 27),
            "2026-11-27-2",
            LocalDate.of(2026, 11, 27)));

    private static final String TEXTS = "consents-";
    private static final String CHANNEL = "channel.";
    private static final String ANALYTICS = Marketer.CONTROLLER.slug() + "." + Purpose.WEB_ANALYTICS.slug();

    private final Map<String, Texts> texts = new TreeMap<>(Comparator.reverseOrder());

    ConsentWordings() {
        VERSIONS.keySet().forEach(version -> texts.put(version, Texts.load(TEXTS + version)));
    }

    /** Reads every wording of every version, the newest version first. */
    List<Wording> in(Language language) {
        List<Wording> wordings = new ArrayList<>();
        String newest = texts.keySet().iterator().next();
        texts.forEach((version, bundle) -> {
            LocalDate from = VERSIONS.getOrDefault(version, LocalDate.EPOCH);
            boolean current = version.equals(newest);
            for (Marketer marketer : Marketer.values()) {
                ChannelScope.ALL.stream()
                        .filter(cell -> has(version, cell.channel()))
                        .forEach(cell -> wordings.add(new Wording(
                                version,
                                from,
                                current,
                                marketer,
                                Purpose.MARKETING,
                                cell.channel(),
                                cell.scope(),
                                text(bundle, marketer, cell, language))));
            }
            if (has(version, ANALYTICS)) {
                String text = withWithdrawal(bundle.get(ANALYTICS, language), bundle, language);
                wordings.add(new Wording(
                        version, from, current, Marketer.CONTROLLER, Purpose.WEB_ANALYTICS, null, null, text));
            }
        });
        return wordings;
    }

    /** Reads the wordings that are shown now, to whoever is asked for a consent. */
    public List<Wording> current(Language language) {
        return in(language).stream().filter(Wording::current).toList();
    }

    /**
     * Reads what a consent agreed to; empty where its version is none of ours: a source system has its own.
     *
     * @param marketer the name of whom the consent is for
     */
    public Optional<String> agreedTo(String version, Matter matter, String marketer, Language language) {
        Texts bundle = texts.get(version);
        Channel channel = matter.channel();
        Scope scope = matter.scope();
        if (bundle == null || !has(version, matter)) {
            return Optional.empty();
        }
        Marketer kind = matter.marketer().equals(Consent.CONTROLLER) ? Marketer.CONTROLLER : Marketer.PARTNER;
        String text = channel == null || scope == null
                ? withWithdrawal(bundle.get(ANALYTICS, language), bundle, language)
                : text(bundle, kind, new ChannelScope(channel, scope), language);
        return Optional.of(text.replace("{partner}", marketer));
    }

    /**
     * Requires a version, if one is named, that has a wording for the channel.
     *
     * @throws ProblemException {@code validation-failed} at the place of a version that does not exist, or is from before
     *     the channel
     */
    public void require(@Nullable String version, Channel channel, String pointer) {
        if (version != null && !has(version, channel)) {
            throw unknown(List.of(pointer));
        }
    }

    /** Requires it, as {@link #require(String, Channel, String)} does, of a consent to anything. */
    public void require(String version, Matter matter, String pointer) {
        if (!has(version, matter)) {
            throw unknown(List.of(pointer));
        }
    }

    /** Requires it, as {@link #require(String, Channel, String)} does, of every choice that consents. */
    public void require(List<RequestedChoice> choices) {
        List<String> wrong = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).state() == State.CONSENTED)
                .filter(i -> !has(
                        String.valueOf(choices.get(i).wordingVersion()),
                        choices.get(i).channel()))
                .mapToObj(i -> "/choices/" + i + "/wordingVersion")
                .toList();
        if (!wrong.isEmpty()) {
            throw unknown(wrong);
        }
    }

    private boolean has(String version, Matter matter) {
        Channel channel = matter.channel();
        return channel == null ? has(version, ANALYTICS) : has(version, channel);
    }

    private boolean has(String version, Channel channel) {
        return has(version, CHANNEL + channel.slug());
    }

    private boolean has(String version, String key) {
        Texts bundle = texts.get(version);
        return bundle != null && bundle.keys(Language.FI).contains(key);
    }

    private static ProblemException unknown(List<String> pointers) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED,
                "a consent names the wording that was shown",
                pointers.stream()
                        .map(pointer -> new FieldError(pointer, "is no version of GET /consent-wordings"))
                        .toList());
    }

    private static String text(Texts bundle, Marketer marketer, ChannelScope cell, Language language) {
        String sentence = bundle.get(marketer.slug() + "." + cell.scope().slug(), language);
        return withWithdrawal(
                sentence.replace(
                        "{channel}", bundle.get(CHANNEL + cell.channel().slug(), language)),
                bundle,
                language);
    }

    private static String withWithdrawal(String sentence, Texts bundle, Language language) {
        return sentence + " " + bundle.get("withdrawal", language);
    }
}
