package fi.vastuugroup.privacy.marketing.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.DecisionMask;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Scope;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answers of a bulk check. The text after a line's number is one of a few dozen (a decision in a cell), made
 * once: most of a stream of millions is copied bytes.
 */
final class BulkAnswerWriter {

    private static final String CSV_HEADER = "line,decision,permitted,section,error,summary\n";

    private final boolean csv;
    private final ObjectWriter json;
    private final Map<DecisionCode, byte[][]> endings;
    private final Map<DecisionCode, byte[][]> endingsToLegalPersons;
    private boolean begun;

    BulkAnswerWriter(boolean csv, ObjectWriter json) {
        this.csv = csv;
        this.json = json;
        this.endings = endings(false);
        this.endingsToLegalPersons = endings(true);
    }

    /** Begins a stream of answers. */
    void begin(Buffer answers) {
        if (csv && !begun) {
            answers.appendString(CSV_HEADER);
        }
        begun = true;
    }

    void decision(Buffer answers, long line, long mask, Channel channel, Scope scope) {
        number(answers, line);
        byte[][] cells = (DecisionMask.reachesLegalPerson(mask) ? endingsToLegalPersons : endings)
                .get(DecisionMask.get(mask, channel, scope));
        if (cells == null) {
            throw new IllegalStateException("every code has its texts");
        }
        answers.appendBytes(cells[ChannelScope.index(channel, scope)]);
    }

    void error(Buffer answers, long line, String error) {
        number(answers, line);
        answers.appendString(csv ? ",,false,," + error + ",\n" : ",\"permitted\":false,\"error\":\"" + error + "\"}\n");
    }

    Buffer closing(BulkClosing closing) {
        Buffer answers = Buffer.buffer();
        begin(answers);
        return answers.appendString(csv ? ",,,,," + quoted(write(closing.summary())) + "\n" : write(closing) + "\n");
    }

    private void number(Buffer answers, long line) {
        answers.appendString(csv ? Long.toString(line) : "{\"line\":" + line);
    }

    private Map<DecisionCode, byte[][]> endings(boolean legalPerson) {
        Map<DecisionCode, byte[][]> texts = new EnumMap<>(DecisionCode.class);
        for (DecisionCode code : DecisionCode.values()) {
            texts.put(
                    code,
                    ChannelScope.ALL.stream()
                            .map(cell -> ending(
                                    code, MarketingRules.section(code, cell.channel(), cell.scope(), legalPerson)))
                            .toArray(byte[][]::new));
        }
        return texts;
    }

    private byte[] ending(DecisionCode code, String section) {
        String text = csv
                ? "," + code.slug() + "," + code.permitted() + "," + quoted(section) + ",,\n"
                : ",\"decision\":\"%s\",\"permitted\":%s,\"section\":\"%s\"}\n"
                        .formatted(code.slug(), code.permitted(), section);
        return text.getBytes(StandardCharsets.UTF_8);
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
