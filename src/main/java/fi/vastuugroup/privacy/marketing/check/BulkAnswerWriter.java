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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says the answers of a bulk check. The text after a line's number is one of a few dozen (a decision in a cell), made
 * once: most of a stream of millions is copied bytes.
 */
final class BulkAnswerWriter {

    private static final String CSV_HEADER = "line,decision,permitted,section,error,summary\n";

    private final boolean csv;
    private final ObjectWriter json;
    private final Map<DecisionCode, AnswerText[]> texts;
    private final Map<DecisionCode, AnswerText[]> textsToLegalPersons;
    private final Map<String, AnswerText> errors = new HashMap<>();

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

    AnswerText decision(long mask, Channel channel, Scope scope) {
        AnswerText[] cells = (DecisionMask.reachesLegalPerson(mask) ? textsToLegalPersons : texts)
                .get(DecisionMask.get(mask, channel, scope));
        if (cells == null) {
            throw new IllegalStateException("every code has its texts");
        }
        return cells[ChannelScope.index(channel, scope)];
    }

    AnswerText error(String error) {
        return errors.computeIfAbsent(
                error,
                first -> new AnswerText(
                        csv ? ",,false,," + error + ",\n" : ",\"permitted\":false,\"error\":\"" + error + "\"}\n"));
    }

    Buffer closing(BulkClosing closing) {
        return Buffer.buffer(csv ? ",,,,," + quoted(write(closing.summary())) + "\n" : write(closing) + "\n");
    }

    private Map<DecisionCode, AnswerText[]> texts(boolean legalPerson) {
        Map<DecisionCode, AnswerText[]> ofCodes = new EnumMap<>(DecisionCode.class);
        for (DecisionCode code : DecisionCode.values()) {
            ofCodes.put(
                    code,
                    ChannelScope.ALL.stream()
                            .map(cell ->
                                    text(code, MarketingRules.section(code, cell.channel(), cell.scope(), legalPerson)))
                            .toArray(AnswerText[]::new));
        }
        return ofCodes;
    }

    private AnswerText text(DecisionCode code, Article section) {
        return new AnswerText(
                csv
                        ? "," + code.slug() + "," + code.permitted() + "," + section.slug() + ",,\n"
                        : ",\"decision\":\"%s\",\"permitted\":%s,\"section\":\"%s\"}\n"
                                .formatted(code.slug(), code.permitted(), section.slug()));
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
