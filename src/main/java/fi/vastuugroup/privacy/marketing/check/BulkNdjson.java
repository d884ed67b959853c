package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import fi.vastuugroup.privacy.platform.json.Utf8;
import fi.vastuugroup.privacy.platform.stream.NumberedLine;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a bulk check as one JSON object each, token by token: an object mapper would take longer than the
 * whole rest of a check.
 */
final class BulkNdjson implements BulkFormat {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public BulkQuestion read(NumberedLine line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return BulkQuestion.bad(line.number(), "line-too-long");
        }
        if (!Utf8.isText(bytes)) {
            return BulkQuestion.bad(line.number(), NOT_UTF_8);
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
            return read(line.number(), parser);
        } catch (IOException notJson) {
            return BulkQuestion.bad(line.number(), "malformed");
        }
    }

    private static BulkQuestion read(long line, JsonParser parser) throws IOException {
        @Nullable String type = null;
        @Nullable String identifier = null;
        @Nullable String channel = null;
        @Nullable String scope = null;
        @Nullable String yourReference = null;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return BulkQuestion.bad(line, "malformed");
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            String value = parser.nextTextValue();
            if (value == null) {
                return BulkQuestion.bad(line, "malformed");
            }
            switch (name) {
                case "identifierType" -> type = value;
                case "identifier" -> identifier = value;
                case "channel" -> channel = value;
                case "scope" -> scope = value;
                case YourReference.NAME -> yourReference = value;
                default -> {
                    return BulkQuestion.bad(line, "malformed");
                }
            }
        }
        return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null
                ? BulkQuestion.of(line, type, identifier, channel, scope, yourReference)
                : BulkQuestion.bad(line, "malformed");
    }
}
