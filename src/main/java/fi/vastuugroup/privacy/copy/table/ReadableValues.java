package fi.vastuugroup.privacy.copy.table;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.WrittenDates;
import fi.vastuugroup.privacy.register.category.Message;
import fi.vastuugroup.privacy.vocabulary.ValueWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values as people read them, on a page or in a sheet; times are Helsinki's. */
@ApplicationScoped
public class ReadableValues {

    private static final DateTimeFormatter IN_SHEET = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ValueWords words;
    private final Texts texts = Texts.load("copy");

    ReadableValues(ValueWords words) {
        this.words = words;
    }

    /** Where it is read: a sheet sorts its dates. */
    public enum Where {
        PAGE,
        SHEET
    }

    /** A text of the copy. */
    public String text(String key, Language language) {
        return texts.get(key, language);
    }

    /** The word of an enum's value in an answer. */
    public String word(String name, String value, Language language) {
        return words.label(name, value, language);
    }

    /** What a value says; empty for none. */
    public String of(@Nullable Object value, Language language, Where where) {
        if (value == null) {
            return "";
        }
        if (value instanceof Slug slug) {
            return words.label(slug, language);
        }
        if (value instanceof Instant at) {
            return time(at, language, where);
        }
        if (value instanceof LocalDate date) {
            return where == Where.SHEET ? date.toString() : WrittenDates.of(date, language);
        }
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "yes" : "no", language);
        }
        if (value instanceof Message message) {
            return time(message.sentAt(), language, where) + " " + of(message.author(), language, where) + ": "
                    + message.text();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> of(one, language, where)).collect(Collectors.joining("\n"));
        }
        return value instanceof Record parts ? ofParts(parts, language, where) : value.toString();
    }

    private String ofParts(Record parts, Language language, Where where) {
        return Arrays.stream(parts.getClass().getRecordComponents())
                .map(part -> of(ContentFields.read(part, parts), language, where))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /** 12.3.2026 klo 14.05; in a sheet 2026-03-12 14:05:33. */
    private String time(Instant at, Language language, Where where) {
        var here = at.atZone(Helsinki.ZONE);
        return where == Where.SHEET
                ? IN_SHEET.format(here)
                : texts.get("time", language)
                        .replace("{date}", WrittenDates.of(at, language))
                        .replace(
                                "{time}",
                                DateTimeFormatter.ofPattern(language == Language.FI ? "H.mm" : "HH:mm")
                                        .format(here));
    }
}
