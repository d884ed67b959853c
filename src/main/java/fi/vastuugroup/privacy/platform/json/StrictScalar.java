package fi.vastuugroup.privacy.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads a value that JSON writes as a text of one form: a date, an instant (RFC 3339) or an id. A number, a list or
 * another form is refused, for each could be read as something else than was meant.
 */
final class StrictScalar<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private final transient Function<String, T> form;

    StrictScalar(Class<T> type, Function<String, T> form) {
        super(type);
        this.form = form;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        String text = json.getText();
        try {
            return form.apply(text);
        } catch (DateTimeException | IllegalArgumentException anotherForm) {
            return (T) context.handleWeirdStringValue(handledType(), text, "not of the expected form");
        }
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text, DATE_TIME).toInstant();
    }

    static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not the canonical form");
        }
        return id;
    }
}
