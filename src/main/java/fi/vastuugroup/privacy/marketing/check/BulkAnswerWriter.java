package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.platform.stream.AnswerText;
import fi.vastuugroup.privacy.privacynotice.Article;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says the answers of a bulk check. The text after a line's number is one of a few dozen (a decision in a cell), made
 * once: most of a stream of millions is copied bytes.
 */
final class BulkAnswerWriter {

    private static final String CSV_HEADER = "line,yourReference,decision,permitted,section,error,summary\n";

    /** What a field of CSV cannot have without quotes (RFC 4180 §2), semicolons for those who read them as separators. */
    private static final Pattern SPECIAL = Pattern.compile("[\",;]|^ | $");

    private final boolean csv;
    private final ObjectWriter json;
    private final Map<DecisionCode, Said[]> texts;
    private final Map<DecisionCode, Said[]> textsToLegalPersons;
    private final Map<String, Said> errors = new HashMap<>();

    BulkAnswerWriter(boolean csv, ObjectWriter json) {
        this.csv = csv;
        this.json = json;
        this.texts = texts(false);
        this.textsToLegalPersons = texts(true);
    }

    /** What the answers begin with. */
    String opening() {
        return csv ? CSV_HEADER : "";
    }

    /** What stands before a line's number. */
    String lead() {
        return csv ? "" : "{\"line\":";
    }

    /**
     * What is said to a line.
     *
     * @param alone behind the line's number
     * @param behindReference behind the sender's reference
     */
    private record Said(AnswerText alone, AnswerText behindReference) {

        AnswerText text(boolean hasReference) {
            return hasReference ? behindReference : alone;
        }
    }

    /** What stands between a line's number and the text, where the line has a reference of its sender's. */
    byte[] reference(byte[] text) {
        String reference = new String(text, StandardCharsets.UTF_8);
        String said = csv
                ? "," + (SPECIAL.matcher(reference).find() ? quoted(reference) : reference)
                : ",\"yourReference\":" + write(reference);
        return said.getBytes(StandardCharsets.UTF_8);
    }

    AnswerText decision(long mask, Channel channel, Scope scope, boolean hasReference) {
        Said[] cells = (DecisionMask.reachesLegalPerson(mask) ? textsToLegalPersons : texts)
                .get(DecisionMask.get(mask, channel, scope));
        if (cells == null) {
            throw new IllegalStateException("every code has its texts");
        }
        return cells[ChannelScope.index(channel, scope)].text(hasReference);
    }

    AnswerText error(String error, boolean hasReference) {
        return errors.computeIfAbsent(
                        error,
                        first -> said(
                                csv
                                        ? ",,false,," + error + ",\n"
                                        : ",\"permitted\":false,\"error\":\"" + error + "\"}\n"))
                .text(hasReference);
    }

    Buffer closing(BulkClosing closing) {
        return Buffer.buffer(csv ? ",,,,,," + quoted(write(closing.summary())) + "\n" : write(closing) + "\n");
    }

    private Map<DecisionCode, Said[]> texts(boolean legalPerson) {
        Map<DecisionCode, Said[]> ofCodes = new EnumMap<>(DecisionCode.class);
        for (DecisionCode code : DecisionCode.values()) {
            ofCodes.put(
                    code,
                    ChannelScope.ALL.stream()
                            .map(cell ->
                                    text(code, MarketingRules.section(code, cell.channel(), cell.scope(), legalPerson)))
                            .toArray(Said[]::new));
        }
        return ofCodes;
    }

    private Said text(DecisionCode code, Article section) {
        return said(
                csv
                        ? "," + code.slug() + "," + code.permitted() + "," + section.slug() + ",,\n"
                        : ",\"decision\":\"%s\",\"permitted\":%s,\"section\":\"%s\"}\n"
                                .formatted(code.slug(), code.permitted(), section.slug()));
    }

    private Said said(String text) {
        return new Said(new AnswerText(csv ? "," + text : text), new AnswerText(text));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
