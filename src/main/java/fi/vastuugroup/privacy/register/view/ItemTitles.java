package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.platform.time.WrittenDates;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MailingListSubscription;
import fi.vastuugroup.privacy.vocabulary.ValueWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Titles an item in one line of the reader's language, by what its content names as parts of a title. */
@ApplicationScoped
class ItemTitles {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int LONGEST = 200;
    private static final String CUT = "…";

    private final Texts texts = Texts.load("titles");
    private final ValueWords values;
    private final ListNames lists;

    ItemTitles(ValueWords values, ListNames lists) {
        this.values = values;
        this.lists = lists;
    }

    /** What is not shown is titled by that alone: a title betrays nothing. */
    String of(@Nullable Content content, Language language) {
        if (content == null) {
            return texts.get("not-shown", language);
        }
        List<Object> parts = content.titleParts();
        Matcher places = PLACE.matcher(texts.get(content.category().slug(), language));
        return inOneLine(places.replaceAll(place -> Matcher.quoteReplacement(
                text(parts.get(Integer.parseInt(place.group(1))), place.start() == 0, language))));
    }

    private String text(Object part, boolean first, Language language) {
        if (part instanceof List<?> several) {
            return IntStream.range(0, several.size())
                    .mapToObj(i -> text(several.get(i), first && i == 0, language))
                    .collect(Collectors.joining(", "));
        }
        if (part instanceof Slug value) {
            return first ? values.label(value, language) : uncapitalised(values.label(value, language), language);
        }
        if (part instanceof Instant time) {
            return WrittenDates.of(time, language);
        }
        if (part instanceof Duration duration) {
            return WrittenDates.of(duration);
        }
        if (part instanceof MailingListSubscription.Named named) {
            return Objects.requireNonNullElse(lists.name(named.list(), language), named.list());
        }
        return part.toString();
    }

    /** A word of the vocabulary within a line. */
    private static String uncapitalised(String label, Language language) {
        return label.substring(0, 1).toLowerCase(Locale.forLanguageTag(language.tag())) + label.substring(1);
    }

    private static String inOneLine(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + CUT;
    }
}
